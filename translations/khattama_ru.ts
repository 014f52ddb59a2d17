<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>khattama::ui::BoardCard</name>
    <message>
        <source>The key %1 leads to this card</source>
        <translation>Клавиша %1 ведёт к этой карточке</translation>
    </message>
</context>
<context>
    <name>khattama::ui::BoardWords</name>
    <message>
        <source>Today, %1, %2</source>
        <comment>28 October, Wednesday</comment>
        <translation>Сегодня, %1, %2</translation>
    </message>
    <message>
        <source>In all %1 · overdue %2 · due today %3</source>
        <translation>Всего %1 · просрочено %2 · сегодня %3</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Последняя резервная копия: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>next working day</source>
        <translation>следующий рабочий день</translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>Просрочено: %1.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Сегодня: %1.</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due until the end of the next working day.</source>
        <translation>Просроченного нет, и до конца следующего рабочего дня ничего не истекает.</translation>
    </message>
    <message>
        <source>wait for a check</source>
        <translation>ждут проверки</translation>
    </message>
    <message>
        <source>form No. %1</source>
        <translation>форма № %1</translation>
    </message>
    <message>
        <source>No form waits for a check.</source>
        <translation>Форм, ожидающих проверки, нет.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <comment>age of a case</comment>
        <translation>
            <numerusform>%n рабочий день</numerusform><numerusform>%n рабочих дня</numerusform><numerusform>%n рабочих дней</numerusform></translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Открытых дел нет.</translation>
    </message>
    <message>
        <source>Protocol of today No. %1</source>
        <translation>Протокол сегодня № %1</translation>
    </message>
    <message>
        <source>Protocol of today</source>
        <translation>Протокол сегодня</translation>
    </message>
    <message>
        <source>rows, closed</source>
        <translation>строк, закрыт</translation>
    </message>
    <message>
        <source>rows, open</source>
        <translation>строк, открыт</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may still come after %1.</source>
        <translation>
            <numerusform>После %1 может прийти %n человек.</numerusform><numerusform>После %1 могут прийти %n человека.</numerusform><numerusform>После %1 могут прийти %n человек.</numerusform></translation>
    </message>
    <message>
        <source>The protocol of %1 is still open; it has to be closed first.</source>
        <translation>Протокол за %1 ещё открыт; сначала нужно закрыть его.</translation>
    </message>
    <message>
        <source>Nothing has been concluded today yet.</source>
        <translation>Сегодня заключений ещё не было.</translation>
    </message>
    <message>
        <source>for the head</source>
        <translation>руководителю</translation>
    </message>
    <message>
        <source>to vote on</source>
        <translation>на голосование</translation>
    </message>
    <message>
        <source>Nothing waits for your vote or decision.</source>
        <translation>Ничто не ждёт вашего голоса или решения.</translation>
    </message>
    <message>
        <source>summoned</source>
        <translation>вызвано</translation>
    </message>
    <message>
        <source>did not come; the form may go back now</source>
        <translation>не явился; форму уже можно вернуть</translation>
    </message>
    <message>
        <source>did not come; the form may go back from %1</source>
        <translation>не явился; форму можно вернуть с %1</translation>
    </message>
    <message>
        <source>Nobody is summoned.</source>
        <translation>Никто не вызван.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Form 031</source>
        <translation>Форма 031/у</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>begun by you</source>
        <translation>начато вами</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>имя ещё не введено</translation>
    </message>
    <message>
        <source>You have no unfinished entries.</source>
        <translation>Незаконченных записей у вас нет.</translation>
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
    <name>khattama::ui::DayChooser</name>
    <message>
        <source>Previous day with conclusions</source>
        <translation>Предыдущий день с заключениями</translation>
    </message>
    <message>
        <source>Next day with conclusions</source>
        <translation>Следующий день с заключениями</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Выбрать день в календаре</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>Days with conclusions</source>
        <translation>Дни с заключениями</translation>
    </message>
</context>
<context>
    <name>khattama::ui::FirstStart</name>
    <message>
        <source>Look at the sample department</source>
        <translation>Посмотреть образец отдела</translation>
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
    <name>khattama::ui::JournalsPage</name>
    <message>
        <source>Previous year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Nothing was concluded in this month, so it has no journal.</source>
        <translation>В этом месяце заключений не было, поэтому журнала нет.</translation>
    </message>
    <message>
        <source>A draft of the month can be drawn at any time; the word «draft» stands across every sheet.</source>
        <translation>Проект месяца можно составить в любое время; поперёк каждого листа стоит слово «Проект».</translation>
    </message>
    <message>
        <source>Draft of the journal of %1</source>
        <translation>Проект журнала за %1</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Журнал за %1</translation>
    </message>
    <message>
        <source>Drawing the journal of %1</source>
        <translation>Составляется журнал за %1</translation>
    </message>
    <message>
        <source>The journal of %1 will be sealed with %2; it gets its title and binding sheet, and afterwards nothing in it can be changed.</source>
        <translation>Журнал за %1 будет скреплён: %2; к нему добавятся титульный лист и лист прошивки, после этого в нём ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Seal the month</source>
        <translation>Скрепить месяц</translation>
    </message>
    <message>
        <source>Sealing the journal of %1</source>
        <translation>Скрепляется журнал за %1</translation>
    </message>
    <message>
        <source>The journal of %1 is sealed; the fingerprint of its sheets (SHA-256) is %2. Print it now to be laced, stamped and signed.</source>
        <translation>Журнал за %1 скреплён; контрольная сумма его листов (SHA-256): %2. Напечатайте его, чтобы прошить, поставить печать и подпись.</translation>
    </message>
    <message>
        <source>The journal of %1 is sealed.</source>
        <translation>Журнал за %1 скреплён.</translation>
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
        <translation>РЕПЕТИЦИЯ: реальных лиц нет, всё здесь недействительно</translation>
    </message>
</context>
<context>
    <name>khattama::ui::MonthCard</name>
    <message>
        <source>sealed</source>
        <translation>скреплён</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начат</translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s)</source>
        <translation>
            <numerusform>открыт %n день</numerusform><numerusform>открыто %n дня</numerusform><numerusform>открыто %n дней</numerusform></translation>
    </message>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>no conclusions</source>
        <translation>нет заключений</translation>
    </message>
    <message>
        <source>can be sealed</source>
        <translation>можно скрепить</translation>
    </message>
    <message numerus="yes">
        <source>%n protocol(s)</source>
        <translation>
            <numerusform>%n протокол</numerusform><numerusform>%n протокола</numerusform><numerusform>%n протоколов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform><numerusform>%n строки</numerusform><numerusform>%n строк</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform><numerusform>%n листа</numerusform><numerusform>%n листов</numerusform></translation>
    </message>
    <message>
        <source>%1: the protocol is closed</source>
        <translation>%1: протокол закрыт</translation>
    </message>
    <message>
        <source>%1: the protocol is open</source>
        <translation>%1: протокол открыт</translation>
    </message>
</context>
<context>
    <name>khattama::ui::MonthPanel</name>
    <message>
        <source>Draw a draft</source>
        <translation>Составить проект</translation>
    </message>
    <message>
        <source>Seal the month …</source>
        <translation>Скрепить месяц …</translation>
    </message>
    <message>
        <source>What stands in the way of sealing:</source>
        <translation>Что мешает скрепить:</translation>
    </message>
    <message>
        <source>No protocol is closed.</source>
        <translation>Закрытых протоколов нет.</translation>
    </message>
    <message>
        <source>Enter opens the protocol of %1</source>
        <translation>Enter открывает протокол за %1</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Скреплён</translation>
    </message>
    <message>
        <source>Numbered sheets</source>
        <translation>Пронумерованных листов</translation>
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
    <name>khattama::ui::PdfPanel</name>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить как PDF …</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Идёт печать</translation>
    </message>
    <message>
        <source>page %v of %m</source>
        <translation>страница %v из %m</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Остановить печать</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PdfPrinting</name>
    <message numerus="yes">
        <source>Printing was stopped; %n page(s) have gone to the printer.</source>
        <translation>
            <numerusform>Печать остановлена; на принтер ушла %n страница.</numerusform><numerusform>Печать остановлена; на принтер ушло %n страницы.</numerusform><numerusform>Печать остановлена; на принтер ушло %n страниц.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have gone to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform><numerusform>На принтер отправлено %n страницы.</numerusform><numerusform>На принтер отправлено %n страниц.</numerusform></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file %1 exists already; its content will be replaced.</source>
        <translation>Файл %1 уже есть; его содержимое будет заменено.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProtocolPage</name>
    <message>
        <source>Close the day …</source>
        <translation>Закрыть день …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Filter the rows (Ctrl+F)</source>
        <translation>Отбор строк (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Отбор строк</translation>
    </message>
    <message>
        <source>Rows of the protocol</source>
        <translation>Строки протокола</translation>
    </message>
    <message>
        <source>The sheets of the day are being drawn …</source>
        <translation>Листы дня составляются …</translation>
    </message>
    <message>
        <source>No. %1, closed</source>
        <translation>№ %1, закрыт</translation>
    </message>
    <message>
        <source>open, without number</source>
        <translation>открыт, без номера</translation>
    </message>
    <message>
        <source>no conclusions</source>
        <translation>заключений нет</translation>
    </message>
    <message>
        <source>%1 is still open</source>
        <translation>%1 ещё открыт</translation>
    </message>
    <message>
        <source>Nothing has been concluded today yet.</source>
        <translation>Сегодня заключений ещё не было.</translation>
    </message>
    <message>
        <source>Nothing was concluded on that day, so it has no protocol.</source>
        <translation>В этот день заключений не было, поэтому протокола нет.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>12 rows on 3 sheets</comment>
        <translation>%1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform><numerusform>%n строки</numerusform><numerusform>%n строк</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n листе</numerusform><numerusform>%n листах</numerusform><numerusform>%n листах</numerusform></translation>
    </message>
    <message>
        <source>There are no sheets: a day without conclusions has no protocol (p. 49).</source>
        <translation>Листов нет: у дня без заключений нет протокола (п. 49).</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2</source>
        <translation>Протокол № %1 от %2</translation>
    </message>
    <message>
        <source>Draft of the protocol of %1</source>
        <translation>Проект протокола за %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 will be closed with %3, signed by the head %4 alone; afterwards nothing in it can be changed.</source>
        <translation>Протокол № %1 от %2 будет закрыт: %3; подписывает один руководитель %4; после этого в нём ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 will be closed with %3, signed by the head %4 and the participants %5; afterwards nothing in it can be changed.</source>
        <translation>Протокол № %1 от %2 будет закрыт: %3; подписывают руководитель %4 и участники %5; после этого в нём ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Закрывается день</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 is closed; the fingerprint of its sheets (SHA-256) is %3. Print it now for the signatures and the stamp.</source>
        <translation>Протокол № %1 от %2 закрыт; контрольная сумма его листов (SHA-256): %3. Напечатайте его для подписей и печати.</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 is closed.</source>
        <translation>Протокол № %1 от %2 закрыт.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти к %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ProtocolRowsModel</name>
    <message>
        <source>Act No.</source>
        <translation>№ акта</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Registration No.</source>
        <translation>Рег. №</translation>
    </message>
    <message>
        <source>Birth date, age</source>
        <translation>Дата рождения, возраст</translation>
    </message>
    <message>
        <source>Place of registration</source>
        <translation>Место регистрации</translation>
    </message>
    <message>
        <source>Place of work or study</source>
        <translation>Место работы или учёбы</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Прежнее состояние</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Rehabilitation measures</source>
        <translation>Реабилитационные мероприятия</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Справки</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Full name, birth date</source>
        <translation>Фамилия, имя, отчество, дата рождения</translation>
    </message>
    <message>
        <source>Conclusion and recommendations</source>
        <translation>Заключение и рекомендации</translation>
    </message>
    <message>
        <source>Department and day before</source>
        <translation>Прежний отдел и дата</translation>
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
    <message>
        <source>Change &amp;password …</source>
        <translation type="unfinished" />
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
    <name>khattama::ui::TodayPage</name>
    <message>
        <source>View the protocol of today</source>
        <translation>Посмотреть протокол за сегодня</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Закрыть день …</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Forms 031 that wait</source>
        <translation>Непроверенные 031/у</translation>
    </message>
    <message>
        <source>Cases in hand, the oldest first</source>
        <translation>Дела в работе, начиная со старых</translation>
    </message>
    <message>
        <source>Protocol of today</source>
        <translation>Протокол сегодня</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Ждёт меня</translation>
    </message>
    <message>
        <source>Persons to appear</source>
        <translation>Должны явиться</translation>
    </message>
    <message>
        <source>Unfinished entries</source>
        <translation>Незаконченные записи</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Посмотреть</translation>
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
</TS>
