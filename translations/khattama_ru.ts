<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>khattama::ui::CertificatesPart</name>
    <message>
        <source>Documents given</source>
        <translation>Выдаваемые документы</translation>
    </message>
    <message>
        <source>no number: not given</source>
        <translation>без номера: не выдаётся</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Другой документ</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ChecksModel</name>
    <message>
        <source>Data of the service recipient</source>
        <translation>По данным услугополучателя</translation>
    </message>
    <message>
        <source>Data of the legal representative</source>
        <translation>По данным законного представителя</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>На системном уровне</translation>
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
        <translation>Решить …</translation>
    </message>
    <message>
        <source>Checks of Appendix 5</source>
        <translation>Проверки по приложению 5</translation>
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
        <translation>Откуда известно (у кого и когда спросили, что ответили)</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Settle %1: %2</source>
        <translation>Решить %1: %2</translation>
    </message>
    <message>
        <source>Choose whether there is a reason for return.</source>
        <translation>Выберите, есть ли причина возврата.</translation>
    </message>
    <message>
        <source>Write how it is known: the note stands beside the verdict from now on.</source>
        <translation>Напишите, откуда это известно: примечание останется рядом с итогом.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ChoiceRow</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (клавиша %2)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Name, IIN, number or command</source>
        <translation>ФИО, ИИН, номер или команда</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ConclusionPanel</name>
    <message>
        <source>No earlier conclusion is known.</source>
        <translation>Прежнее заключение не известно.</translation>
    </message>
    <message>
        <source>What stands in grey as earlier is told by the referral.</source>
        <translation>Прежние сведения, показанные серым, взяты из направления.</translation>
    </message>
    <message>
        <source>What stands in grey as earlier is of the act No. %1 of %2.</source>
        <translation>Прежние сведения, показанные серым, взяты из акта № %1 от %2.</translation>
    </message>
    <message>
        <source>Give the conclusion (Ctrl+Enter)</source>
        <translation>Вынести заключение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Вынести решение</translation>
    </message>
    <message>
        <source>What you had typed here is back.</source>
        <translation>Набранное здесь раньше возвращено.</translation>
    </message>
    <message>
        <source>The conclusion is not given yet: mend what is marked in red.</source>
        <translation>Заключение ещё не вынесено: исправьте отмеченное красным.</translation>
    </message>
    <message>
        <source>The conclusion is given: act No. %1. It stands in the protocol of %2.</source>
        <translation>Заключение вынесено: акт № %1. Оно внесено в протокол за %2.</translation>
    </message>
    <message>
        <source>Open the protocol</source>
        <translation>Открыть протокол</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ConclusionPart</name>
    <message>
        <source>Earlier: %1</source>
        <translation>Ранее: %1</translation>
    </message>
    <message>
        <source>Proposed, applies while nothing is typed: %1</source>
        <translation>Предлагается, действует, пока поле пустое: %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Предлагается: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DecisionHeader</name>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>blind: nobody is named until all experts have signed</source>
        <translation>слепое рассмотрение: имя не показывается, пока не подпишут все эксперты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DecisionsPage</name>
    <message>
        <source>Documents of the case</source>
        <translation>Документы дела</translation>
    </message>
    <message>
        <source>Course of the summons</source>
        <translation>Ход вызова</translation>
    </message>
    <message>
        <source>Choose a case on the left to vote or to give its conclusion.</source>
        <translation>Выберите слева дело, чтобы дать решение эксперта или вынести заключение.</translation>
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
        <translation>Клинико-экспертный диагноз</translation>
    </message>
    <message>
        <source>ICD-10 codes</source>
        <translation>Коды МКБ-10</translation>
    </message>
    <message>
        <source>Referred with: %1</source>
        <translation>В направлении: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DisabilityPart</name>
    <message>
        <source>Established</source>
        <translation>Устанавливается</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Не устанавливается</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Не входит в цель</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Is disability established?</source>
        <translation>Устанавливается ли инвалидность?</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Группа или категория</translation>
    </message>
    <message>
        <source>Cause of disability</source>
        <translation>Причина инвалидности</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Срок исчисляется с</translation>
    </message>
    <message>
        <source>At a first examination the day of the conclusion; at a re-examination the end of the earlier term (p. 72), as long as it has not passed or the gap is excused (p. 69).</source>
        <translation>При первичном освидетельствовании – день заключения; при повторном – конец прежнего срока (пункт 72), если он не прошёл или указана причина пропуска (пункт 69).</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Установлено до</translation>
    </message>
    <message>
        <source>Why there is a gap since %1</source>
        <translation>Причина пропуска срока с %1</translation>
    </message>
    <message>
        <source>The earlier term has ended. With a reason the new term is counted from its end, without one from the day of the conclusion (p. 69).</source>
        <translation>Прежний срок окончился. Если указана причина, новый срок исчисляется с его конца, если нет – со дня заключения (пункт 69).</translation>
    </message>
    <message>
        <source>Three experts gave: %1</source>
        <translation>Решение трёх экспертов: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::FirstStart</name>
    <message>
        <source>Look at the sample department</source>
        <translation>Посмотреть образец отдела</translation>
    </message>
    <message>
        <source>The sample department is being made …</source>
        <translation>Создаётся образец отдела …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::Form031Sheet</name>
    <message>
        <source>in absentia, proactively</source>
        <translation>заочно проактивно</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очно</translation>
    </message>
    <message>
        <source>in absentia</source>
        <translation>заочно</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>на дому</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>в стационаре</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>поликлиника</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>стационар</translation>
    </message>
    <message>
        <source>dispensary</source>
        <translation>диспансер</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>опекун</translation>
    </message>
    <message>
        <source>trustee</source>
        <translation>попечитель</translation>
    </message>
    <message>
        <source>Mental functions</source>
        <translation>Психические функции</translation>
    </message>
    <message>
        <source>Language and speech</source>
        <translation>Языковые и речевые функции</translation>
    </message>
    <message>
        <source>Sensory functions</source>
        <translation>Сенсорные функции</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Статодинамические функции</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Кровообращение</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>Дыхание</translation>
    </message>
    <message>
        <source>Digestion</source>
        <translation>Пищеварение</translation>
    </message>
    <message>
        <source>Metabolism and endocrine system</source>
        <translation>Обмен веществ и эндокринная система</translation>
    </message>
    <message>
        <source>Blood and immune system</source>
        <translation>Система крови и иммунитета</translation>
    </message>
    <message>
        <source>Urinary system</source>
        <translation>Мочевыделение</translation>
    </message>
    <message>
        <source>Medical study</source>
        <translation>Исследование</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>Medical record</source>
        <translation>Медицинская карта</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>house %1</source>
        <translation>дом %1</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>квартира %1</translation>
    </message>
    <message>
        <source>Elements that this program does not know</source>
        <translation>Элементы, которых программа не знает</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Form No. 031/у: conclusion for the medico-social expertise</source>
        <translation>Форма № 031/у: заключение на медико-социальную экспертизу</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Сформирована</translation>
    </message>
    <message>
        <source>Signed by the chair of the medical consulting commission</source>
        <translation>Подписана председателем ВКК</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлена</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступила</translation>
    </message>
    <message>
        <source>Medical organization</source>
        <translation>Медицинская организация</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Направляется</translation>
    </message>
    <message>
        <source>Purposes of the examination</source>
        <translation>Цель освидетельствования</translation>
    </message>
    <message>
        <source>Examined person</source>
        <translation>Освидетельствуемое лицо</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Legal capacity</source>
        <translation>Дееспособность</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>ограничена</translation>
    </message>
    <message>
        <source>none</source>
        <translation>недееспособно</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Место регистрации</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Место работы, должность</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Место учёбы</translation>
    </message>
    <message>
        <source>Military duty</source>
        <translation>Воинская обязанность</translation>
    </message>
    <message>
        <source>liable for military service</source>
        <translation>военнообязанный</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <source>Represents as</source>
        <translation>Основание представительства</translation>
    </message>
    <message>
        <source>State before this examination</source>
        <translation>Состояние до этого освидетельствования</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Установлена до</translation>
    </message>
    <message>
        <source>Loss of general working capacity, %</source>
        <translation>УОТ, %</translation>
    </message>
    <message>
        <source>Loss of professional working capacity, %</source>
        <translation>УПТ, %</translation>
    </message>
    <message>
        <source>Temporary disability</source>
        <translation>Временная нетрудоспособность</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints, history, state</source>
        <translation>Жалобы, анамнез, состояние</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Анамнез</translation>
    </message>
    <message>
        <source>Objective state</source>
        <translation>Объективное состояние</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Осложнения</translation>
    </message>
    <message>
        <source>Concomitant</source>
        <translation>Сопутствующие</translation>
    </message>
    <message>
        <source>Disorders of functions</source>
        <translation>Нарушения функций</translation>
    </message>
    <message>
        <source>degree %1</source>
        <translation>степень %1</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Реабилитация</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Потенциал</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Technical aids</source>
        <translation>Технические средства</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent, signature, answers of the systems</source>
        <translation>Согласие, ЭЦП, ответы систем</translation>
    </message>
    <message>
        <source>Consent by SMS</source>
        <translation>Согласие по СМС</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>ЭЦП</translation>
    </message>
    <message>
        <source>State database of natural persons, examined person</source>
        <translation>ГБД ФЛ, освидетельствуемое лицо</translation>
    </message>
    <message>
        <source>State database of natural persons, representative</source>
        <translation>ГБД ФЛ, законный представитель</translation>
    </message>
    <message>
        <source>Phone registered in the mobile citizens database</source>
        <translation>Телефон зарегистрирован в БМГ</translation>
    </message>
    <message>
        <source>Organization agrees with the register of the attached population</source>
        <translation>Организация соответствует РПН</translation>
    </message>
    <message>
        <source>Questionnaire on technical aids is filled in</source>
        <translation>Анкета в ЦС «ТСР» заполнена</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>жив(а)</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>умер(ла)</translation>
    </message>
    <message>
        <source>the name agrees</source>
        <translation>ФИО совпадает</translation>
    </message>
    <message>
        <source>the name does not agree</source>
        <translation>ФИО не совпадает</translation>
    </message>
    <message>
        <source>permanently registered</source>
        <translation>постоянная регистрация есть</translation>
    </message>
    <message>
        <source>without permanent registration</source>
        <translation>постоянной регистрации нет</translation>
    </message>
    <message>
        <source>has emigrated</source>
        <translation>выехал(а) за рубеж</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>верна</translation>
    </message>
    <message>
        <source>valid; the issuer was not asked</source>
        <translation>верна; издатель не проверялся</translation>
    </message>
    <message>
        <source>does not agree with the form</source>
        <translation>не соответствует форме</translation>
    </message>
    <message>
        <source>of an issuer that the department does not trust</source>
        <translation>издатель не доверенный для отдела</translation>
    </message>
    <message>
        <source>present, not checked here</source>
        <translation>есть, здесь не проверяется</translation>
    </message>
</context>
<context>
    <name>khattama::ui::GeneralLossPart</name>
    <message numerus="yes">
        <source>In words: %1 per cent</source>
        <translation>
            <numerusform>Прописью: %1 процент</numerusform>
            <numerusform>Прописью: %1 процента</numerusform>
            <numerusform>Прописью: %1 процентов</numerusform>
        </translation>
    </message>
    <message>
        <source>A degree of loss of general working capacity is set</source>
        <translation>Устанавливается степень УОТ</translation>
    </message>
    <message>
        <source>Loss of general working capacity</source>
        <translation>Утрата общей трудоспособности (УОТ)</translation>
    </message>
    <message>
        <source>Degree, %</source>
        <translation>Степень, %</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Срок исчисляется с</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Установлено до</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxDetails</name>
    <message>
        <source>Read the documents</source>
        <translation>Читать документы</translation>
    </message>
    <message>
        <source>Print the return notice</source>
        <translation>Напечатать уведомление о возврате</translation>
    </message>
    <message>
        <source>The form and who sent it</source>
        <translation>Форма и кто её прислал</translation>
    </message>
    <message>
        <source>The return of form No. %1 is confirmed.</source>
        <translation>Возврат формы № %1 подтверждён.</translation>
    </message>
    <message>
        <source>Choose a form in the list to see its checks.</source>
        <translation>Выберите форму в списке, чтобы увидеть её проверки.</translation>
    </message>
    <message>
        <source>No form in the package</source>
        <translation>В пакете нет формы</translation>
    </message>
    <message>
        <source>Blind review</source>
        <translation>Обезличенное рассмотрение</translation>
    </message>
    <message>
        <source>You vote on this case: only sex and age are shown.</source>
        <translation>Вы голосуете по этому делу: показаны только пол и возраст.</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Form No.</source>
        <translation>№ формы</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Сформирована</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступила</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Срок решения</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирована</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation>Прислана повторно, первая</translation>
    </message>
    <message>
        <source>Open case (F017)</source>
        <translation>Дело на рассмотрении (F017)</translation>
    </message>
    <message>
        <source>receipt of %1</source>
        <translation>поступление от %1</translation>
    </message>
    <message>
        <source>No. %1, received on %2</source>
        <translation>№ %1, поступила %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be asked: settle them, or wait for the answer.</source>
        <translation>
            <numerusform>По %n проверке нет ответа системы: решите её или дождитесь ответа.</numerusform>
            <numerusform>По %n проверкам нет ответа систем: решите их или дождитесь ответа.</numerusform>
            <numerusform>По %n проверкам нет ответа систем: решите их или дождитесь ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be returned as filled in poorly (p. 45): %1</source>
        <translation>К возврату как «некачественно заполненная» (пункт 45): %1</translation>
    </message>
    <message>
        <source>To be returned: %1. Printing the notice confirms the return.</source>
        <translation>К возврату: %1. Печать уведомления подтверждает возврат.</translation>
    </message>
    <message>
        <source>To be returned: %1. The head of the department confirms the return.</source>
        <translation>К возврату: %1. Возврат подтверждает руководитель отдела.</translation>
    </message>
    <message>
        <source>Returned; the notice is kept.</source>
        <translation>Возвращена; уведомление сохранено.</translation>
    </message>
    <message>
        <source>All checks passed: the draft act is made, three experts decide.</source>
        <translation>Все проверки пройдены: проект акта создан, решают три эксперта.</translation>
    </message>
    <message>
        <source>All checks passed: the case is registered.</source>
        <translation>Все проверки пройдены: дело зарегистрировано.</translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation>Решить …</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>Вернуть …</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Показать уведомление</translation>
    </message>
    <message>
        <source>Read and vote</source>
        <translation>Прочитать и голосовать</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>All checks passed. The form is registered as No. %1.</source>
        <translation>Все проверки пройдены. Форма зарегистрирована под № %1.</translation>
    </message>
    <message>
        <source>A reason for return stands: the form goes back with its notice.</source>
        <translation>Есть причина возврата: форма возвращается с уведомлением.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxModel</name>
    <message>
        <source>Received</source>
        <translation>Поступила</translation>
    </message>
    <message>
        <source>Form No.</source>
        <translation>№ формы</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxPage</name>
    <message>
        <source>For an in-person examination</source>
        <translation>Для очного освидетельствования</translation>
    </message>
    <message>
        <source>Add forms …</source>
        <translation>Добавить формы …</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Наблюдать за папкой …</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Больше не наблюдать за папкой</translation>
    </message>
    <message>
        <source>Which forms are listed</source>
        <translation>Какие формы показаны</translation>
    </message>
    <message>
        <source>To do: pending and to be returned</source>
        <translation>К делу: ожидают и к возврату</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращённые</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Все формы</translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation>Поиск в списке (Ctrl+F)</translation>
    </message>
    <message>
        <source>The forms added next belong to an in-person examination: F010, F011 and F013 are not asked, and no experts vote.</source>
        <translation>Формы, которые будут добавлены сейчас, относятся к очному освидетельствованию: F010, F011 и F013 не спрашиваются, эксперты не голосуют.</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop packages onto this page</source>
        <translation>Ctrl+O, или перетащите пакеты на эту страницу</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Наблюдаемая папка</translation>
    </message>
    <message>
        <source>Forms 031</source>
        <translation>Формы 031/у</translation>
    </message>
    <message>
        <source>Added now</source>
        <translation>Добавленные сейчас</translation>
    </message>
    <message>
        <source>Nothing waits. Drop packages of forms 031 onto this page, or add them with Ctrl+O.</source>
        <translation>Ничего не ждёт. Перетащите пакеты форм 031/у на эту страницу или добавьте их по Ctrl+O.</translation>
    </message>
    <message>
        <source>There are no such forms. Choose another filter above, or add forms with Ctrl+O.</source>
        <translation>Таких форм нет. Выберите другой фильтр выше или добавьте формы по Ctrl+O.</translation>
    </message>
    <message>
        <source>Add forms 031</source>
        <translation>Добавить формы 031/у</translation>
    </message>
    <message>
        <source>Forms 031 (*.mse031 *.xml);;All files (*)</source>
        <translation>Формы 031/у (*.mse031 *.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Folder in which forms 031 arrive</source>
        <translation>Папка, в которую поступают формы 031/у</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Папка не наблюдается</translation>
    </message>
    <message numerus="yes">
        <source>%1 The rest (%n package(s)) was not read.</source>
        <translation>
            <numerusform>%1 Остальное (%n пакет) не прочитано.</numerusform>
            <numerusform>%1 Остальное (%n пакета) не прочитано.</numerusform>
            <numerusform>%1 Остальное (%n пакетов) не прочитано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) received: %1 accepted, %2 pending, %3 to be returned.</source>
        <translation>
            <numerusform>Поступила %n форма: принято %1, ожидает %2, к возврату %3.</numerusform>
            <numerusform>Поступило %n формы: принято %1, ожидает %2, к возврату %3.</numerusform>
            <numerusform>Поступило %n форм: принято %1, ожидает %2, к возврату %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) set aside.</source>
        <translation>
            <numerusform>%n пакет отложен.</numerusform>
            <numerusform>%n пакета отложены.</numerusform>
            <numerusform>%n пакетов отложены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) not read: cancelled.</source>
        <translation>
            <numerusform>%n пакет не прочитан: отменено.</numerusform>
            <numerusform>%n пакета не прочитаны: отменено.</numerusform>
            <numerusform>%n пакетов не прочитаны: отменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no packages of forms 031 among what was added.</source>
        <translation>Среди добавленного нет пакетов форм 031/у.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxReading</name>
    <message>
        <source>Forms 031: %1 of %2</source>
        <translation>Формы 031/у: %1 из %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxReturn</name>
    <message>
        <source>Return notice</source>
        <translation>Уведомление о возврате</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>К проверкам</translation>
    </message>
    <message>
        <source>The return is confirmed; what is printed is a copy of the notice that is kept.</source>
        <translation>Возврат подтверждён; печатается копия сохранённого уведомления.</translation>
    </message>
    <message>
        <source>Printing confirms the return: this very notice is kept with the form.</source>
        <translation>Печать подтверждает возврат: именно это уведомление сохраняется вместе с формой.</translation>
    </message>
    <message>
        <source>This is a draft: the return is confirmed when the head of the department prints the notice.</source>
        <translation>Это проект: возврат подтверждается, когда уведомление печатает руководитель отдела.</translation>
    </message>
    <message>
        <source>Return notice of form No. %1</source>
        <translation>Уведомление о возврате формы № %1</translation>
    </message>
    <message>
        <source>Confirm the return and print …</source>
        <translation>Подтвердить возврат и напечатать …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Подтверждение возврата</translation>
    </message>
    <message>
        <source>The return of form No. %1 (%2) is confirmed now, and the notice is kept as it is; this cannot be undone. Then it prints.</source>
        <translation>Возврат формы № %1 (%2) будет подтверждён, и уведомление сохранится в этом виде; отменить это нельзя. Затем оно печатается.</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>Подтвердить и напечатать</translation>
    </message>
    <message>
        <source>return-notice.pdf</source>
        <translation>уведомление-о-возврате.pdf</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxSetAside</name>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Packages of which nothing is stored</source>
        <translation>Пакеты, из которых ничего не сохранено</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>«%1»: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>«%1»: this package was received before and is in the inbox.</source>
        <translation>«%1»: этот пакет уже поступал, он есть в списке.</translation>
    </message>
    <message>
        <source>«%1»: this package was received before, as No. %2.</source>
        <translation>«%1»: этот пакет уже принят под № %2.</translation>
    </message>
    <message>
        <source>«%1» is returned (F016): another package with its message id was accepted before, as No. %2. Nothing of it is stored.</source>
        <translation>«%1» возвращается (F016): другой пакет с этим идентификатором сообщения уже принят под № %2. Из него ничего не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) set aside: nothing of them is stored</source>
        <translation>
            <numerusform>Отложен %n пакет: из него ничего не сохранено</numerusform>
            <numerusform>Отложены %n пакета: из них ничего не сохранено</numerusform>
            <numerusform>Отложены %n пакетов: из них ничего не сохранено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxStates</name>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>To be returned</source>
        <translation>К возврату</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принята</translation>
    </message>
</context>
<context>
    <name>khattama::ui::InboxWords</name>
    <message>
        <source>Boy</source>
        <translation>Мальчик</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Девочка</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>No form in the package</source>
        <translation>В пакете нет формы</translation>
    </message>
</context>
<context>
    <name>khattama::ui::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Locked. Your unfinished entry is kept.</source>
        <translation>Заблокировано. Незаконченный ввод сохранён.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::MainWindow</name>
    <message>
        <source>REHEARSAL: no real persons, nothing here is valid</source>
        <translation>РЕПЕТИЦИЯ: реальных лиц нет, всё здесь недействительно</translation>
    </message>
</context>
<context>
    <name>khattama::ui::Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting</source>
        <translation>
            <numerusform>%1: ожидает %n</numerusform>
            <numerusform>%1: ожидают %n</numerusform>
            <numerusform>%1: ожидают %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::ParticipantsPart</name>
    <message>
        <source>Who decides</source>
        <translation>Кто выносит заключение</translation>
    </message>
    <message>
        <source>Chief specialists who took part</source>
        <translation>Участвовавшие главные специалисты</translation>
    </message>
    <message>
        <source>Approved by the head: %1</source>
        <translation>Утверждает руководитель: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PercentField</name>
    <message>
        <source>“%1” is no degree. Type a whole number up to 100.</source>
        <translation>«%1» – не степень. Введите целое число до 100.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PhrasesButton</name>
    <message>
        <source>Phrases</source>
        <translation>Шаблоны фраз</translation>
    </message>
    <message>
        <source>Phrases of the department (Ctrl+Shift+Space); Ctrl+Space completes them while typing</source>
        <translation>Шаблоны фраз отдела (Ctrl+Shift+Пробел); Ctrl+Пробел дополняет при наборе</translation>
    </message>
    <message>
        <source>Phrases of the department</source>
        <translation>Шаблоны фраз отдела</translation>
    </message>
    <message>
        <source>Keep the selected text as a phrase</source>
        <translation>Сохранить выделенный текст как шаблон</translation>
    </message>
    <message>
        <source>Put the phrases in order…</source>
        <translation>Упорядочить шаблоны…</translation>
    </message>
    <message>
        <source>The phrase is kept for the whole department.</source>
        <translation>Шаблон сохранён для всего отдела.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PhrasesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Phrases of the department</source>
        <translation>Шаблоны фраз отдела</translation>
    </message>
    <message>
        <source>&amp;Phrases for this field</source>
        <translation>&amp;Шаблоны для этого поля</translation>
    </message>
    <message>
        <source>Phrases for this field</source>
        <translation>Шаблоны для этого поля</translation>
    </message>
    <message>
        <source>&amp;Text of the phrase</source>
        <translation>&amp;Текст шаблона</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>Everybody in the department has the same phrases. Write no names into them.</source>
        <translation>Шаблоны общие для всего отдела. Не пишите в них имён.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProfessionalLossEntry</name>
    <message>
        <source>Remove this entry</source>
        <translation>Удалить эту запись</translation>
    </message>
    <message>
        <source>Accident act or court decision: number and date</source>
        <translation>Акт о несчастном случае или решение суда: номер и дата</translation>
    </message>
    <message>
        <source>The degree rests on the act of the accident (document 9) or, where the employer is wound up, on a court decision (document 12).</source>
        <translation>Степень основывается на акте о несчастном случае (документ 9) или, если работодатель ликвидирован, на решении суда (документ 12).</translation>
    </message>
    <message>
        <source>Degree, %</source>
        <translation>Степень, %</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Срок исчисляется с</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Установлено до</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Запись %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProfessionalLossPart</name>
    <message>
        <source>A degree of loss of professional working capacity is set</source>
        <translation>Устанавливается степень УПТ</translation>
    </message>
    <message>
        <source>Add another entry</source>
        <translation>Добавить ещё запись</translation>
    </message>
    <message>
        <source>Loss of professional working capacity</source>
        <translation>Утрата профессиональной трудоспособности (УПТ)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProgrammePart</name>
    <message>
        <source>An individual programme is drawn up</source>
        <translation>Разрабатывается ИПР</translation>
    </message>
    <message>
        <source>The injured worker needs additional help or care</source>
        <translation>Пострадавший работник нуждается в дополнительных видах помощи или уходе</translation>
    </message>
    <message>
        <source>Programme, help and care</source>
        <translation>Индивидуальная программа (ИПР), помощь и уход</translation>
    </message>
    <message>
        <source>Parts of the programme</source>
        <translation>Части ИПР</translation>
    </message>
    <message>
        <source>Programme until</source>
        <translation>Срок ИПР</translation>
    </message>
    <message>
        <source>Kinds of additional help and care</source>
        <translation>Дополнительные виды помощи и уход</translation>
    </message>
    <message>
        <source>Rehabilitation measures</source>
        <translation>Реабилитационные мероприятия</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewCases</name>
    <message>
        <source>overdue since %1</source>
        <translation>просрочено с %1</translation>
    </message>
    <message>
        <source>today by %1</source>
        <translation>сегодня до %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewDocuments</name>
    <message>
        <source>Form 031</source>
        <translation>Форма 031/у</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>Return notice</source>
        <translation>Уведомление о возврате</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Документ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewPage</name>
    <message>
        <source>Vote</source>
        <translation>Голосовать</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Remark on this page</source>
        <translation>Замечание к этой странице</translation>
    </message>
    <message>
        <source>Choose a case on the left to read its documents.</source>
        <translation>Выберите дело слева, чтобы читать его документы.</translation>
    </message>
    <message>
        <source>Search in the cases</source>
        <translation>Поиск в делах</translation>
    </message>
    <message>
        <source>Cases to read</source>
        <translation>Дела для просмотра</translation>
    </message>
    <message>
        <source>No case is there to be read: forms come in through the section of forms 031.</source>
        <translation>Дел для просмотра нет: формы поступают через раздел форм 031/у.</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Документы дела</translation>
    </message>
    <message>
        <source>The case is being read …</source>
        <translation>Дело открывается …</translation>
    </message>
    <message>
        <source>No documents are kept with this case.</source>
        <translation>С этим делом документы не хранятся.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>Blind review: sex and age only (%1)</source>
        <translation>Обезличенное рассмотрение: только пол и возраст (%1)</translation>
    </message>
    <message>
        <source>The document is being read …</source>
        <translation>Документ открывается …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewRemarks</name>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Reword …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>What the remark is about</source>
        <translation>К чему относится замечание</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No remarks yet</source>
        <translation>Замечаний пока нет</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Замечания: %1</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation>Дело в целом</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, страница %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>Save the new words</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Добавить замечание</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReviewSheet</name>
    <message>
        <source>Form 031</source>
        <translation>Форма 031/у</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation>Поиск в форме</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Search in the form (Ctrl+F)</source>
        <translation>Поиск в форме (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RowPreview</name>
    <message>
        <source>The row as it will stand in the protocol</source>
        <translation>Строка протокола</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SectionTitles</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Forms 031</source>
        <translation>Формы 031/у</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ShellMenu</name>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Программа</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Search and commands …</source>
        <translation>&amp;Поиск и команды …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Найти на странице</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Khattama</source>
        <translation>&amp;О программе Khattama</translation>
    </message>
    <message>
        <source>Enter – next field, Shift+Enter – previous field</source>
        <translation>Enter – следующее поле, Shift+Enter – предыдущее поле</translation>
    </message>
    <message>
        <source>Ctrl+Enter – the main action of the page</source>
        <translation>Ctrl+Enter – главное действие страницы</translation>
    </message>
    <message>
        <source>Esc – back, nothing is lost</source>
        <translation>Esc – назад, ничего не теряется</translation>
    </message>
    <message>
        <source>F1 – why a field is asked for</source>
        <translation>F1 – зачем спрашивается поле</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Khattama</source>
        <translation>О программе Khattama</translation>
    </message>
    <message>
        <source>Khattama %1: the workplace program of departments of medico-social expertise.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Khattama %1: программа рабочего места отделов медико-социальной экспертизы.
Свободная программа под лицензией GNU General Public License версии 3 или более поздней.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SpellCheckedEdit</name>
    <message>
        <source>Phrases</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>“%1” counts as right until the program ends; the department&apos;s dictionary cannot be written.</source>
        <translation>Слово «%1» считается верным, пока программа не закрыта; записать его в словарь отдела не удалось.</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Похожего слова нет</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
    <message>
        <source>Next wrong word</source>
        <translation>Следующее слово с ошибкой</translation>
    </message>
    <message>
        <source>Insert a phrase …</source>
        <translation>Вставить фразу …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::StatePanel</name>
    <message>
        <source>The form is being checked. It comes here when it is accepted.</source>
        <translation>Форма проверяется. Она поступит сюда, когда будет принята.</translation>
    </message>
    <message>
        <source>The experts vote: %1 of %2 have signed. Until all have, nobody sees any decision.</source>
        <translation>Эксперты дают решения: подписали %1 из %2. Пока не подпишут все, решения никому не показываются.</translation>
    </message>
    <message>
        <source>Three experts gave the same. The head gives the conclusion (p. 45).</source>
        <translation>Решения трёх экспертов совпали. Заключение выносит руководитель (пункт 45).</translation>
    </message>
    <message>
        <source>The person was summoned. The head gives the conclusion (p. 45).</source>
        <translation>Лицо вызвано. Заключение выносит руководитель (пункт 45).</translation>
    </message>
    <message>
        <source>The application is registered. A chief specialist or the head gives the conclusion.</source>
        <translation>Заявление зарегистрировано. Заключение выносит главный специалист или руководитель.</translation>
    </message>
    <message>
        <source>The conclusion is given. What is wrong in it is corrected in the protocol.</source>
        <translation>Заключение вынесено. Ошибки в нём исправляются в протоколе.</translation>
    </message>
    <message>
        <source>The form was returned.</source>
        <translation>Форма возвращена.</translation>
    </message>
    <message>
        <source>The service was refused.</source>
        <translation>В оказании услуги отказано.</translation>
    </message>
    <message>
        <source>The registration was annulled.</source>
        <translation>Регистрация аннулирована.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Вынесено</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>ICD-10 codes</source>
        <translation>Коды МКБ-10</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Срок исчисляется с</translation>
    </message>
    <message>
        <source>Set until</source>
        <translation>Установлено до</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участвовали</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решение вынес(ла)</translation>
    </message>
    <message>
        <source>Decisions of the experts</source>
        <translation>Решения экспертов</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>khattama::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>no server (local)</source>
        <translation>сервера нет (локально)</translation>
    </message>
    <message>
        <source>This workplace works on its own database; a department server is not set up.</source>
        <translation>Это рабочее место работает со своей базой данных; сервер отдела не настроен.</translation>
    </message>
    <message>
        <source>backup %1 %2</source>
        <translation>резервная копия %1 %2</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняется …</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SuggestedEditor</name>
    <message>
        <source>Take over (%1)</source>
        <translation>Перенести (%1)</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>Перенести: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SummonsPanel</name>
    <message>
        <source>The person came</source>
        <translation>Лицо явилось</translation>
    </message>
    <message>
        <source>The reminder is sent</source>
        <translation>Повторное сообщение отправлено</translation>
    </message>
    <message>
        <source>Course of the summons</source>
        <translation>Ход вызова</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>SMS to come</source>
        <translation>СМС о явке</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Явиться</translation>
    </message>
    <message>
        <source>until %1, from %2 to %3</source>
        <translation>до %1, с %2 до %3</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Повторное сообщение</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <source>is due: the person did not come in time</source>
        <translation>пора отправить: лицо не явилось в срок</translation>
    </message>
    <message>
        <source>when the person does not come until %1</source>
        <translation>если лицо не явится до %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>ещё не явилось</translation>
    </message>
    <message>
        <source>Conclusion due</source>
        <translation>Срок заключения</translation>
    </message>
    <message>
        <source>May be returned</source>
        <translation>Можно вернуть</translation>
    </message>
    <message>
        <source>from %1, when nobody comes</source>
        <translation>с %1, если не явится</translation>
    </message>
    <message>
        <source>The person refuses to come</source>
        <translation>Лицо отказывается явиться</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation>Лицо не явилось</translation>
    </message>
    <message>
        <source>Return the form…</source>
        <translation>Вернуть форму…</translation>
    </message>
    <message>
        <source>Return as filled in poorly</source>
        <translation>Возврат как «некачественно заполнена»</translation>
    </message>
    <message>
        <source>Why the form goes back</source>
        <translation>Причина возврата</translation>
    </message>
    <message>
        <source>The form goes back when the person has not come in 4 working days after the SMS, or refuses to come (p. 45).</source>
        <translation>Форма возвращается, если лицо не явилось в течение 4 рабочих дней после СМС или отказывается явиться (пункт 45).</translation>
    </message>
    <message>
        <source>Circumstances, as they stand in the notice</source>
        <translation>Обстоятельства, как они указываются в извещении</translation>
    </message>
    <message>
        <source>The visit is recorded. The conclusion is given today, by the head (p. 45).</source>
        <translation>Явка отмечена. Заключение сегодня выносит руководитель (пункт 45).</translation>
    </message>
    <message>
        <source>The reminder is recorded.</source>
        <translation>Повторное сообщение отмечено.</translation>
    </message>
    <message>
        <source>Return the form</source>
        <translation>Возврат формы</translation>
    </message>
    <message>
        <source>The form goes back to the medical organisation, and the case is closed here. This cannot be undone.</source>
        <translation>Форма возвращается в медицинскую организацию, и дело здесь закрывается. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The form is returned, and the notice is kept with the case.</source>
        <translation>Форма возвращена, извещение хранится в деле.</translation>
    </message>
    <message>
        <source>Open the notice</source>
        <translation>Открыть извещение</translation>
    </message>
</context>
<context>
    <name>khattama::ui::Verdicts</name>
    <message>
        <source>no objection</source>
        <translation>замечаний нет</translation>
    </message>
    <message>
        <source>reason for return</source>
        <translation>причина возврата</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>khattama::ui::VotePanel</name>
    <message>
        <source>Sign…</source>
        <translation>Подписать…</translation>
    </message>
    <message>
        <source>Medical part of the form</source>
        <translation>Медицинская часть формы</translation>
    </message>
    <message>
        <source>Sign the decision (Ctrl+Enter)</source>
        <translation>Подписать решение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 of %2 experts have signed. What they signed is sealed until all have.</source>
        <translation>Подписали %1 из %2 экспертов. Их решения закрыты, пока не подпишут все.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Three experts decide, each by himself. If all give the same group, the head concludes; otherwise the person is summoned (p. 45).</source>
        <translation>Решают три эксперта, каждый сам. Если все решения совпали, заключение выносит руководитель, иначе лицо вызывается на очное освидетельствование (пункт 45).</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>В чём несоответствие</translation>
    </message>
    <message>
        <source>Sign for good</source>
        <translation>Подписать окончательно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>You sign: %1.
What is signed cannot be changed or taken back.</source>
        <translation>Вы подписываете: %1.
Подписанное решение нельзя ни изменить, ни отозвать.</translation>
    </message>
    <message>
        <source>Signed. All three experts gave the same: %1. The head gives the conclusion.</source>
        <translation>Подписано. Решения всех трёх экспертов совпали: %1. Заключение выносит руководитель.</translation>
    </message>
    <message>
        <source>Signed. The three decisions do not agree: the person is summoned (p. 45). To come until %1, from %2 to %3; the conclusion is due until %4; without a visit the form may go back from %5.</source>
        <translation>Подписано. Три решения не совпали: лицо вызывается на очное освидетельствование (пункт 45). Явиться до %1, с %2 до %3; срок заключения – %4; при неявке форму можно вернуть с %5.</translation>
    </message>
    <message>
        <source>Signed. %1 of %2 experts have signed; until all have, nobody sees any decision.</source>
        <translation>Подписано. Подписали %1 из %2 экспертов; пока не подпишут все, решения никому не показываются.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::WaitingList</name>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Фильтр списка</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Что ждёт решения</translation>
    </message>
    <message>
        <source>Nothing waits for your decision. New cases come from the inbox and from receiving.</source>
        <translation>Ваших решений ничто не ждёт. Новые дела поступают из форм 031/у и из приёма.</translation>
    </message>
    <message>
        <source>Nothing has these words. Clear the filter to see all.</source>
        <translation>С такими словами ничего нет. Очистите фильтр, чтобы увидеть всё.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::WaitingModel</name>
    <message>
        <source>To vote</source>
        <translation>Дать решение эксперта</translation>
    </message>
    <message>
        <source>Three equal votes: to conclude</source>
        <translation>Три решения совпали: вынести заключение</translation>
    </message>
    <message>
        <source>Came after a summons: to conclude</source>
        <translation>Явились по вызову: вынести заключение</translation>
    </message>
    <message>
        <source>Summoned, not come yet</source>
        <translation>Вызваны, ещё не явились</translation>
    </message>
    <message>
        <source>In person: to conclude</source>
        <translation>Очно: вынести заключение</translation>
    </message>
    <message>
        <source>Experts vote</source>
        <translation>Эксперты дают решения</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Sex and age are not known</source>
        <translation>Пол и возраст не известны</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>подписали %1 из %2</translation>
    </message>
    <message>
        <source>May be returned</source>
        <translation>Можно вернуть</translation>
    </message>
    <message>
        <source>Overdue since %1 %2</source>
        <translation>Просрочено с %1 %2</translation>
    </message>
    <message>
        <source>Today until %1</source>
        <translation>Сегодня до %1</translation>
    </message>
    <message>
        <source>Until %1 %2</source>
        <translation>До %1 %2</translation>
    </message>
</context>
</TS>
