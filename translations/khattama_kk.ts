<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
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
            <numerusform></numerusform>
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
            <numerusform></numerusform>
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
    <name>khattama::ui::GeneralLossPart</name>
    <message numerus="yes">
        <source>In words: %1 per cent</source>
        <translation>
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
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) received: %1 accepted, %2 pending, %3 to be returned.</source>
        <translation>
            <numerusform>%n нысан түсті: %1 қабылданды, %2 күтуде, %3 қайтарылуға тиіс.</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) set aside.</source>
        <translation>
            <numerusform>%n пакет бөлек қойылды.</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) not read: cancelled.</source>
        <translation>
            <numerusform>%n пакет оқылмады: тоқтатылды.</numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
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
</context>
<context>
    <name>khattama::ui::PercentField</name>
    <message>
        <source>“%1” is no degree. Type a whole number up to 100.</source>
        <translation>«%1» дәреже емес. 100-ге дейінгі бүтін сан жазыңыз.</translation>
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
            <numerusform></numerusform>
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
    <name>khattama::ui::RowPreview</name>
    <message>
        <source>The row as it will stand in the protocol</source>
        <translation>Хаттамадағы жол</translation>
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
</context>
</TS>
