<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>khattama::ui::BoardCard</name>
    <message>
        <source>The key %1 leads to this card</source>
        <translation>%1 пернесі осы карточкаға апарады</translation>
    </message>
</context>
<context>
    <name>khattama::ui::BoardWords</name>
    <message>
        <source>Today, %1, %2</source>
        <comment>28 October, Wednesday</comment>
        <translation>Бүгін, %1, %2</translation>
    </message>
    <message>
        <source>In all %1 · overdue %2 · due today %3</source>
        <translation>Барлығы %1 · мерзімі өткен %2 · бүгін %3</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Соңғы сақтық көшірме: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сақтық көшірме әлі жасалған жоқ.</translation>
    </message>
    <message>
        <source>man</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>әйел</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>next working day</source>
        <translation>келесі жұмыс күні</translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>Мерзімі өткен: %1.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Бүгін: %1.</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due until the end of the next working day.</source>
        <translation>Мерзімі өткені жоқ, келесі жұмыс күнінің соңына дейін бітетін мерзім де жоқ.</translation>
    </message>
    <message>
        <source>wait for a check</source>
        <translation>тексеруді күтеді</translation>
    </message>
    <message>
        <source>form No. %1</source>
        <translation>№ %1 нысан</translation>
    </message>
    <message>
        <source>No form waits for a check.</source>
        <translation>Тексеруді күтетін нысан жоқ.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>age of a case</comment>
        <translation>
            <numerusform>%n жұмыс күні</numerusform></translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Ашық іс жоқ.</translation>
    </message>
    <message>
        <source>Protocol of today No. %1</source>
        <translation>Бүгінгі № %1 хаттама</translation>
    </message>
    <message>
        <source>Protocol of today</source>
        <translation>Бүгінгі хаттама</translation>
    </message>
    <message>
        <source>rows, closed</source>
        <translation>жол, жабық</translation>
    </message>
    <message>
        <source>rows, open</source>
        <translation>жол, ашық</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may still come after %1.</source>
        <translation>
            <numerusform>Сағат %1 кейін %n адам келуі мүмкін.</numerusform></translation>
    </message>
    <message>
        <source>The protocol of %1 is still open; it has to be closed first.</source>
        <translation>%1 күнінің хаттамасы әлі ашық; алдымен соны жабу керек.</translation>
    </message>
    <message>
        <source>Nothing has been concluded today yet.</source>
        <translation>Бүгін әлі қорытынды шығарылған жоқ.</translation>
    </message>
    <message>
        <source>for the head</source>
        <translation>басшыға</translation>
    </message>
    <message>
        <source>to vote on</source>
        <translation>дауыс беруге</translation>
    </message>
    <message>
        <source>Nothing waits for your vote or decision.</source>
        <translation>Сіздің дауысыңызды немесе шешіміңізді күтетін іс жоқ.</translation>
    </message>
    <message>
        <source>summoned</source>
        <translation>шақырылған</translation>
    </message>
    <message>
        <source>did not come; the form may go back now</source>
        <translation>келмеді; нысанды енді қайтаруға болады</translation>
    </message>
    <message>
        <source>did not come; the form may go back from %1</source>
        <translation>келмеді; нысанды %1 бастап қайтаруға болады</translation>
    </message>
    <message>
        <source>Nobody is summoned.</source>
        <translation>Шақырылған адам жоқ.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Дауыс</translation>
    </message>
    <message>
        <source>Form 031</source>
        <translation>031/е нысаны</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>begun by you</source>
        <translation>сіз бастаған</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>аты-жөні әлі жазылмаған</translation>
    </message>
    <message>
        <source>You have no unfinished entries.</source>
        <translation>Аяқталмаған жазбаларыңыз жоқ.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ChecksModel</name>
    <message>
        <source>Data of the service recipient</source>
        <translation>Көрсетілетін қызметті алушының деректері бойынша</translation>
    </message>
    <message>
        <source>Data of the legal representative</source>
        <translation>Заңды өкілдің деректері бойынша</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>Жүйелік деңгейде</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ChecksPanel</name>
    <message>
        <source>Settle …</source>
        <translation>Шешу …</translation>
    </message>
    <message>
        <source>Checks of Appendix 5</source>
        <translation>5-қосымша бойынша тексерулер</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ChecksSettling</name>
    <message>
        <source>How it is known (who was asked, when, what was answered)</source>
        <translation>Қайдан белгілі (кімнен, қашан сұралды, не деп жауап берілді)</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Settle %1: %2</source>
        <translation>%1 шешу: %2</translation>
    </message>
    <message>
        <source>Choose whether there is a reason for return.</source>
        <translation>Қайтару себебі бар-жоғын таңдаңыз.</translation>
    </message>
    <message>
        <source>Write how it is known: the note stands beside the verdict from now on.</source>
        <translation>Қайдан белгілі екенін жазыңыз: бұл ескертпе енді нәтижемен бірге тұрады.</translation>
    </message>
</context>
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
    <name>khattama::ui::DayChooser</name>
    <message>
        <source>Previous day with conclusions</source>
        <translation>Қорытындысы бар алдыңғы күн</translation>
    </message>
    <message>
        <source>Next day with conclusions</source>
        <translation>Қорытындысы бар келесі күн</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Күнді күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>Days with conclusions</source>
        <translation>Қорытындысы бар күндер</translation>
    </message>
</context>
<context>
    <name>khattama::ui::FirstStart</name>
    <message>
        <source>Look at the sample department</source>
        <translation>Үлгі бөлімді қарау</translation>
    </message>
    <message>
        <source>There is no department on this computer yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes the encrypted database of a department, its first accounts and the recovery key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Existing department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens a database that is on this computer already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brings a department back from its last backup; the accounts and passwords are those of that day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An invented department in the middle of its work, for trying everything out. Nothing in it is valid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database of the department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Databases of Khattama (*.db *.khattama);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup of the department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup is copied and checked …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample department is being made; this takes some seconds …</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>khattama::ui::Form031Sheet</name>
    <message>
        <source>in absentia, proactively</source>
        <translation>сырттай проактивті</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>көзбе-көз</translation>
    </message>
    <message>
        <source>in absentia</source>
        <translation>сырттай</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>үйде</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>стационарда</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>емхана</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>аурухана</translation>
    </message>
    <message>
        <source>dispensary</source>
        <translation>диспансер</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ата-анасы</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>қорғаншы</translation>
    </message>
    <message>
        <source>trustee</source>
        <translation>қамқоршы</translation>
    </message>
    <message>
        <source>Mental functions</source>
        <translation>Психикалық функциялар</translation>
    </message>
    <message>
        <source>Language and speech</source>
        <translation>Тілдік және сөйлеу функциялары</translation>
    </message>
    <message>
        <source>Sensory functions</source>
        <translation>Сенсорлық функциялар</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Статикалық-динамикалық функциялар</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Қан айналымы</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>Тыныс алу</translation>
    </message>
    <message>
        <source>Digestion</source>
        <translation>Ас қорыту</translation>
    </message>
    <message>
        <source>Metabolism and endocrine system</source>
        <translation>Зат алмасу және эндокриндік жүйе</translation>
    </message>
    <message>
        <source>Blood and immune system</source>
        <translation>Қан және иммундық жүйе</translation>
    </message>
    <message>
        <source>Urinary system</source>
        <translation>Несеп шығару</translation>
    </message>
    <message>
        <source>Medical study</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Үзінді көшірме</translation>
    </message>
    <message>
        <source>Medical record</source>
        <translation>Медициналық карта</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>house %1</source>
        <translation>%1-үй</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>%1-пәтер</translation>
    </message>
    <message>
        <source>Elements that this program does not know</source>
        <translation>Бағдарлама танымайтын элементтер</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <source>Form No. 031/у: conclusion for the medico-social expertise</source>
        <translation>№ 031/е нысаны: медициналық-әлеуметтік сараптамаға қорытынды</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Қалыптастырылды</translation>
    </message>
    <message>
        <source>Signed by the chair of the medical consulting commission</source>
        <translation>ДКК төрағасы қол қойды</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Medical organization</source>
        <translation>Медициналық ұйым</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Жолдама түрі</translation>
    </message>
    <message>
        <source>Purposes of the examination</source>
        <translation>Куәландыру мақсаты</translation>
    </message>
    <message>
        <source>Examined person</source>
        <translation>Куәландырылатын адам</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Legal capacity</source>
        <translation>Әрекет қабілеті</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>шектеулі</translation>
    </message>
    <message>
        <source>none</source>
        <translation>әрекетке қабілетсіз</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Тіркелген орны</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмыс орны, лауазымы</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Military duty</source>
        <translation>Әскери міндет</translation>
    </message>
    <message>
        <source>liable for military service</source>
        <translation>әскери міндетті</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Заңды өкіл</translation>
    </message>
    <message>
        <source>Represents as</source>
        <translation>Өкілдік негізі</translation>
    </message>
    <message>
        <source>State before this examination</source>
        <translation>Осы куәландыруға дейінгі жағдай</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Мүгедектік</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Белгіленген мерзімі</translation>
    </message>
    <message>
        <source>Loss of general working capacity, %</source>
        <translation>ЖЕҚА, %</translation>
    </message>
    <message>
        <source>Loss of professional working capacity, %</source>
        <translation>КЕҚА, %</translation>
    </message>
    <message>
        <source>Temporary disability</source>
        <translation>Еңбекке уақытша жарамсыздық</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Complaints, history, state</source>
        <translation>Шағымдар, анамнез, жағдайы</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Анамнез</translation>
    </message>
    <message>
        <source>Objective state</source>
        <translation>Объективті жағдайы</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Негізгі</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Асқынулар</translation>
    </message>
    <message>
        <source>Concomitant</source>
        <translation>Қосалқы</translation>
    </message>
    <message>
        <source>Disorders of functions</source>
        <translation>Функциялардың бұзылуы</translation>
    </message>
    <message>
        <source>degree %1</source>
        <translation>%1-дәреже</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Оңалту</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Әлеуеті</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Болжамы</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Technical aids</source>
        <translation>Техникалық құралдар</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Тіркемелер</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>%1-тіркеме</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Consent, signature, answers of the systems</source>
        <translation>Келісім, ЭЦҚ, жүйелердің жауаптары</translation>
    </message>
    <message>
        <source>Consent by SMS</source>
        <translation>СМС арқылы келісім</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>ЭЦҚ</translation>
    </message>
    <message>
        <source>State database of natural persons, examined person</source>
        <translation>ЖТ МДҚ, куәландырылатын адам</translation>
    </message>
    <message>
        <source>State database of natural persons, representative</source>
        <translation>ЖТ МДҚ, заңды өкіл</translation>
    </message>
    <message>
        <source>Phone registered in the mobile citizens database</source>
        <translation>Телефон БМГ-де тіркелген</translation>
    </message>
    <message>
        <source>Organization agrees with the register of the attached population</source>
        <translation>Ұйым БХТ деректеріне сәйкес</translation>
    </message>
    <message>
        <source>Questionnaire on technical aids is filled in</source>
        <translation>ОТҚ сауалнамасы толтырылған</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>тірі</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>қайтыс болған</translation>
    </message>
    <message>
        <source>the name agrees</source>
        <translation>ТАӘ сәйкес</translation>
    </message>
    <message>
        <source>the name does not agree</source>
        <translation>ТАӘ сәйкес емес</translation>
    </message>
    <message>
        <source>permanently registered</source>
        <translation>тұрақты тіркелген</translation>
    </message>
    <message>
        <source>without permanent registration</source>
        <translation>тұрақты тіркеуі жоқ</translation>
    </message>
    <message>
        <source>has emigrated</source>
        <translation>шетелге кеткен</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>valid; the issuer was not asked</source>
        <translation>дұрыс; беруші тексерілмеген</translation>
    </message>
    <message>
        <source>does not agree with the form</source>
        <translation>нысанға сәйкес емес</translation>
    </message>
    <message>
        <source>of an issuer that the department does not trust</source>
        <translation>бөлім сенбейтін куәлік орталығынан</translation>
    </message>
    <message>
        <source>present, not checked here</source>
        <translation>бар, мұнда тексерілмейді</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxDetails</name>
    <message>
        <source>Read the documents</source>
        <translation>Құжаттарды оқу</translation>
    </message>
    <message>
        <source>Print the return notice</source>
        <translation>Қайтару хабарламасын басып шығару</translation>
    </message>
    <message>
        <source>The form and who sent it</source>
        <translation>Нысан және оны жіберген ұйым</translation>
    </message>
    <message>
        <source>The return of form No. %1 is confirmed.</source>
        <translation>№ %1 нысанды қайтару расталды.</translation>
    </message>
    <message>
        <source>Choose a form in the list to see its checks.</source>
        <translation>Тексерулерін көру үшін тізімнен нысанды таңдаңыз.</translation>
    </message>
    <message>
        <source>No form in the package</source>
        <translation>Пакетте нысан жоқ</translation>
    </message>
    <message>
        <source>Blind review</source>
        <translation>Тұлғасыздандырылған қарау</translation>
    </message>
    <message>
        <source>You vote on this case: only sex and age are shown.</source>
        <translation>Сіз бұл іс бойынша дауыс бересіз: тек жынысы мен жасы көрсетіледі.</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Form No.</source>
        <translation>Нысан №</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Қалыптастырылды</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Шешім мерзімі</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation>Қайта жіберілді, алғашқысы</translation>
    </message>
    <message>
        <source>Open case (F017)</source>
        <translation>Қаралып жатқан іс (F017)</translation>
    </message>
    <message>
        <source>receipt of %1</source>
        <translation>%1 түскен</translation>
    </message>
    <message>
        <source>No. %1, received on %2</source>
        <translation>№ %1, %2 түскен</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be asked: settle them, or wait for the answer.</source>
        <translation>
            <numerusform>%n тексеру бойынша жүйенің жауабы жоқ: оларды өзіңіз шешіңіз немесе жауапты күтіңіз.</numerusform>
            <numerusform />
        </translation>
    </message>
    <message>
        <source>To be returned as filled in poorly (p. 45): %1</source>
        <translation>«Сапасыз толтырылған» деп қайтарылуға тиіс (45-тармақ): %1</translation>
    </message>
    <message>
        <source>To be returned: %1. Printing the notice confirms the return.</source>
        <translation>Қайтарылуға тиіс: %1. Хабарламаны басып шығару қайтаруды растайды.</translation>
    </message>
    <message>
        <source>To be returned: %1. The head of the department confirms the return.</source>
        <translation>Қайтарылуға тиіс: %1. Қайтаруды бөлім басшысы растайды.</translation>
    </message>
    <message>
        <source>Returned; the notice is kept.</source>
        <translation>Қайтарылды; хабарлама сақталған.</translation>
    </message>
    <message>
        <source>All checks passed: the draft act is made, three experts decide.</source>
        <translation>Барлық тексеруден өтті: акт жобасы жасалды, үш сарапшы шешім қабылдайды.</translation>
    </message>
    <message>
        <source>All checks passed: the case is registered.</source>
        <translation>Барлық тексеруден өтті: іс тіркелді.</translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation>Шешу …</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>Қайтару …</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Хабарламаны көрсету</translation>
    </message>
    <message>
        <source>Read and vote</source>
        <translation>Оқып, дауыс беру</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>All checks passed. The form is registered as No. %1.</source>
        <translation>Барлық тексеруден өтті. Нысан № %1 болып тіркелді.</translation>
    </message>
    <message>
        <source>A reason for return stands: the form goes back with its notice.</source>
        <translation>Қайтару себебі бар: нысан хабарламамен қайтарылады.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxModel</name>
    <message>
        <source>Received</source>
        <translation>Түскен уақыты</translation>
    </message>
    <message>
        <source>Form No.</source>
        <translation>Нысан №</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ТАӘ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxPage</name>
    <message>
        <source>For an in-person examination</source>
        <translation>Көзбе-көз куәландыруға</translation>
    </message>
    <message>
        <source>Add forms …</source>
        <translation>Нысан қосу …</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Қалтаны бақылау …</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Қалтаны бақылауды тоқтату</translation>
    </message>
    <message>
        <source>Which forms are listed</source>
        <translation>Қандай нысандар көрсетіледі</translation>
    </message>
    <message>
        <source>To do: pending and to be returned</source>
        <translation>Істеу керек: күтуде және қайтарылуға тиіс</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылғандар</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданғандар</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Барлық нысандар</translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation>Тізімнен іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>The forms added next belong to an in-person examination: F010, F011 and F013 are not asked, and no experts vote.</source>
        <translation>Енді қосылатын нысандар көзбе-көз куәландыруға жатады: F010, F011 және F013 сұралмайды, сарапшылар дауыс бермейді.</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop packages onto this page</source>
        <translation>Ctrl+O немесе пакеттерді осы бетке сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Бақыланатын қалта</translation>
    </message>
    <message>
        <source>Forms 031</source>
        <translation>031/е нысандары</translation>
    </message>
    <message>
        <source>Added now</source>
        <translation>Қазір қосылғандар</translation>
    </message>
    <message>
        <source>Nothing waits. Drop packages of forms 031 onto this page, or add them with Ctrl+O.</source>
        <translation>Күтіп тұрған ештеңе жоқ. 031/е нысандарының пакеттерін осы бетке сүйреп әкеліңіз немесе Ctrl+O арқылы қосыңыз.</translation>
    </message>
    <message>
        <source>There are no such forms. Choose another filter above, or add forms with Ctrl+O.</source>
        <translation>Мұндай нысандар жоқ. Жоғарыдан басқа сүзгіні таңдаңыз немесе Ctrl+O арқылы нысан қосыңыз.</translation>
    </message>
    <message>
        <source>Add forms 031</source>
        <translation>031/е нысандарын қосу</translation>
    </message>
    <message>
        <source>Forms 031 (*.mse031 *.xml);;All files (*)</source>
        <translation>031/е нысандары (*.mse031 *.xml);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Folder in which forms 031 arrive</source>
        <translation>031/е нысандары түсетін қалта</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Бақыланатын қалта жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%1 The rest (%n package(s)) was not read.</source>
        <translation>
            <numerusform>%1 Қалғаны (%n пакет) оқылмады.</numerusform>
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) received: %1 accepted, %2 pending, %3 to be returned.</source>
        <translation>
            <numerusform>%n нысан түсті: %1 қабылданды, %2 күтуде, %3 қайтарылуға тиіс.</numerusform>
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) set aside.</source>
        <translation>
            <numerusform>%n пакет бөлек қойылды.</numerusform>
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) not read: cancelled.</source>
        <translation>
            <numerusform>%n пакет оқылмады: тоқтатылды.</numerusform>
            <numerusform />
        </translation>
    </message>
    <message>
        <source>There are no packages of forms 031 among what was added.</source>
        <translation>Қосылғандардың арасында 031/е нысандарының пакеттері жоқ.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxReading</name>
    <message>
        <source>Forms 031: %1 of %2</source>
        <translation>031/е нысандары: %1 / %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxReturn</name>
    <message>
        <source>Return notice</source>
        <translation>Қайтару туралы хабарлама</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>Тексерулерге оралу</translation>
    </message>
    <message>
        <source>The return is confirmed; what is printed is a copy of the notice that is kept.</source>
        <translation>Қайтару расталған; басылатын парақ – сақталған хабарламаның көшірмесі.</translation>
    </message>
    <message>
        <source>Printing confirms the return: this very notice is kept with the form.</source>
        <translation>Басып шығару қайтаруды растайды: дәл осы хабарлама нысанмен бірге сақталады.</translation>
    </message>
    <message>
        <source>This is a draft: the return is confirmed when the head of the department prints the notice.</source>
        <translation>Бұл – жоба: бөлім басшысы хабарламаны басып шығарғанда қайтару расталады.</translation>
    </message>
    <message>
        <source>Return notice of form No. %1</source>
        <translation>№ %1 нысанды қайтару туралы хабарлама</translation>
    </message>
    <message>
        <source>Confirm the return and print …</source>
        <translation>Қайтаруды растап, басып шығару …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Басып шығару …</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Қайтаруды растау</translation>
    </message>
    <message>
        <source>The return of form No. %1 (%2) is confirmed now, and the notice is kept as it is; this cannot be undone. Then it prints.</source>
        <translation>№ %1 нысанды қайтару (%2) енді расталады, хабарлама осы күйінде сақталады; мұны кері қайтаруға болмайды. Содан кейін ол басып шығарылады.</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>Растап, басып шығару</translation>
    </message>
    <message>
        <source>return-notice.pdf</source>
        <translation>қайтару-хабарламасы.pdf</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxSetAside</name>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Packages of which nothing is stored</source>
        <translation>Сақталмаған пакеттер</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Барлығын алып тастау</translation>
    </message>
    <message>
        <source>«%1»: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>«%1»: this package was received before and is in the inbox.</source>
        <translation>«%1»: бұл пакет бұрын түскен, ол тізімде бар.</translation>
    </message>
    <message>
        <source>«%1»: this package was received before, as No. %2.</source>
        <translation>«%1»: бұл пакет бұрын № %2 болып қабылданған.</translation>
    </message>
    <message>
        <source>«%1» is returned (F016): another package with its message id was accepted before, as No. %2. Nothing of it is stored.</source>
        <translation>«%1» қайтарылады (F016): осы хабарлама идентификаторы бар басқа пакет бұрын № %2 болып қабылданған. Одан ештеңе сақталмады.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) set aside: nothing of them is stored</source>
        <translation>
            <numerusform>Бөлек қойылған пакеттер: %n, олардан ештеңе сақталмады</numerusform>
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxStates</name>
    <message>
        <source>Pending</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>Қайтарылуға тиіс</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxWords</name>
    <message>
        <source>Boy</source>
        <translation>Ұл бала</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Ер адам</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Қыз бала</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Әйел адам</translation>
    </message>
    <message>
        <source>No form in the package</source>
        <translation>Пакетте нысан жоқ</translation>
    </message>
</context>
<context>
    <name>khattama::ui::JournalsPage</name>
    <message>
        <source>Previous year</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Nothing was concluded in this month, so it has no journal.</source>
        <translation>Бұл айда қорытынды шығарылған жоқ, сондықтан журналы да жоқ.</translation>
    </message>
    <message>
        <source>A draft of the month can be drawn at any time; the word «draft» stands across every sheet.</source>
        <translation>Айдың жобасын кез келген уақытта жасауға болады; әр парақта «Жоба» деген сөз көлденең тұрады.</translation>
    </message>
    <message>
        <source>Draft of the journal of %1</source>
        <translation>%1 айы журналының жобасы</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>%1 айының журналы</translation>
    </message>
    <message>
        <source>Drawing the journal of %1</source>
        <translation>%1 айының журналы жасалуда</translation>
    </message>
    <message>
        <source>The journal of %1 will be sealed with %2; it gets its title and binding sheet, and afterwards nothing in it can be changed.</source>
        <translation>%1 айының журналы бекітіледі: %2; оған титул парағы мен тігу парағы қосылады, бұдан кейін онда ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>Seal the month</source>
        <translation>Айды бекіту</translation>
    </message>
    <message>
        <source>Sealing the journal of %1</source>
        <translation>%1 айының журналы бекітілуде</translation>
    </message>
    <message>
        <source>The journal of %1 is sealed; the fingerprint of its sheets (SHA-256) is %2. Print it now to be laced, stamped and signed.</source>
        <translation>%1 айының журналы бекітілді; парақтарының бақылау қосындысы (SHA-256): %2. Енді тігіп, мөр басып, қол қою үшін басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The journal of %1 is sealed.</source>
        <translation>%1 айының журналы бекітілді.</translation>
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
    <message>
        <source>Other department …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password lost …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accounts of the sample department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished" />
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
    <name>khattama::ui::MonthCard</name>
    <message>
        <source>sealed</source>
        <translation>бекітілген</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>басталмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s)</source>
        <translation>
            <numerusform>%n күн ашық</numerusform></translation>
    </message>
    <message>
        <source>under way</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>no conclusions</source>
        <translation>қорытынды жоқ</translation>
    </message>
    <message>
        <source>can be sealed</source>
        <translation>бекітуге болады</translation>
    </message>
    <message numerus="yes">
        <source>%n protocol(s)</source>
        <translation>
            <numerusform>%n хаттама</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform></translation>
    </message>
    <message>
        <source>%1: the protocol is closed</source>
        <translation>%1: хаттама жабық</translation>
    </message>
    <message>
        <source>%1: the protocol is open</source>
        <translation>%1: хаттама ашық</translation>
    </message>
</context>
<context>
    <name>khattama::ui::MonthPanel</name>
    <message>
        <source>Draw a draft</source>
        <translation>Жобасын жасау</translation>
    </message>
    <message>
        <source>Seal the month …</source>
        <translation>Айды бекіту …</translation>
    </message>
    <message>
        <source>What stands in the way of sealing:</source>
        <translation>Бекітуге не кедергі:</translation>
    </message>
    <message>
        <source>No protocol is closed.</source>
        <translation>Жабылған хаттама жоқ.</translation>
    </message>
    <message>
        <source>Enter opens the protocol of %1</source>
        <translation>Enter %1 күнінің хаттамасын ашады</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Бекітілді</translation>
    </message>
    <message>
        <source>Numbered sheets</source>
        <translation>Нөмірленген парақтар</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
    <name>khattama::ui::PdfPanel</name>
    <message>
        <source>Print …</source>
        <translation>Басып шығару …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF етіп сақтау …</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып шығарылуда</translation>
    </message>
    <message>
        <source>page %v of %m</source>
        <translation>%m беттің %v-і</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Басып шығаруды тоқтату</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PdfPrinting</name>
    <message numerus="yes">
        <source>Printing was stopped; %n page(s) have gone to the printer.</source>
        <translation>
            <numerusform>Басып шығару тоқтатылды; принтерге %n бет кетті.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have gone to the printer.</source>
        <translation>
            <numerusform>Принтерге %n бет жіберілді.</numerusform></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF құжаттары (*.pdf)</translation>
    </message>
    <message>
        <source>The file %1 exists already; its content will be replaced.</source>
        <translation>%1 файлы бар; оның мазмұны ауыстырылады.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 деп сақталды.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProtocolPage</name>
    <message>
        <source>Close the day …</source>
        <translation>Күнді жабу …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Filter the rows (Ctrl+F)</source>
        <translation>Жолдарды сүзу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Жолдарды сүзу</translation>
    </message>
    <message>
        <source>Rows of the protocol</source>
        <translation>Хаттама жолдары</translation>
    </message>
    <message>
        <source>The sheets of the day are being drawn …</source>
        <translation>Күннің парақтары жасалуда …</translation>
    </message>
    <message>
        <source>No. %1, closed</source>
        <translation>№ %1, жабық</translation>
    </message>
    <message>
        <source>open, without number</source>
        <translation>ашық, нөмірсіз</translation>
    </message>
    <message>
        <source>no conclusions</source>
        <translation>қорытынды жоқ</translation>
    </message>
    <message>
        <source>%1 is still open</source>
        <translation>%1 әлі ашық</translation>
    </message>
    <message>
        <source>Nothing has been concluded today yet.</source>
        <translation>Бүгін әлі қорытынды шығарылған жоқ.</translation>
    </message>
    <message>
        <source>Nothing was concluded on that day, so it has no protocol.</source>
        <translation>Бұл күні қорытынды шығарылған жоқ, сондықтан хаттамасы да жоқ.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>12 rows on 3 sheets</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform></translation>
    </message>
    <message>
        <source>There are no sheets: a day without conclusions has no protocol (p. 49).</source>
        <translation>Парақ жоқ: қорытындысыз күннің хаттамасы болмайды (49-т.).</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2</source>
        <translation>%2 күнгі № %1 хаттама</translation>
    </message>
    <message>
        <source>Draft of the protocol of %1</source>
        <translation>%1 күнгі хаттаманың жобасы</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 will be closed with %3, signed by the head %4 alone; afterwards nothing in it can be changed.</source>
        <translation>%2 күнгі № %1 хаттама жабылады: %3; қол қоятын басшы ғана: %4; бұдан кейін онда ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 will be closed with %3, signed by the head %4 and the participants %5; afterwards nothing in it can be changed.</source>
        <translation>%2 күнгі № %1 хаттама жабылады: %3; қол қоятындар: басшы %4, қатысушылар %5; бұдан кейін онда ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Күнді жабу</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Күн жабылуда</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 is closed; the fingerprint of its sheets (SHA-256) is %3. Print it now for the signatures and the stamp.</source>
        <translation>%2 күнгі № %1 хаттама жабылды; парақтарының бақылау қосындысы (SHA-256): %3. Енді қол қойып, мөр басу үшін басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 is closed.</source>
        <translation>%2 күнгі № %1 хаттама жабылды.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 күніне өту</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProtocolRowsModel</name>
    <message>
        <source>Act No.</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Registration No.</source>
        <translation>Тіркеу №</translation>
    </message>
    <message>
        <source>Birth date, age</source>
        <translation>Туған күні, жасы</translation>
    </message>
    <message>
        <source>Place of registration</source>
        <translation>Тіркелген орны</translation>
    </message>
    <message>
        <source>Place of work or study</source>
        <translation>Жұмыс немесе оқу орны</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Бұрынғы жай-күйі</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагнозы</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Rehabilitation measures</source>
        <translation>Оңалту іс-шаралары</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Full name, birth date</source>
        <translation>Тегі, аты, әкесінің аты, туған күні</translation>
    </message>
    <message>
        <source>Conclusion and recommendations</source>
        <translation>Қорытындысы мен ұсынымдары</translation>
    </message>
    <message>
        <source>Department and day before</source>
        <translation>Бұрынғы бөлім мен күні</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewCases</name>
    <message>
        <source>overdue since %1</source>
        <translation>%1 бастап мерзімі өткен</translation>
    </message>
    <message>
        <source>today by %1</source>
        <translation>бүгін %1 дейін</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 дейін</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewDocuments</name>
    <message>
        <source>Form 031</source>
        <translation>031/е нысаны</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>%1-тіркеме</translation>
    </message>
    <message>
        <source>Return notice</source>
        <translation>Қайтару туралы хабарлама</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>%1-құжат</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewPage</name>
    <message>
        <source>Vote</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Remark on this page</source>
        <translation>Осы бетке ескертпе</translation>
    </message>
    <message>
        <source>Choose a case on the left to read its documents.</source>
        <translation>Құжаттарын оқу үшін сол жақтан істі таңдаңыз.</translation>
    </message>
    <message>
        <source>Search in the cases</source>
        <translation>Істерден іздеу</translation>
    </message>
    <message>
        <source>Cases to read</source>
        <translation>Қаралатын істер</translation>
    </message>
    <message>
        <source>No case is there to be read: forms come in through the section of forms 031.</source>
        <translation>Қаралатын іс жоқ: нысандар «031/е нысандары» бөлімі арқылы түседі.</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Істің құжаттары</translation>
    </message>
    <message>
        <source>The case is being read …</source>
        <translation>Іс ашылып жатыр …</translation>
    </message>
    <message>
        <source>No documents are kept with this case.</source>
        <translation>Бұл істе сақталған құжат жоқ.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>мерзімі %1</translation>
    </message>
    <message>
        <source>Blind review: sex and age only (%1)</source>
        <translation>Тұлғасыздандырылған қарау: тек жынысы мен жасы (%1)</translation>
    </message>
    <message>
        <source>The document is being read …</source>
        <translation>Құжат ашылып жатыр …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewRemarks</name>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Reword …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>Ескертпе не туралы</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Ескертпелер әзірге жоқ</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Ескертпелер: %1</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation>Іс тұтастай</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, %2-бет</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>Save the new words</source>
        <translation>Өзгерісті сақтау</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Ескертпе қосу</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewSheet</name>
    <message>
        <source>Form 031</source>
        <translation>031/е нысаны</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation>Нысаннан іздеу</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+-)</source>
        <translation>Әріптерді кішірейту (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Әріптерді үлкейту (Ctrl++)</translation>
    </message>
    <message>
        <source>Search in the form (Ctrl+F)</source>
        <translation>Нысаннан іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Алдыңғысы (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Келесісі (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
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
    <message>
        <source>Change &amp;password …</source>
        <translation type="unfinished" />
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
<context>
    <name>khattama::ui::TodayPage</name>
    <message>
        <source>View the protocol of today</source>
        <translation>Бүгінгі хаттаманы қарау</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Күнді жабу …</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Forms 031 that wait</source>
        <translation>Тексерілмеген 031/е</translation>
    </message>
    <message>
        <source>Cases in hand, the oldest first</source>
        <translation>Қаралып жатқан істер, ескісінен бастап</translation>
    </message>
    <message>
        <source>Protocol of today</source>
        <translation>Бүгінгі хаттама</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Мені күтеді</translation>
    </message>
    <message>
        <source>Persons to appear</source>
        <translation>Келуі тиіс</translation>
    </message>
    <message>
        <source>Unfinished entries</source>
        <translation>Аяқталмаған жазбалар</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Қарау</translation>
    </message>
</context>
<context>
    <name>khattama::ui::Verdicts</name>
    <message>
        <source>no objection</source>
        <translation>ескерту жоқ</translation>
    </message>
    <message>
        <source>reason for return</source>
        <translation>қайтару себебі</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
</context>
</TS>
