<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>khattama::ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Іздеу және командалар</translation>
    </message>
    <message>
        <source>Name, IIN, number or command</source>
        <translation>ТАӘ, ЖСН, нөмір немесе команда</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
</context>
<context>
    <name>khattama::ui::FirstStart</name>
    <message>
        <source>Look at the sample department</source>
        <translation>Үлгі бөлімді қарау</translation>
    </message>
    <message>
        <source>The sample department is being made …</source>
        <translation>Үлгі бөлім жасалып жатыр …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Locked. Your unfinished entry is kept.</source>
        <translation>Құлыпталған. Аяқталмаған жазбаңыз сақталды.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::MainWindow</name>
    <message>
        <source>REHEARSAL: no real persons, nothing here is valid</source>
        <translation>ЖАТТЫҒУ: нақты адамдар жоқ, мұндағының ешқайсысы жарамды емес</translation>
    </message>
</context>
<context>
    <name>khattama::ui::Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: %n күтілуде</numerusform>
            <numerusform>%1: %n күтілуде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::SectionTitles</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Forms 031</source>
        <translation>031/е нысандары</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Әкімшілік</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ShellMenu</name>
    <message>
        <source>&amp;Actions</source>
        <translation>Ә&amp;рекеттер</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Бағдарлама</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Құлыптау</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Ө&amp;ту</translation>
    </message>
    <message>
        <source>&amp;Search and commands …</source>
        <translation>&amp;Іздеу және командалар …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Осы бетте і&amp;здеу</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>А&amp;нықтама</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>&amp;About Khattama</source>
        <translation>Khattama &amp;туралы</translation>
    </message>
    <message>
        <source>Enter – next field, Shift+Enter – previous field</source>
        <translation>Enter – келесі өріс, Shift+Enter – алдыңғы өріс</translation>
    </message>
    <message>
        <source>Ctrl+Enter – the main action of the page</source>
        <translation>Ctrl+Enter – беттің негізгі әрекеті</translation>
    </message>
    <message>
        <source>Esc – back, nothing is lost</source>
        <translation>Esc – артқа, ештеңе жоғалмайды</translation>
    </message>
    <message>
        <source>F1 – why a field is asked for</source>
        <translation>F1 – өріс не үшін сұралады</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>About Khattama</source>
        <translation>Khattama туралы</translation>
    </message>
    <message>
        <source>Khattama %1: the workplace program of departments of medico-social expertise.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Khattama %1: медициналық-әлеуметтік сараптама бөлімдерінің жұмыс орны бағдарламасы.
GNU General Public License лицензиясының 3 немесе одан кейінгі нұсқасымен таратылатын еркін бағдарлама.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SpellCheckedEdit</name>
    <message>
        <source>Phrases</source>
        <translation>Сөз тіркестері</translation>
    </message>
    <message>
        <source>“%1” counts as right until the program ends; the department&apos;s dictionary cannot be written.</source>
        <translation>«%1» сөзі бағдарлама жабылғанша дұрыс деп саналады; бөлімнің сөздігіне жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Ұқсас сөз табылмады</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>«%1» сөзін сөздікке қосу</translation>
    </message>
    <message>
        <source>Next wrong word</source>
        <translation>Келесі қате сөз</translation>
    </message>
    <message>
        <source>Insert a phrase …</source>
        <translation>Сөз тіркесін қою …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>no server (local)</source>
        <translation>сервер жоқ (жергілікті)</translation>
    </message>
    <message>
        <source>This workplace works on its own database; a department server is not set up.</source>
        <translation>Бұл жұмыс орны өз дерекқорымен жұмыс істейді; бөлім сервері бапталмаған.</translation>
    </message>
    <message>
        <source>backup %1 %2</source>
        <translation>сақтық көшірме %1 %2</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>сақтық көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сақталып жатыр …</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Барлығы сақталды</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Сақталмады: %1</translation>
    </message>
</context>
</TS>
