<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>khattama::ui::AccountsModel</name>
    <message>
        <source>blocked</source>
        <translation>бұғатталған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Пайдаланушы аты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Есептік жазба</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AccountsPanel</name>
    <message>
        <source>Give this role</source>
        <translation>Осы рөлді беру</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Осы құпиясөзді беру</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазбалар</translation>
    </message>
    <message>
        <source>Open a new account</source>
        <translation>Жаңа есептік жазба ашу</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Пайдаланушы аты</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic, as printed under a signature</source>
        <translation>Тегі, аты, әкесінің аты (қол астында басылатындай)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Password; they change it themselves after the first login</source>
        <translation>Құпиясөз; алғашқы кіруден кейін өзі өзгертеді</translation>
    </message>
    <message>
        <source>The role holds from the next login on.</source>
        <translation>Рөл келесі кіруден бастап қолданылады.</translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>Есептік жазба бұғатталды.</translation>
    </message>
    <message>
        <source>The account is open again.</source>
        <translation>Есептік жазба қайта ашылды.</translation>
    </message>
    <message>
        <source>Unblock the account</source>
        <translation>Бұғаттан шығару</translation>
    </message>
    <message>
        <source>Block the account</source>
        <translation>Бұғаттау</translation>
    </message>
    <message>
        <source>The account %1 is open.</source>
        <translation>%1 есептік жазбасы ашылды.</translation>
    </message>
    <message>
        <source>The account %1 has a new password.</source>
        <translation>%1 есептік жазбасына жаңа құпиясөз берілді.</translation>
    </message>
    <message>
        <source>Enter this IIN</source>
        <translation>Осы ЖСН-ді енгізу</translation>
    </message>
    <message>
        <source>IIN; a key that signs must have the same, empty: it is not compared</source>
        <translation>ЖСН; қол қоятын кілттің ЖСН-і де осындай болуға тиіс; бос болса, салыстырылмайды</translation>
    </message>
    <message>
        <source>The IIN of the account %1 is kept.</source>
        <translation>%1 есептік жазбасының ЖСН-і сақталды.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ActCasesPanel</name>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Reg. No.</source>
        <translation>Тірк. №</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Link the chosen to the act</source>
        <translation>Таңдалғандарды актіге байланыстыру</translation>
    </message>
    <message>
        <source>Cases of the period</source>
        <translation>Кезең істері</translation>
    </message>
    <message>
        <source>Every case of the period leans on the act already.</source>
        <translation>Кезеңдегі істердің барлығы актіге сүйенеді.</translation>
    </message>
    <message>
        <source>Lean on the act: %1. Fall in its period and do not lean on it: %2.</source>
        <translation>Актіге сүйенетіні: %1. Оның кезеңіне жатып, оған сүйенбейтіні: %2.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ActChoice</name>
    <message>
        <source>Lean on an act</source>
        <translation>Актіге сүйену</translation>
    </message>
    <message>
        <source>On which act does the case lean? Its checks are judged anew by it (p. 72).</source>
        <translation>Іс қай актіге сүйенеді? Оның тексерулері сол бойынша қайта бағаланады (72-т.).</translation>
    </message>
    <message>
        <source>Acts on technical failures</source>
        <translation>Техникалық іркілістер туралы актілер</translation>
    </message>
    <message>
        <source>No. %1 of %2: %3, %4 – %5</source>
        <translation>№ %1, %2: %3, %4 – %5</translation>
    </message>
    <message>
        <source>Lean on the act</source>
        <translation>Актіге сүйену</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AdministrationPage</name>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазбалар</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Дерекқор</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ApplicationFields</name>
    <message>
        <source>Examined person</source>
        <translation>Куәландырылатын адам</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>The application begins with the IIN (Appendix 1). It tells birth date and sex, and finds earlier cases of the person.</source>
        <translation>Өтініш ЖСН-нен басталады (1-қосымша). Ол туған күні мен жынысын анықтап, адамның бұрынғы істерін табады.</translation>
    </message>
    <message>
        <source>Why birth date or sex differ from the IIN</source>
        <translation>Туған күні немесе жынысы ЖСН-нен неге өзгеше</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Жеке басын куәландыратын құжат</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Құжаттың түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Place of registration</source>
        <translation>Тіркелген орны</translation>
    </message>
    <message>
        <source>Region or city of republican significance</source>
        <translation>Облыс/республикалық маңызы бар қала</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>Қала (аудан)</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <source>Street or micro-district</source>
        <translation>Көше (шағын аудан)</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Пәтер</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Байланыс деректері</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail (if any)</source>
        <translation>Электрондық пошта (бар болса)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Хабарламалар тілі</translation>
    </message>
    <message>
        <source>Work and study</source>
        <translation>Жұмысы мен оқуы</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Liable for military service</source>
        <translation>Әскери міндетті</translation>
    </message>
    <message>
        <source>The military authority is told of the conclusion within 3 working days (p. 53).</source>
        <translation>Қорытынды туралы әскери басқару органына 3 жұмыс күні ішінде хабарланады (53-тармақ).</translation>
    </message>
    <message>
        <source>Legal capacity and representative</source>
        <translation>Әрекетке қабілеттілігі және заңды өкілі</translation>
    </message>
    <message>
        <source>Legal capacity</source>
        <translation>Әрекет қабілеті</translation>
    </message>
    <message>
        <source>IIN of the representative</source>
        <translation>Заңды өкілдің ЖСН</translation>
    </message>
    <message>
        <source>A person under eighteen or without full legal capacity is represented by a parent, guardian or trustee (Appendix 5, REC005).</source>
        <translation>Он сегізге толмаған немесе толық әрекетке қабілетті емес адамның атынан ата-анасы, қорғаншысы немесе қамқоршысы әрекет етеді (5-қосымша, REC005).</translation>
    </message>
    <message>
        <source>Surname of the representative</source>
        <translation>Заңды өкілдің тегі</translation>
    </message>
    <message>
        <source>Given name of the representative</source>
        <translation>Заңды өкілдің аты</translation>
    </message>
    <message>
        <source>Patronymic of the representative (if any)</source>
        <translation>Заңды өкілдің әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Phone of the representative</source>
        <translation>Заңды өкілдің телефоны</translation>
    </message>
    <message>
        <source>Represents as</source>
        <translation>Өкілдік негізі</translation>
    </message>
    <message>
        <source>Purposes of the examination</source>
        <translation>Куәландыру мақсаты</translation>
    </message>
    <message>
        <source>What is asked for; several may apply</source>
        <translation>Не сұралады; бірнешеуі болуы мүмкін</translation>
    </message>
    <message>
        <source>The purposes decide which documents are required (p. 12; Appendix 3, item 10).</source>
        <translation>Қажетті құжаттар мақсаттарға байланысты (12-тармақ; 3-қосымша, 10-тармақ).</translation>
    </message>
    <message>
        <source>Reason, if the re-examination is early</source>
        <translation>Мерзімінен бұрын қайта куәландырудың себебі</translation>
    </message>
    <message>
        <source>The application states the reason of a re-examination before its term (Appendix 1).</source>
        <translation>Мерзімінен бұрын қайта куәландырылған кезде өтініште себебі көрсетіледі (1-қосымша).</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>Қызмет көрсету орны</translation>
    </message>
    <message>
        <source>At home, in a hospital and in absentia only on the conclusion of the medical consulting commission (Appendix 1; Appendix 3, other requirements).</source>
        <translation>Үйде, стационарда және сырттай тек ДКК қорытындысы бойынша (1-қосымша; 3-қосымша, өзге де талаптар).</translation>
    </message>
    <message>
        <source>Form 031 that came with the person</source>
        <translation>Адаммен бірге келген № 031/е нысаны</translation>
    </message>
    <message>
        <source>Number of form 031</source>
        <translation>№ 031/е нысанының нөмірі</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>By the chair of the medical consulting commission; the form is valid for one month from that day (Appendix 3, item 10, 3).</source>
        <translation>ДКК төрағасы қол қойған; нысан сол күннен бастап бір ай жарамды (3-қосымша, 10-тармақ, 3).</translation>
    </message>
    <message>
        <source>ICD-10 code</source>
        <translation>АХЖ-10 коды</translation>
    </message>
    <message>
        <source>Diagnosis in words</source>
        <translation>Диагноз (сөзбен)</translation>
    </message>
    <message>
        <source>Medical organisation</source>
        <translation>Медициналық ұйым</translation>
    </message>
    <message>
        <source>State before this examination</source>
        <translation>Осы куәландыруға дейінгі жағдай</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Топ немесе санат</translation>
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
        <source>Sick leave</source>
        <translation>Еңбекке уақытша жарамсыздық парағы</translation>
    </message>
    <message>
        <source>Unfit for work from</source>
        <translation>Жарамсыздық басталған күн</translation>
    </message>
    <message>
        <source>Unfit for work to</source>
        <translation>Жарамсыздық аяқталған күн</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күн саны</translation>
    </message>
    <message>
        <source>Purpose here</source>
        <translation>Мұндағы мақсаты</translation>
    </message>
    <message>
        <source>Columns 5 and 6 of the journal (Appendix 18; p. 73-1).</source>
        <translation>Журналдың 5 және 6-бағандары (18-қосымша; 73-1-тармақ).</translation>
    </message>
    <message>
        <source>Number of the department that examined</source>
        <translation>Куәландырған бөлімнің нөмірі</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Куәландырылған күні</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>The person consents to the collecting and processing of personal data and of what the law protects as secret</source>
        <translation>Адам дербес деректерін және заңмен қорғалатын құпияны құрайтын мәліметтерді жинауға және өңдеуге келіседі</translation>
    </message>
    <message>
        <source>Without the consent the service is refused (Appendix 3, item 11; Law “On personal data and their protection”, article 8).</source>
        <translation>Келісімсіз қызмет көрсетуден бас тартылады (3-қосымша, 11-тармақ; «Дербес деректер және оларды қорғау туралы» Заңның 8-бабы).</translation>
    </message>
    <message>
        <source>What decides on the documents</source>
        <translation>Құжаттарды айқындайтын мән-жайлар</translation>
    </message>
    <message>
        <source>Cause that the person claims</source>
        <translation>Адам көрсеткен себеп</translation>
    </message>
    <message>
        <source>A work injury, an occupational disease and an illness of service each call for a document of their own (Appendix 3, item 10, 7) and 9) to 11)).</source>
        <translation>Еңбек жарақатына, кәсіптік ауруға және қызметтегі ауруға әрқайсысына өз құжаты керек (3-қосымша, 10-тармақ, 7) және 9)–11) тармақшалар).</translation>
    </message>
    <message>
        <source>The employer is wound up: a court decision takes the place of the accident act</source>
        <translation>Жұмыс беруші таратылған: жазатайым оқиға туралы актінің орнына сот шешімі беріледі</translation>
    </message>
    <message>
        <source>The name was changed since the earlier examination</source>
        <translation>Бұрынғы куәландырудан кейін аты-жөні ауыстырылған</translation>
    </message>
    <message>
        <source>The medical organisation has drawn up the medical part of the programme (form 033)</source>
        <translation>Медициналық ұйым ОЖБ-ның медициналық бөлігін жасаған (№ 033/е нысаны)</translation>
    </message>
    <message>
        <source>What the department established</source>
        <translation>Бөлім не белгілеген</translation>
    </message>
    <message>
        <source>Loss of general working capacity until</source>
        <translation>ЖЕҚА мерзімі</translation>
    </message>
    <message>
        <source>Cause of the loss of professional working capacity</source>
        <translation>КЕҚА себебі</translation>
    </message>
    <message>
        <source>Loss of professional working capacity until</source>
        <translation>КЕҚА мерзімі</translation>
    </message>
    <message>
        <source>Examination of the department</source>
        <translation>Бөлімнің куәландыруы</translation>
    </message>
    <message>
        <source>Sent to consultation on</source>
        <translation>Консультацияға жолданған күні</translation>
    </message>
    <message>
        <source>The ten working days of the department run from that day (Appendix 3, item 5, 3)).</source>
        <translation>Бөлімнің он жұмыс күні осы күннен басталады (3-қосымша, 5-тармақ, 3) тармақша).</translation>
    </message>
    <message>
        <source>Preliminary conclusion of the department</source>
        <translation>Бөлімнің алдын ала қорытындысы</translation>
    </message>
    <message>
        <source>The department sends it together with the person or the documents (Appendix 3, item 5, 3)).</source>
        <translation>Бөлім оны адаммен немесе құжаттармен бірге жолдайды (3-қосымша, 5-тармақ, 3) тармақша).</translation>
    </message>
    <message>
        <source>What the department asks</source>
        <translation>Бөлімнің сұрағы</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ApplicationForm</name>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Documents handed in</source>
        <translation>Тапсырылған құжаттар</translation>
    </message>
    <message>
        <source>What is required, and what was handed in</source>
        <translation>Не қажет және не тапсырылды</translation>
    </message>
    <message>
        <source>Which documents are required follows from purposes, age, employment and cause (p. 12; Appendix 3, item 10). A required one may be left out only with a reason.</source>
        <translation>Қажетті құжаттар мақсатқа, жасқа, жұмысқа және себепке байланысты (12-тармақ; 3-қосымша, 10-тармақ). Қажетті құжатсыз тек себебі көрсетілсе ғана қабылданады.</translation>
    </message>
    <message>
        <source>The form was valid until %1.</source>
        <translation>Нысан %1 дейін жарамды болған.</translation>
    </message>
    <message>
        <source>The form is valid until %1 (Appendix 3, item 10, 3).</source>
        <translation>Нысан %1 дейін жарамды (3-қосымша, 10-тармақ, 3).</translation>
    </message>
    <message>
        <source>%1: this cannot be kept as it is</source>
        <translation>%1: бұл түрінде сақтауға болмайды</translation>
    </message>
    <message>
        <source>%1: the term is not a date</source>
        <translation>%1: мерзімі күн емес</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ApplicationPage</name>
    <message>
        <source>Application for an examination</source>
        <translation>Куәландыруға өтініш</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Register the application (Ctrl+Enter)</source>
        <translation>Өтінішті тіркеу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Register the application</source>
        <translation>Өтінішті тіркеу</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>Throw this entry away …</source>
        <translation>Бұл жазбаны жою …</translation>
    </message>
    <message>
        <source>What is typed in this application will be gone.</source>
        <translation>Осы өтініште терілгеннің бәрі жойылады.</translation>
    </message>
    <message>
        <source>What is typed in the application of %1 will be gone.</source>
        <translation>%1 өтінішінде терілгеннің бәрі жойылады.</translation>
    </message>
    <message>
        <source>Throw the entry away</source>
        <translation>Жазбаны жою</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>The application cannot be registered yet: see what is missing.</source>
        <translation>Өтінішті әлі тіркеуге болмайды: не жетіспейтінін қараңыз.</translation>
    </message>
    <message>
        <source>The application was not registered: see what is missing.</source>
        <translation>Өтініш тіркелмеді: не жетіспейтінін қараңыз.</translation>
    </message>
    <message>
        <source>Registered under No. %1: %2</source>
        <translation>№ %1 болып тіркелді: %2</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Өтінішті басып шығару</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Бас тарту …</translation>
    </message>
    <message>
        <source>Refuse the service on a ground of Appendix 3, item 11</source>
        <translation>3-қосымшаның 11-тармағындағы негіз бойынша қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>Refuse the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>This application waits with a drafted refusal. To register it withdraws the refusal.</source>
        <translation>Бұл өтініш бойынша бас тарту жобасы бар. Өтініш тіркелсе, жоба қайтарып алынады.</translation>
    </message>
    <message>
        <source>To refuse, it has to be told who is refused, and what is typed has to be right: see what is missing.</source>
        <translation>Бас тарту үшін кімге бас тартылатыны көрсетілуі және жазылғаны дұрыс болуы керек: не жетіспейтінін қараңыз.</translation>
    </message>
    <message>
        <source>The service will be refused to %1: the refusal takes its number and cannot be taken back.</source>
        <translation>%1 қызмет ала алмайды: бас тарту өз нөмірін алады және қайтарып алынбайды.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The service was not refused: see what is missing.</source>
        <translation>Бас тарту жасалмады: не жетіспейтінін қараңыз.</translation>
    </message>
    <message>
        <source>The service is refused, No. %1: %2</source>
        <translation>Қызмет көрсетуден бас тартылды, № %1: %2</translation>
    </message>
    <message>
        <source>The refusal waits for the word of the head: %1</source>
        <translation>Бас тарту басшының шешімін күтуде: %1</translation>
    </message>
    <message>
        <source>Print the refusal</source>
        <translation>Бас тартуды басып шығару</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>Жобаны басып шығару</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AuditModel</name>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AuditPage</name>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Check a printed head</source>
        <translation>Қағаздағы тізбек басын тексеру</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Оқиға туралы есеп</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Аудит жазбалары</translation>
    </message>
    <message>
        <source>There are no such entries. Change the period or the other conditions.</source>
        <translation>Мұндай жазба жоқ. Кезеңді немесе басқа шарттарды өзгертіңіз.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Export the entries …</source>
        <translation>Жазбаларды файлға шығару …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Number of the case or IIN</source>
        <translation>Іс нөмірі немесе ЖСН</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(-ies)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the entries</source>
        <translation>Жазбаларды файлға шығару</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
        <translation>Кесте (*.xlsx);;Нүктелі үтірмен бөлінген мәтін (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being exported</source>
        <translation>Жазбалар файлға шығарылуда</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Дербес деректер</translation>
    </message>
</context>
<context>
    <name>khattama::ui::BackupPlanPanel</name>
    <message>
        <source>Make one now</source>
        <translation>Қазір жасау</translation>
    </message>
    <message>
        <source>No backups by themselves any more</source>
        <translation>Автоматты көшірмелерді тоқтату</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>күніне бір рет</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>әр %n сағат сайын</numerusform>
            <numerusform>әр %n сағат сайын</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Қалтаны таңдау …</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Жоспарды сақтау</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Автоматты сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Folder, best on another disk</source>
        <translation>Қалта (басқа дискіде болғаны дұрыс)</translation>
    </message>
    <message>
        <source>Made while somebody is logged in. All backups of the last days are kept, then one of each week, then one of each month; what is not a backup of this database is never touched.</source>
        <translation>Біреу кіріп отырғанда жасалады. Соңғы күндердің барлық көшірмесі, одан кейін әр аптаның біреуі, содан соң әр айдың біреуі сақталады; осы дерекқордың көшірмесі емес файлдарға ешқашан тиіспейді.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Қаншалықты жиі</translation>
    </message>
    <message>
        <source>No backups are made by themselves any more.</source>
        <translation>Сақтық көшірмелер бұдан былай автоматты түрде жасалмайды.</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Сақтық көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Please type an hour, as 18:00.</source>
        <translation>Уақытты жазыңыз, мысалы 18:00.</translation>
    </message>
    <message>
        <source>The plan is saved; what is due is made at once.</source>
        <translation>Жоспар сақталды; мерзімі келген көшірме бірден жасалады.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>The backup %1 is made and checked.</source>
        <translation>%1 сақтық көшірмесі жасалып, тексерілді.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::BackupWatch</name>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
</context>
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
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
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
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
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
            <numerusform>Сағат %1 кейін %n адам келуі мүмкін.</numerusform>
            <numerusform>Сағат %1 кейін %n адам келуі мүмкін.</numerusform>
        </translation>
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
    <message>
        <source>to hand over</source>
        <translation>табыстау керек</translation>
    </message>
    <message>
        <source>Nothing is to be sent.</source>
        <translation>Жіберетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Technical failure since %1: %2 (act No. %3, p. 72).</source>
        <translation>%1 бастап техникалық іркіліс: %2 (№ %3 акт, 72-т.).</translation>
    </message>
    <message>
        <source>Outage act</source>
        <translation>Іркіліс туралы акт</translation>
    </message>
    <message>
        <source>to the control examination</source>
        <translation>бақылауға</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>until the end of the day</source>
        <translation>күннің соңына дейін</translation>
    </message>
    <message>
        <source>the letter has not been received yet</source>
        <translation>хат әлі алынған жоқ</translation>
    </message>
    <message>
        <source>the SMS is to be sent</source>
        <translation>СМС әлі жіберілген жоқ</translation>
    </message>
    <message>
        <source>did not come; not called again</source>
        <translation>келмеді; қайта шақырылмаған</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>әлі шақырылмаған</translation>
    </message>
    <message>
        <source>Nobody is to come to a control examination.</source>
        <translation>Бақылауға келуі тиіс адам жоқ.</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>жауап берілуі тиіс</translation>
    </message>
    <message>
        <source>at the ОМК</source>
        <translation>МӘС ӘББ-де</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>мерзімі %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 бастап</translation>
    </message>
    <message>
        <source>No consultation waits for an answer.</source>
        <translation>Жауап күткен консультация жоқ.</translation>
    </message>
    <message>
        <source>Nothing is at the ОМК for consultation.</source>
        <translation>МӘС ӘББ-де консультациядағы іс жоқ.</translation>
    </message>
    <message>
        <source>Referral to consultation</source>
        <translation>Консультацияға жолдама</translation>
    </message>
    <message>
        <source>Answer of the ОМК</source>
        <translation>МӘС ӘББ жауабы</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>Қайта бөлу</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CalendarPanel</name>
    <message>
        <source>Remove the chosen day</source>
        <translation>Таңдалған күнді алып тастау</translation>
    </message>
    <message>
        <source>Days the department has set itself</source>
        <translation>Бөлімнің өзі белгілеген күндер</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Күнді белгілеу</translation>
    </message>
    <message>
        <source>Holidays and moved days are in the calendar of the program. Decrees of a year are set here; terms are counted by them from the next login on.</source>
        <translation>Мерекелер мен көшірілген күндер бағдарламаның күнтізбесінде бар. Жыл сайынғы қаулылар осында енгізіледі; мерзімдер олармен келесі кіруден бастап есептеледі.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Бұл</translation>
    </message>
    <message>
        <source>Reason: number and date of the decree</source>
        <translation>Негіздеме: қаулының нөмірі мен күні</translation>
    </message>
    <message>
        <source>Please type the date, as 31.12.2026.</source>
        <translation>Күнді 31.12.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Please say by which decree.</source>
        <translation>Қай қаулы бойынша екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The calendar is saved.</source>
        <translation>Күнтізбе сақталды.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseActions</name>
    <message>
        <source>Vote</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Give the conclusion</source>
        <translation>Қорытынды беру</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Келгенін белгілеу</translation>
    </message>
    <message>
        <source>Open among the forms 031</source>
        <translation>031/е нысандарынан ашу</translation>
    </message>
    <message>
        <source>Open in the review</source>
        <translation>Қарауда ашу</translation>
    </message>
    <message>
        <source>Print the return notice</source>
        <translation>Қайтару хабарламасын басып шығару</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Өтінішті басып шығару</translation>
    </message>
    <message>
        <source>The visit is recorded.</source>
        <translation>Келгені белгіленді.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Қайтаруды растау</translation>
    </message>
    <message>
        <source>Your print confirms the return: the notice is kept as it is now and cannot be changed any more.</source>
        <translation>Басып шығаруыңыз қайтаруды растайды: хабарлама осы күйінде сақталады және кейін өзгертілмейді.</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>Растап, басып шығару</translation>
    </message>
    <message>
        <source>Return notice</source>
        <translation>Қайтару туралы хабарлама</translation>
    </message>
    <message>
        <source>Confirm the refusal …</source>
        <translation>Бас тартуды растау …</translation>
    </message>
    <message>
        <source>Withdraw the refusal …</source>
        <translation>Бас тартуды қайтарып алу …</translation>
    </message>
    <message>
        <source>Complete the application</source>
        <translation>Өтінішті толықтыру</translation>
    </message>
    <message>
        <source>Print the refusal</source>
        <translation>Бас тартуды басып шығару</translation>
    </message>
    <message>
        <source>Confirm the refusal</source>
        <translation>Бас тартуды растау</translation>
    </message>
    <message>
        <source>The service will be refused to %1: the refusal takes its number and cannot be taken back.</source>
        <translation>%1 қызмет ала алмайды: бас тарту өз нөмірін алады және қайтарып алынбайды.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The service is refused, No. %1.</source>
        <translation>Қызмет көрсетуден бас тартылды, № %1.</translation>
    </message>
    <message>
        <source>Withdraw the refusal</source>
        <translation>Бас тартуды қайтарып алу</translation>
    </message>
    <message>
        <source>The application of %1 will be registered and gets its number.</source>
        <translation>%1 өтініші тіркеліп, нөмір алады.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>The refusal is withdrawn; the application is registered under No. %1.</source>
        <translation>Бас тарту қайтарып алынды; өтініш № %1 болып тіркелді.</translation>
    </message>
    <message>
        <source>The refusal is withdrawn.</source>
        <translation>Бас тарту қайтарып алынды.</translation>
    </message>
    <message>
        <source>Refusal of the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>Call to control by SMS</source>
        <translation>Бақылауға СМС-пен шақыру</translation>
    </message>
    <message>
        <source>Call to control by post</source>
        <translation>Бақылауға поштамен шақыру</translation>
    </message>
    <message>
        <source>Refuse the service …</source>
        <translation>Қызметтен бас тарту …</translation>
    </message>
    <message>
        <source>The refusal is drafted; the head&apos;s word refuses.</source>
        <translation>Бас тарту жобасы дайын; шешімді басшы айтады.</translation>
    </message>
    <message>
        <source>Put on the list of visits …</source>
        <translation>Көшпелі тізімге қою …</translation>
    </message>
    <message>
        <source>Strike off the list of visits …</source>
        <translation>Көшпелі тізімнен шығару …</translation>
    </message>
    <message>
        <source>Print the notice of the result</source>
        <translation>Нәтиже туралы хабарламаны басып шығару</translation>
    </message>
    <message>
        <source>Print the list of expert decisions</source>
        <translation>Сараптамалық шешімдер парағын басып шығару</translation>
    </message>
    <message>
        <source>Notice of the result</source>
        <translation>Нәтиже туралы хабарлама</translation>
    </message>
    <message>
        <source>List of expert decisions</source>
        <translation>Сараптамалық шешімдер парағы</translation>
    </message>
    <message>
        <source>On the list of visits of %1.</source>
        <translation>%1 күнгі көшпелі тізімге қойылды.</translation>
    </message>
    <message>
        <source>Strike off the list of visits</source>
        <translation>Көшпелі тізімнен шығару</translation>
    </message>
    <message>
        <source>Why was nobody examined? The act number %1 is annulled and not given again.</source>
        <translation>Неге куәландырылмады? %1 акт нөмірінің күші жойылады және қайта берілмейді.</translation>
    </message>
    <message>
        <source>Annul the number</source>
        <translation>Нөмірдің күшін жою</translation>
    </message>
    <message>
        <source>Struck off the list of visits.</source>
        <translation>Көшпелі тізімнен шығарылды.</translation>
    </message>
    <message>
        <source>Lean on an outage act …</source>
        <translation>Іркіліс актісіне сүйену …</translation>
    </message>
    <message>
        <source>The case leans on act No. %1.</source>
        <translation>Іс № %1 актіге сүйенеді.</translation>
    </message>
    <message>
        <source>Enter the answer of the ОМК …</source>
        <translation>МӘС ӘББ жауабын енгізу …</translation>
    </message>
    <message>
        <source>The person came</source>
        <translation>Адам келді</translation>
    </message>
    <message>
        <source>The person did not come …</source>
        <translation>Адам келмеді …</translation>
    </message>
    <message>
        <source>Answer the consultation</source>
        <translation>Консультацияға жауап беру</translation>
    </message>
    <message>
        <source>Send to consultation …</source>
        <translation>Консультацияға жолдау …</translation>
    </message>
    <message>
        <source>Withdraw from consultation …</source>
        <translation>Консультациядан қайтарып алу …</translation>
    </message>
    <message>
        <source>Give to other experts …</source>
        <translation>Басқа сарапшыларға беру …</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Хатты ашу</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation>Адам келмеді</translation>
    </message>
    <message>
        <source>The term of the call is not over yet: write down how it is known that the person will not come.</source>
        <translation>Шақыру мерзімі әлі аяқталған жоқ: адамның келмейтіні қайдан белгілі екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>The person came: the conclusion is given today.</source>
        <translation>Адам келді: қорытынды бүгін шығарылады.</translation>
    </message>
    <message>
        <source>It is recorded that the person did not come; the person may be called again.</source>
        <translation>Адамның келмегені жазылды; оны қайта шақыруға болады.</translation>
    </message>
    <message>
        <source>Sent to consultation; the case is due on %1.</source>
        <translation>Консультацияға жолданды; істің мерзімі %1.</translation>
    </message>
    <message>
        <source>The answer of the ОМК is entered.</source>
        <translation>МӘС ӘББ жауабы енгізілді.</translation>
    </message>
    <message>
        <source>Withdraw from consultation</source>
        <translation>Консультациядан қайтарып алу</translation>
    </message>
    <message>
        <source>The case is due again as before it was sent. Why is it withdrawn?</source>
        <translation>Істің мерзімі жолданғанға дейінгідей болады. Неге қайтарып алынады?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>The consultation is withdrawn.</source>
        <translation>Консультация қайтарып алынды.</translation>
    </message>
    <message>
        <source>Given to other experts; the case is due on %1.</source>
        <translation>Басқа сарапшыларға берілді; істің мерзімі %1.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseCourse</name>
    <message>
        <source>Check %1 settled by hand: %2</source>
        <translation>%1 тексеруі қолмен шешілді: %2</translation>
    </message>
    <message>
        <source>Form 031 received: %1</source>
        <translation>031/е нысаны түсті: %1</translation>
    </message>
    <message>
        <source>Vote given, sealed until all three are</source>
        <translation>Дауыс берілді, үшеуі де берілгенше жабық</translation>
    </message>
    <message>
        <source>Conclusion given, act No. %1</source>
        <translation>Қорытынды берілді, акт № %1</translation>
    </message>
    <message>
        <source>Form returned: the person did not come (p. 45)</source>
        <translation>Нысан қайтарылды: адам келмеді (45-тармақ)</translation>
    </message>
    <message>
        <source>Form returned: the person refused to come (p. 45)</source>
        <translation>Нысан қайтарылды: адам келуден бас тартты (45-тармақ)</translation>
    </message>
    <message>
        <source>All three votes are the same: the case is ready for the head</source>
        <translation>Үш дауыс бірдей: іс басшыға дайын</translation>
    </message>
    <message>
        <source>The votes differ: to an examination in person (p. 45)</source>
        <translation>Дауыстар әртүрлі: көзбе-көз куәландыруға (45-тармақ)</translation>
    </message>
    <message>
        <source>SMS to come until %1, %2–%3</source>
        <translation>Келу туралы СМС: %1 дейін, %2–%3</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 closed</source>
        <translation>%2 күнгі № %1 хаттама жабылды</translation>
    </message>
    <message>
        <source>Received for consultation</source>
        <translation>Консультацияға қабылданды</translation>
    </message>
    <message>
        <source>The consultation is answered</source>
        <translation>Консультацияға жауап берілді</translation>
    </message>
    <message>
        <source>The person did not come to the control examination</source>
        <translation>Адам бақылауға келмеді</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseDetails</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Заңды өкіл</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>ЭЦҚ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Топ немесе санат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, мерзімі өткен</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Consultation of %1</source>
        <translation>%1 консультациясы</translation>
    </message>
    <message>
        <source>Appearance at the control examination</source>
        <translation>Бақылауға келуі</translation>
    </message>
    <message>
        <source>Given to other experts</source>
        <translation>Басқа сарапшыларға берілді</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseDocumentsPanel</name>
    <message>
        <source>Documents of the case</source>
        <translation>Істің құжаттары</translation>
    </message>
    <message>
        <source>%1
%2, %3 KB</source>
        <translation>%1
%2, %3 КБ</translation>
    </message>
    <message>
        <source>No files belong to this case.</source>
        <translation>Бұл іске файлдар тіркелмеген.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseFilterBar</name>
    <message>
        <source>Waits for my &amp;vote</source>
        <translation>&amp;Дауысымды күтеді</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Сүзгілерді &amp;тазалау</translation>
    </message>
    <message>
        <source>F&amp;orm:</source>
        <translation>&amp;Нысаны:</translation>
    </message>
    <message>
        <source>D&amp;ue:</source>
        <translation>&amp;Мерзімі:</translation>
    </message>
    <message>
        <source>&amp;Received from:</source>
        <translation>&amp;Түскені:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <translation>&amp;дейін:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>кез келген күн</translation>
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
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>&amp;State: any</source>
        <translation>&amp;Күйі: кез келген</translation>
    </message>
    <message>
        <source>&amp;State: %1</source>
        <translation>&amp;Күйі: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;State: %n chosen</source>
        <translation>
            <numerusform>&amp;Күйі: %n таңдалды</numerusform>
            <numerusform>&amp;Күйі: %n таңдалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseHeader</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show the IIN</source>
        <translation>ЖСН-ді көрсету</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Тізімге</translation>
    </message>
    <message>
        <source>The package names no person</source>
        <translation>Пакетте адам көрсетілмеген</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Дербес деректерсіз</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>registration No. %1</source>
        <translation>тіркеу № %1</translation>
    </message>
    <message>
        <source>act No. %1</source>
        <translation>акт № %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>%1 бастап мерзімі өткен</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Мерзімі %1</translation>
    </message>
    <message>
        <source>%1 (without personal data)</source>
        <translation>%1 (дербес деректерсіз)</translation>
    </message>
    <message>
        <source>refusal No. %1</source>
        <translation>бас тарту № %1</translation>
    </message>
    <message>
        <source>act on technical failures No. %1</source>
        <translation>техникалық іркіліс туралы № %1 акт</translation>
    </message>
    <message>
        <source>at the ОМК since %1</source>
        <translation>%1 бастап МӘС ӘББ-де</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келмеді</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseHistoryPanel</name>
    <message>
        <source>Revisions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>What the revision changed</source>
        <translation>Нұсқа нені өзгертті</translation>
    </message>
    <message>
        <source>%1. %2
%3
%4</source>
        <translation>%1. %2
%3
%4</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>This is the first state of the case.</source>
        <translation>Бұл істің алғашқы күйі.</translation>
    </message>
    <message>
        <source>The vote is sealed until all three are given.</source>
        <translation>Дауыс үшеуі де берілгенше жабық.</translation>
    </message>
    <message>
        <source>Nothing that may be shown.</source>
        <translation>Көрсетуге болатын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseListModel</name>
    <message>
        <source>Without personal data</source>
        <translation>Дербес деректерсіз</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, мерзімі өткен</translation>
    </message>
    <message>
        <source>Reg. No.</source>
        <translation>Тіркеу №</translation>
    </message>
    <message>
        <source>Act No.</source>
        <translation>Акт №</translation>
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
        <source>Form of examination</source>
        <translation>Куәландыру нысаны</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Қорытынды берілді</translation>
    </message>
    <message>
        <source>Form 031 No.</source>
        <translation>031/е №</translation>
    </message>
    <message>
        <source>%1 (without personal data)</source>
        <translation>%1 (дербес деректерсіз)</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Деректер оқшауланған</translation>
    </message>
    <message>
        <source>%1 (data blocked)</source>
        <translation>%1 (деректер оқшауланған)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseListPanel</name>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Көріністер</translation>
    </message>
    <message>
        <source>&amp;Name, IIN, number:</source>
        <translation>&amp;ТАӘ, ЖСН, нөмір:</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Show IIN</source>
        <translation>ЖСН-ді көрсету</translation>
    </message>
    <message>
        <source>Save view …</source>
        <translation>Көріністі сақтау …</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Барлық істер</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Қаралып жатқандар</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Waits for my vote</source>
        <translation>Менің дауысымды күтеді</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Көріністі жою</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Көріністі сақтау</translation>
    </message>
    <message>
        <source>The filters, columns and sort of now will be kept under this name.</source>
        <translation>Қазіргі сүзгілер, бағандар мен сұрыптау осы атпен сақталады.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The list is being read …</source>
        <translation>Тізім оқылуда …</translation>
    </message>
    <message>
        <source>%1 of %2 cases read</source>
        <translation>%2 істің %1 оқылды</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%2 істің %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Істер: %1</translation>
    </message>
    <message>
        <source>No case fits the search and the filters.</source>
        <translation>Іздеу мен сүзгілерге сай іс жоқ.</translation>
    </message>
    <message>
        <source>There is no case yet. Receive an application or a form 031 first.</source>
        <translation>Әзірге іс жоқ. Алдымен өтініш немесе 031/е нысанын қабылдаңыз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CasePanel</name>
    <message>
        <source>Course</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Show who looked at the case</source>
        <translation>Істі кім қарағанын көрсету</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Form 031</source>
        <translation>031/е нысаны</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>The documents are being read …</source>
        <translation>Құжаттар оқылуда …</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Result documents</source>
        <translation>Нәтиже құжаттары</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Жолдама</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Келуі</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseSteps</name>
    <message>
        <source>To the ОМК for consultation</source>
        <translation>МӘС ӘББ-ге консультацияға</translation>
    </message>
    <message>
        <source>The case stays open and is due within ten working days from now, by %1 (Appendix 3, item 5, 3)). The letter of referral is made for the outbox.</source>
        <translation>Іс ашық қалады, мерзімі қазірден бастап он жұмыс күні, %1 дейін (3-қосымша, 5-тармақ, 3) тармақша). Жолдама хаты жіберілетіндерге түседі.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жолдау</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Не жолданады</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Preliminary expert conclusion</source>
        <translation>Алдын ала сараптамалық қорытынды</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Answer of the ОМК</source>
        <translation>МӘС ӘББ жауабы</translation>
    </message>
    <message>
        <source>Conclusion and recommendations as they stand in the letter. The decision stays with the department.</source>
        <translation>Қорытынды мен ұсынымдар хаттағыдай жазылады. Шешімді бөлімнің өзі қабылдайды.</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Жауапты енгізу</translation>
    </message>
    <message>
        <source>Conclusion and recommendations</source>
        <translation>Қорытынды мен ұсынымдар</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>Give to other experts</source>
        <translation>Басқа сарапшыларға беру</translation>
    </message>
    <message>
        <source>Experts are on sick leave: the case is due within ten working days (Appendix 3, item 5, 3)). Votes that are signed stay; who is on leave votes no more on this case.</source>
        <translation>Сарапшылар еңбекке уақытша жарамсыздық парағында: істің мерзімі он жұмыс күні (3-қосымша, 5-тармақ, 3) тармақша). Қол қойылған шешімдер қалады; парақтағы сарапшы бұл іс бойынша енді шешім бермейді.</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>Қайта бөлу</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>Еңбекке жарамсыздық парағында</translation>
    </message>
    <message>
        <source>Reason, as the number and dates of the sick leave</source>
        <translation>Себебі, мысалы парақтың нөмірі мен күндері</translation>
    </message>
    <message>
        <source>The case stays open and is due by %1 as before: asking once more does not begin the ten working days anew. The letter of referral is made for the outbox.</source>
        <translation>Іс ашық қалады, мерзімі бұрынғыша %1 дейін: қайта сұрау он жұмыс күнін қайта бастамайды. Жолдама хаты жіберілетіндерге түседі.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseWords</name>
    <message>
        <source>Waiting for checks</source>
        <translation>Тексеруді күтуде</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Votes agree</source>
        <translation>Дауыстар бірдей</translation>
    </message>
    <message>
        <source>Summoned</source>
        <translation>Шақырылды</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Қорытынды берілді</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>Қызметтен бас тартылды</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Decision on the proactive form</source>
        <translation>Проактивті нысан бойынша шешім</translation>
    </message>
    <message>
        <source>Decision in the extended term</source>
        <translation>Ұзартылған мерзімдегі шешім</translation>
    </message>
    <message>
        <source>The person is to come</source>
        <translation>Адам келуі тиіс</translation>
    </message>
    <message>
        <source>May be returned if the person does not come</source>
        <translation>Адам келмесе, қайтаруға болады</translation>
    </message>
    <message>
        <source>Conclusion on the day of registration</source>
        <translation>Тіркелген күнгі қорытынды</translation>
    </message>
    <message>
        <source>Form 031 received</source>
        <translation>031/е нысаны түсті</translation>
    </message>
    <message>
        <source>Check settled by hand</source>
        <translation>Тексеру қолмен шешілді</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Өтініш тіркелді</translation>
    </message>
    <message>
        <source>Vote given</source>
        <translation>Дауыс берілді</translation>
    </message>
    <message>
        <source>The person has come</source>
        <translation>Адам келді</translation>
    </message>
    <message>
        <source>Conclusion given</source>
        <translation>Қорытынды берілді</translation>
    </message>
    <message>
        <source>Form returned</source>
        <translation>Нысан қайтарылды</translation>
    </message>
    <message>
        <source>Return confirmed by the head</source>
        <translation>Қайтаруды басшы растады</translation>
    </message>
    <message>
        <source>Return notice printed</source>
        <translation>Қайтару хабарламасы басылды</translation>
    </message>
    <message>
        <source>Application printed</source>
        <translation>Өтініш басылды</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Іс ашылды</translation>
    </message>
    <message>
        <source>IIN shown</source>
        <translation>ЖСН көрсетілді</translation>
    </message>
    <message>
        <source>Form 031 as sent</source>
        <translation>Жіберілген 031/е нысаны</translation>
    </message>
    <message>
        <source>Signature of form 031</source>
        <translation>031/е нысанының қолтаңбасы</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Тіркеме</translation>
    </message>
    <message>
        <source>Return notice</source>
        <translation>Қайтару туралы хабарлама</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Second SMS to come</source>
        <translation>Келу туралы қайта СМС</translation>
    </message>
    <message>
        <source>Remark written</source>
        <translation>Ескертпе жазылды</translation>
    </message>
    <message>
        <source>Remark withdrawn</source>
        <translation>Ескертпе қайтарып алынды</translation>
    </message>
    <message>
        <source>Refusal printed</source>
        <translation>Бас тарту басылды</translation>
    </message>
    <message>
        <source>Refusal drafted</source>
        <translation>Бас тарту жобасы жасалды</translation>
    </message>
    <message>
        <source>Refusal confirmed by the head</source>
        <translation>Бас тартуды басшы растады</translation>
    </message>
    <message>
        <source>Draft of the refusal withdrawn</source>
        <translation>Бас тарту жобасы қайтарып алынды</translation>
    </message>
    <message>
        <source>Refusal of the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>Refusal waits for the head</source>
        <translation>Бас тарту басшыны күтуде</translation>
    </message>
    <message>
        <source>Notice of the result printed</source>
        <translation>Нәтиже туралы хабарлама басып шығарылды</translation>
    </message>
    <message>
        <source>List of expert decisions printed</source>
        <translation>Сараптамалық шешімдер парағы басып шығарылды</translation>
    </message>
    <message>
        <source>Result document recorded</source>
        <translation>Нәтиже құжаты туралы жазылды</translation>
    </message>
    <message>
        <source>Put on the list of visits</source>
        <translation>Көшпелі тізімге қойылды</translation>
    </message>
    <message>
        <source>The experts left to visit</source>
        <translation>Сарапшылар көшпелі отырысқа шықты</translation>
    </message>
    <message>
        <source>Struck off the list of visits</source>
        <translation>Көшпелі тізімнен шығарылды</translation>
    </message>
    <message>
        <source>Notice of the result</source>
        <translation>Нәтиже туралы хабарлама</translation>
    </message>
    <message>
        <source>Leans on an act on technical failures (p. 72)</source>
        <translation>Техникалық іркіліс туралы актіге сүйенді (72-т.)</translation>
    </message>
    <message>
        <source>At the ОМК for consultation</source>
        <translation>МӘС ӘББ-де консультацияда</translation>
    </message>
    <message>
        <source>The person is to come to the control examination</source>
        <translation>Адам бақылауға келуі тиіс</translation>
    </message>
    <message>
        <source>Notice to the military authority</source>
        <translation>Әскери басқару органына мәлімет</translation>
    </message>
    <message>
        <source>Sent to the ОМК for consultation</source>
        <translation>МӘС ӘББ-ге консультацияға жолданды</translation>
    </message>
    <message>
        <source>Answer of the ОМК entered</source>
        <translation>МӘС ӘББ жауабы енгізілді</translation>
    </message>
    <message>
        <source>Consultation withdrawn</source>
        <translation>Консультация қайтарып алынды</translation>
    </message>
    <message>
        <source>Given to other experts: experts are on sick leave</source>
        <translation>Басқа сарапшыларға берілді: сарапшылар еңбекке жарамсыздық парағында</translation>
    </message>
    <message>
        <source>The person came to the control examination</source>
        <translation>Адам бақылауға келді</translation>
    </message>
    <message>
        <source>List of visits printed</source>
        <translation>Көшпелі тізім басып шығарылды</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CertificatesPart</name>
    <message>
        <source>Documents given</source>
        <translation>Берілетін құжаттар</translation>
    </message>
    <message>
        <source>no number: not given</source>
        <translation>нөмірі жоқ: берілмейді</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Басқа құжат</translation>
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
    <name>khattama::ui::ChoiceRow</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (%2 пернесі)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CodeChip</name>
    <message>
        <source>Delete takes it away.</source>
        <translation>Delete пернесі алып тастайды.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CodeField</name>
    <message>
        <source>Matches</source>
        <translation>Сәйкестіктер</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Тізімді көрсету (Down)</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type a part of a name or a code and choose.</source>
        <translation>«%1» тізімде жоқ. Атауының бір бөлігін немесе кодын теріп, таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CodeListField</name>
    <message>
        <source>Backspace in the empty field leads to what is chosen.</source>
        <translation>Бос өрісте Backspace таңдалғандарға апарады.</translation>
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
    <name>khattama::ui::ConclusionPanel</name>
    <message>
        <source>No earlier conclusion is known.</source>
        <translation>Бұрынғы қорытынды белгісіз.</translation>
    </message>
    <message>
        <source>What stands in grey as earlier is told by the referral.</source>
        <translation>Сұр түспен көрсетілген бұрынғы мәліметтер жолдамадан алынған.</translation>
    </message>
    <message>
        <source>What stands in grey as earlier is of the act No. %1 of %2.</source>
        <translation>Сұр түспен көрсетілген бұрынғы мәліметтер %2 № %1 актіден алынған.</translation>
    </message>
    <message>
        <source>Give the conclusion (Ctrl+Enter)</source>
        <translation>Қорытынды шығару (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешім қабылдау</translation>
    </message>
    <message>
        <source>What you had typed here is back.</source>
        <translation>Бұрын осында тергеніңіз қайтарылды.</translation>
    </message>
    <message>
        <source>The conclusion is not given yet: mend what is marked in red.</source>
        <translation>Қорытынды әлі шығарылған жоқ: қызылмен белгіленгенін түзетіңіз.</translation>
    </message>
    <message>
        <source>The conclusion is given: act No. %1. It stands in the protocol of %2.</source>
        <translation>Қорытынды шығарылды: № %1 акт. Ол %2 күнгі хаттамаға енгізілді.</translation>
    </message>
    <message>
        <source>Open the protocol</source>
        <translation>Хаттаманы ашу</translation>
    </message>
    <message>
        <source>At the ОМК for consultation since %1; its answer is not entered yet.</source>
        <translation>%1 бастап МӘС ӘББ-де консультацияда; жауабы әлі енгізілген жоқ.</translation>
    </message>
    <message>
        <source>Answer of the ОМК of %1: %2</source>
        <translation>МӘС ӘББ-нің %1 жауабы: %2</translation>
    </message>
    <message>
        <source>Preliminary conclusion of the department: %1</source>
        <translation>Бөлімнің алдын ала қорытындысы: %1</translation>
    </message>
    <message>
        <source>It asks: %1</source>
        <translation>Бөлімнің сұрағы: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>The consultation is answered. It stands in the protocol of %1; the letter to the department is in the outbox.</source>
        <translation>Консультацияға жауап берілді. Ол %1 хаттамасында тұр; бөлімге хат жіберілетіндерде.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Жіберілетіндерді ашу</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ConclusionPart</name>
    <message>
        <source>Earlier: %1</source>
        <translation>Бұрын: %1</translation>
    </message>
    <message>
        <source>Proposed, applies while nothing is typed: %1</source>
        <translation>Ұсынылады, өріс бос болса қолданылады: %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Ұсынылады: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CorrectionForm</name>
    <message>
        <source>New text</source>
        <translation>Жаңа мәтін</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Propose the correction</source>
        <translation>Түзетуді ұсыну</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>Қазіргі мәтін</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CorrectionsPanel</name>
    <message>
        <source>Correct a row …</source>
        <translation>Жолды түзету …</translation>
    </message>
    <message>
        <source>Approve the correction …</source>
        <translation>Түзетуді бекіту …</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Ұсынысты қайтарып алу</translation>
    </message>
    <message>
        <source>Protocol and corrections</source>
        <translation>Хаттама және түзетулер</translation>
    </message>
    <message>
        <source>The correction is proposed; it holds when the head approves it.</source>
        <translation>Түзету ұсынылды; басшы бекіткенде күшіне енеді.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>%1-жол, %2</translation>
    </message>
    <message>
        <source>%1: correction No. %2 of %3</source>
        <translation>%1: %3 күнгі № %2 түзету</translation>
    </message>
    <message>
        <source>%1: proposed on %2, %3</source>
        <translation>%1: %2 күні ұсынылды, %3</translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation>%1: қайтарып алынды</translation>
    </message>
    <message>
        <source>Protocol No. %1</source>
        <translation>№ %1 хаттама</translation>
    </message>
    <message>
        <source>In protocol No. %1, row %2, column «%3» will read «%4» instead of «%5». The month is sealed: the sheet of the correction is appended to its journal, which gets a new binding sheet. Afterwards nothing in it can be changed.</source>
        <translation>№ %1 хаттаманың %2-жолындағы «%3» бағанында «%5» орнына «%4» деп оқылады. Ай бекітілген: түзету парағы оның журналына қосылып, журналға жаңа тігу парағы жасалады. Кейін ештеңесі өзгертілмейді.</translation>
    </message>
    <message>
        <source>In protocol No. %1, row %2, column «%3» will read «%4» instead of «%5». The sheet of the correction is made; afterwards nothing in it can be changed.</source>
        <translation>№ %1 хаттаманың %2-жолындағы «%3» бағанында «%5» орнына «%4» деп оқылады. Түзету парағы жасалады; кейін ештеңесі өзгертілмейді.</translation>
    </message>
    <message>
        <source>Approve the correction</source>
        <translation>Түзетуді бекіту</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>The proposal is taken back; it stays on record.</source>
        <translation>Ұсыныс қайтарып алынды; жазбада қалады.</translation>
    </message>
    <message>
        <source>Correction No. %1 is approved; the fingerprint of its sheet (SHA-256) is %2. Print it now for the signature and the stamp.</source>
        <translation>№ %1 түзету бекітілді; парағының бақылау қосындысы (SHA-256): %2. Қол қойып, мөр басу үшін қазір басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Correction No. %1 is approved.</source>
        <translation>№ %1 түзету бекітілді.</translation>
    </message>
    <message>
        <source>Sign the correction …</source>
        <translation>Түзетуге қол қою …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DatabasePanel</name>
    <message>
        <source>What was found in the database</source>
        <translation>Дерекқордан не табылды</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Сақтық көшірме жасау …</translation>
    </message>
    <message>
        <source>A backup is encrypted as the database is. It counts only after it was opened and checked again. Keep it on another disk.</source>
        <translation>Сақтық көшірме дерекқор сияқты шифрланған. Ол қайта ашылып, тексерілгеннен кейін ғана есепке алынады. Оны басқа дискіде сақтаңыз.</translation>
    </message>
    <message>
        <source>Check the whole database</source>
        <translation>Бүкіл дерекқорды тексеру</translation>
    </message>
    <message>
        <source>Looks through every entry of the audit, every document and every sealed line, and names what is not as the program wrote it.</source>
        <translation>Аудиттің әр жазбасын, әр құжатты және әр шифрланған жолды қарап шығып, бағдарлама жазғаннан өзгешесін атайды.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Сақтық көшірмелер (*.db)</translation>
    </message>
    <message>
        <source>The backup %1 is made and checked.</source>
        <translation>%1 сақтық көшірмесі жасалды және тексерілді.</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>Дерекқор тексерілуде</translation>
    </message>
    <message>
        <source>All is as the program wrote it: entries of the audit %1, documents %2.</source>
        <translation>Бәрі бағдарлама жазған күйінде: аудит жазбалары %1, құжаттар %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as the program wrote them. Make a backup, keep this computer as it is, and tell who is responsible for the protection of data.</source>
        <translation>
            <numerusform>%n жер бағдарлама жазған күйінде емес. Сақтық көшірме жасаңыз, компьютерді сол күйінде қалдырыңыз және деректерді қорғауға жауапты адамға хабарлаңыз.</numerusform>
            <numerusform>%n жер бағдарлама жазған күйінде емес. Сақтық көшірме жасаңыз, компьютерді сол күйінде қалдырыңыз және деректерді қорғауға жауапты адамға хабарлаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the recovery key …</source>
        <translation>Қалпына келтіру кілтін ауыстыру …</translation>
    </message>
    <message>
        <source>When the sheet with the recovery key is lost, or somebody has seen it.</source>
        <translation>Қалпына келтіру кілті жазылған парақ жоғалса немесе оны біреу көріп қойса.</translation>
    </message>
    <message>
        <source>The new recovery key holds. Keep its sheet in the safe.</source>
        <translation>Жаңа қалпына келтіру кілті күшіне енді. Оның парағын сейфте сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DateField</name>
    <message>
        <source>Previous month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Күнтізбе (Alt+Down)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it as 22.11.2026 or 221126.</source>
        <translation>«%1» күн емес. 22.11.2026 немесе 221126 түрінде теріңіз.</translation>
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
    <name>khattama::ui::DecisionHeader</name>
    <message>
        <source>due %1</source>
        <translation>мерзімі %1</translation>
    </message>
    <message>
        <source>blind: nobody is named until all experts have signed</source>
        <translation>жасырын қарау: барлық сарапшы қол қойғанша аты-жөні көрсетілмейді</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>department No. %1, %2</source>
        <translation>№ %1 бөлім, %2</translation>
    </message>
    <message>
        <source>department No. %1</source>
        <translation>№ %1 бөлім</translation>
    </message>
    <message>
        <source>the person has not come yet</source>
        <translation>адам әлі келген жоқ</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DecisionsPage</name>
    <message>
        <source>Documents of the case</source>
        <translation>Істің құжаттары</translation>
    </message>
    <message>
        <source>Course of the summons</source>
        <translation>Шақыру барысы</translation>
    </message>
    <message>
        <source>Choose a case on the left to vote or to give its conclusion.</source>
        <translation>Шешім беру немесе қорытынды шығару үшін сол жақтан істі таңдаңыз.</translation>
    </message>
    <message>
        <source>Send to consultation …</source>
        <translation>Консультацияға жолдау …</translation>
    </message>
    <message>
        <source>Sent to consultation; the case is due on %1.</source>
        <translation>Консультацияға жолданды; істің мерзімі %1.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Жіберілетіндерді ашу</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DepartmentPanel</name>
    <message>
        <source>A4, facing sheets</source>
        <translation>А4, қарама-қарсы парақтар</translation>
    </message>
    <message>
        <source>A3, all columns on one sheet</source>
        <translation>А3, барлық бағандар бір парақта</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>жыл сайын басынан</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>ай сайын басынан</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name in Kazakh, as in the headings of documents</source>
        <translation>Қазақша атауы, құжаттардың тақырыбындағыдай</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Sheets of protocols and journals</source>
        <translation>Хаттамалар мен журналдардың парақтары</translation>
    </message>
    <message>
        <source>Days that are closed keep their sheets; the choice holds for those closed from now on.</source>
        <translation>Жабылған күндердің парақтары өзгермейді; таңдау бұдан кейін жабылатын күндерге қолданылады.</translation>
    </message>
    <message>
        <source>Numbers of protocols</source>
        <translation>Хаттамалардың нөмірлері</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Осыны толтырыңыз.</translation>
    </message>
    <message>
        <source>Saved; it holds from the next login on.</source>
        <translation>Сақталды; келесі кіруден бастап қолданылады.</translation>
    </message>
    <message>
        <source>Address of the time stamp authority (RFC 3161)</source>
        <translation>Уақыт белгісі қызметінің мекенжайы (RFC 3161)</translation>
    </message>
    <message>
        <source>Electronic signatures then bear a time stamp, which proves their moment. Left empty, the moment is the signer&apos;s own word. Without a network one signs all the same.</source>
        <translation>Сонда электрондық қолтаңбалар уақыт белгісімен қойылады, ол қол қойылған сәтті дәлелдейді. Бос болса, сәті – қол қоюшының өз сөзі ғана. Желі болмаса да қол қойылады.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DiagnosisPart</name>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Clinical-expert diagnosis</source>
        <translation>Клиникалық-сараптамалық диагноз</translation>
    </message>
    <message>
        <source>ICD-10 codes</source>
        <translation>АХЖ-10 кодтары</translation>
    </message>
    <message>
        <source>Referred with: %1</source>
        <translation>Жолдамадағы: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DisabilityPart</name>
    <message>
        <source>Established</source>
        <translation>Белгіленеді</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Белгіленбейді</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Бұл мақсатқа кірмейді</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Мүгедектік</translation>
    </message>
    <message>
        <source>Is disability established?</source>
        <translation>Мүгедектік белгілене ме?</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Топ немесе санат</translation>
    </message>
    <message>
        <source>Cause of disability</source>
        <translation>Мүгедектік себебі</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Мерзімі есептелетін күн</translation>
    </message>
    <message>
        <source>At a first examination the day of the conclusion; at a re-examination the end of the earlier term (p. 72), as long as it has not passed or the gap is excused (p. 69).</source>
        <translation>Алғашқы куәландыруда – қорытынды күні; қайта куәландыруда – бұрынғы мерзімнің соңы (72-тармақ), егер ол өтпеген болса немесе өткізіп алудың себебі көрсетілсе (69-тармақ).</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Белгіленген мерзімі</translation>
    </message>
    <message>
        <source>Why there is a gap since %1</source>
        <translation>%1 бастап мерзімді өткізіп алу себебі</translation>
    </message>
    <message>
        <source>The earlier term has ended. With a reason the new term is counted from its end, without one from the day of the conclusion (p. 69).</source>
        <translation>Бұрынғы мерзім аяқталған. Себебі көрсетілсе, жаңа мерзім оның соңынан, көрсетілмесе, қорытынды күнінен есептеледі (69-тармақ).</translation>
    </message>
    <message>
        <source>Three experts gave: %1</source>
        <translation>Үш сарапшының шешімі: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DocumentDialog</name>
    <message>
        <source>Files of this document</source>
        <translation>Осы құжаттың файлдары</translation>
    </message>
    <message>
        <source>Take this file off</source>
        <translation>Осы файлды алып тастау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The document is being read.</source>
        <translation>Құжат оқылуда.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DocumentFiles</name>
    <message>
        <source>Attach a file …</source>
        <translation>Файл тіркеу …</translation>
    </message>
    <message>
        <source>Attach a file to the current line (Ins)</source>
        <translation>Ағымдағы жолға файл тіркеу (Ins)</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Файлдарды көрсету</translation>
    </message>
    <message>
        <source>Show the files of the current line (Space in the last column)</source>
        <translation>Ағымдағы жолдың файлдарын көрсету (соңғы бағанда бос орын пернесі)</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Файлды алып тастау</translation>
    </message>
    <message>
        <source>Take the file off the current line (Del in the last column)</source>
        <translation>Ағымдағы жолдан файлды алып тастау (соңғы бағанда Del)</translation>
    </message>
    <message>
        <source>Folder of the scanner …</source>
        <translation>Сканер қалтасы …</translation>
    </message>
    <message>
        <source>Files that come into this folder are offered here</source>
        <translation>Осы қалтаға түскен файлдар осында ұсынылады</translation>
    </message>
    <message>
        <source>Choose the line of the document first.</source>
        <translation>Алдымен құжаттың жолын таңдаңыз.</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Құжаттар (%1)</translation>
    </message>
    <message>
        <source>Attach to: %1</source>
        <translation>Тіркелетін жол: %1</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Сканер қалтасы</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Құжаттың мәтіні</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Құжат бос.</translation>
    </message>
    <message>
        <source>This kind of document cannot be shown here. Save it and open it in its own program.</source>
        <translation>Құжаттың бұл түрін мұнда көрсету мүмкін емес. Оны сақтап, өз бағдарламасында ашыңыз.</translation>
    </message>
    <message>
        <source>… Only the beginning of the document is shown.</source>
        <translation>… Құжаттың тек басы көрсетілді.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DocumentsModel</name>
    <message>
        <source>Not asked</source>
        <translation>Сұралмайды</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>Бар болса</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Қажет</translation>
    </message>
    <message>
        <source>Another one takes its place</source>
        <translation>Орнына басқасы бар</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Қажет емес</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 мерзімі өткен</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>қағаз</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>электрондық</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>көрілді</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>көрілген жоқ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Қажеттілігі</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Not needed because</source>
        <translation>Қажет емес себебі</translation>
    </message>
    <message>
        <source>file …</source>
        <translation>файл …</translation>
    </message>
    <message>
        <source>Attach a file (Ins); it may also be dropped on the line</source>
        <translation>Файл тіркеу (Ins); оны жолға сүйреп тастауға да болады</translation>
    </message>
</context>
<context>
    <name>khattama::ui::EarlierPanel</name>
    <message>
        <source>Earlier cases of this IIN</source>
        <translation>Осы ЖСН бойынша бұрынғы істер</translation>
    </message>
    <message>
        <source>Take over from the latest case:</source>
        <translation>Соңғы істен алу:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрін</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Тіркелген орны</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Байланыс деректері</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмыс орны, лауазымы</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Заңды өкіл</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>Бұрынғы жағдайы</translation>
    </message>
    <message>
        <source>Take over from the latest case: %1</source>
        <translation>Соңғы істен алу: %1</translation>
    </message>
    <message>
        <source>This person was here before</source>
        <translation>Бұл адам бұрын келген</translation>
    </message>
    <message>
        <source>Last group</source>
        <translation>Соңғы тобы</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>not established on %1</source>
        <translation>%1 белгіленбеген</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 дейін</translation>
    </message>
    <message>
        <source>%1, without term</source>
        <translation>%1, мерзімсіз</translation>
    </message>
    <message>
        <source>received on %1, open</source>
        <translation>%1 түскен, ашық</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>%1 түскен</translation>
    </message>
    <message>
        <source>concluded on %1</source>
        <translation>%1 қорытынды берілген</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ExecutionPart</name>
    <message>
        <source>Earlier programme at the employer</source>
        <translation>Бұрынғы ОЖБ-ның жұмыс берушіде орындалуы</translation>
    </message>
    <message>
        <source>Social part</source>
        <translation>Әлеуметтік бөлігі</translation>
    </message>
    <message>
        <source>Professional part</source>
        <translation>Кәсіптік бөлігі</translation>
    </message>
    <message>
        <source>What employers carry out of a programme is entered at the next examination from what the examined person tells (p. 75).</source>
        <translation>Жұмыс берушілердің ОЖБ-ны орындауы кезекті куәландыруда адамның айтуы бойынша енгізіледі (75-тармақ).</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Не істелді немесе неге істелмеді</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ExportDialog</name>
    <message>
        <source>Export a transfer package</source>
        <translation>Көшіру пакетін шығару</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Файлға шығару …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>The package is signed with a key from a file or with NCALayer. Where no file is named it is exported unsigned, and its reader is told so.</source>
        <translation>Пакетке файлдағы кілтпен немесе NCALayer арқылы қол қойылады. Файл көрсетілмесе, пакет қолтаңбасыз шығарылады да, бұл оны оқушыға айтылады.</translation>
    </message>
    <message>
        <source>Gathering the package</source>
        <translation>Пакет жиналуда</translation>
    </message>
    <message>
        <source>NCALayer waits for you: choose the key and type its password in its window.</source>
        <translation>NCALayer сізді күтіп тұр: оның терезесінде кілтті таңдап, құпиясөзін теріңіз.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Күтуді тоқтату</translation>
    </message>
</context>
<context>
    <name>khattama::ui::Field</name>
    <message>
        <source>Why: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Міндетті.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Бұл компьютерде әзірге бөлім жоқ.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Жаңа бөлім</translation>
    </message>
    <message>
        <source>Makes the encrypted database of a department, its first accounts and the recovery key.</source>
        <translation>Бөлімнің шифрланған дерекқорын, алғашқы есептік жазбаларын және қалпына келтіру кілтін жасайды.</translation>
    </message>
    <message>
        <source>Existing department</source>
        <translation>Бұрыннан бар бөлім</translation>
    </message>
    <message>
        <source>Opens a database that is on this computer already.</source>
        <translation>Осы компьютердегі дайын дерекқорды ашады.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Brings a department back from its last backup; the accounts and passwords are those of that day.</source>
        <translation>Бөлімді соңғы сақтық көшірмеден қайтарады; есептік жазбалар мен құпиясөздер сол күнгідей болады.</translation>
    </message>
    <message>
        <source>An invented department in the middle of its work, for trying everything out. Nothing in it is valid.</source>
        <translation>Бәрін сынап көруге арналған ойдан құрылған бөлім. Ондағының ешқайсысы жарамды емес.</translation>
    </message>
    <message>
        <source>Database of the department</source>
        <translation>Бөлімнің дерекқоры</translation>
    </message>
    <message>
        <source>Databases of Khattama (*.db *.khattama);;All files (*)</source>
        <translation>Khattama дерекқорлары (*.db *.khattama);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Backup of the department</source>
        <translation>Бөлімнің сақтық көшірмесі</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>The backup is copied and checked …</source>
        <translation>Сақтық көшірме көшіріліп, тексерілуде …</translation>
    </message>
    <message>
        <source>The sample department is being made; this takes some seconds …</source>
        <translation>Үлгі бөлім жасалуда; бірнеше секунд күтіңіз …</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Басқа бөлім</translation>
    </message>
    <message>
        <source>Puts the department of an earlier day beside the one of today, in a file of its own; neither is touched by the other. The accounts and passwords are those of that day.</source>
        <translation>Бұрынғы күннің бөлімін бүгінгінің жанына, бөлек файлға қояды; бірі екіншісіне тимейді. Есептік жазбалар мен құпиясөздер сол күнгідей.</translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation>Кіруге оралу</translation>
    </message>
    <message>
        <source>Confirm and go to the login</source>
        <translation>Растап, кіруге өту</translation>
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
            <numerusform>%n күн</numerusform>
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
            <numerusform>%n бет</numerusform>
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
    <name>khattama::ui::FoundingPage</name>
    <message>
        <source>Found the department</source>
        <translation>Бөлімді құру</translation>
    </message>
    <message>
        <source>Administrator: users, lists, backups; sees no case</source>
        <translation>Әкімші: пайдаланушылар, тізімдер, сақтық көшірмелер; істерді көрмейді</translation>
    </message>
    <message>
        <source>Head of the department</source>
        <translation>Бөлім басшысы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Department of medico-social expertise (Appendix 17)</source>
        <translation>Медициналық-әлеуметтік сараптама бөлімі (17-қосымша)</translation>
    </message>
    <message>
        <source>Department of methodology and control (Appendix 18)</source>
        <translation>Әдіснама және бақылау бөлімі (18-қосымша)</translation>
    </message>
    <message>
        <source>A4, facing sheets</source>
        <translation>А4, қарама-қарсы парақтар</translation>
    </message>
    <message>
        <source>A3, all columns on one sheet</source>
        <translation>А3, барлық бағандар бір парақта</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>жыл сайын басынан</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>ай сайын басынан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Number of the department</source>
        <translation>Бөлімнің нөмірі</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Бейіні</translation>
    </message>
    <message>
        <source>Name in Kazakh, as in the headings of documents</source>
        <translation>Қазақша атауы, құжаттардың тақырыбындағыдай</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Sheets of protocols and journals</source>
        <translation>Хаттамалар мен журналдардың парақтары</translation>
    </message>
    <message>
        <source>Numbers of protocols</source>
        <translation>Хаттамалардың нөмірлері</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic, as printed under a signature</source>
        <translation>Тегі, аты, әкесінің аты (қол астында басылатындай)</translation>
    </message>
    <message>
        <source>User name for the login</source>
        <translation>Кіруге арналған пайдаланушы аты</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>Signatures under forms 031</source>
        <translation>031/е нысандарының қолтаңбалары</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Файлдарды таңдау …</translation>
    </message>
    <message>
        <source>Trusted certificates (PEM)</source>
        <translation>Сенімді сертификаттар (PEM)</translation>
    </message>
    <message>
        <source>A form is returned (F007) when its signature does not lead to one of these certificates. With none chosen the issuer is not asked, and the evidence says so. They can be added later.</source>
        <translation>Қолтаңбасы осы сертификаттардың біріне апармайтын нысан қайтарылады (F007). Ешқайсысы таңдалмаса, қолтаңбаны берген орталық тексерілмейді және дәлелде солай жазылады. Оларды кейін қосуға болады.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Сенімді сертификаттар</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаттар (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Осыны толтырыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Кемінде %n таңба болуы керек.</numerusform>
            <numerusform>Кемінде %n таңба болуы керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ; please type it once more.</source>
        <translation>Екі құпиясөз бірдей емес; тағы бір рет теріңіз.</translation>
    </message>
    <message>
        <source>Please choose the region.</source>
        <translation>Өңірді таңдаңыз.</translation>
    </message>
    <message>
        <source>Please type the number of the department.</source>
        <translation>Бөлімнің нөмірін теріңіз.</translation>
    </message>
    <message>
        <source>The administrator has this user name already.</source>
        <translation>Бұл пайдаланушы аты әкімшіде бар.</translation>
    </message>
    <message>
        <source>The database is being made …</source>
        <translation>Дерекқор жасалуда …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::GeneralLossPart</name>
    <message numerus="yes">
        <source>In words: %1 per cent</source>
        <translation>
            <numerusform>Жазумен: %1 пайыз</numerusform>
            <numerusform>Жазумен: %1 пайыз</numerusform>
        </translation>
    </message>
    <message>
        <source>A degree of loss of general working capacity is set</source>
        <translation>ЖЕҚА дәрежесі белгіленеді</translation>
    </message>
    <message>
        <source>Loss of general working capacity</source>
        <translation>Жалпы еңбекке қабілеттіліктен айырылу (ЖЕҚА)</translation>
    </message>
    <message>
        <source>Degree, %</source>
        <translation>Дәрежесі, %</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Мерзімі есептелетін күн</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Белгіленген мерзімі</translation>
    </message>
</context>
<context>
    <name>khattama::ui::HeadPanel</name>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Check the whole database …</source>
        <translation>Бүкіл деректер қорын тексеру …</translation>
    </message>
    <message>
        <source>Chain head on paper</source>
        <translation>Қағаздағы тізбек басы</translation>
    </message>
    <message>
        <source>At the foot of each closed protocol stand sixteen characters: the head of the audit chain when it was closed. Type them from the paper: the program tells whether this history is the one that the paper was printed from, and whether it is whole from there to now.</source>
        <translation>Әр жабылған хаттаманың төменгі жағында он алты таңба тұр: бұл — хаттама жабылған кездегі аудит тізбегінің басы. Оларды қағаздан теріңіз: бағдарлама осы тарих қағаз басылған тарих па және содан бері бүтін бе, соны айтады.</translation>
    </message>
    <message>
        <source>Every entry, document and sealed line is looked through in the section «Administration».</source>
        <translation>Барлық жазба, құжат және шифрланған жол «Әкімшілік» бөлімінде тексеріледі.</translation>
    </message>
    <message>
        <source>The chain is being checked</source>
        <translation>Тізбек тексерілуде</translation>
    </message>
    <message>
        <source>Printed on: %1</source>
        <translation>Басылған құжат: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ImageView</name>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Сурет бүлінген, оны көрсету мүмкін емес.</translation>
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
            <numerusform>%n тексеру бойынша жүйенің жауабы жоқ: оларды өзіңіз шешіңіз немесе жауапты күтіңіз.</numerusform>
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
            <numerusform>%1 Қалғаны (%n пакет) оқылмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) received: %1 accepted, %2 pending, %3 to be returned.</source>
        <translation>
            <numerusform>%n нысан түсті: %1 қабылданды, %2 күтуде, %3 қайтарылуға тиіс.</numerusform>
            <numerusform>%n нысан түсті: %1 қабылданды, %2 күтуде, %3 қайтарылуға тиіс.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) set aside.</source>
        <translation>
            <numerusform>%n пакет бөлек қойылды.</numerusform>
            <numerusform>%n пакет бөлек қойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) not read: cancelled.</source>
        <translation>
            <numerusform>%n пакет оқылмады: тоқтатылды.</numerusform>
            <numerusform>%n пакет оқылмады: тоқтатылды.</numerusform>
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
            <numerusform>Бөлек қойылған пакеттер: %n, олардан ештеңе сақталмады</numerusform>
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
    <name>khattama::ui::IncidentPanel</name>
    <message>
        <source>Make the report</source>
        <translation>Есеп жасау</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Есептік жазба</translation>
    </message>
    <message>
        <source>Who asks for the report</source>
        <translation>Есепті кім сұратты</translation>
    </message>
    <message>
        <source>What happened, number and date of the request</source>
        <translation>Не болды, сұратудың нөмірі мен күні</translation>
    </message>
    <message>
        <source>The report names accounts, cases by their numbers and what was done, and no examined person.</source>
        <translation>Есепте есептік жазбалар, істердің нөмірлері және не істелгені көрсетіледі; куәландырылған адамдардың аты-жөні көрсетілмейді.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Барлық есептік жазба</translation>
    </message>
    <message>
        <source>The database is being checked for the report</source>
        <translation>Есеп үшін деректер қоры тексерілуде</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Оқиға туралы есеп</translation>
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
    <message>
        <source>Journal of %1, version %2</source>
        <translation>%1 айының журналы, %2-нұсқа</translation>
    </message>
    <message>
        <source>Decisions by expert, %1</source>
        <translation>Сарапшылар шешімдері, %1</translation>
    </message>
    <message>
        <source>Listing the decisions by expert</source>
        <translation>Сарапшылар шешімдерінің тізімі жасалуда</translation>
    </message>
    <message>
        <source>Save the decisions by expert</source>
        <translation>Сарапшылар шешімдерін сақтау</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электрондық кесте (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1: қол қойылды.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyChangeDialog</name>
    <message>
        <source>A new key of the department</source>
        <translation>Бөлімнің жаңа кілті</translation>
    </message>
    <message>
        <source>A copy of the database is made beside it first. Then every line is sealed anew; with many cases this takes minutes. It can pause at any moment and goes on where it stopped, even after a power cut.</source>
        <translation>Алдымен дерекқордың қасында оның көшірмесі жасалады. Содан кейін әр жол қайта шифрланады; іс көп болса, бұл бірнеше минут алады. Жұмысты кез келген сәтте кідіртуге болады, ол тоқтаған жерінен, тіпті жарық өшкеннен кейін де жалғасады.</translation>
    </message>
    <message>
        <source>Passwords and the sheet of the recovery key stay as they are. Whoever works in another window of this database has to log in again. Blocked accounts get no new key.</source>
        <translation>Құпиясөздер мен қалпына келтіру кілтінің парағы өзгермейді. Осы дерекқордың басқа терезесінде жұмыс істеп отырғандар қайта кіруі керек. Бұғатталған пайдаланушылар жаңа кілт алмайды.</translation>
    </message>
    <message>
        <source>These accounts have not logged in since the program was updated and get no new key; give them a new password afterwards: %1</source>
        <translation>Мына пайдаланушылар бағдарлама жаңартылғаннан бері кірген жоқ және жаңа кілт алмайды, кейін оларға жаңа құпиясөз беріңіз: %1</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Өз құпиясөзіңіз</translation>
    </message>
    <message>
        <source>The recovery key from its sheet</source>
        <translation>Парақтағы қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Its sheet is of before the update. Where it is lost, replace the recovery key first.</source>
        <translation>Парақ жаңартудан бұрын жасалған. Ол жоғалған болса, алдымен қалпына келтіру кілтін ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Кілтті ауыстыру</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Құпиясөзіңізді енгізіңіз.</translation>
    </message>
    <message>
        <source>Please type the recovery key.</source>
        <translation>Қалпына келтіру кілтін енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyFields</name>
    <message>
        <source>Choose the key …</source>
        <translation>Кілтті таңдау …</translation>
    </message>
    <message>
        <source>Key file (.p12, .pfx)</source>
        <translation>Кілт файлы (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Кілттің құпиясөзі</translation>
    </message>
    <message>
        <source>Key to sign with</source>
        <translation>Қол қоятын кілт</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Кілттер (*.p12 *.pfx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт файлы</translation>
    </message>
    <message>
        <source>NCALayer</source>
        <translation>NCALayer</translation>
    </message>
    <message>
        <source>NCALayer has to run on this computer. You choose the key and type its password in its own window.</source>
        <translation>NCALayer осы компьютерде іске қосулы болуы керек. Кілтті таңдап, құпиясөзін оның өз терезесінде тересіз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyPanel</name>
    <message>
        <source>Change the department&apos;s key …</source>
        <translation>Бөлімнің кілтін ауыстыру …</translation>
    </message>
    <message>
        <source>Go on with the change</source>
        <translation>Ауыстыруды жалғастыру</translation>
    </message>
    <message>
        <source>The change of the key begun on %1 is not finished: %2 of %3 lines are sealed with the new key. It goes on when an administrator logs in, or here.</source>
        <translation>%1 басталған кілт ауыстыру аяқталған жоқ: %3 жолдың %2 жаңа кілтпен шифрланды. Ол әкімші кіргенде немесе осы жерде жалғасады.</translation>
    </message>
    <message>
        <source>The key was changed on %1.</source>
        <translation>Кілт %1 ауыстырылды.</translation>
    </message>
    <message>
        <source>The key was never changed.</source>
        <translation>Кілт ешқашан ауыстырылған жоқ.</translation>
    </message>
    <message>
        <source>Everything in the database is sealed with the department&apos;s key. Change it when somebody who knew a password has left in anger, or a computer with the database was stolen.</source>
        <translation>Дерекқордағының бәрі бөлімнің кілтімен шифрланған. Құпиясөз білетін адам ренжіп кетсе немесе дерекқоры бар компьютер ұрланса, кілтті ауыстырыңыз.</translation>
    </message>
    <message>
        <source>These accounts got no new key and need a new password: %1</source>
        <translation>Мына пайдаланушылар жаңа кілт алған жоқ, оларға жаңа құпиясөз керек: %1</translation>
    </message>
    <message>
        <source>The key is being changed</source>
        <translation>Кілт ауыстырылып жатыр</translation>
    </message>
    <message>
        <source>The change has paused; all that is done stays. Nothing stands in the way of work.</source>
        <translation>Ауыстыру кідіртілді; жасалғаны сақталады. Жұмысқа ештеңе кедергі емес.</translation>
    </message>
    <message>
        <source>The department has a new key; lines sealed anew: %1. Backups made until now still open with the old key and the passwords of their day: where it has leaked, destroy them and make a new one.</source>
        <translation>Бөлімнің жаңа кілті бар; қайта шифрланған жолдар: %1. Осы уақытқа дейін жасалған сақтық көшірмелер ескі кілтпен және сол күнгі құпиясөздермен ашылады: ескі кілт бөтен қолға түссе, оларды жойып, жаңа көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>So does the copy made just before: %1</source>
        <translation>Ауыстыру алдында жасалған көшірме де солай ашылады: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyWatch</name>
    <message>
        <source>The key is being changed</source>
        <translation>Кілт ауыстырылып жатыр</translation>
    </message>
    <message>
        <source>The change of the department&apos;s key is finished.</source>
        <translation>Бөлімнің кілті толық ауыстырылды.</translation>
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
        <translation>Басқа бөлім …</translation>
    </message>
    <message>
        <source>Password lost …</source>
        <translation>Құпиясөз жоғалды …</translation>
    </message>
    <message>
        <source>Accounts of the sample department</source>
        <translation>Үлгі бөлімнің есептік жазбалары</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Сақтық көшірмеден қалпына келтіру …</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Дерекқор: %1</translation>
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
    <name>khattama::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Хабарламаны жабу</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::MessageLine</name>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::MissingList</name>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n</source>
        <translation>
            <numerusform>Жетіспейді: %n</numerusform>
            <numerusform>Жетіспейді: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Бәрі толық</translation>
    </message>
    <message numerus="yes">
        <source>Ready to register; to look at: %n</source>
        <translation>
            <numerusform>Тіркеуге дайын; қарап шығу керек: %n</numerusform>
            <numerusform>Тіркеуге дайын; қарап шығу керек: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed to register</source>
        <translation>Тіркеу үшін қажет</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Қарап шығу керек</translation>
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
            <numerusform>%n күн ашық</numerusform>
            <numerusform>%n күн ашық</numerusform>
        </translation>
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
            <numerusform>%n хаттама</numerusform>
            <numerusform>%n хаттама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the protocol is closed</source>
        <translation>%1: хаттама жабық</translation>
    </message>
    <message>
        <source>%1: the protocol is open</source>
        <translation>%1: хаттама ашық</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n түзету</numerusform>
            <numerusform>%n түзету</numerusform>
        </translation>
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
    <message>
        <source>Version of the journal</source>
        <translation>Журналдың нұсқасы</translation>
    </message>
    <message>
        <source>Version %1 of %2: %3</source>
        <translation>%2 күнгі %1-нұсқа: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction No. %1</source>
        <translation>№ %1 түзету</translation>
    </message>
    <message>
        <source>Correction that waits for approval</source>
        <translation>Бекітуді күткен түзету</translation>
    </message>
    <message>
        <source>protocol of %1, row %2</source>
        <translation>%1 күнгі хаттама, %2-жол</translation>
    </message>
    <message>
        <source>Decisions by expert</source>
        <translation>Сарапшылар шешімдері</translation>
    </message>
    <message>
        <source>Decisions by expert as a table …</source>
        <translation>Сарапшылар шешімдері кесте түрінде …</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Қол қою …</translation>
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
    <name>khattama::ui::OutageActDialog</name>
    <message>
        <source>Complete the act on technical failures</source>
        <translation>Техникалық іркіліс туралы актіні толықтыру</translation>
    </message>
    <message>
        <source>Enter an act on technical failures</source>
        <translation>Техникалық іркіліс туралы актіні енгізу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Save the act</source>
        <translation>Актіні сақтау</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>%1, hour</source>
        <translation>%1, сағаты</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Актінің нөмірі</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Актінің күні</translation>
    </message>
    <message>
        <source>The failure began</source>
        <translation>Іркіліс басталды</translation>
    </message>
    <message>
        <source>It ended (empty while it lasts)</source>
        <translation>Аяқталды (жалғасып жатса, бос)</translation>
    </message>
    <message>
        <source>Systems that failed</source>
        <translation>Іркіліс болған жүйелер</translation>
    </message>
    <message>
        <source>Checks that need one of these systems do not keep a form waiting (p. 72).</source>
        <translation>Осы жүйелердің бірін қажет ететін тексерулер нысанды күттірмейді (72-т.).</translation>
    </message>
    <message>
        <source>Signed by (p. 72)</source>
        <translation>Қол қойғандар (72-т.)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutageActsModel</name>
    <message>
        <source>lasts</source>
        <translation>жалғасуда</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date of act</source>
        <translation>Акт күні</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Жүйелер</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutagesPage</name>
    <message>
        <source>Filter the acts</source>
        <translation>Актілерді сүзу</translation>
    </message>
    <message>
        <source>Acts on technical failures</source>
        <translation>Техникалық іркілістер туралы актілер</translation>
    </message>
    <message>
        <source>There is no act. When systems are down, enter the act on it: it may also come later than the cases that lean on it (p. 72).</source>
        <translation>Акт жоқ. Жүйелер істемей қалса, ол туралы актіні енгізіңіз: ол өзіне сүйенетін істерден кейін де енгізіле алады (72-т.).</translation>
    </message>
    <message>
        <source>There is no act.</source>
        <translation>Акт жоқ.</translation>
    </message>
    <message>
        <source>Enter an act …</source>
        <translation>Акт енгізу …</translation>
    </message>
    <message>
        <source>Complete the act …</source>
        <translation>Актіні толықтыру …</translation>
    </message>
    <message>
        <source>Open a package …</source>
        <translation>Пакетті ашу …</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>Енгізілетіні</translation>
    </message>
    <message>
        <source>Cases of the period</source>
        <translation>Кезең істері</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>Nothing was done during this failure.</source>
        <translation>Бұл іркіліс кезінде ештеңе жасалмаған.</translation>
    </message>
    <message>
        <source>Entered under No. …</source>
        <translation>Нөмірімен енгізілді …</translation>
    </message>
    <message>
        <source>Differs …</source>
        <translation>Сәйкес емес …</translation>
    </message>
    <message>
        <source>Undo the tick</source>
        <translation>Белгіні алу</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Export a package …</source>
        <translation>Пакетті шығару …</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1, %2</translation>
    </message>
    <message>
        <source>The failure began</source>
        <translation>Іркіліс басталды</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Systems that failed</source>
        <translation>Іркіліс болған жүйелер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Signed by (p. 72)</source>
        <translation>Қол қойғандар (72-т.)</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>әлі қол қойылмаған</translation>
    </message>
    <message>
        <source>Transfer list</source>
        <translation>Көшіру тізімі</translation>
    </message>
    <message>
        <source>Act No. %1 is saved.</source>
        <translation>№ %1 акт сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lean on the act now.</source>
        <translation>
            <numerusform>%n іс енді актіге сүйенеді.</numerusform>
            <numerusform>%n іс енді актіге сүйенеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered into the central data bank</source>
        <translation>МОДБ АЦЖ-ға енгізілді</translation>
    </message>
    <message>
        <source>Under which number does the central data bank hold case No. %1? The printed act number stays as it is.</source>
        <translation>МОДБ АЦЖ № %1 істі қандай нөмірмен тіркеді? Басылған акт нөмірі өзгермейді.</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>The case is ticked off.</source>
        <translation>Іс белгіленді.</translation>
    </message>
    <message>
        <source>Differs in the central data bank</source>
        <translation>МОДБ АЦЖ-дағы деректер сәйкес емес</translation>
    </message>
    <message>
        <source>The field «%1» differs: what does the central data bank hold?</source>
        <translation>«%1» жолы сәйкес емес: МОДБ АЦЖ-да не тұр?</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>The difference is noted.</source>
        <translation>Айырмашылық жазылды.</translation>
    </message>
    <message>
        <source>The case has to be entered still.</source>
        <translation>Іс әлі енгізілуге тиіс.</translation>
    </message>
    <message>
        <source>Transfer package</source>
        <translation>Көшіру пакеті</translation>
    </message>
    <message>
        <source>Transfer packages (*.msepkg)</source>
        <translation>Көшіру пакеттері (*.msepkg)</translation>
    </message>
    <message>
        <source>The package is exported unsigned.</source>
        <translation>Пакет қол қойылмай шығарылды.</translation>
    </message>
    <message>
        <source>The package is exported and signed.</source>
        <translation>Пакет шығарылып, оған қол қойылды.</translation>
    </message>
    <message>
        <source>Transfer package to read</source>
        <translation>Оқылатын көшіру пакеті</translation>
    </message>
    <message>
        <source>Transfer packages (*.msepkg);;All files (*)</source>
        <translation>Көшіру пакеттері (*.msepkg);;Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutboxModel</name>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>табыстау керек</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>табысталды</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталды</translation>
    </message>
    <message>
        <source>void</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Кім туралы</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutboxPage</name>
    <message>
        <source>Hand over</source>
        <translation>Табыстау</translation>
    </message>
    <message>
        <source>Confirm with a number …</source>
        <translation>Нөмірімен растау …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Мәтінін көшіру</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Файлға шығару …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>Жою …</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Қандай хабарламалар</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Табыстау керек</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Табысталды</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталды</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Filter the messages (Ctrl+F)</source>
        <translation>Хабарламаларды сүзу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Хабарламаларды сүзу</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Хабарлама мәтіні</translation>
    </message>
    <message>
        <source>Nothing is to be handed over.</source>
        <translation>Табыстайтын хабарлама жоқ.</translation>
    </message>
    <message>
        <source>There are no such messages.</source>
        <translation>Мұндай хабарламалар жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n хабарлама</numerusform>
            <numerusform>%n хабарлама</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Кодтары</translation>
    </message>
    <message>
        <source>Made void because</source>
        <translation>Жойылу себебі</translation>
    </message>
    <message>
        <source>The letter is being drawn …</source>
        <translation>Хат жасалуда …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) handed over.</source>
        <translation>
            <numerusform>%n хабарлама табысталды.</numerusform>
            <numerusform>%n хабарлама табысталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the message</source>
        <translation>Хабарламаны растау</translation>
    </message>
    <message>
        <source>Under which number was «%1» received?</source>
        <translation>«%1» қандай нөмірмен қабылданды?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>The message is confirmed.</source>
        <translation>Хабарлама расталды.</translation>
    </message>
    <message>
        <source>Make the message void</source>
        <translation>Хабарламаны жою</translation>
    </message>
    <message>
        <source>«%1» will not be sent. It stays in the list with the reason: why?</source>
        <translation>«%1» жіберілмейді. Ол тізімде себебімен қалады: неге?</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>The message is void.</source>
        <translation>Хабарлама жойылды.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Мәтін көшірілді.</translation>
    </message>
    <message>
        <source>Folder for the files of the messages</source>
        <translation>Хабарлама файлдарының қалтасы</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) exported.</source>
        <translation>
            <numerusform>%n хабарлама файлға шығарылды.</numerusform>
            <numerusform>%n хабарлама файлға шығарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on paper</source>
        <translation>Қағаз түрінде көрсету</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutcomeBar</name>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PackageDialog</name>
    <message>
        <source>Transfer package %1</source>
        <translation>Көшіру пакеті %1</translation>
    </message>
    <message>
        <source>About the package</source>
        <translation>Пакет туралы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>Пакетке қол қойылмаған.</translation>
    </message>
    <message>
        <source>%1. The signature holds, but its issuer is not among those this department trusts.</source>
        <translation>%1. Қолтаңба дұрыс, бірақ куәлік беруші бөлім сенетіндердің арасында жоқ.</translation>
    </message>
    <message>
        <source>%1. The signature is there, but its algorithm cannot be checked here.</source>
        <translation>%1. Қолтаңба бар, бірақ оның алгоритмі мұнда тексерілмейді.</translation>
    </message>
    <message>
        <source>%1, %2. The signature holds.</source>
        <translation>%1, %2. Қолтаңба дұрыс.</translation>
    </message>
    <message>
        <source>%1, %2. The signature holds; the issuer was not asked, since the department trusts nobody by name.</source>
        <translation>%1, %2. Қолтаңба дұрыс; бөлімде сенімді куәліктер бапталмағандықтан, беруші тексерілмеді.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>No. %1 of %2: %3</source>
        <translation>№ %1, %2: %3</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Хаттамалар</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It does not fit the signature: something was changed after signing.</source>
        <translation>Ол қолтаңбаға сәйкес емес: қол қойылғаннан кейін бірдеңе өзгертілген.</translation>
    </message>
    <message>
        <source>%1, %2. It is not checked here: its authority is not among those this department trusts.</source>
        <translation>%1, %2. Мұнда тексерілмеді: оны берген қызмет осы бөлім сенетіндердің арасында жоқ.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PageViewer</name>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Алдыңғы бет (PgUp)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Келесі бет (PgDn)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Кішірейту (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Үлкейту (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ені бойынша (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Бет бойынша</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Солға бұру</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Оңға бұру</translation>
    </message>
    <message>
        <source>Search in the document (Ctrl+F)</source>
        <translation>Құжаттан іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PaperDialog</name>
    <message>
        <source>Refusal of the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>Қағаз дайындалуда.</translation>
    </message>
    <message>
        <source>Language of the paper:</source>
        <translation>Қағаздың тілі:</translation>
    </message>
    <message>
        <source>Language of the paper: %1</source>
        <translation>Қағаздың тілі: %1</translation>
    </message>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>бас тарту</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ParticipantsPart</name>
    <message>
        <source>Who decides</source>
        <translation>Қорытынды шығарушылар</translation>
    </message>
    <message>
        <source>Chief specialists who took part</source>
        <translation>Қатысқан бас мамандар</translation>
    </message>
    <message>
        <source>Approved by the head: %1</source>
        <translation>Басшы бекітеді: %1</translation>
    </message>
    <message>
        <source>Independent experts who took part, names separated by commas</source>
        <translation>Қатысқан тәуелсіз сарапшылар, аты-жөндері үтірмен бөлінеді</translation>
    </message>
    <message>
        <source>Their decisions are counted in the monthly list by expert (orders 408 and 411).</source>
        <translation>Олардың шешімдері сарапшылар бойынша айлық тізімде есептеледі (№ 408 және № 411 бұйрықтар).</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Жаңа құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>The two passwords differ; please type it once more.</source>
        <translation>Екі құпиясөз бірдей емес; тағы бір рет теріңіз.</translation>
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
            <numerusform>Басып шығару тоқтатылды; принтерге %n бет кетті.</numerusform>
            <numerusform>Басып шығару тоқтатылды; принтерге %n бет кетті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have gone to the printer.</source>
        <translation>
            <numerusform>Принтерге %n бет жіберілді.</numerusform>
            <numerusform>Принтерге %n бет жіберілді.</numerusform>
        </translation>
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
    <name>khattama::ui::PdfView</name>
    <message>
        <source>The PDF is protected by a password and cannot be shown.</source>
        <translation>PDF құпиясөзбен қорғалған, оны көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be shown.</source>
        <translation>PDF бүлінген, оны көрсету мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PercentField</name>
    <message>
        <source>“%1” is no degree. Type a whole number up to 100.</source>
        <translation>«%1» дәреже емес. 100-ге дейінгі бүтін сан жазыңыз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PersonDataPanel</name>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Оқшауланды</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>оқшауланған</translation>
    </message>
    <message>
        <source>Unblock the data …</source>
        <translation>Деректерді оқшаулаудан шығару …</translation>
    </message>
    <message>
        <source>Block the data …</source>
        <translation>Деректерді оқшаулау …</translation>
    </message>
    <message>
        <source>Copy of the data …</source>
        <translation>Деректердің көшірмесі …</translation>
    </message>
    <message>
        <source>Blocked data</source>
        <translation>Оқшауланған деректер</translation>
    </message>
    <message>
        <source>Nobody&apos;s data are blocked.</source>
        <translation>Ешкімнің деректері оқшауланбаған.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Өтініштің нөмірі</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Өтініштің күні</translation>
    </message>
    <message>
        <source>Block the data</source>
        <translation>Деректерді оқшаулау</translation>
    </message>
    <message>
        <source>Nobody but the head will see, find, print or export the data of IIN %1 until they are unblocked. Terms and numbers go on.</source>
        <translation>ЖСН %1 бойынша деректерді оқшаулаудан шығарылғанша басшыдан басқа ешкім көрмейді, таппайды, басып шығармайды және файлға шығармайды. Мерзімдер мен нөмірлер жүре береді.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Оқшаулау</translation>
    </message>
    <message>
        <source>The data are blocked.</source>
        <translation>Деректер оқшауланды.</translation>
    </message>
    <message>
        <source>Unblock the data</source>
        <translation>Деректерді оқшаулаудан шығару</translation>
    </message>
    <message>
        <source>Why are the data of IIN %1 unblocked?</source>
        <translation>ЖСН %1 деректері неге оқшаулаудан шығарылады?</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Оқшаулаудан шығару</translation>
    </message>
    <message>
        <source>The data are unblocked.</source>
        <translation>Деректер оқшаулаудан шығарылды.</translation>
    </message>
    <message>
        <source>Copy of the data</source>
        <translation>Деректердің көшірмесі</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Мұрағат (*.zip)</translation>
    </message>
    <message>
        <source>The data are being copied</source>
        <translation>Деректер көшірілуде</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PhoneField</name>
    <message>
        <source>“%1” is not a mobile phone of Kazakhstan. Type it as +7 701 123 45 67.</source>
        <translation>«%1» Қазақстанның ұялы телефон нөмірі емес. +7 701 123 45 67 түрінде теріңіз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PhrasesButton</name>
    <message>
        <source>Phrases</source>
        <translation>Үлгі сөйлемдер</translation>
    </message>
    <message>
        <source>Phrases of the department (Ctrl+Shift+Space); Ctrl+Space completes them while typing</source>
        <translation>Бөлімнің үлгі сөйлемдері (Ctrl+Shift+Space); Ctrl+Space теру кезінде толықтырады</translation>
    </message>
    <message>
        <source>Phrases of the department</source>
        <translation>Бөлімнің үлгі сөйлемдері</translation>
    </message>
    <message>
        <source>Keep the selected text as a phrase</source>
        <translation>Белгіленген мәтінді үлгі ретінде сақтау</translation>
    </message>
    <message>
        <source>Put the phrases in order…</source>
        <translation>Үлгілерді реттеу…</translation>
    </message>
    <message>
        <source>The phrase is kept for the whole department.</source>
        <translation>Үлгі сөйлем бүкіл бөлімге сақталды.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PhrasesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ө&amp;згерту</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ө&amp;шіру</translation>
    </message>
    <message>
        <source>Phrases of the department</source>
        <translation>Бөлімнің үлгі сөйлемдері</translation>
    </message>
    <message>
        <source>&amp;Phrases for this field</source>
        <translation>Осы өрістің &amp;үлгі сөйлемдері</translation>
    </message>
    <message>
        <source>Phrases for this field</source>
        <translation>Осы өрістің үлгі сөйлемдері</translation>
    </message>
    <message>
        <source>&amp;Text of the phrase</source>
        <translation>Үлгінің &amp;мәтіні</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Үлгінің мәтіні</translation>
    </message>
    <message>
        <source>Everybody in the department has the same phrases. Write no names into them.</source>
        <translation>Үлгі сөйлемдер бүкіл бөлімге ортақ. Оларға аты-жөн жазбаңыз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProfessionalLossEntry</name>
    <message>
        <source>Remove this entry</source>
        <translation>Бұл жазбаны өшіру</translation>
    </message>
    <message>
        <source>Accident act or court decision: number and date</source>
        <translation>Жазатайым оқиға туралы акт немесе сот шешімі: нөмірі мен күні</translation>
    </message>
    <message>
        <source>The degree rests on the act of the accident (document 9) or, where the employer is wound up, on a court decision (document 12).</source>
        <translation>Дәреже жазатайым оқиға туралы актіге (9-құжат), ал жұмыс беруші таратылған болса, сот шешіміне (12-құжат) негізделеді.</translation>
    </message>
    <message>
        <source>Degree, %</source>
        <translation>Дәрежесі, %</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Мерзімі есептелетін күн</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Белгіленген мерзімі</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>%1-жазба</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProfessionalLossPart</name>
    <message>
        <source>A degree of loss of professional working capacity is set</source>
        <translation>КЕҚА дәрежесі белгіленеді</translation>
    </message>
    <message>
        <source>Add another entry</source>
        <translation>Тағы бір жазба қосу</translation>
    </message>
    <message>
        <source>Loss of professional working capacity</source>
        <translation>Кәсіптік еңбекке қабілеттіліктен айырылу (КЕҚА)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProgrammePart</name>
    <message>
        <source>An individual programme is drawn up</source>
        <translation>ОЖБ әзірленеді</translation>
    </message>
    <message>
        <source>The injured worker needs additional help or care</source>
        <translation>Зардап шеккен қызметкер көмектің қосымша түрлеріне немесе күтімге мұқтаж</translation>
    </message>
    <message>
        <source>Programme, help and care</source>
        <translation>Оңалтудың жеке бағдарламасы (ОЖБ), көмек пен күтім</translation>
    </message>
    <message>
        <source>Parts of the programme</source>
        <translation>ОЖБ бөліктері</translation>
    </message>
    <message>
        <source>Programme until</source>
        <translation>ОЖБ мерзімі</translation>
    </message>
    <message>
        <source>Kinds of additional help and care</source>
        <translation>Көмектің қосымша түрлері мен күтім</translation>
    </message>
    <message>
        <source>Rehabilitation measures</source>
        <translation>Оңалту іс-шаралары</translation>
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
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
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
    <message>
        <source>Correction No. %1 of the protocol of %2</source>
        <translation>%2 күнгі хаттаманың № %1 түзетуі</translation>
    </message>
    <message>
        <source>Draft of a correction of the protocol of %1</source>
        <translation>%1 күнгі хаттаманы түзету жобасы</translation>
    </message>
    <message>
        <source>%1: a correction waits</source>
        <translation>%1: түзету бекітуді күтіп тұр</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Қол қою …</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1: қол қойылды.</translation>
    </message>
    <message>
        <source>Correction No. %1 of protocol No. %2</source>
        <translation>№ %2 хаттаманың № %1 түзетуі</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>correction No. %1</source>
        <translation>№ %1 түзету</translation>
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
    <message>
        <source>Correction No. %1: %2: %3</source>
        <translation>№ %1 түзету: %2: %3</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PurposesBox</name>
    <message>
        <source>1) Disability</source>
        <translation>1) Мүгедектік</translation>
    </message>
    <message>
        <source>2) Loss of working capacity</source>
        <translation>2) Еңбекке қабілеттіліктен айырылу</translation>
    </message>
    <message>
        <source>3) Individual programme, additional help</source>
        <translation>3) Жеке бағдарлама, қосымша көмек</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecordFields</name>
    <message>
        <source>Region, city of republican significance</source>
        <translation>Облыс, республикалық маңызы бар қала</translation>
    </message>
    <message>
        <source>City (district)</source>
        <translation>Қала (аудан)</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Ауыл</translation>
    </message>
    <message>
        <source>Street (microdistrict)</source>
        <translation>Көше (шағын аудан)</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Пәтер</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Құжаттың түрі</translation>
    </message>
    <message>
        <source>Number of document</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
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
        <source>Liable for military service</source>
        <translation>Әскери міндетті</translation>
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
        <source>Language of messages</source>
        <translation>Хабарламалар тілі</translation>
    </message>
    <message>
        <source>Place of registration</source>
        <translation>Тіркелген орны</translation>
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
        <source>Place of work</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Топ немесе санат</translation>
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
        <source>Loss of general working capacity</source>
        <translation>Жалпы еңбекке қабілеттіліктен айырылу (ЖЕҚА)</translation>
    </message>
    <message>
        <source>Loss of professional working capacity</source>
        <translation>Кәсіптік еңбекке қабілеттіліктен айырылу (КЕҚА)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күн саны</translation>
    </message>
    <message>
        <source>ICD-10 code</source>
        <translation>АХЖ-10 коды</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Сұралды</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Тірі</translation>
    </message>
    <message>
        <source>The name fits the IIN</source>
        <translation>Аты-жөні ЖСН-ге сәйкес</translation>
    </message>
    <message>
        <source>Has a permanent registration</source>
        <translation>Тұрақты тіркеуі бар</translation>
    </message>
    <message>
        <source>Has left for abroad</source>
        <translation>Шетелге кеткен</translation>
    </message>
    <message>
        <source>State database of persons, patient</source>
        <translation>ЖТ МДҚ, науқас</translation>
    </message>
    <message>
        <source>State database of persons, representative</source>
        <translation>ЖТ МДҚ, заңды өкіл</translation>
    </message>
    <message>
        <source>Base of mobile citizens</source>
        <translation>Мобильдік азаматтар базасы</translation>
    </message>
    <message>
        <source>The phone is registered</source>
        <translation>Телефон тіркелген</translation>
    </message>
    <message>
        <source>Register of attached population</source>
        <translation>Бекітілген халық тіркелімі</translation>
    </message>
    <message>
        <source>The medical organisation fits</source>
        <translation>Медициналық ұйым сәйкес</translation>
    </message>
    <message>
        <source>Portal of technical aids</source>
        <translation>ОТҚ порталы</translation>
    </message>
    <message>
        <source>There is a questionnaire</source>
        <translation>Сауалнама бар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Негізгі диагноз</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Асқынулар</translation>
    </message>
    <message>
        <source>Accompanying diseases</source>
        <translation>Қосалқы аурулар</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Дәрежесі</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Rehabilitation potential</source>
        <translation>Оңалту әлеуеті</translation>
    </message>
    <message>
        <source>Rehabilitation prognosis</source>
        <translation>Оңалту болжамы</translation>
    </message>
    <message>
        <source>Recommendations on rehabilitation</source>
        <translation>Оңалту бойынша ұсынымдар</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Hash sum</source>
        <translation>Хэш-сома</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Number of form</source>
        <translation>Нысанның нөмірі</translation>
    </message>
    <message>
        <source>Formed in the medical system</source>
        <translation>МЦЖ-да қалыптастырылған</translation>
    </message>
    <message>
        <source>Signed by the chair of the commission</source>
        <translation>Комиссия төрағасы қол қойған</translation>
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
        <source>Referral</source>
        <translation>Жолдама түрі</translation>
    </message>
    <message>
        <source>Purposes of examination</source>
        <translation>Куәландыру мақсаттары</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Medical organisation</source>
        <translation>Медициналық ұйым</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Науқас</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Заңды өкіл</translation>
    </message>
    <message>
        <source>State before the examination</source>
        <translation>Куәландыруға дейінгі жағдайы</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Еңбекке уақытша жарамсыздық парағы</translation>
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
        <source>Disorders of functions</source>
        <translation>Функциялардың бұзылуы</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Оңалту</translation>
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
        <source>Consent by SMS</source>
        <translation>СМС арқылы келісім</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>From the phone</source>
        <translation>Телефоннан</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Answers of the systems</source>
        <translation>Жүйелердің жауаптары</translation>
    </message>
    <message>
        <source>Lines that are not known here</source>
        <translation>Мұнда белгісіз жолдар</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Түпнұсқа көрілді</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>Талап етілмеу себебі</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Department that examined</source>
        <translation>Куәландырған бөлім</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Куәландырылған күні</translation>
    </message>
    <message>
        <source>Place of examination</source>
        <translation>Куәландыру орны</translation>
    </message>
    <message>
        <source>Date of application</source>
        <translation>Өтініш күні</translation>
    </message>
    <message>
        <source>Consent to process personal data</source>
        <translation>Дербес деректерді өңдеуге келісім</translation>
    </message>
    <message>
        <source>Reason of the early re-examination</source>
        <translation>Мерзімінен бұрын қайта куәландыру себебі</translation>
    </message>
    <message>
        <source>Why the data may disagree with the IIN</source>
        <translation>Деректер ЖСН-нен неге өзгеше болуы мүмкін</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Form 031</source>
        <translation>031/е нысаны</translation>
    </message>
    <message>
        <source>Examination under control</source>
        <translation>Бақылаудағы куәландыру</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Мерзімі есептелетін күн</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Пайызы</translation>
    </message>
    <message>
        <source>Act or decision</source>
        <translation>Акт немесе шешім</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Белгіленеді</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Жазған</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Clinical-expert diagnosis</source>
        <translation>Клиникалық-сараптамалық диагноз</translation>
    </message>
    <message>
        <source>ICD-10 codes</source>
        <translation>АХЖ-10 кодтары</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Мүгедектік</translation>
    </message>
    <message>
        <source>Individual programme</source>
        <translation>Жеке бағдарлама</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөліктері</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Additional help and care</source>
        <translation>Қосымша көмек және күтім</translation>
    </message>
    <message>
        <source>Measures of rehabilitation</source>
        <translation>Оңалту іс-шаралары</translation>
    </message>
    <message>
        <source>Documents given</source>
        <translation>Берілетін құжаттар</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Reason of the gap since the earlier term</source>
        <translation>Бұрынғы мерзімнен кейінгі үзілістің себебі</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Тексеру нәтижесі</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>IIN of the signer</source>
        <translation>Қол қоюшының ЖСН</translation>
    </message>
    <message>
        <source>Time of signing</source>
        <translation>Қол қойылған уақыт</translation>
    </message>
    <message>
        <source>The issuer was checked</source>
        <translation>Берген орталық тексерілді</translation>
    </message>
    <message>
        <source>The certificate was valid</source>
        <translation>Сертификат жарамды болған</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Сарапшы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>СМС жіберілді</translation>
    </message>
    <message>
        <source>Second SMS</source>
        <translation>Қайта СМС</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Form of examination</source>
        <translation>Куәландыру нысаны</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Тіркеу нөмірі</translation>
    </message>
    <message>
        <source>Act number</source>
        <translation>Акт нөмірі</translation>
    </message>
    <message>
        <source>Act number of the central data bank</source>
        <translation>ОДБ берген акт нөмірі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Draft act made</source>
        <translation>Акт жобасы жасалды</translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation>Қайта жіберілді, алғашқысы</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>Қайтару себебі</translation>
    </message>
    <message>
        <source>Hash sum of the package</source>
        <translation>Пакеттің хэш-сомасы</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>ЭЦҚ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
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
        <source>Kazakh</source>
        <translation>қазақ тілі</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс тілі</translation>
    </message>
    <message>
        <source>outpatient clinic</source>
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
        <source>proactive examination in absentia</source>
        <translation>сырттай проактивті куәландыру</translation>
    </message>
    <message>
        <source>examination in person</source>
        <translation>көзбе-көз куәландыру</translation>
    </message>
    <message>
        <source>examination in absentia</source>
        <translation>сырттай куәландыру</translation>
    </message>
    <message>
        <source>examination at home</source>
        <translation>үйде куәландыру</translation>
    </message>
    <message>
        <source>examination in a hospital</source>
        <translation>стационарда куәландыру</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>қозғалыс</translation>
    </message>
    <message>
        <source>blood and immune system</source>
        <translation>қан және иммундық жүйе</translation>
    </message>
    <message>
        <source>mental functions</source>
        <translation>психикалық функциялар</translation>
    </message>
    <message>
        <source>urination</source>
        <translation>зәр шығару</translation>
    </message>
    <message>
        <source>metabolism and inner secretion</source>
        <translation>зат алмасу және ішкі секреция</translation>
    </message>
    <message>
        <source>respiration</source>
        <translation>тыныс алу</translation>
    </message>
    <message>
        <source>circulation of the blood</source>
        <translation>қан айналымы</translation>
    </message>
    <message>
        <source>digestion</source>
        <translation>ас қорыту</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>көру</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>есту</translation>
    </message>
    <message>
        <source>language and speech</source>
        <translation>тіл және сөйлеу</translation>
    </message>
    <message>
        <source>1, slight</source>
        <translation>1, болмашы</translation>
    </message>
    <message>
        <source>2, moderate</source>
        <translation>2, орташа</translation>
    </message>
    <message>
        <source>3, marked</source>
        <translation>3, айқын</translation>
    </message>
    <message>
        <source>4, severe</source>
        <translation>4, күрт айқын</translation>
    </message>
    <message>
        <source>study</source>
        <translation>тексеру нәтижесі</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>қағаз</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>электрондық</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>өтпеді</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>бұзылған</translation>
    </message>
    <message>
        <source>the issuer is not trusted</source>
        <translation>берген орталық сенімді емес</translation>
    </message>
    <message>
        <source>cannot be checked here</source>
        <translation>мұнда тексеру мүмкін емес</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазылған уақыты</translation>
    </message>
    <message>
        <source>Remarks of the review</source>
        <translation>Қарау ескертпелері</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Жобасын жасаған</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Жобасы жасалған уақыт</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Растаған</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталған уақыт</translation>
    </message>
    <message>
        <source>Head who signs it</source>
        <translation>Қол қоятын басшы</translation>
    </message>
    <message>
        <source>Refusal of the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>Cause that the person claims</source>
        <translation>Адам көрсеткен себеп</translation>
    </message>
    <message>
        <source>The employer is wound up</source>
        <translation>Жұмыс беруші таратылған</translation>
    </message>
    <message>
        <source>The name was changed</source>
        <translation>Аты-жөні ауыстырылған</translation>
    </message>
    <message>
        <source>The medical part of the programme is drawn up</source>
        <translation>ОЖБ-ның медициналық бөлігі жасалған</translation>
    </message>
    <message>
        <source>What decides on the documents</source>
        <translation>Құжаттарды айқындайтын мән-жайлар</translation>
    </message>
    <message>
        <source>Independent experts</source>
        <translation>Тәуелсіз сарапшылар</translation>
    </message>
    <message>
        <source>Earlier programme at the employer</source>
        <translation>Бұрынғы ОЖБ-ның жұмыс берушіде орындалуы</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлігі</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс беруші</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Берілуі</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Алған адам</translation>
    </message>
    <message>
        <source>Not handed over because</source>
        <translation>Берілмеу себебі</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Жазылған уақыты</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Шығу күні</translation>
    </message>
    <message>
        <source>Chief specialists who go</source>
        <translation>Шығатын бас мамандар</translation>
    </message>
    <message>
        <source>The experts left</source>
        <translation>Сарапшылар шыққан уақыт</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Earlier conclusion of the department</source>
        <translation>Бөлімнің бұрынғы қорытындысы</translation>
    </message>
    <message>
        <source>Result documents</source>
        <translation>Нәтиже құжаттары</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Көшпелі куәландыру</translation>
    </message>
    <message>
        <source>Annulled act numbers</source>
        <translation>Күші жойылған акт нөмірлері</translation>
    </message>
    <message>
        <source>The failure began</source>
        <translation>Іркіліс басталды</translation>
    </message>
    <message>
        <source>Form sent</source>
        <translation>Нысан жіберілді</translation>
    </message>
    <message>
        <source>Act on technical failures</source>
        <translation>Техникалық іркіліс туралы акт</translation>
    </message>
    <message>
        <source>Loss of general working capacity until</source>
        <translation>ЖЕҚА мерзімі</translation>
    </message>
    <message>
        <source>Cause of the loss of professional working capacity</source>
        <translation>КЕҚА себебі</translation>
    </message>
    <message>
        <source>Loss of professional working capacity until</source>
        <translation>КЕҚА мерзімі</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Жолданған күні</translation>
    </message>
    <message>
        <source>Preliminary expert conclusion</source>
        <translation>Алдын ала сараптамалық қорытынды</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Decision of the department</source>
        <translation>Бөлімнің шешімі</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Жолдаған</translation>
    </message>
    <message>
        <source>The person is sent</source>
        <translation>Адам жолданды</translation>
    </message>
    <message>
        <source>The documents are sent</source>
        <translation>Құжаттар жолданды</translation>
    </message>
    <message>
        <source>Answer of the ОМК</source>
        <translation>МӘС ӘББ жауабы</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Хаттың нөмірі</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Енгізілді</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Енгізген</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Қайтарып алған</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Қайтарып алу себебі</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Басқаларға берілді</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>Еңбекке жарамсыздық парағында</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Жазған</translation>
    </message>
    <message>
        <source>The person came</source>
        <translation>Адам келді</translation>
    </message>
    <message>
        <source>Given to other experts</source>
        <translation>Басқа сарапшыларға берілді</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультациялар</translation>
    </message>
    <message>
        <source>Appearance at the control examination</source>
        <translation>Бақылауға келуі</translation>
    </message>
    <message>
        <source>Due before it was sent</source>
        <translation>Жолданғанға дейінгі мерзімі</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>Time of the stamp</source>
        <translation>Белгінің уақыты</translation>
    </message>
    <message>
        <source>Time stamp authority</source>
        <translation>Уақыт белгісі қызметі</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecordTable</name>
    <message>
        <source>Reset view</source>
        <translation>Көріністі қайтару</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>«%1» бойынша ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecordWords</name>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>receipt …%1</source>
        <translation>түскен хабарлама …%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecoveryKeyDialog</name>
    <message>
        <source>Make a new key</source>
        <translation>Жаңа кілт жасау</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Жаңа қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Өз құпиясөзіңіз</translation>
    </message>
    <message>
        <source>When the new key was typed in, the sheet of until now opens this database no more. The backups made until now are still opened by it: keep it as long as they are kept.</source>
        <translation>Жаңа кілт енгізілгеннен кейін бұрынғы парақ бұл дерекқорды ашпайды. Осы уақытқа дейін жасалған сақтық көшірмелерді бұрынғы парақ ашады: олар сақталғанша оны да сақтаңыз.</translation>
    </message>
    <message>
        <source>Confirm the new key</source>
        <translation>Жаңа кілтті растау</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecoveryKeyPage</name>
    <message>
        <source>Print the sheet …</source>
        <translation>Парақты басып шығару …</translation>
    </message>
    <message>
        <source>I have it on paper: go on</source>
        <translation>Қағазға түсірдім: жалғастыру</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Кілтті қайта көрсету</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Қалпына келтіру кілті, қағаздағыдай</translation>
    </message>
    <message>
        <source>Recovery key of the department</source>
        <translation>Бөлімнің қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>It opens the database when every password is lost. Nobody can make it again: without it and without a password the data are lost for ever. Print it or write it down now, and keep it in the safe.</source>
        <translation>Барлық құпиясөз жоғалғанда дерекқорды осы кілт ашады. Оны ешкім қайта жасай алмайды: кілтсіз және құпиясөзсіз деректер біржола жоғалады. Қазір басып шығарыңыз немесе жазып алыңыз да, сейфте сақтаңыз.</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe. It opens the database when every password is lost.</source>
        <translation>Бұл парақты сейфте сақтаңыз. Барлық құпиясөз жоғалғанда ол дерекқорды ашады.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecoveryPage</name>
    <message>
        <source>Set the password and log in</source>
        <translation>Құпиясөзді орнатып, кіру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Login with the recovery key</source>
        <translation>Қалпына келтіру кілтімен кіру</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Қалпына келтіру кілті, қағаздағыдай</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Жаңа құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>The two passwords differ; please type it once more.</source>
        <translation>Екі құпиясөз бірдей емес; тағы бір рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReentryDialog</name>
    <message>
        <source>The department&apos;s key was changed</source>
        <translation>Бөлімнің кілті ауыстырылды</translation>
    </message>
    <message>
        <source>What you have typed still stands in the window and is not lost. Type your password to go on with the new key.</source>
        <translation>Жазғаныңыз терезеде тұр, жоғалған жоқ. Жаңа кілтпен жалғастыру үшін құпиясөзіңізді енгізіңіз.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Құпиясөзіңіз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Сақтамай құлыптау</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RefusalDialog</name>
    <message>
        <source>Refuse the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>The service will be refused to %1: the refusal takes its number and cannot be taken back.</source>
        <translation>%1 қызмет ала алмайды: бас тарту өз нөмірін алады және қайтарып алынбайды.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RefusalPanel</name>
    <message>
        <source>Refusing the service</source>
        <translation>Қызмет көрсетуден бас тарту</translation>
    </message>
    <message>
        <source>Ground (Appendix 3, item 11)</source>
        <translation>Негізі (3-қосымша, 11-тармақ)</translation>
    </message>
    <message>
        <source>In words, what the ground does not say; it is printed</source>
        <translation>Негізде айтылмағанын сөзбен жазыңыз; ол басылады</translation>
    </message>
    <message>
        <source>Your word refuses: the refusal gets its number, and the notice is kept.</source>
        <translation>Сіздің шешіміңізбен бас тартылады: бас тарту нөмір алады, хабарлама сақталады.</translation>
    </message>
    <message>
        <source>This is a draft: the service is refused by the word of the head.</source>
        <translation>Бұл – жоба: қызметтен басшының шешімімен бас тартылады.</translation>
    </message>
    <message>
        <source>Refuse the service …</source>
        <translation>Қызметтен бас тарту …</translation>
    </message>
    <message>
        <source>Hand over to the head</source>
        <translation>Басшыға беру</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>Өтінішке оралу</translation>
    </message>
    <message>
        <source>Choose the ground: the notice is shown here as it will print.</source>
        <translation>Негізін таңдаңыз: хабарлама басылатын күйінде осында көрсетіледі.</translation>
    </message>
    <message>
        <source>The notice cannot be drawn yet.</source>
        <translation>Хабарламаны әзірге жасау мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ResultDocumentsPanel</name>
    <message>
        <source>Handed over on paper …</source>
        <translation>Қағаз түрінде берілді …</translation>
    </message>
    <message>
        <source>Sent to the portal</source>
        <translation>Порталға жолданды</translation>
    </message>
    <message>
        <source>Not handed over …</source>
        <translation>Берілмеді …</translation>
    </message>
    <message>
        <source>Result documents</source>
        <translation>Нәтиже құжаттары</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Берілуі</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>әлі берілген жоқ</translation>
    </message>
    <message>
        <source>not handed over: %1 (%2)</source>
        <translation>берілмеді: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>handed over on paper: Name (when)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message>
        <source>Handed over on paper</source>
        <translation>Қағаз түрінде берілді</translation>
    </message>
    <message>
        <source>Who has taken «%1»? A representative is named with his document.</source>
        <translation>«%1» құжатын кім алды? Өкіл болса, құжатымен бірге жазылады.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Берілмеді</translation>
    </message>
    <message>
        <source>Why was «%1» not handed over?</source>
        <translation>«%1» неге берілмеді?</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Жазылды: %1.</translation>
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
            <numerusform>%n бет</numerusform>
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
    <name>khattama::ui::RoleNames</name>
    <message>
        <source>specialist</source>
        <translation>маман</translation>
    </message>
    <message>
        <source>chief specialist</source>
        <translation>бас маман</translation>
    </message>
    <message>
        <source>head of the department</source>
        <translation>бөлім басшысы</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>аудитор</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RowPreview</name>
    <message>
        <source>The row as it will stand in the protocol</source>
        <translation>Хаттамадағы жол</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RulingPart</name>
    <message>
        <source>Answer to the department</source>
        <translation>Бөлімге жауап</translation>
    </message>
    <message>
        <source>Decision of the department</source>
        <translation>Бөлімнің шешімі</translation>
    </message>
    <message>
        <source>What becomes of the decision</source>
        <translation>Шешім қалдырыла ма</translation>
    </message>
    <message>
        <source>Conclusion and recommendations</source>
        <translation>Қорытынды мен ұсынымдар</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>They go to the department as a letter and stand in column 9 of the protocol; nothing is established here (Appendix 3, item 5, 3); Appendix 18).</source>
        <translation>Олар бөлімге хатпен жіберіледі және хаттаманың 9-бағанында тұрады; мұнда ештеңе белгіленбейді (3-қосымша, 5-тармақ, 3) тармақша; 18-қосымша).</translation>
    </message>
    <message>
        <source>They stand in column 9 of the protocol (Appendix 18).</source>
        <translation>Олар хаттаманың 9-бағанында тұрады (18-қосымша).</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ScannerStrip</name>
    <message>
        <source>Files from the scanner</source>
        <translation>Сканерден түскен файлдар</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From the scanner: drag a file on its line, or press Enter to attach it to the current one; Space shows it</source>
        <translation>Сканерден: файлды өз жолына сүйреңіз немесе Enter басып, ағымдағы жолға тіркеңіз; бос орын пернесі файлды көрсетеді</translation>
    </message>
    <message>
        <source>From the scanner: no new files in the folder</source>
        <translation>Сканерден: қалтада жаңа файл жоқ</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SearchBar</name>
    <message>
        <source>Search in the document</source>
        <translation>Құжаттан іздеу</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Алдыңғы сәйкестік (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Келесі сәйкестік (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Іздеуді жабу</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
    <message>
        <source>Outbox</source>
        <translation>Жіберілетіндер</translation>
    </message>
    <message>
        <source>Technical failures</source>
        <translation>Техникалық іркілістер</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
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
        <translation>Құпиясөзді &amp;өзгерту …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Осы бет бойынша &amp;анықтама</translation>
    </message>
    <message>
        <source>F1 – why a field is asked for, elsewhere help on the page</source>
        <translation>F1 – өріс не үшін сұралады, басқа жерде – бет бойынша анықтама</translation>
    </message>
    <message>
        <source>Nothing can be done here now</source>
        <translation>Мұнда қазір орындалатын әрекет жоқ</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Іздеу және командалар</translation>
    </message>
    <message>
        <source>Search: name, IIN, No. (Ctrl+K)</source>
        <translation>Іздеу: ТАӘ, ЖСН, № (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Қол қою: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>The signature goes into the PDF of the document, behind its sheets, which stay as they were closed.</source>
        <translation>Қолтаңба құжаттың PDF файлына, парақтарынан кейін қосылады; парақтар жабылған қалпында қалады.</translation>
    </message>
    <message>
        <source>You sign as the head: afterwards no signature is added. These have not signed yet: %1.</source>
        <translation>Сіз бөлім басшысы ретінде қол қоясыз: одан кейін қолтаңба қосылмайды. Әлі қол қоймағандар: %1.</translation>
    </message>
    <message>
        <source>You sign as the head: afterwards no signature is added.</source>
        <translation>Сіз бөлім басшысы ретінде қол қоясыз: одан кейін қолтаңба қосылмайды.</translation>
    </message>
    <message>
        <source>NCALayer waits for you: choose the key and type its password in its window.</source>
        <translation>NCALayer сізді күтіп тұр: оның терезесінде кілтті таңдап, құпиясөзін теріңіз.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Күтуді тоқтату</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SignatureLines</name>
    <message>
        <source>IT DOES NOT FIT THE DOCUMENT: something was changed after signing</source>
        <translation>ҚҰЖАТҚА СӘЙКЕС КЕЛМЕЙДІ: қол қойылғаннан кейін бірдеңе өзгертілген</translation>
    </message>
    <message>
        <source>SOMETHING OTHER THAN SIGNATURES was added to the document afterwards</source>
        <translation>Кейін құжатқа ҚОЛТАҢБАДАН БАСҚА НӘРСЕ қосылған</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>содан бері өзгермеген</translation>
    </message>
    <message>
        <source>the issuer of the certificate is not among those that the department trusts</source>
        <translation>сертификатты берген орталық бөлім сенетіндердің қатарында жоқ</translation>
    </message>
    <message>
        <source>the certificate was not valid at that time</source>
        <translation>сол кезде сертификат жарамсыз болған</translation>
    </message>
    <message>
        <source>Signed by the head</source>
        <translation>Бөлім басшысы қол қойды</translation>
    </message>
    <message>
        <source>Signed by a participant</source>
        <translation>Қатысушы қол қойды</translation>
    </message>
    <message>
        <source>%1, %2; key of %3; %4</source>
        <translation>%1, %2; кілт иесі: %3; %4</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Әлі қол қоймаған</translation>
    </message>
    <message>
        <source>Did not sign</source>
        <translation>Қол қоймаған</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>the issuer of the certificates, since the department names none that it trusts</source>
        <translation>сертификаттарды берген орталық: бөлімде сенімді орталықтар көрсетілмеген</translation>
    </message>
    <message>
        <source>the IIN, which the accounts do not have: %1</source>
        <translation>есептік жазбаларда жоқ ЖСН: %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмегені</translation>
    </message>
    <message>
        <source>the time is the signer&apos;s own word</source>
        <translation>уақыты – қол қоюшының өз сөзі бойынша</translation>
    </message>
    <message>
        <source>time stamped on %1 by %2</source>
        <translation>уақыт белгісі: %1, %2</translation>
    </message>
    <message>
        <source>time stamp of %1 not checked here: issuer unknown (%2)</source>
        <translation>%1 уақыт белгісі мұнда тексерілмеді: берушісі белгісіз (%2)</translation>
    </message>
    <message>
        <source>time stamp of %1 not checked here (GOST)</source>
        <translation>%1 уақыт белгісі мұнда тексерілмейді (ГОСТ)</translation>
    </message>
    <message>
        <source>ITS TIME STAMP DOES NOT FIT: something was changed after signing</source>
        <translation>УАҚЫТ БЕЛГІСІ СӘЙКЕС ЕМЕС: қол қойылғаннан кейін бірдеңе өзгертілген</translation>
    </message>
    <message>
        <source>present, not checked here: GOST, of which neither the signature nor the digest of the document can be computed here; certificate of %1, IIN %2, valid from %3 to %4; %5</source>
        <translation>бар, мұнда тексерілмеді: ГОСТ, оның қолтаңбасын да, құжаттың хешін де мұнда есептеу мүмкін емес; сертификат иесі %1, ЖСН %2, жарамдылығы %3 – %4; %5</translation>
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
    <name>khattama::ui::StatePanel</name>
    <message>
        <source>The form is being checked. It comes here when it is accepted.</source>
        <translation>Нысан тексерілуде. Қабылданғаннан кейін осында келеді.</translation>
    </message>
    <message>
        <source>The experts vote: %1 of %2 have signed. Until all have, nobody sees any decision.</source>
        <translation>Сарапшылар шешім беруде: %2 сарапшының %1 қол қойды. Бәрі қол қойғанша шешімдер ешкімге көрсетілмейді.</translation>
    </message>
    <message>
        <source>Three experts gave the same. The head gives the conclusion (p. 45).</source>
        <translation>Үш сарапшының шешімі бірдей. Қорытындыны басшы шығарады (45-тармақ).</translation>
    </message>
    <message>
        <source>The person was summoned. The head gives the conclusion (p. 45).</source>
        <translation>Адам шақырылған. Қорытындыны басшы шығарады (45-тармақ).</translation>
    </message>
    <message>
        <source>The application is registered. A chief specialist or the head gives the conclusion.</source>
        <translation>Өтініш тіркелген. Қорытындыны бас маман немесе басшы шығарады.</translation>
    </message>
    <message>
        <source>The conclusion is given. What is wrong in it is corrected in the protocol.</source>
        <translation>Қорытынды шығарылған. Ондағы қате хаттамада түзетіледі.</translation>
    </message>
    <message>
        <source>The form was returned.</source>
        <translation>Нысан қайтарылған.</translation>
    </message>
    <message>
        <source>The service was refused.</source>
        <translation>Қызмет көрсетуден бас тартылған.</translation>
    </message>
    <message>
        <source>The registration was annulled.</source>
        <translation>Тіркеу күші жойылған.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>ICD-10 codes</source>
        <translation>АХЖ-10 кодтары</translation>
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
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Мерзімі есептелетін күн</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Белгіленген мерзімі</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Қатысқандар</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Шешім қабылдаған</translation>
    </message>
    <message>
        <source>Decisions of the experts</source>
        <translation>Сарапшылардың шешімдері</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>The case was given to other experts because you are on sick leave.</source>
        <translation>Сіз еңбекке жарамсыздық парағында болғандықтан іс басқа сарапшыларға берілді.</translation>
    </message>
    <message>
        <source>Decision of the department</source>
        <translation>Бөлімнің шешімі</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
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
    <message>
        <source>the backup failed</source>
        <translation>сақтық көшірме жасалмады</translation>
    </message>
    <message numerus="yes">
        <source>the last backup is %n day(s) old</source>
        <translation>
            <numerusform>соңғы сақтық көшірмеге %n күн болды</numerusform>
            <numerusform>соңғы сақтық көшірмеге %n күн болды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::StepDialog</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>What you had typed here is back.</source>
        <translation>Осында жазғаныңыз қайтып келді.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SuggestedEditor</name>
    <message>
        <source>Take over (%1)</source>
        <translation>Алу (%1)</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>Алу: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SummonsPanel</name>
    <message>
        <source>The person came</source>
        <translation>Адам келді</translation>
    </message>
    <message>
        <source>The reminder is sent</source>
        <translation>Қайта хабарлама жіберілді</translation>
    </message>
    <message>
        <source>Course of the summons</source>
        <translation>Шақыру барысы</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>SMS to come</source>
        <translation>Келу туралы СМС</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Келу уақыты</translation>
    </message>
    <message>
        <source>until %1, from %2 to %3</source>
        <translation>%1 дейін, сағат %2–%3</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Қайта хабарлама</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>жіберілді: %1</translation>
    </message>
    <message>
        <source>is due: the person did not come in time</source>
        <translation>жіберу керек: адам мерзімінде келмеді</translation>
    </message>
    <message>
        <source>when the person does not come until %1</source>
        <translation>адам %1 дейін келмесе</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Келуі</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>әлі келген жоқ</translation>
    </message>
    <message>
        <source>Conclusion due</source>
        <translation>Қорытынды мерзімі</translation>
    </message>
    <message>
        <source>May be returned</source>
        <translation>Қайтаруға болады</translation>
    </message>
    <message>
        <source>from %1, when nobody comes</source>
        <translation>%1 бастап, келмеген жағдайда</translation>
    </message>
    <message>
        <source>The person refuses to come</source>
        <translation>Адам келуден бас тартады</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation>Адам келмеді</translation>
    </message>
    <message>
        <source>Return the form…</source>
        <translation>Нысанды қайтару…</translation>
    </message>
    <message>
        <source>Return as filled in poorly</source>
        <translation>«Сапасыз толтырылған» деп қайтару</translation>
    </message>
    <message>
        <source>Why the form goes back</source>
        <translation>Қайтару себебі</translation>
    </message>
    <message>
        <source>The form goes back when the person has not come in 4 working days after the SMS, or refuses to come (p. 45).</source>
        <translation>Адам СМС-тен кейін 4 жұмыс күні ішінде келмесе немесе келуден бас тартса, нысан қайтарылады (45-тармақ).</translation>
    </message>
    <message>
        <source>Circumstances, as they stand in the notice</source>
        <translation>Хабарламада көрсетілетін мән-жайлар</translation>
    </message>
    <message>
        <source>The visit is recorded. The conclusion is given today, by the head (p. 45).</source>
        <translation>Келуі тіркелді. Қорытындыны басшы бүгін шығарады (45-тармақ).</translation>
    </message>
    <message>
        <source>The reminder is recorded.</source>
        <translation>Қайта хабарлама тіркелді.</translation>
    </message>
    <message>
        <source>Return the form</source>
        <translation>Нысанды қайтару</translation>
    </message>
    <message>
        <source>The form goes back to the medical organisation, and the case is closed here. This cannot be undone.</source>
        <translation>Нысан медициналық ұйымға қайтарылады, іс осында жабылады. Бұл әрекетті болдырмау мүмкін емес.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>The form is returned, and the notice is kept with the case.</source>
        <translation>Нысан қайтарылды, хабарлама іспен бірге сақталды.</translation>
    </message>
    <message>
        <source>Open the notice</source>
        <translation>Хабарламаны ашу</translation>
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
    <message>
        <source>Outbox</source>
        <translation>Жіберілетіндер</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультациялар</translation>
    </message>
</context>
<context>
    <name>khattama::ui::TransferFieldsTable</name>
    <message>
        <source>Field</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Көшірілді: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) copied</source>
        <translation>
            <numerusform>%n мән көшірілді</numerusform>
            <numerusform>%n мән көшірілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::TransferModel</name>
    <message>
        <source>to be entered</source>
        <translation>енгізілетін</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>енгізілді</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>сәйкес емес</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Reg. No.</source>
        <translation>Тірк. №</translation>
    </message>
    <message>
        <source>Act No.</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>No. in the data bank</source>
        <translation>МОДБ АЦЖ №</translation>
    </message>
</context>
<context>
    <name>khattama::ui::TransferPanel</name>
    <message>
        <source>Copy the value</source>
        <translation>Мәнін көшіру</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Барлығын көшіру</translation>
    </message>
    <message>
        <source>Filter the cases (Ctrl+F)</source>
        <translation>Істерді сүзу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Істерді сүзу</translation>
    </message>
    <message>
        <source>Cases to be entered</source>
        <translation>Енгізілетін істер</translation>
    </message>
    <message>
        <source>Fields of the case</source>
        <translation>Істің мәліметтері</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>All fields of the case are copied.</source>
        <translation>Істің барлық мәліметтері көшірілді.</translation>
    </message>
    <message>
        <source>In all %1 · entered %2 · differs %3</source>
        <translation>Барлығы %1 · енгізілді %2 · сәйкес емес %3</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Сәйкес емес: %1</translation>
    </message>
    <message>
        <source>Differs in «%1»: %2</source>
        <translation>«%1» сәйкес емес: %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::UnfinishedStrip</name>
    <message>
        <source>Unfinished:</source>
        <translation>Аяқталмаған:</translation>
    </message>
    <message>
        <source>Go on with the unfinished application: %1</source>
        <translation>Аяқталмаған өтінішті жалғастыру: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>аты-жөнсіз</translation>
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
<context>
    <name>khattama::ui::VisitDialog</name>
    <message>
        <source>Put on the list of visits</source>
        <translation>Көшпелі тізімге қою</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Тізімге қою</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Шығу күні</translation>
    </message>
    <message>
        <source>Chief specialists who go</source>
        <translation>Шығатын бас мамандар</translation>
    </message>
    <message>
        <source>Type the day of the visit.</source>
        <translation>Шығу күнін жазыңыз.</translation>
    </message>
    <message>
        <source>Choose who goes.</source>
        <translation>Кім шығатынын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::VisitPart</name>
    <message>
        <source>Hour of the conclusion on %1</source>
        <translation>%1 күнгі қорытынды уақыты</translation>
    </message>
    <message>
        <source>The experts left at %1; the service takes four hours at most (Appendix 3, item 5, 1).</source>
        <translation>Сарапшылар сағат %1-де шықты; қызмет ең көбі 4 сағатта көрсетіледі (3-қосымша, 5-тармақ, 1) тармақша).</translation>
    </message>
</context>
<context>
    <name>khattama::ui::VisitsPanel</name>
    <message>
        <source>The experts leave …</source>
        <translation>Сарапшылар жолға шығады …</translation>
    </message>
    <message>
        <source>Show the list of visits</source>
        <translation>Көшпелі тізімді көрсету</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Күннің көшпелі куәландырулары</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>енгізілген</translation>
    </message>
    <message>
        <source>waits to be entered</source>
        <translation>енгізуді күтеді</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>act number · name · state</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Visits of the day: %1, to be entered: %2</source>
        <translation>Көшпелі куәландырулар: %1, енгізілуі тиіс: %2</translation>
    </message>
    <message>
        <source>; the experts left at %1</source>
        <translation>; сарапшылар сағат %1-де шықты</translation>
    </message>
    <message>
        <source>The experts leave</source>
        <translation>Сарапшылар жолға шығады</translation>
    </message>
    <message>
        <source>At what hour did the experts leave on %1? Each case of the list gets its act number.</source>
        <translation>%1 күні сарапшылар сағат нешеде шықты? Тізімдегі әр іске акт нөмірі беріледі.</translation>
    </message>
    <message>
        <source>Give the numbers</source>
        <translation>Нөмірлерді беру</translation>
    </message>
    <message numerus="yes">
        <source>%n act number(s) given.</source>
        <translation>
            <numerusform>%n акт нөмірі берілді.</numerusform>
            <numerusform>%n акт нөмірі берілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of visits of %1</source>
        <translation>%1 күнгі көшпелі тізім</translation>
    </message>
</context>
<context>
    <name>khattama::ui::VotePanel</name>
    <message>
        <source>Sign…</source>
        <translation>Қол қою…</translation>
    </message>
    <message>
        <source>Medical part of the form</source>
        <translation>Нысанның медициналық бөлігі</translation>
    </message>
    <message>
        <source>Sign the decision (Ctrl+Enter)</source>
        <translation>Шешімге қол қою (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 of %2 experts have signed. What they signed is sealed until all have.</source>
        <translation>%2 сарапшының %1 қол қойды. Бәрі қол қойғанша олардың шешімдері жабық.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Сіздің шешіміңіз</translation>
    </message>
    <message>
        <source>Three experts decide, each by himself. If all give the same group, the head concludes; otherwise the person is summoned (p. 45).</source>
        <translation>Үш сарапшы әрқайсысы өз бетінше шешеді. Бәрінің шешімі бірдей болса, басшы қорытынды шығарады, әйтпесе адам шақырылады (45-тармақ).</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Сәйкессіздіктің мәні</translation>
    </message>
    <message>
        <source>Sign for good</source>
        <translation>Біржола қол қою</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>You sign: %1.
What is signed cannot be changed or taken back.</source>
        <translation>Қол қоясыз: %1.
Қол қойылған шешім өзгертілмейді және қайтарып алынбайды.</translation>
    </message>
    <message>
        <source>Signed. All three experts gave the same: %1. The head gives the conclusion.</source>
        <translation>Қол қойылды. Үш сарапшының шешімі бірдей: %1. Қорытындыны басшы шығарады.</translation>
    </message>
    <message>
        <source>Signed. The three decisions do not agree: the person is summoned (p. 45). To come until %1, from %2 to %3; the conclusion is due until %4; without a visit the form may go back from %5.</source>
        <translation>Қол қойылды. Үш шешім сәйкес келмеді: адам көзбе-көз куәландыруға шақырылады (45-тармақ). Келу мерзімі – %1 дейін, сағат %2–%3; қорытынды мерзімі – %4; келмесе, нысанды %5 бастап қайтаруға болады.</translation>
    </message>
    <message>
        <source>Signed. %1 of %2 experts have signed; until all have, nobody sees any decision.</source>
        <translation>Қол қойылды. %2 сарапшының %1 қол қойды; бәрі қол қойғанша шешімдер ешкімге көрсетілмейді.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::WaitingList</name>
    <message>
        <source>Name or number</source>
        <translation>Аты-жөні немесе нөмірі</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Тізім сүзгісі</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Шешім күтіп тұрғандар</translation>
    </message>
    <message>
        <source>Nothing waits for your decision. New cases come from the inbox and from receiving.</source>
        <translation>Сіздің шешіміңізді күтіп тұрған іс жоқ. Жаңа істер 031/е нысандарынан және қабылдаудан түседі.</translation>
    </message>
    <message>
        <source>Nothing has these words. Clear the filter to see all.</source>
        <translation>Мұндай сөздер табылмады. Бәрін көру үшін сүзгіні тазалаңыз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::WaitingModel</name>
    <message>
        <source>To vote</source>
        <translation>Сарапшы шешімін беру</translation>
    </message>
    <message>
        <source>Three equal votes: to conclude</source>
        <translation>Үш шешім бірдей: қорытынды шығару</translation>
    </message>
    <message>
        <source>Came after a summons: to conclude</source>
        <translation>Шақырумен келді: қорытынды шығару</translation>
    </message>
    <message>
        <source>Summoned, not come yet</source>
        <translation>Шақырылған, әлі келмеген</translation>
    </message>
    <message>
        <source>In person: to conclude</source>
        <translation>Көзбе-көз: қорытынды шығару</translation>
    </message>
    <message>
        <source>Experts vote</source>
        <translation>Сарапшылар шешім беруде</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Ер адам</translation>
    </message>
    <message>
        <source>Sex and age are not known</source>
        <translation>Жынысы мен жасы белгісіз</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%2-нің %1 қол қойды</translation>
    </message>
    <message>
        <source>May be returned</source>
        <translation>Қайтаруға болады</translation>
    </message>
    <message>
        <source>Overdue since %1 %2</source>
        <translation>Мерзімі өтті: %1 %2</translation>
    </message>
    <message>
        <source>Today until %1</source>
        <translation>Бүгін %1 дейін</translation>
    </message>
    <message>
        <source>Until %1 %2</source>
        <translation>%1 %2 дейін</translation>
    </message>
    <message>
        <source>at the ОМК since %1</source>
        <translation>%1 бастап МӘС ӘББ-де</translation>
    </message>
</context>
</TS>
