<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>khattama::ui::AccountsModel</name>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AccountsPanel</name>
    <message>
        <source>Give this role</source>
        <translation>Назначить эту роль</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Задать этот пароль</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Open a new account</source>
        <translation>Открыть новую учётную запись</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic, as printed under a signature</source>
        <translation>Фамилия, имя, отчество, как печатаются под подписью</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Password; they change it themselves after the first login</source>
        <translation>Пароль; после первого входа пользователь меняет его сам</translation>
    </message>
    <message>
        <source>The role holds from the next login on.</source>
        <translation>Роль действует со следующего входа.</translation>
    </message>
    <message>
        <source>The account is blocked.</source>
        <translation>Учётная запись заблокирована.</translation>
    </message>
    <message>
        <source>The account is open again.</source>
        <translation>Учётная запись снова открыта.</translation>
    </message>
    <message>
        <source>Unblock the account</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Block the account</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>The account %1 is open.</source>
        <translation>Учётная запись %1 открыта.</translation>
    </message>
    <message>
        <source>The account %1 has a new password.</source>
        <translation>Учётной записи %1 задан новый пароль.</translation>
    </message>
    <message>
        <source>Enter this IIN</source>
        <translation>Внести этот ИИН</translation>
    </message>
    <message>
        <source>IIN; a key that signs must have the same, empty: it is not compared</source>
        <translation>ИИН; у ключа для подписи должен быть тот же; пусто – не сравнивается</translation>
    </message>
    <message>
        <source>The IIN of the account %1 is kept.</source>
        <translation>ИИН учётной записи %1 сохранён.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ActCasesPanel</name>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Reg. No.</source>
        <translation>Рег. №</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Link the chosen to the act</source>
        <translation>Связать выбранные с актом</translation>
    </message>
    <message>
        <source>Cases of the period</source>
        <translation>Дела периода</translation>
    </message>
    <message>
        <source>Every case of the period leans on the act already.</source>
        <translation>Все дела периода уже опираются на акт.</translation>
    </message>
    <message>
        <source>Lean on the act: %1. Fall in its period and do not lean on it: %2.</source>
        <translation>Опираются на акт: %1. Приходятся на его период и не опираются: %2.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ActChoice</name>
    <message>
        <source>Lean on an act</source>
        <translation>Опереть на акт</translation>
    </message>
    <message>
        <source>On which act does the case lean? Its checks are judged anew by it (p. 72).</source>
        <translation>На какой акт опирается дело? Его проверки будут оценены по нему заново (п. 72).</translation>
    </message>
    <message>
        <source>Acts on technical failures</source>
        <translation>Акты о технических сбоях</translation>
    </message>
    <message>
        <source>No. %1 of %2: %3, %4 – %5</source>
        <translation>№ %1 от %2: %3, %4 – %5</translation>
    </message>
    <message>
        <source>Lean on the act</source>
        <translation>Опереть на акт</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AdministrationPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ApplicationFields</name>
    <message>
        <source>Examined person</source>
        <translation>Освидетельствуемое лицо</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>The application begins with the IIN (Appendix 1). It tells birth date and sex, and finds earlier cases of the person.</source>
        <translation>Заявление начинается с ИИН (приложение 1). По нему определяются дата рождения и пол и находятся прежние дела лица.</translation>
    </message>
    <message>
        <source>Why birth date or sex differ from the IIN</source>
        <translation>Почему дата рождения или пол расходятся с ИИН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic (if any)</source>
        <translation>Отчество (при его наличии)</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Place of registration</source>
        <translation>Место регистрации</translation>
    </message>
    <message>
        <source>Region or city of republican significance</source>
        <translation>Область/город республиканского значения</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>Город (район)</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Street or micro-district</source>
        <translation>Улица (микрорайон)</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail (if any)</source>
        <translation>Электронная почта (при наличии)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Язык сообщений</translation>
    </message>
    <message>
        <source>Work and study</source>
        <translation>Работа и учёба</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Место учебы</translation>
    </message>
    <message>
        <source>Liable for military service</source>
        <translation>Военнообязанный</translation>
    </message>
    <message>
        <source>The military authority is told of the conclusion within 3 working days (p. 53).</source>
        <translation>Орган военного управления извещается о заключении в течение 3 рабочих дней (пункт 53).</translation>
    </message>
    <message>
        <source>Legal capacity and representative</source>
        <translation>Дееспособность и законный представитель</translation>
    </message>
    <message>
        <source>Legal capacity</source>
        <translation>Дееспособность</translation>
    </message>
    <message>
        <source>IIN of the representative</source>
        <translation>ИИН законного представителя</translation>
    </message>
    <message>
        <source>A person under eighteen or without full legal capacity is represented by a parent, guardian or trustee (Appendix 5, REC005).</source>
        <translation>За лицо до восемнадцати лет или без полной дееспособности действует родитель, опекун или попечитель (приложение 5, REC005).</translation>
    </message>
    <message>
        <source>Surname of the representative</source>
        <translation>Фамилия представителя</translation>
    </message>
    <message>
        <source>Given name of the representative</source>
        <translation>Имя представителя</translation>
    </message>
    <message>
        <source>Patronymic of the representative (if any)</source>
        <translation>Отчество представителя (при его наличии)</translation>
    </message>
    <message>
        <source>Phone of the representative</source>
        <translation>Телефон представителя</translation>
    </message>
    <message>
        <source>Represents as</source>
        <translation>Основание представительства</translation>
    </message>
    <message>
        <source>Purposes of the examination</source>
        <translation>Цель освидетельствования</translation>
    </message>
    <message>
        <source>What is asked for; several may apply</source>
        <translation>О чём просят; возможно несколько целей</translation>
    </message>
    <message>
        <source>The purposes decide which documents are required (p. 12; Appendix 3, item 10).</source>
        <translation>От целей зависит, какие документы нужны (пункт 12; приложение 3, пункт 10).</translation>
    </message>
    <message>
        <source>Reason, if the re-examination is early</source>
        <translation>Причина, если переосвидетельствование досрочное</translation>
    </message>
    <message>
        <source>The application states the reason of a re-examination before its term (Appendix 1).</source>
        <translation>При досрочном переосвидетельствовании в заявлении указывается причина (приложение 1).</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>Место оказания услуги</translation>
    </message>
    <message>
        <source>At home, in a hospital and in absentia only on the conclusion of the medical consulting commission (Appendix 1; Appendix 3, other requirements).</source>
        <translation>На дому, в стационаре и заочно только по заключению ВКК (приложение 1; приложение 3, иные требования).</translation>
    </message>
    <message>
        <source>Form 031 that came with the person</source>
        <translation>Форма № 031/у, с которой пришло лицо</translation>
    </message>
    <message>
        <source>Number of form 031</source>
        <translation>Номер формы № 031/у</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>By the chair of the medical consulting commission; the form is valid for one month from that day (Appendix 3, item 10, 3).</source>
        <translation>Председателем ВКК; форма действительна один месяц с этого дня (приложение 3, пункт 10, 3).</translation>
    </message>
    <message>
        <source>ICD-10 code</source>
        <translation>Код МКБ-10</translation>
    </message>
    <message>
        <source>Diagnosis in words</source>
        <translation>Диагноз словами</translation>
    </message>
    <message>
        <source>Medical organisation</source>
        <translation>Медицинская организация</translation>
    </message>
    <message>
        <source>State before this examination</source>
        <translation>Состояние до этого освидетельствования</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Группа или категория</translation>
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
        <source>Sick leave</source>
        <translation>Лист временной нетрудоспособности</translation>
    </message>
    <message>
        <source>Unfit for work from</source>
        <translation>Нетрудоспособен с</translation>
    </message>
    <message>
        <source>Unfit for work to</source>
        <translation>Нетрудоспособен по</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Purpose here</source>
        <translation>Цель здесь</translation>
    </message>
    <message>
        <source>Columns 5 and 6 of the journal (Appendix 18; p. 73-1).</source>
        <translation>Графы 5 и 6 журнала (приложение 18; пункт 73-1).</translation>
    </message>
    <message>
        <source>Number of the department that examined</source>
        <translation>Номер отдела, проводившего освидетельствование</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Дата освидетельствования</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>The person consents to the collecting and processing of personal data and of what the law protects as secret</source>
        <translation>Лицо согласно на сбор и обработку персональных данных и сведений, составляющих охраняемую законом тайну</translation>
    </message>
    <message>
        <source>Without the consent the service is refused (Appendix 3, item 11; Law “On personal data and their protection”, article 8).</source>
        <translation>Без согласия в услуге отказывается (приложение 3, пункт 11; статья 8 Закона «О персональных данных и их защите»).</translation>
    </message>
    <message>
        <source>What decides on the documents</source>
        <translation>От чего зависят документы</translation>
    </message>
    <message>
        <source>Cause that the person claims</source>
        <translation>Причина, на которую ссылается лицо</translation>
    </message>
    <message>
        <source>A work injury, an occupational disease and an illness of service each call for a document of their own (Appendix 3, item 10, 7) and 9) to 11)).</source>
        <translation>Трудовое увечье, профессиональное заболевание и заболевание при службе требуют каждое своего документа (приложение 3, пункт 10, подпункты 7) и 9)–11).</translation>
    </message>
    <message>
        <source>The employer is wound up: a court decision takes the place of the accident act</source>
        <translation>Работодатель ликвидирован: вместо акта о несчастном случае – решение суда</translation>
    </message>
    <message>
        <source>The name was changed since the earlier examination</source>
        <translation>Фамилия, имя или отчество изменены после прежнего освидетельствования</translation>
    </message>
    <message>
        <source>The medical organisation has drawn up the medical part of the programme (form 033)</source>
        <translation>Медицинская организация составила медицинскую часть ИПР (форма № 033/у)</translation>
    </message>
    <message>
        <source>What the department established</source>
        <translation>Что установил отдел</translation>
    </message>
    <message>
        <source>Loss of general working capacity until</source>
        <translation>УОТ до</translation>
    </message>
    <message>
        <source>Cause of the loss of professional working capacity</source>
        <translation>Причина УПТ</translation>
    </message>
    <message>
        <source>Loss of professional working capacity until</source>
        <translation>УПТ до</translation>
    </message>
    <message>
        <source>Examination of the department</source>
        <translation>Освидетельствование отдела</translation>
    </message>
    <message>
        <source>Sent to consultation on</source>
        <translation>Направлено на консультацию</translation>
    </message>
    <message>
        <source>The ten working days of the department run from that day (Appendix 3, item 5, 3)).</source>
        <translation>С этого дня идут десять рабочих дней отдела (приложение 3, пункт 5, подпункт 3)).</translation>
    </message>
    <message>
        <source>Preliminary conclusion of the department</source>
        <translation>Предварительное заключение отдела</translation>
    </message>
    <message>
        <source>The department sends it together with the person or the documents (Appendix 3, item 5, 3)).</source>
        <translation>Отдел направляет его вместе с лицом или документами (приложение 3, пункт 5, подпункт 3)).</translation>
    </message>
    <message>
        <source>What the department asks</source>
        <translation>Вопрос отдела</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ApplicationForm</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Documents handed in</source>
        <translation>Сданные документы</translation>
    </message>
    <message>
        <source>What is required, and what was handed in</source>
        <translation>Что нужно и что сдано</translation>
    </message>
    <message>
        <source>Which documents are required follows from purposes, age, employment and cause (p. 12; Appendix 3, item 10). A required one may be left out only with a reason.</source>
        <translation>Какие документы нужны, следует из целей, возраста, занятости и причины (пункт 12; приложение 3, пункт 10). Без нужного документа можно обойтись только с указанием причины.</translation>
    </message>
    <message>
        <source>The form was valid until %1.</source>
        <translation>Форма была действительна до %1.</translation>
    </message>
    <message>
        <source>The form is valid until %1 (Appendix 3, item 10, 3).</source>
        <translation>Форма действительна до %1 (приложение 3, пункт 10, 3).</translation>
    </message>
    <message>
        <source>%1: this cannot be kept as it is</source>
        <translation>%1: в таком виде сохранить нельзя</translation>
    </message>
    <message>
        <source>%1: the term is not a date</source>
        <translation>%1: срок не является датой</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ApplicationPage</name>
    <message>
        <source>Application for an examination</source>
        <translation>Заявление на освидетельствование</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Register the application (Ctrl+Enter)</source>
        <translation>Зарегистрировать заявление (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Register the application</source>
        <translation>Зарегистрировать заявление</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новое заявление</translation>
    </message>
    <message>
        <source>Throw this entry away …</source>
        <translation>Удалить эту запись …</translation>
    </message>
    <message>
        <source>What is typed in this application will be gone.</source>
        <translation>Всё, что набрано в этом заявлении, пропадёт.</translation>
    </message>
    <message>
        <source>What is typed in the application of %1 will be gone.</source>
        <translation>Всё, что набрано в заявлении (%1), пропадёт.</translation>
    </message>
    <message>
        <source>Throw the entry away</source>
        <translation>Удаление записи</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The application cannot be registered yet: see what is missing.</source>
        <translation>Заявление пока нельзя зарегистрировать: посмотрите, чего не хватает.</translation>
    </message>
    <message>
        <source>The application was not registered: see what is missing.</source>
        <translation>Заявление не зарегистрировано: посмотрите, чего не хватает.</translation>
    </message>
    <message>
        <source>Registered under No. %1: %2</source>
        <translation>Зарегистрировано под № %1: %2</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Печать заявления</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Отказать …</translation>
    </message>
    <message>
        <source>Refuse the service on a ground of Appendix 3, item 11</source>
        <translation>Отказать в услуге по основанию приложения 3, пункта 11</translation>
    </message>
    <message>
        <source>Refuse the service</source>
        <translation>Отказать в услуге</translation>
    </message>
    <message>
        <source>This application waits with a drafted refusal. To register it withdraws the refusal.</source>
        <translation>По этому заявлению есть проект отказа. Регистрация отзывает проект.</translation>
    </message>
    <message>
        <source>To refuse, it has to be told who is refused, and what is typed has to be right: see what is missing.</source>
        <translation>Чтобы отказать, нужно указать, кому отказывают, и исправить введённое: посмотрите, чего не хватает.</translation>
    </message>
    <message>
        <source>The service will be refused to %1: the refusal takes its number and cannot be taken back.</source>
        <translation>%1 получит отказ в услуге: отказ получает номер, и отозвать его нельзя.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>The service was not refused: see what is missing.</source>
        <translation>Отказ не оформлен: посмотрите, чего не хватает.</translation>
    </message>
    <message>
        <source>The service is refused, No. %1: %2</source>
        <translation>В услуге отказано, № %1: %2</translation>
    </message>
    <message>
        <source>The refusal waits for the word of the head: %1</source>
        <translation>Отказ ждёт решения руководителя: %1</translation>
    </message>
    <message>
        <source>Print the refusal</source>
        <translation>Напечатать отказ</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>Напечатать проект</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AuditModel</name>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>khattama::ui::AuditPage</name>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Check a printed head</source>
        <translation>Проверить голову цепи</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Отчёт об инциденте</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Записи аудита</translation>
    </message>
    <message>
        <source>There are no such entries. Change the period or the other conditions.</source>
        <translation>Таких записей нет. Измените период или другие условия.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Export the entries …</source>
        <translation>Выгрузить записи …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Number of the case or IIN</source>
        <translation>Номер дела или ИИН</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(-ies)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the entries</source>
        <translation>Выгрузить записи</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
        <translation>Таблица (*.xlsx);;Текст с разделителем «точка с запятой» (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being exported</source>
        <translation>Записи выгружаются</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
</context>
<context>
    <name>khattama::ui::BackupPlanPanel</name>
    <message>
        <source>Make one now</source>
        <translation>Сделать сейчас</translation>
    </message>
    <message>
        <source>No backups by themselves any more</source>
        <translation>Больше не делать автоматически</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>раз в день</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>каждый %n час</numerusform>
            <numerusform>каждые %n часа</numerusform>
            <numerusform>каждые %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Выбрать папку …</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Автоматические резервные копии</translation>
    </message>
    <message>
        <source>Folder, best on another disk</source>
        <translation>Папка (лучше на другом диске)</translation>
    </message>
    <message>
        <source>Made while somebody is logged in. All backups of the last days are kept, then one of each week, then one of each month; what is not a backup of this database is never touched.</source>
        <translation>Делаются, пока кто-нибудь работает в программе. Хранятся все копии последних дней, затем по одной за неделю, затем по одной за месяц; файлы, которые не являются копиями этой базы, не трогаются никогда.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>No backups are made by themselves any more.</source>
        <translation>Резервные копии больше не делаются автоматически.</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Please type an hour, as 18:00.</source>
        <translation>Наберите час, например 18:00.</translation>
    </message>
    <message>
        <source>The plan is saved; what is due is made at once.</source>
        <translation>План сохранён; копия, срок которой настал, делается сразу.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>The backup %1 is made and checked.</source>
        <translation>Резервная копия %1 сделана и проверена.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::BackupWatch</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
</context>
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
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
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
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
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
            <numerusform>После %1 может прийти %n человек.</numerusform>
            <numerusform>После %1 могут прийти %n человека.</numerusform>
            <numerusform>После %1 могут прийти %n человек.</numerusform>
        </translation>
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
    <message>
        <source>to hand over</source>
        <translation>передать</translation>
    </message>
    <message>
        <source>Nothing is to be sent.</source>
        <translation>Отправлять нечего.</translation>
    </message>
    <message>
        <source>Technical failure since %1: %2 (act No. %3, p. 72).</source>
        <translation>Технический сбой с %1: %2 (акт № %3, п. 72).</translation>
    </message>
    <message>
        <source>Outage act</source>
        <translation>Акт о сбоях</translation>
    </message>
    <message>
        <source>to the control examination</source>
        <translation>на контроль</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не явились</translation>
    </message>
    <message>
        <source>until the end of the day</source>
        <translation>до конца дня</translation>
    </message>
    <message>
        <source>the letter has not been received yet</source>
        <translation>письмо ещё не получено</translation>
    </message>
    <message>
        <source>the SMS is to be sent</source>
        <translation>СМС ещё не отправлено</translation>
    </message>
    <message>
        <source>did not come; not called again</source>
        <translation>не явился; повторно не вызван</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>ещё не вызван</translation>
    </message>
    <message>
        <source>Nobody is to come to a control examination.</source>
        <translation>На контроль никто не должен явиться.</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>ждут ответа</translation>
    </message>
    <message>
        <source>at the ОМК</source>
        <translation>в ОМК</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>No consultation waits for an answer.</source>
        <translation>Консультаций, ждущих ответа, нет.</translation>
    </message>
    <message>
        <source>Nothing is at the ОМК for consultation.</source>
        <translation>На консультации в ОМК ничего нет.</translation>
    </message>
    <message>
        <source>Referral to consultation</source>
        <translation>Направление на консультацию</translation>
    </message>
    <message>
        <source>Answer of the ОМК</source>
        <translation>Ответ ОМК</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>Перераспределение</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CalendarPanel</name>
    <message>
        <source>Remove the chosen day</source>
        <translation>Убрать выбранный день</translation>
    </message>
    <message>
        <source>Days the department has set itself</source>
        <translation>Дни, установленные отделом</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Установить день</translation>
    </message>
    <message>
        <source>Holidays and moved days are in the calendar of the program. Decrees of a year are set here; terms are counted by them from the next login on.</source>
        <translation>Праздники и перенесённые дни есть в календаре программы. Постановления года вносятся здесь; сроки считаются по ним со следующего входа.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>Reason: number and date of the decree</source>
        <translation>Основание: номер и дата постановления</translation>
    </message>
    <message>
        <source>Please type the date, as 31.12.2026.</source>
        <translation>Укажите дату в виде 31.12.2026.</translation>
    </message>
    <message>
        <source>Please say by which decree.</source>
        <translation>Укажите, по какому постановлению.</translation>
    </message>
    <message>
        <source>The calendar is saved.</source>
        <translation>Календарь сохранён.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseActions</name>
    <message>
        <source>Vote</source>
        <translation>Голосовать</translation>
    </message>
    <message>
        <source>Give the conclusion</source>
        <translation>Вынести заключение</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Отметить явку</translation>
    </message>
    <message>
        <source>Open among the forms 031</source>
        <translation>Открыть среди форм 031/у</translation>
    </message>
    <message>
        <source>Open in the review</source>
        <translation>Открыть в рассмотрении</translation>
    </message>
    <message>
        <source>Print the return notice</source>
        <translation>Напечатать уведомление о возврате</translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation>Печать заявления</translation>
    </message>
    <message>
        <source>The visit is recorded.</source>
        <translation>Явка отмечена.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Подтверждение возврата</translation>
    </message>
    <message>
        <source>Your print confirms the return: the notice is kept as it is now and cannot be changed any more.</source>
        <translation>Ваша печать подтверждает возврат: уведомление сохраняется в нынешнем виде и больше не изменяется.</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>Подтвердить и напечатать</translation>
    </message>
    <message>
        <source>Return notice</source>
        <translation>Уведомление о возврате</translation>
    </message>
    <message>
        <source>Confirm the refusal …</source>
        <translation>Подтвердить отказ …</translation>
    </message>
    <message>
        <source>Withdraw the refusal …</source>
        <translation>Отозвать отказ …</translation>
    </message>
    <message>
        <source>Complete the application</source>
        <translation>Дополнить заявление</translation>
    </message>
    <message>
        <source>Print the refusal</source>
        <translation>Напечатать отказ</translation>
    </message>
    <message>
        <source>Confirm the refusal</source>
        <translation>Подтвердить отказ</translation>
    </message>
    <message>
        <source>The service will be refused to %1: the refusal takes its number and cannot be taken back.</source>
        <translation>%1 получит отказ в услуге: отказ получает номер, и отозвать его нельзя.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>The service is refused, No. %1.</source>
        <translation>В услуге отказано, № %1.</translation>
    </message>
    <message>
        <source>Withdraw the refusal</source>
        <translation>Отозвать отказ</translation>
    </message>
    <message>
        <source>The application of %1 will be registered and gets its number.</source>
        <translation>Заявление (%1) будет зарегистрировано и получит номер.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>The refusal is withdrawn; the application is registered under No. %1.</source>
        <translation>Отказ отозван; заявление зарегистрировано под № %1.</translation>
    </message>
    <message>
        <source>The refusal is withdrawn.</source>
        <translation>Отказ отозван.</translation>
    </message>
    <message>
        <source>Refusal of the service</source>
        <translation>Отказ в оказании услуги</translation>
    </message>
    <message>
        <source>Call to control by SMS</source>
        <translation>Вызвать на контроль по СМС</translation>
    </message>
    <message>
        <source>Call to control by post</source>
        <translation>Вызвать на контроль почтой</translation>
    </message>
    <message>
        <source>Refuse the service …</source>
        <translation>Отказать в услуге …</translation>
    </message>
    <message>
        <source>The refusal is drafted; the head&apos;s word refuses.</source>
        <translation>Проект отказа составлен; слово за руководителем.</translation>
    </message>
    <message>
        <source>Put on the list of visits …</source>
        <translation>В список выездов …</translation>
    </message>
    <message>
        <source>Strike off the list of visits …</source>
        <translation>Исключить из списка выездов …</translation>
    </message>
    <message>
        <source>Print the notice of the result</source>
        <translation>Напечатать извещение о результате</translation>
    </message>
    <message>
        <source>Print the list of expert decisions</source>
        <translation>Напечатать лист экспертных решений</translation>
    </message>
    <message>
        <source>Notice of the result</source>
        <translation>Извещение о результате</translation>
    </message>
    <message>
        <source>List of expert decisions</source>
        <translation>Лист экспертных решений</translation>
    </message>
    <message>
        <source>On the list of visits of %1.</source>
        <translation>Внесено в список выездов на %1.</translation>
    </message>
    <message>
        <source>Strike off the list of visits</source>
        <translation>Исключить из списка выездов</translation>
    </message>
    <message>
        <source>Why was nobody examined? The act number %1 is annulled and not given again.</source>
        <translation>Почему освидетельствование не состоялось? Номер акта %1 аннулируется и больше не даётся.</translation>
    </message>
    <message>
        <source>Annul the number</source>
        <translation>Аннулировать номер</translation>
    </message>
    <message>
        <source>Struck off the list of visits.</source>
        <translation>Исключено из списка выездов.</translation>
    </message>
    <message>
        <source>Lean on an outage act …</source>
        <translation>Опереть на акт о сбоях …</translation>
    </message>
    <message>
        <source>The case leans on act No. %1.</source>
        <translation>Дело опирается на акт № %1.</translation>
    </message>
    <message>
        <source>Enter the answer of the ОМК …</source>
        <translation>Внести ответ ОМК …</translation>
    </message>
    <message>
        <source>The person came</source>
        <translation>Лицо явилось</translation>
    </message>
    <message>
        <source>The person did not come …</source>
        <translation>Лицо не явилось …</translation>
    </message>
    <message>
        <source>Answer the consultation</source>
        <translation>Ответить на консультацию</translation>
    </message>
    <message>
        <source>Send to consultation …</source>
        <translation>Направить на консультацию …</translation>
    </message>
    <message>
        <source>Withdraw from consultation …</source>
        <translation>Отозвать с консультации …</translation>
    </message>
    <message>
        <source>Give to other experts …</source>
        <translation>Передать другим экспертам …</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Открыть письмо</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation>Лицо не явилось</translation>
    </message>
    <message>
        <source>The term of the call is not over yet: write down how it is known that the person will not come.</source>
        <translation>Срок вызова ещё не истёк: запишите, откуда известно, что лицо не явится.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The person came: the conclusion is given today.</source>
        <translation>Лицо явилось: заключение выносится сегодня.</translation>
    </message>
    <message>
        <source>It is recorded that the person did not come; the person may be called again.</source>
        <translation>Неявка записана; лицо можно вызвать повторно.</translation>
    </message>
    <message>
        <source>Sent to consultation; the case is due on %1.</source>
        <translation>Направлено на консультацию; срок дела %1.</translation>
    </message>
    <message>
        <source>The answer of the ОМК is entered.</source>
        <translation>Ответ ОМК внесён.</translation>
    </message>
    <message>
        <source>Withdraw from consultation</source>
        <translation>Отозвать с консультации</translation>
    </message>
    <message>
        <source>The case is due again as before it was sent. Why is it withdrawn?</source>
        <translation>Срок дела снова станет прежним. Почему оно отзывается?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The consultation is withdrawn.</source>
        <translation>Консультация отозвана.</translation>
    </message>
    <message>
        <source>Given to other experts; the case is due on %1.</source>
        <translation>Передано другим экспертам; срок дела %1.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseCourse</name>
    <message>
        <source>Check %1 settled by hand: %2</source>
        <translation>Проверка %1 решена вручную: %2</translation>
    </message>
    <message>
        <source>Form 031 received: %1</source>
        <translation>Форма 031/у получена: %1</translation>
    </message>
    <message>
        <source>Vote given, sealed until all three are</source>
        <translation>Голос подан, закрыт до подачи всех трёх</translation>
    </message>
    <message>
        <source>Conclusion given, act No. %1</source>
        <translation>Вынесено заключение, акт № %1</translation>
    </message>
    <message>
        <source>Form returned: the person did not come (p. 45)</source>
        <translation>Форма возвращена: лицо не явилось (пункт 45)</translation>
    </message>
    <message>
        <source>Form returned: the person refused to come (p. 45)</source>
        <translation>Форма возвращена: лицо отказалось явиться (пункт 45)</translation>
    </message>
    <message>
        <source>All three votes are the same: the case is ready for the head</source>
        <translation>Все три голоса одинаковы: дело готово для руководителя</translation>
    </message>
    <message>
        <source>The votes differ: to an examination in person (p. 45)</source>
        <translation>Голоса расходятся: на очное освидетельствование (пункт 45)</translation>
    </message>
    <message>
        <source>SMS to come until %1, %2–%3</source>
        <translation>СМС о явке до %1, %2–%3</translation>
    </message>
    <message>
        <source>Protocol No. %1 of %2 closed</source>
        <translation>Протокол № %1 от %2 закрыт</translation>
    </message>
    <message>
        <source>Received for consultation</source>
        <translation>Принято на консультацию</translation>
    </message>
    <message>
        <source>The consultation is answered</source>
        <translation>Дан ответ на консультацию</translation>
    </message>
    <message>
        <source>The person did not come to the control examination</source>
        <translation>Лицо не явилось на контроль</translation>
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
        <translation>Законный представитель</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>ЭЦП</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Группа или категория</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Вынесено</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочено</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Consultation of %1</source>
        <translation>Консультация от %1</translation>
    </message>
    <message>
        <source>Appearance at the control examination</source>
        <translation>Явка на контроль</translation>
    </message>
    <message>
        <source>Given to other experts</source>
        <translation>Передано другим экспертам</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseDocumentsPanel</name>
    <message>
        <source>Documents of the case</source>
        <translation>Документы дела</translation>
    </message>
    <message>
        <source>%1
%2, %3 KB</source>
        <translation>%1
%2, %3 КБ</translation>
    </message>
    <message>
        <source>No files belong to this case.</source>
        <translation>К этому делу файлов нет.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseFilterBar</name>
    <message>
        <source>Waits for my &amp;vote</source>
        <translation>Ждёт моего &amp;голоса</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Сбросить фильтры</translation>
    </message>
    <message>
        <source>F&amp;orm:</source>
        <translation>&amp;Форма:</translation>
    </message>
    <message>
        <source>D&amp;ue:</source>
        <translation>С&amp;рок:</translation>
    </message>
    <message>
        <source>&amp;Received from:</source>
        <translation>&amp;Получено с:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <translation>&amp;по:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любой день</translation>
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
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>&amp;State: any</source>
        <translation>&amp;Состояние: любое</translation>
    </message>
    <message>
        <source>&amp;State: %1</source>
        <translation>&amp;Состояние: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;State: %n chosen</source>
        <translation>
            <numerusform>&amp;Состояние: выбрано %n</numerusform>
            <numerusform>&amp;Состояние: выбрано %n</numerusform>
            <numerusform>&amp;Состояние: выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseHeader</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the IIN</source>
        <translation>Показать ИИН</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>The package names no person</source>
        <translation>В пакете лицо не указано</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Без персональных данных</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ИИН %1</translation>
    </message>
    <message>
        <source>registration No. %1</source>
        <translation>регистрационный № %1</translation>
    </message>
    <message>
        <source>act No. %1</source>
        <translation>акт № %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Просрочено с %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок %1</translation>
    </message>
    <message>
        <source>%1 (without personal data)</source>
        <translation>%1 (без персональных данных)</translation>
    </message>
    <message>
        <source>refusal No. %1</source>
        <translation>отказ № %1</translation>
    </message>
    <message>
        <source>act on technical failures No. %1</source>
        <translation>акт о технических сбоях № %1</translation>
    </message>
    <message>
        <source>at the ОМК since %1</source>
        <translation>в ОМК с %1</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не явилось</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseHistoryPanel</name>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>What the revision changed</source>
        <translation>Что изменила редакция</translation>
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
        <translation>Изменения</translation>
    </message>
    <message>
        <source>This is the first state of the case.</source>
        <translation>Это первое состояние дела.</translation>
    </message>
    <message>
        <source>The vote is sealed until all three are given.</source>
        <translation>Голос закрыт, пока не поданы все три.</translation>
    </message>
    <message>
        <source>Nothing that may be shown.</source>
        <translation>Показать ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseListModel</name>
    <message>
        <source>Without personal data</source>
        <translation>Без персональных данных</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочено</translation>
    </message>
    <message>
        <source>Reg. No.</source>
        <translation>Рег. №</translation>
    </message>
    <message>
        <source>Act No.</source>
        <translation>№ акта</translation>
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
        <source>Form of examination</source>
        <translation>Форма освидетельствования</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступила</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Form 031 No.</source>
        <translation>031/у №</translation>
    </message>
    <message>
        <source>%1 (without personal data)</source>
        <translation>%1 (без персональных данных)</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Данные заблокированы</translation>
    </message>
    <message>
        <source>%1 (data blocked)</source>
        <translation>%1 (данные заблокированы)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseListPanel</name>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Виды</translation>
    </message>
    <message>
        <source>&amp;Name, IIN, number:</source>
        <translation>&amp;ФИО, ИИН, номер:</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Show IIN</source>
        <translation>Показать ИИН</translation>
    </message>
    <message>
        <source>Save view …</source>
        <translation>Сохранить вид …</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Waits for my vote</source>
        <translation>Ждут моего голоса</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>The filters, columns and sort of now will be kept under this name.</source>
        <translation>Нынешние фильтры, столбцы и сортировка сохранятся под этим именем.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The list is being read …</source>
        <translation>Список читается …</translation>
    </message>
    <message>
        <source>%1 of %2 cases read</source>
        <translation>Прочитано дел: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>Дел: %1 из %2</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Дел: %1</translation>
    </message>
    <message>
        <source>No case fits the search and the filters.</source>
        <translation>Ни одно дело не подходит под поиск и фильтры.</translation>
    </message>
    <message>
        <source>There is no case yet. Receive an application or a form 031 first.</source>
        <translation>Дел пока нет. Сначала примите заявление или форму 031/у.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CasePanel</name>
    <message>
        <source>Course</source>
        <translation>Ход дела</translation>
    </message>
    <message>
        <source>Show who looked at the case</source>
        <translation>Показывать, кто смотрел дело</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Form 031</source>
        <translation>Форма 031/у</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>The documents are being read …</source>
        <translation>Документы читаются …</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Result documents</source>
        <translation>Документы результата</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Явка</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseSteps</name>
    <message>
        <source>To the ОМК for consultation</source>
        <translation>В ОМК на консультацию</translation>
    </message>
    <message>
        <source>The case stays open and is due within ten working days from now, by %1 (Appendix 3, item 5, 3)). The letter of referral is made for the outbox.</source>
        <translation>Дело остаётся открытым, срок – десять рабочих дней с этого момента, до %1 (приложение 3, пункт 5, подпункт 3)). Письмо-направление попадёт в исходящие.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что направляется</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Preliminary expert conclusion</source>
        <translation>Предварительное экспертное заключение</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer of the ОМК</source>
        <translation>Ответ ОМК</translation>
    </message>
    <message>
        <source>Conclusion and recommendations as they stand in the letter. The decision stays with the department.</source>
        <translation>Заключение и рекомендации, как они стоят в письме. Решение остаётся за отделом.</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>Conclusion and recommendations</source>
        <translation>Заключение и рекомендации</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Give to other experts</source>
        <translation>Передача другим экспертам</translation>
    </message>
    <message>
        <source>Experts are on sick leave: the case is due within ten working days (Appendix 3, item 5, 3)). Votes that are signed stay; who is on leave votes no more on this case.</source>
        <translation>Эксперты на листе временной нетрудоспособности: срок дела – десять рабочих дней (приложение 3, пункт 5, подпункт 3)). Подписанные решения остаются; эксперт на листе по этому делу больше не решает.</translation>
    </message>
    <message>
        <source>Redistribute</source>
        <translation>Перераспределить</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>На листе нетрудоспособности</translation>
    </message>
    <message>
        <source>Reason, as the number and dates of the sick leave</source>
        <translation>Причина, например номер и даты листа</translation>
    </message>
    <message>
        <source>The case stays open and is due by %1 as before: asking once more does not begin the ten working days anew. The letter of referral is made for the outbox.</source>
        <translation>Дело остаётся открытым, срок прежний, до %1: повторный вопрос не начинает десять рабочих дней заново. Письмо-направление попадёт в исходящие.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CaseWords</name>
    <message>
        <source>Waiting for checks</source>
        <translation>Ждёт проверок</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Votes agree</source>
        <translation>Голоса совпали</translation>
    </message>
    <message>
        <source>Summoned</source>
        <translation>Вызван</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>В услуге отказано</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Decision on the proactive form</source>
        <translation>Решение по проактивной форме</translation>
    </message>
    <message>
        <source>Decision in the extended term</source>
        <translation>Решение в продлённый срок</translation>
    </message>
    <message>
        <source>The person is to come</source>
        <translation>Лицо должно явиться</translation>
    </message>
    <message>
        <source>May be returned if the person does not come</source>
        <translation>При неявке можно вернуть</translation>
    </message>
    <message>
        <source>Conclusion on the day of registration</source>
        <translation>Заключение в день регистрации</translation>
    </message>
    <message>
        <source>Form 031 received</source>
        <translation>Получена форма 031/у</translation>
    </message>
    <message>
        <source>Check settled by hand</source>
        <translation>Проверка решена вручную</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Заявление зарегистрировано</translation>
    </message>
    <message>
        <source>Vote given</source>
        <translation>Голос подан</translation>
    </message>
    <message>
        <source>The person has come</source>
        <translation>Лицо явилось</translation>
    </message>
    <message>
        <source>Conclusion given</source>
        <translation>Вынесено заключение</translation>
    </message>
    <message>
        <source>Form returned</source>
        <translation>Форма возвращена</translation>
    </message>
    <message>
        <source>Return confirmed by the head</source>
        <translation>Возврат подтверждён руководителем</translation>
    </message>
    <message>
        <source>Return notice printed</source>
        <translation>Уведомление о возврате напечатано</translation>
    </message>
    <message>
        <source>Application printed</source>
        <translation>Заявление напечатано</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>IIN shown</source>
        <translation>ИИН показан</translation>
    </message>
    <message>
        <source>Form 031 as sent</source>
        <translation>Форма 031/у, как прислана</translation>
    </message>
    <message>
        <source>Signature of form 031</source>
        <translation>Подпись формы 031/у</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Return notice</source>
        <translation>Уведомление о возврате</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Second SMS to come</source>
        <translation>Повторное СМС о явке</translation>
    </message>
    <message>
        <source>Remark written</source>
        <translation>Замечание записано</translation>
    </message>
    <message>
        <source>Remark withdrawn</source>
        <translation>Замечание отозвано</translation>
    </message>
    <message>
        <source>Refusal printed</source>
        <translation>Отказ напечатан</translation>
    </message>
    <message>
        <source>Refusal drafted</source>
        <translation>Составлен проект отказа</translation>
    </message>
    <message>
        <source>Refusal confirmed by the head</source>
        <translation>Отказ подтверждён руководителем</translation>
    </message>
    <message>
        <source>Draft of the refusal withdrawn</source>
        <translation>Проект отказа отозван</translation>
    </message>
    <message>
        <source>Refusal of the service</source>
        <translation>Отказ в оказании услуги</translation>
    </message>
    <message>
        <source>Refusal waits for the head</source>
        <translation>Отказ ждёт руководителя</translation>
    </message>
    <message>
        <source>Notice of the result printed</source>
        <translation>Напечатано извещение о результате</translation>
    </message>
    <message>
        <source>List of expert decisions printed</source>
        <translation>Напечатан лист экспертных решений</translation>
    </message>
    <message>
        <source>Result document recorded</source>
        <translation>Отмечена выдача документа результата</translation>
    </message>
    <message>
        <source>Put on the list of visits</source>
        <translation>Внесено в список выездов</translation>
    </message>
    <message>
        <source>The experts left to visit</source>
        <translation>Эксперты выехали</translation>
    </message>
    <message>
        <source>Struck off the list of visits</source>
        <translation>Исключено из списка выездов</translation>
    </message>
    <message>
        <source>Notice of the result</source>
        <translation>Извещение о результате</translation>
    </message>
    <message>
        <source>Leans on an act on technical failures (p. 72)</source>
        <translation>Опёрто на акт о технических сбоях (п. 72)</translation>
    </message>
    <message>
        <source>At the ОМК for consultation</source>
        <translation>На консультации в ОМК</translation>
    </message>
    <message>
        <source>The person is to come to the control examination</source>
        <translation>Лицо должно явиться на контроль</translation>
    </message>
    <message>
        <source>Notice to the military authority</source>
        <translation>Сведения в орган военного управления</translation>
    </message>
    <message>
        <source>Sent to the ОМК for consultation</source>
        <translation>Направлено в ОМК на консультацию</translation>
    </message>
    <message>
        <source>Answer of the ОМК entered</source>
        <translation>Внесён ответ ОМК</translation>
    </message>
    <message>
        <source>Consultation withdrawn</source>
        <translation>Консультация отозвана</translation>
    </message>
    <message>
        <source>Given to other experts: experts are on sick leave</source>
        <translation>Передано другим экспертам: эксперты на листе нетрудоспособности</translation>
    </message>
    <message>
        <source>The person came to the control examination</source>
        <translation>Лицо явилось на контроль</translation>
    </message>
    <message>
        <source>List of visits printed</source>
        <translation>Напечатан список выездов</translation>
    </message>
</context>
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
    <name>khattama::ui::CodeChip</name>
    <message>
        <source>Delete takes it away.</source>
        <translation>Клавиша Delete убирает его.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CodeField</name>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Показать список (Down)</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Type a part of a name or a code and choose.</source>
        <translation>«%1» нет в списке. Наберите часть названия или код и выберите.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CodeListField</name>
    <message>
        <source>Backspace in the empty field leads to what is chosen.</source>
        <translation>В пустом поле Backspace ведёт к выбранному.</translation>
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
    <message>
        <source>At the ОМК for consultation since %1; its answer is not entered yet.</source>
        <translation>На консультации в ОМК с %1; ответ ещё не внесён.</translation>
    </message>
    <message>
        <source>Answer of the ОМК of %1: %2</source>
        <translation>Ответ ОМК от %1: %2</translation>
    </message>
    <message>
        <source>Preliminary conclusion of the department: %1</source>
        <translation>Предварительное заключение отдела: %1</translation>
    </message>
    <message>
        <source>It asks: %1</source>
        <translation>Вопрос отдела: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>The consultation is answered. It stands in the protocol of %1; the letter to the department is in the outbox.</source>
        <translation>Ответ на консультацию дан. Он стоит в протоколе за %1; письмо отделу – в исходящих.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Открыть исходящие</translation>
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
    <name>khattama::ui::CorrectionForm</name>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose the correction</source>
        <translation>Предложить исправление</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Графа</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>Нынешний текст</translation>
    </message>
</context>
<context>
    <name>khattama::ui::CorrectionsPanel</name>
    <message>
        <source>Correct a row …</source>
        <translation>Исправить строку …</translation>
    </message>
    <message>
        <source>Approve the correction …</source>
        <translation>Утвердить исправление …</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>Protocol and corrections</source>
        <translation>Протокол и исправления</translation>
    </message>
    <message>
        <source>The correction is proposed; it holds when the head approves it.</source>
        <translation>Исправление предложено; оно вступит в силу, когда его утвердит руководитель.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Строка %1, %2</translation>
    </message>
    <message>
        <source>%1: correction No. %2 of %3</source>
        <translation>%1: исправление № %2 от %3</translation>
    </message>
    <message>
        <source>%1: proposed on %2, %3</source>
        <translation>%1: предложено %2, %3</translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation>%1: отозвано</translation>
    </message>
    <message>
        <source>Protocol No. %1</source>
        <translation>Протокол № %1</translation>
    </message>
    <message>
        <source>In protocol No. %1, row %2, column «%3» will read «%4» instead of «%5». The month is sealed: the sheet of the correction is appended to its journal, which gets a new binding sheet. Afterwards nothing in it can be changed.</source>
        <translation>В протоколе № %1, строка %2, графа «%3» вместо «%5» будет читаться «%4». Месяц скреплён: лист исправления добавляется в журнал, и журнал получает новый лист прошивки. После этого ничего в нём изменить нельзя.</translation>
    </message>
    <message>
        <source>In protocol No. %1, row %2, column «%3» will read «%4» instead of «%5». The sheet of the correction is made; afterwards nothing in it can be changed.</source>
        <translation>В протоколе № %1, строка %2, графа «%3» вместо «%5» будет читаться «%4». Составляется лист исправления; после этого ничего в нём изменить нельзя.</translation>
    </message>
    <message>
        <source>Approve the correction</source>
        <translation>Утвердить исправление</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>The proposal is taken back; it stays on record.</source>
        <translation>Предложение отозвано; запись о нём остаётся.</translation>
    </message>
    <message>
        <source>Correction No. %1 is approved; the fingerprint of its sheet (SHA-256) is %2. Print it now for the signature and the stamp.</source>
        <translation>Исправление № %1 утверждено; контрольная сумма его листа (SHA-256): %2. Напечатайте его сейчас для подписи и печати.</translation>
    </message>
    <message>
        <source>Correction No. %1 is approved.</source>
        <translation>Исправление № %1 утверждено.</translation>
    </message>
    <message>
        <source>Sign the correction …</source>
        <translation>Подписать исправление …</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DatabasePanel</name>
    <message>
        <source>What was found in the database</source>
        <translation>Что найдено в базе данных</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Сделать резервную копию …</translation>
    </message>
    <message>
        <source>A backup is encrypted as the database is. It counts only after it was opened and checked again. Keep it on another disk.</source>
        <translation>Резервная копия зашифрована, как и база. Она считается сделанной только после повторного открытия и проверки. Храните её на другом диске.</translation>
    </message>
    <message>
        <source>Check the whole database</source>
        <translation>Проверить всю базу данных</translation>
    </message>
    <message>
        <source>Looks through every entry of the audit, every document and every sealed line, and names what is not as the program wrote it.</source>
        <translation>Просматривает каждую запись аудита, каждый документ и каждую зашифрованную строку и называет то, что не таково, как записала программа.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Резервные копии (*.db)</translation>
    </message>
    <message>
        <source>The backup %1 is made and checked.</source>
        <translation>Резервная копия %1 сделана и проверена.</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>База данных проверяется</translation>
    </message>
    <message>
        <source>All is as the program wrote it: entries of the audit %1, documents %2.</source>
        <translation>Всё таково, как записала программа: записей аудита %1, документов %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as the program wrote them. Make a backup, keep this computer as it is, and tell who is responsible for the protection of data.</source>
        <translation>
            <numerusform>%n место не таково, как записала программа. Сделайте резервную копию, оставьте компьютер как есть и сообщите ответственному за защиту данных.</numerusform>
            <numerusform>%n места не таковы, как записала программа. Сделайте резервную копию, оставьте компьютер как есть и сообщите ответственному за защиту данных.</numerusform>
            <numerusform>%n мест не таковы, как записала программа. Сделайте резервную копию, оставьте компьютер как есть и сообщите ответственному за защиту данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the recovery key …</source>
        <translation>Заменить ключ восстановления …</translation>
    </message>
    <message>
        <source>When the sheet with the recovery key is lost, or somebody has seen it.</source>
        <translation>Если лист с ключом восстановления потерян или его кто-то видел.</translation>
    </message>
    <message>
        <source>The new recovery key holds. Keep its sheet in the safe.</source>
        <translation>Новый ключ восстановления действует. Храните его лист в сейфе.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DateField</name>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+Down)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it as 22.11.2026 or 221126.</source>
        <translation>«%1» не дата. Наберите в виде 22.11.2026 или 221126.</translation>
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
    <message>
        <source>department No. %1, %2</source>
        <translation>отдел № %1, %2</translation>
    </message>
    <message>
        <source>department No. %1</source>
        <translation>отдел № %1</translation>
    </message>
    <message>
        <source>the person has not come yet</source>
        <translation>лицо ещё не явилось</translation>
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
    <message>
        <source>Send to consultation …</source>
        <translation>Направить на консультацию …</translation>
    </message>
    <message>
        <source>Sent to consultation; the case is due on %1.</source>
        <translation>Направлено на консультацию; срок дела %1.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Открыть исходящие</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DepartmentPanel</name>
    <message>
        <source>A4, facing sheets</source>
        <translation>А4, на развороте</translation>
    </message>
    <message>
        <source>A3, all columns on one sheet</source>
        <translation>А3, все графы на одном листе</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>заново каждый год</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>заново каждый месяц</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name in Kazakh, as in the headings of documents</source>
        <translation>Название на казахском, как в заголовках документов</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Sheets of protocols and journals</source>
        <translation>Листы протоколов и журналов</translation>
    </message>
    <message>
        <source>Days that are closed keep their sheets; the choice holds for those closed from now on.</source>
        <translation>У закрытых дней листы остаются прежними; выбор действует для закрываемых с этого времени.</translation>
    </message>
    <message>
        <source>Numbers of protocols</source>
        <translation>Номера протоколов</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Saved; it holds from the next login on.</source>
        <translation>Сохранено; действует со следующего входа.</translation>
    </message>
    <message>
        <source>Address of the time stamp authority (RFC 3161)</source>
        <translation>Адрес службы меток времени (RFC 3161)</translation>
    </message>
    <message>
        <source>Electronic signatures then bear a time stamp, which proves their moment. Left empty, the moment is the signer&apos;s own word. Without a network one signs all the same.</source>
        <translation>Тогда электронные подписи получают метку времени, которая доказывает их момент. Если пусто, момент известен только со слов подписавшего. Без сети подписывают всё равно.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
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
    <name>khattama::ui::DocumentDialog</name>
    <message>
        <source>Files of this document</source>
        <translation>Файлы этого документа</translation>
    </message>
    <message>
        <source>Take this file off</source>
        <translation>Убрать этот файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The document is being read.</source>
        <translation>Документ читается.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DocumentFiles</name>
    <message>
        <source>Attach a file …</source>
        <translation>Прикрепить файл …</translation>
    </message>
    <message>
        <source>Attach a file to the current line (Ins)</source>
        <translation>Прикрепить файл к текущей строке (Ins)</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Показать файлы</translation>
    </message>
    <message>
        <source>Show the files of the current line (Space in the last column)</source>
        <translation>Показать файлы текущей строки (пробел в последнем столбце)</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Take the file off the current line (Del in the last column)</source>
        <translation>Убрать файл с текущей строки (Del в последнем столбце)</translation>
    </message>
    <message>
        <source>Folder of the scanner …</source>
        <translation>Папка сканера …</translation>
    </message>
    <message>
        <source>Files that come into this folder are offered here</source>
        <translation>Файлы, попавшие в эту папку, предлагаются здесь</translation>
    </message>
    <message>
        <source>Choose the line of the document first.</source>
        <translation>Сначала выберите строку документа.</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Документы (%1)</translation>
    </message>
    <message>
        <source>Attach to: %1</source>
        <translation>Прикрепить к: %1</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Папка сканера</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Документ пуст.</translation>
    </message>
    <message>
        <source>This kind of document cannot be shown here. Save it and open it in its own program.</source>
        <translation>Такой документ здесь показать нельзя. Сохраните его и откройте в своей программе.</translation>
    </message>
    <message>
        <source>… Only the beginning of the document is shown.</source>
        <translation>… Показано только начало документа.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::DocumentsModel</name>
    <message>
        <source>Not asked</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>При наличии</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязателен</translation>
    </message>
    <message>
        <source>Another one takes its place</source>
        <translation>Заменён другим</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужен</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдан</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Срок истёк %1</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>электронный</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>просмотрен</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>не просмотрен</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Not needed because</source>
        <translation>Не нужен, так как</translation>
    </message>
    <message>
        <source>file …</source>
        <translation>файл …</translation>
    </message>
    <message>
        <source>Attach a file (Ins); it may also be dropped on the line</source>
        <translation>Прикрепить файл (Ins); его можно и перетащить на строку</translation>
    </message>
</context>
<context>
    <name>khattama::ui::EarlierPanel</name>
    <message>
        <source>Earlier cases of this IIN</source>
        <translation>Прежние дела по этому ИИН</translation>
    </message>
    <message>
        <source>Take over from the latest case:</source>
        <translation>Перенести из последнего дела:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Место регистрации</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Место работы, должность</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>Прежнее состояние</translation>
    </message>
    <message>
        <source>Take over from the latest case: %1</source>
        <translation>Перенести из последнего дела: %1</translation>
    </message>
    <message>
        <source>This person was here before</source>
        <translation>Это лицо уже обращалось</translation>
    </message>
    <message>
        <source>Last group</source>
        <translation>Последняя группа</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>not established on %1</source>
        <translation>не установлена %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>%1, without term</source>
        <translation>%1, без срока</translation>
    </message>
    <message>
        <source>received on %1, open</source>
        <translation>получено %1, открыто</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>получено %1</translation>
    </message>
    <message>
        <source>concluded on %1</source>
        <translation>заключение от %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ExecutionPart</name>
    <message>
        <source>Earlier programme at the employer</source>
        <translation>Выполнение прежней ИПР у работодателя</translation>
    </message>
    <message>
        <source>Social part</source>
        <translation>Социальная часть</translation>
    </message>
    <message>
        <source>Professional part</source>
        <translation>Профессиональная часть</translation>
    </message>
    <message>
        <source>What employers carry out of a programme is entered at the next examination from what the examined person tells (p. 75).</source>
        <translation>Выполнение ИПР работодателями вносится при очередном освидетельствовании со слов освидетельствуемого (пункт 75).</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Что сделано или почему нет</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ExportDialog</name>
    <message>
        <source>Export a transfer package</source>
        <translation>Выгрузка пакета переноса</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Выгрузить …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The package is signed with a key from a file or with NCALayer. Where no file is named it is exported unsigned, and its reader is told so.</source>
        <translation>Пакет подписывается ключом из файла или через NCALayer. Если файл не указан, он выгружается без подписи, и читающему об этом скажут.</translation>
    </message>
    <message>
        <source>Gathering the package</source>
        <translation>Собирается пакет</translation>
    </message>
    <message>
        <source>NCALayer waits for you: choose the key and type its password in its window.</source>
        <translation>NCALayer ждёт вас: выберите в его окне ключ и наберите пароль.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не ждать</translation>
    </message>
</context>
<context>
    <name>khattama::ui::Field</name>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Обязательно.</translation>
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
        <translation>Посмотреть образец отдела</translation>
    </message>
    <message>
        <source>There is no department on this computer yet.</source>
        <translation>На этом компьютере отдела пока нет.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Новый отдел</translation>
    </message>
    <message>
        <source>Makes the encrypted database of a department, its first accounts and the recovery key.</source>
        <translation>Создаёт зашифрованную базу отдела, первые учётные записи и ключ восстановления.</translation>
    </message>
    <message>
        <source>Existing department</source>
        <translation>Существующий отдел</translation>
    </message>
    <message>
        <source>Opens a database that is on this computer already.</source>
        <translation>Открывает базу, которая уже есть на этом компьютере.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
        <source>Brings a department back from its last backup; the accounts and passwords are those of that day.</source>
        <translation>Возвращает отдел из последней резервной копии; учётные записи и пароли будут того дня.</translation>
    </message>
    <message>
        <source>An invented department in the middle of its work, for trying everything out. Nothing in it is valid.</source>
        <translation>Вымышленный отдел в разгар работы, чтобы всё попробовать. Ничто в нём не имеет силы.</translation>
    </message>
    <message>
        <source>Database of the department</source>
        <translation>База данных отдела</translation>
    </message>
    <message>
        <source>Databases of Khattama (*.db *.khattama);;All files (*)</source>
        <translation>Базы Khattama (*.db *.khattama);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Backup of the department</source>
        <translation>Резервная копия отдела</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The backup is copied and checked …</source>
        <translation>Резервная копия копируется и проверяется …</translation>
    </message>
    <message>
        <source>The sample department is being made; this takes some seconds …</source>
        <translation>Учебный отдел создаётся; это займёт несколько секунд …</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Другой отдел</translation>
    </message>
    <message>
        <source>Puts the department of an earlier day beside the one of today, in a file of its own; neither is touched by the other. The accounts and passwords are those of that day.</source>
        <translation>Ставит отдел прежнего дня рядом с сегодняшним, в отдельный файл; один другого не затрагивает. Учётные записи и пароли – того дня.</translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation>Назад ко входу</translation>
    </message>
    <message>
        <source>Confirm and go to the login</source>
        <translation>Подтвердить и перейти ко входу</translation>
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
    <name>khattama::ui::FoundingPage</name>
    <message>
        <source>Found the department</source>
        <translation>Создать отдел</translation>
    </message>
    <message>
        <source>Administrator: users, lists, backups; sees no case</source>
        <translation>Администратор: пользователи, списки, резервные копии; дел не видит</translation>
    </message>
    <message>
        <source>Head of the department</source>
        <translation>Руководитель отдела</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Department of medico-social expertise (Appendix 17)</source>
        <translation>Отдел медико-социальной экспертизы (приложение 17)</translation>
    </message>
    <message>
        <source>Department of methodology and control (Appendix 18)</source>
        <translation>Отдел методологии и контроля (приложение 18)</translation>
    </message>
    <message>
        <source>A4, facing sheets</source>
        <translation>А4, на развороте</translation>
    </message>
    <message>
        <source>A3, all columns on one sheet</source>
        <translation>А3, все графы на одном листе</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>заново каждый год</translation>
    </message>
    <message>
        <source>anew each month</source>
        <translation>заново каждый месяц</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Number of the department</source>
        <translation>Номер отдела</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Name in Kazakh, as in the headings of documents</source>
        <translation>Название на казахском, как в заголовках документов</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Sheets of protocols and journals</source>
        <translation>Листы протоколов и журналов</translation>
    </message>
    <message>
        <source>Numbers of protocols</source>
        <translation>Номера протоколов</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic, as printed under a signature</source>
        <translation>Фамилия, имя, отчество, как печатаются под подписью</translation>
    </message>
    <message>
        <source>User name for the login</source>
        <translation>Имя пользователя для входа</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Signatures under forms 031</source>
        <translation>Подписи под формами 031/у</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Выбрать файлы …</translation>
    </message>
    <message>
        <source>Trusted certificates (PEM)</source>
        <translation>Доверенные сертификаты (PEM)</translation>
    </message>
    <message>
        <source>A form is returned (F007) when its signature does not lead to one of these certificates. With none chosen the issuer is not asked, and the evidence says so. They can be added later.</source>
        <translation>Форма возвращается (F007), если её подпись не ведёт к одному из этих сертификатов. Если не выбран ни один, издатель не проверяется, о чём сказано в основании. Их можно добавить позже.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Нужен хотя бы %n символ.</numerusform>
            <numerusform>Нужно хотя бы %n символа.</numerusform>
            <numerusform>Нужно хотя бы %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ; please type it once more.</source>
        <translation>Пароли не совпадают; наберите ещё раз.</translation>
    </message>
    <message>
        <source>Please choose the region.</source>
        <translation>Выберите регион.</translation>
    </message>
    <message>
        <source>Please type the number of the department.</source>
        <translation>Укажите номер отдела.</translation>
    </message>
    <message>
        <source>The administrator has this user name already.</source>
        <translation>Это имя пользователя уже у администратора.</translation>
    </message>
    <message>
        <source>The database is being made …</source>
        <translation>База данных создаётся …</translation>
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
    <name>khattama::ui::HeadPanel</name>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check the whole database …</source>
        <translation>Проверить всю базу данных …</translation>
    </message>
    <message>
        <source>Chain head on paper</source>
        <translation>Голова цепи с бумаги</translation>
    </message>
    <message>
        <source>At the foot of each closed protocol stand sixteen characters: the head of the audit chain when it was closed. Type them from the paper: the program tells whether this history is the one that the paper was printed from, and whether it is whole from there to now.</source>
        <translation>Внизу каждого закрытого протокола стоят шестнадцать знаков — голова цепи аудита на момент закрытия. Введите их с бумаги: программа скажет, та ли это история, с которой напечатана бумага, и цела ли она с тех пор.</translation>
    </message>
    <message>
        <source>Every entry, document and sealed line is looked through in the section «Administration».</source>
        <translation>Все записи, документы и зашифрованные строки проверяются в разделе «Администрирование».</translation>
    </message>
    <message>
        <source>The chain is being checked</source>
        <translation>Цепь проверяется</translation>
    </message>
    <message>
        <source>Printed on: %1</source>
        <translation>Напечатана на: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ImageView</name>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Изображение повреждено и не может быть показано.</translation>
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
    <name>khattama::ui::IncidentPanel</name>
    <message>
        <source>Make the report</source>
        <translation>Составить отчёт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Who asks for the report</source>
        <translation>Кто запросил отчёт</translation>
    </message>
    <message>
        <source>What happened, number and date of the request</source>
        <translation>Что произошло, номер и дата запроса</translation>
    </message>
    <message>
        <source>The report names accounts, cases by their numbers and what was done, and no examined person.</source>
        <translation>В отчёте указаны учётные записи, номера дел и что с ними делали; освидетельствованные лица в нём не названы.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>The database is being checked for the report</source>
        <translation>База данных проверяется для отчёта</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Отчёт об инциденте</translation>
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
    <message>
        <source>Journal of %1, version %2</source>
        <translation>Журнал за %1, версия %2</translation>
    </message>
    <message>
        <source>Decisions by expert, %1</source>
        <translation>Решения экспертов, %1</translation>
    </message>
    <message>
        <source>Listing the decisions by expert</source>
        <translation>Составляется список решений экспертов</translation>
    </message>
    <message>
        <source>Save the decisions by expert</source>
        <translation>Сохранить решения экспертов</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электронная таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1: подписано.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyChangeDialog</name>
    <message>
        <source>A new key of the department</source>
        <translation>Новый ключ отдела</translation>
    </message>
    <message>
        <source>A copy of the database is made beside it first. Then every line is sealed anew; with many cases this takes minutes. It can pause at any moment and goes on where it stopped, even after a power cut.</source>
        <translation>Сначала рядом с базой делается её копия. Затем каждая строка шифруется заново; когда дел много, это занимает минуты. Работу можно приостановить в любой момент, она продолжится с того же места, даже после отключения света.</translation>
    </message>
    <message>
        <source>Passwords and the sheet of the recovery key stay as they are. Whoever works in another window of this database has to log in again. Blocked accounts get no new key.</source>
        <translation>Пароли и лист ключа восстановления остаются прежними. Кто работает в другом окне этой базы, должен войти заново. Заблокированные пользователи нового ключа не получают.</translation>
    </message>
    <message>
        <source>These accounts have not logged in since the program was updated and get no new key; give them a new password afterwards: %1</source>
        <translation>Эти пользователи не входили после обновления программы и нового ключа не получат; потом задайте им новый пароль: %1</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Ваш собственный пароль</translation>
    </message>
    <message>
        <source>The recovery key from its sheet</source>
        <translation>Ключ восстановления с листа</translation>
    </message>
    <message>
        <source>Its sheet is of before the update. Where it is lost, replace the recovery key first.</source>
        <translation>Лист сделан до обновления. Если он потерян, сначала замените ключ восстановления.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Сменить ключ</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Please type the recovery key.</source>
        <translation>Введите ключ восстановления.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyFields</name>
    <message>
        <source>Choose the key …</source>
        <translation>Выбрать ключ …</translation>
    </message>
    <message>
        <source>Key file (.p12, .pfx)</source>
        <translation>Файл ключа (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Key to sign with</source>
        <translation>Ключ для подписи</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Ключи (*.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>NCALayer</source>
        <translation>NCALayer</translation>
    </message>
    <message>
        <source>NCALayer has to run on this computer. You choose the key and type its password in its own window.</source>
        <translation>NCALayer должен быть запущен на этом компьютере. Ключ выбирается и пароль набирается в его собственном окне.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyPanel</name>
    <message>
        <source>Change the department&apos;s key …</source>
        <translation>Сменить ключ отдела …</translation>
    </message>
    <message>
        <source>Go on with the change</source>
        <translation>Продолжить смену ключа</translation>
    </message>
    <message>
        <source>The change of the key begun on %1 is not finished: %2 of %3 lines are sealed with the new key. It goes on when an administrator logs in, or here.</source>
        <translation>Смена ключа, начатая %1, не закончена: новым ключом зашифровано строк %2 из %3. Она продолжится, когда войдёт администратор, или здесь.</translation>
    </message>
    <message>
        <source>The key was changed on %1.</source>
        <translation>Ключ сменили %1.</translation>
    </message>
    <message>
        <source>The key was never changed.</source>
        <translation>Ключ ещё не меняли.</translation>
    </message>
    <message>
        <source>Everything in the database is sealed with the department&apos;s key. Change it when somebody who knew a password has left in anger, or a computer with the database was stolen.</source>
        <translation>Всё в базе данных зашифровано ключом отдела. Смените его, если знавший пароль ушёл со скандалом или украден компьютер с базой.</translation>
    </message>
    <message>
        <source>These accounts got no new key and need a new password: %1</source>
        <translation>Эти пользователи не получили нового ключа, им нужен новый пароль: %1</translation>
    </message>
    <message>
        <source>The key is being changed</source>
        <translation>Идёт смена ключа</translation>
    </message>
    <message>
        <source>The change has paused; all that is done stays. Nothing stands in the way of work.</source>
        <translation>Смена приостановлена; сделанное сохранено. Работать можно как обычно.</translation>
    </message>
    <message>
        <source>The department has a new key; lines sealed anew: %1. Backups made until now still open with the old key and the passwords of their day: where it has leaked, destroy them and make a new one.</source>
        <translation>У отдела новый ключ; зашифровано заново строк: %1. Прежние резервные копии по-прежнему открываются старым ключом и паролями своего дня: если он утёк, уничтожьте их и сделайте новую.</translation>
    </message>
    <message>
        <source>So does the copy made just before: %1</source>
        <translation>Так же открывается и копия, сделанная перед сменой: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::KeyWatch</name>
    <message>
        <source>The key is being changed</source>
        <translation>Идёт смена ключа</translation>
    </message>
    <message>
        <source>The change of the department&apos;s key is finished.</source>
        <translation>Смена ключа отдела закончена.</translation>
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
        <translation>Другой отдел …</translation>
    </message>
    <message>
        <source>Password lost …</source>
        <translation>Пароль утерян …</translation>
    </message>
    <message>
        <source>Accounts of the sample department</source>
        <translation>Учётные записи учебного отдела</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Восстановить из копии …</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>База данных: %1</translation>
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
    <name>khattama::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
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
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
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
        <translation>Чего не хватает</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n</source>
        <translation>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message numerus="yes">
        <source>Ready to register; to look at: %n</source>
        <translation>
            <numerusform>Можно регистрировать; посмотреть: %n</numerusform>
            <numerusform>Можно регистрировать; посмотреть: %n</numerusform>
            <numerusform>Можно регистрировать; посмотреть: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed to register</source>
        <translation>Нужно для регистрации</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
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
            <numerusform>открыт %n день</numerusform>
            <numerusform>открыто %n дня</numerusform>
            <numerusform>открыто %n дней</numerusform>
        </translation>
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
            <numerusform>%n протокол</numerusform>
            <numerusform>%n протокола</numerusform>
            <numerusform>%n протоколов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the protocol is closed</source>
        <translation>%1: протокол закрыт</translation>
    </message>
    <message>
        <source>%1: the protocol is open</source>
        <translation>%1: протокол открыт</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n исправление</numerusform>
            <numerusform>%n исправления</numerusform>
            <numerusform>%n исправлений</numerusform>
        </translation>
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
    <message>
        <source>Version of the journal</source>
        <translation>Версия журнала</translation>
    </message>
    <message>
        <source>Version %1 of %2: %3</source>
        <translation>Версия %1 от %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction No. %1</source>
        <translation>Исправление № %1</translation>
    </message>
    <message>
        <source>Correction that waits for approval</source>
        <translation>Исправление ждёт утверждения</translation>
    </message>
    <message>
        <source>protocol of %1, row %2</source>
        <translation>протокол от %1, строка %2</translation>
    </message>
    <message>
        <source>Decisions by expert</source>
        <translation>Решения экспертов</translation>
    </message>
    <message>
        <source>Decisions by expert as a table …</source>
        <translation>Решения экспертов таблицей …</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Подписать …</translation>
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
    <name>khattama::ui::OutageActDialog</name>
    <message>
        <source>Complete the act on technical failures</source>
        <translation>Дополнение акта о технических сбоях</translation>
    </message>
    <message>
        <source>Enter an act on technical failures</source>
        <translation>Ввод акта о технических сбоях</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Save the act</source>
        <translation>Сохранить акт</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>%1, hour</source>
        <translation>%1, час</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>The failure began</source>
        <translation>Сбой начался</translation>
    </message>
    <message>
        <source>It ended (empty while it lasts)</source>
        <translation>Закончился (пусто, пока длится)</translation>
    </message>
    <message>
        <source>Systems that failed</source>
        <translation>Системы, в которых произошёл сбой</translation>
    </message>
    <message>
        <source>Checks that need one of these systems do not keep a form waiting (p. 72).</source>
        <translation>Проверки, которым нужна одна из этих систем, не задерживают форму (п. 72).</translation>
    </message>
    <message>
        <source>Signed by (p. 72)</source>
        <translation>Подписали (п. 72)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutageActsModel</name>
    <message>
        <source>lasts</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date of act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Системы</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutagesPage</name>
    <message>
        <source>Filter the acts</source>
        <translation>Отбор актов</translation>
    </message>
    <message>
        <source>Acts on technical failures</source>
        <translation>Акты о технических сбоях</translation>
    </message>
    <message>
        <source>There is no act. When systems are down, enter the act on it: it may also come later than the cases that lean on it (p. 72).</source>
        <translation>Актов нет. Когда системы не работают, введите акт об этом: он может поступить и позже дел, которые на него опираются (п. 72).</translation>
    </message>
    <message>
        <source>There is no act.</source>
        <translation>Актов нет.</translation>
    </message>
    <message>
        <source>Enter an act …</source>
        <translation>Ввести акт …</translation>
    </message>
    <message>
        <source>Complete the act …</source>
        <translation>Дополнить акт …</translation>
    </message>
    <message>
        <source>Open a package …</source>
        <translation>Открыть пакет …</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>К внесению</translation>
    </message>
    <message>
        <source>Cases of the period</source>
        <translation>Дела периода</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Nothing was done during this failure.</source>
        <translation>Во время этого сбоя ничего не сделано.</translation>
    </message>
    <message>
        <source>Entered under No. …</source>
        <translation>Внесено под номером …</translation>
    </message>
    <message>
        <source>Differs …</source>
        <translation>Отличается …</translation>
    </message>
    <message>
        <source>Undo the tick</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Export a package …</source>
        <translation>Выгрузить пакет …</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>The failure began</source>
        <translation>Сбой начался</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Закончился</translation>
    </message>
    <message>
        <source>Systems that failed</source>
        <translation>Системы, в которых произошёл сбой</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Signed by (p. 72)</source>
        <translation>Подписали (п. 72)</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ещё не подписан</translation>
    </message>
    <message>
        <source>Transfer list</source>
        <translation>Список переноса</translation>
    </message>
    <message>
        <source>Act No. %1 is saved.</source>
        <translation>Акт № %1 сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lean on the act now.</source>
        <translation>
            <numerusform>%n дело теперь опирается на акт.</numerusform>
            <numerusform>%n дела теперь опираются на акт.</numerusform>
            <numerusform>%n дел теперь опираются на акт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered into the central data bank</source>
        <translation>Внесено в АЦС «ЦБДИ»</translation>
    </message>
    <message>
        <source>Under which number does the central data bank hold case No. %1? The printed act number stays as it is.</source>
        <translation>Под каким номером АЦС «ЦБДИ» хранит дело № %1? Напечатанный номер акта не меняется.</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>The case is ticked off.</source>
        <translation>Дело отмечено.</translation>
    </message>
    <message>
        <source>Differs in the central data bank</source>
        <translation>В АЦС «ЦБДИ» стоит другое</translation>
    </message>
    <message>
        <source>The field «%1» differs: what does the central data bank hold?</source>
        <translation>Поле «%1» отличается: что стоит в АЦС «ЦБДИ»?</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>The difference is noted.</source>
        <translation>Отличие записано.</translation>
    </message>
    <message>
        <source>The case has to be entered still.</source>
        <translation>Дело ещё предстоит внести.</translation>
    </message>
    <message>
        <source>Transfer package</source>
        <translation>Пакет переноса</translation>
    </message>
    <message>
        <source>Transfer packages (*.msepkg)</source>
        <translation>Пакеты переноса (*.msepkg)</translation>
    </message>
    <message>
        <source>The package is exported unsigned.</source>
        <translation>Пакет выгружен без подписи.</translation>
    </message>
    <message>
        <source>The package is exported and signed.</source>
        <translation>Пакет выгружен и подписан.</translation>
    </message>
    <message>
        <source>Transfer package to read</source>
        <translation>Пакет переноса для чтения</translation>
    </message>
    <message>
        <source>Transfer packages (*.msepkg);;All files (*)</source>
        <translation>Пакеты переноса (*.msepkg);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutboxModel</name>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>передать</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>void</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutboxPage</name>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Confirm with a number …</source>
        <translation>Подтвердить номером …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Выгрузить …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>Аннулировать …</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Какие сообщения</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>К передаче</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Переданные</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждённые</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулированные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Filter the messages (Ctrl+F)</source>
        <translation>Отбор сообщений (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Отбор сообщений</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Nothing is to be handed over.</source>
        <translation>Передавать нечего.</translation>
    </message>
    <message>
        <source>There are no such messages.</source>
        <translation>Таких сообщений нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Made void because</source>
        <translation>Причина аннулирования</translation>
    </message>
    <message>
        <source>The letter is being drawn …</source>
        <translation>Письмо составляется …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) handed over.</source>
        <translation>
            <numerusform>Передано %n сообщение.</numerusform>
            <numerusform>Передано %n сообщения.</numerusform>
            <numerusform>Передано %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the message</source>
        <translation>Подтвердить сообщение</translation>
    </message>
    <message>
        <source>Under which number was «%1» received?</source>
        <translation>Под каким номером принято «%1»?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>The message is confirmed.</source>
        <translation>Сообщение подтверждено.</translation>
    </message>
    <message>
        <source>Make the message void</source>
        <translation>Аннулировать сообщение</translation>
    </message>
    <message>
        <source>«%1» will not be sent. It stays in the list with the reason: why?</source>
        <translation>«%1» не будет отправлено. Оно останется в списке с причиной: почему?</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>The message is void.</source>
        <translation>Сообщение аннулировано.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Текст скопирован.</translation>
    </message>
    <message>
        <source>Folder for the files of the messages</source>
        <translation>Папка для файлов сообщений</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) exported.</source>
        <translation>
            <numerusform>Выгружено %n сообщение.</numerusform>
            <numerusform>Выгружено %n сообщения.</numerusform>
            <numerusform>Выгружено %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on paper</source>
        <translation>Показать на бумаге</translation>
    </message>
</context>
<context>
    <name>khattama::ui::OutcomeBar</name>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PackageDialog</name>
    <message>
        <source>Transfer package %1</source>
        <translation>Пакет переноса %1</translation>
    </message>
    <message>
        <source>About the package</source>
        <translation>О пакете</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>Пакет не подписан.</translation>
    </message>
    <message>
        <source>%1. The signature holds, but its issuer is not among those this department trusts.</source>
        <translation>%1. Подпись верна, но её издатель не входит в число доверенных отдела.</translation>
    </message>
    <message>
        <source>%1. The signature is there, but its algorithm cannot be checked here.</source>
        <translation>%1. Подпись есть, но её алгоритм здесь не проверяется.</translation>
    </message>
    <message>
        <source>%1, %2. The signature holds.</source>
        <translation>%1, %2. Подпись верна.</translation>
    </message>
    <message>
        <source>%1, %2. The signature holds; the issuer was not asked, since the department trusts nobody by name.</source>
        <translation>%1, %2. Подпись верна; издатель не проверялся, так как доверенные сертификаты отдела не настроены.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>No. %1 of %2: %3</source>
        <translation>№ %1 от %2: %3</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It does not fit the signature: something was changed after signing.</source>
        <translation>Она не подходит к подписи: после подписания что-то изменили.</translation>
    </message>
    <message>
        <source>%1, %2. It is not checked here: its authority is not among those this department trusts.</source>
        <translation>%1, %2. Здесь не проверена: выдавшей её службы нет среди тех, кому доверяет отдел.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PageViewer</name>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Предыдущая страница (PgUp)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Следующая страница (PgDn)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>По ширине (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Search in the document (Ctrl+F)</source>
        <translation>Поиск в документе (Ctrl+F)</translation>
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
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PaperDialog</name>
    <message>
        <source>Refusal of the service</source>
        <translation>Отказ в оказании услуги</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>Бумага готовится.</translation>
    </message>
    <message>
        <source>Language of the paper:</source>
        <translation>Язык бумаги:</translation>
    </message>
    <message>
        <source>Language of the paper: %1</source>
        <translation>Язык бумаги: %1</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>отказ</translation>
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
    <message>
        <source>Independent experts who took part, names separated by commas</source>
        <translation>Участвовавшие независимые эксперты, имена через запятую</translation>
    </message>
    <message>
        <source>Their decisions are counted in the monthly list by expert (orders 408 and 411).</source>
        <translation>Их решения считаются в месячном списке по экспертам (приказы № 408 и № 411).</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Прежний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ; please type it once more.</source>
        <translation>Пароли не совпадают; наберите ещё раз.</translation>
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
            <numerusform>Печать остановлена; на принтер ушла %n страница.</numerusform>
            <numerusform>Печать остановлена; на принтер ушло %n страницы.</numerusform>
            <numerusform>Печать остановлена; на принтер ушло %n страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have gone to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform>
            <numerusform>На принтер отправлено %n страницы.</numerusform>
            <numerusform>На принтер отправлено %n страниц.</numerusform>
        </translation>
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
    <name>khattama::ui::PdfView</name>
    <message>
        <source>The PDF is protected by a password and cannot be shown.</source>
        <translation>PDF защищён паролем и не может быть показан.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be shown.</source>
        <translation>PDF повреждён и не может быть показан.</translation>
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
    <name>khattama::ui::PersonDataPanel</name>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокировано</translation>
    </message>
    <message>
        <source>Unblock the data …</source>
        <translation>Разблокировать данные …</translation>
    </message>
    <message>
        <source>Block the data …</source>
        <translation>Заблокировать данные …</translation>
    </message>
    <message>
        <source>Copy of the data …</source>
        <translation>Копия данных …</translation>
    </message>
    <message>
        <source>Blocked data</source>
        <translation>Заблокированные данные</translation>
    </message>
    <message>
        <source>Nobody&apos;s data are blocked.</source>
        <translation>Ничьи данные не заблокированы.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Block the data</source>
        <translation>Заблокировать данные</translation>
    </message>
    <message>
        <source>Nobody but the head will see, find, print or export the data of IIN %1 until they are unblocked. Terms and numbers go on.</source>
        <translation>Данные по ИИН %1 до снятия блокировки никто, кроме руководителя, не увидит, не найдёт, не напечатает и не выгрузит. Сроки и нумерация продолжаются.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>The data are blocked.</source>
        <translation>Данные заблокированы.</translation>
    </message>
    <message>
        <source>Unblock the data</source>
        <translation>Разблокировать данные</translation>
    </message>
    <message>
        <source>Why are the data of IIN %1 unblocked?</source>
        <translation>Почему данные по ИИН %1 разблокируются?</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>The data are unblocked.</source>
        <translation>Данные разблокированы.</translation>
    </message>
    <message>
        <source>Copy of the data</source>
        <translation>Копия данных</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Архив (*.zip)</translation>
    </message>
    <message>
        <source>The data are being copied</source>
        <translation>Данные копируются</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PhoneField</name>
    <message>
        <source>“%1” is not a mobile phone of Kazakhstan. Type it as +7 701 123 45 67.</source>
        <translation>«%1» не мобильный номер Казахстана. Наберите в виде +7 701 123 45 67.</translation>
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
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n листе</numerusform>
            <numerusform>%n листах</numerusform>
            <numerusform>%n листах</numerusform>
        </translation>
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
    <message>
        <source>Correction No. %1 of the protocol of %2</source>
        <translation>Исправление № %1 к протоколу от %2</translation>
    </message>
    <message>
        <source>Draft of a correction of the protocol of %1</source>
        <translation>Проект исправления к протоколу от %1</translation>
    </message>
    <message>
        <source>%1: a correction waits</source>
        <translation>%1: исправление ждёт утверждения</translation>
    </message>
    <message>
        <source>Sign …</source>
        <translation>Подписать …</translation>
    </message>
    <message>
        <source>%1 is signed.</source>
        <translation>%1: подписано.</translation>
    </message>
    <message>
        <source>Correction No. %1 of protocol No. %2</source>
        <translation>Исправление № %1 протокола № %2</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>correction No. %1</source>
        <translation>исправление № %1</translation>
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
    <message>
        <source>Correction No. %1: %2: %3</source>
        <translation>Исправление № %1: %2: %3</translation>
    </message>
</context>
<context>
    <name>khattama::ui::PurposesBox</name>
    <message>
        <source>1) Disability</source>
        <translation>1) Инвалидность</translation>
    </message>
    <message>
        <source>2) Loss of working capacity</source>
        <translation>2) Утрата трудоспособности</translation>
    </message>
    <message>
        <source>3) Individual programme, additional help</source>
        <translation>3) Индивидуальная программа, дополнительная помощь</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecordFields</name>
    <message>
        <source>Region, city of republican significance</source>
        <translation>Область, город республиканского значения</translation>
    </message>
    <message>
        <source>City (district)</source>
        <translation>Город (район)</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Street (microdistrict)</source>
        <translation>Улица (микрорайон)</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Number of document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
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
        <source>Liable for military service</source>
        <translation>Военнообязанный</translation>
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
        <source>Language of messages</source>
        <translation>Язык сообщений</translation>
    </message>
    <message>
        <source>Place of registration</source>
        <translation>Место регистрации</translation>
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
        <source>Place of work</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Место учёбы</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>Место учебы</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Group or category</source>
        <translation>Группа или категория</translation>
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
        <source>Loss of general working capacity</source>
        <translation>Утрата общей трудоспособности (УОТ)</translation>
    </message>
    <message>
        <source>Loss of professional working capacity</source>
        <translation>Утрата профессиональной трудоспособности (УПТ)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>ICD-10 code</source>
        <translation>Код МКБ-10</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Жив</translation>
    </message>
    <message>
        <source>The name fits the IIN</source>
        <translation>ФИО соответствует ИИН</translation>
    </message>
    <message>
        <source>Has a permanent registration</source>
        <translation>Есть постоянная регистрация</translation>
    </message>
    <message>
        <source>Has left for abroad</source>
        <translation>Выехал за рубеж</translation>
    </message>
    <message>
        <source>State database of persons, patient</source>
        <translation>ГБД ФЛ, пациент</translation>
    </message>
    <message>
        <source>State database of persons, representative</source>
        <translation>ГБД ФЛ, представитель</translation>
    </message>
    <message>
        <source>Base of mobile citizens</source>
        <translation>База мобильных граждан</translation>
    </message>
    <message>
        <source>The phone is registered</source>
        <translation>Телефон зарегистрирован</translation>
    </message>
    <message>
        <source>Register of attached population</source>
        <translation>Регистр прикреплённого населения</translation>
    </message>
    <message>
        <source>The medical organisation fits</source>
        <translation>Медицинская организация соответствует</translation>
    </message>
    <message>
        <source>Portal of technical aids</source>
        <translation>Портал ТСР</translation>
    </message>
    <message>
        <source>There is a questionnaire</source>
        <translation>Анкета есть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Основной диагноз</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Осложнения</translation>
    </message>
    <message>
        <source>Accompanying diseases</source>
        <translation>Сопутствующие заболевания</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Rehabilitation potential</source>
        <translation>Реабилитационный потенциал</translation>
    </message>
    <message>
        <source>Rehabilitation prognosis</source>
        <translation>Реабилитационный прогноз</translation>
    </message>
    <message>
        <source>Recommendations on rehabilitation</source>
        <translation>Рекомендации по реабилитации</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Hash sum</source>
        <translation>Хэш-сумма</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Number of form</source>
        <translation>Номер формы</translation>
    </message>
    <message>
        <source>Formed in the medical system</source>
        <translation>Сформирована в МЦС</translation>
    </message>
    <message>
        <source>Signed by the chair of the commission</source>
        <translation>Подписана председателем комиссии</translation>
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
        <source>Referral</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Purposes of examination</source>
        <translation>Цели освидетельствования</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Medical organisation</source>
        <translation>Медицинская организация</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <source>State before the examination</source>
        <translation>Состояние до освидетельствования</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Лист временной нетрудоспособности</translation>
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
        <source>Disorders of functions</source>
        <translation>Нарушения функций</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Реабилитация</translation>
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
        <source>Consent by SMS</source>
        <translation>Согласие по СМС</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Вынесено</translation>
    </message>
    <message>
        <source>From the phone</source>
        <translation>С телефона</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Answers of the systems</source>
        <translation>Ответы систем</translation>
    </message>
    <message>
        <source>Lines that are not known here</source>
        <translation>Строки, неизвестные здесь</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Оригинал просмотрен</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>Не потребован, так как</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Department that examined</source>
        <translation>Отдел, проводивший освидетельствование</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Дата освидетельствования</translation>
    </message>
    <message>
        <source>Place of examination</source>
        <translation>Место освидетельствования</translation>
    </message>
    <message>
        <source>Date of application</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Consent to process personal data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Reason of the early re-examination</source>
        <translation>Причина досрочного переосвидетельствования</translation>
    </message>
    <message>
        <source>Why the data may disagree with the IIN</source>
        <translation>Почему данные могут расходиться с ИИН</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Form 031</source>
        <translation>Форма 031/у</translation>
    </message>
    <message>
        <source>Examination under control</source>
        <translation>Контролируемое освидетельствование</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Срок исчисляется с</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Act or decision</source>
        <translation>Акт или решение</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Устанавливается</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Записал</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
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
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Individual programme</source>
        <translation>Индивидуальная программа</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Additional help and care</source>
        <translation>Дополнительная помощь и уход</translation>
    </message>
    <message>
        <source>Measures of rehabilitation</source>
        <translation>Реабилитационные мероприятия</translation>
    </message>
    <message>
        <source>Documents given</source>
        <translation>Выдаваемые документы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reason of the gap since the earlier term</source>
        <translation>Причина пропуска после прежнего срока</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Результат проверки</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>IIN of the signer</source>
        <translation>ИИН подписавшего</translation>
    </message>
    <message>
        <source>Time of signing</source>
        <translation>Время подписания</translation>
    </message>
    <message>
        <source>The issuer was checked</source>
        <translation>Издатель проверен</translation>
    </message>
    <message>
        <source>The certificate was valid</source>
        <translation>Сертификат был действителен</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>СМС отправлено</translation>
    </message>
    <message>
        <source>Second SMS</source>
        <translation>Повторное СМС</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Явился</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Form of examination</source>
        <translation>Форма освидетельствования</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Act number</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Act number of the central data bank</source>
        <translation>Номер акта в ЦБДИ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Draft act made</source>
        <translation>Проект акта составлен</translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation>Прислана повторно, первая</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>Причина возврата</translation>
    </message>
    <message>
        <source>Hash sum of the package</source>
        <translation>Хэш-сумма пакета</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>ЭЦП</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
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
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>outpatient clinic</source>
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
        <source>proactive examination in absentia</source>
        <translation>заочное проактивное освидетельствование</translation>
    </message>
    <message>
        <source>examination in person</source>
        <translation>очное освидетельствование</translation>
    </message>
    <message>
        <source>examination in absentia</source>
        <translation>заочное освидетельствование</translation>
    </message>
    <message>
        <source>examination at home</source>
        <translation>освидетельствование на дому</translation>
    </message>
    <message>
        <source>examination in a hospital</source>
        <translation>освидетельствование в стационаре</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>движение</translation>
    </message>
    <message>
        <source>blood and immune system</source>
        <translation>кровь и иммунная система</translation>
    </message>
    <message>
        <source>mental functions</source>
        <translation>психические функции</translation>
    </message>
    <message>
        <source>urination</source>
        <translation>мочевыделение</translation>
    </message>
    <message>
        <source>metabolism and inner secretion</source>
        <translation>обмен веществ и внутренняя секреция</translation>
    </message>
    <message>
        <source>respiration</source>
        <translation>дыхание</translation>
    </message>
    <message>
        <source>circulation of the blood</source>
        <translation>кровообращение</translation>
    </message>
    <message>
        <source>digestion</source>
        <translation>пищеварение</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>зрение</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>слух</translation>
    </message>
    <message>
        <source>language and speech</source>
        <translation>язык и речь</translation>
    </message>
    <message>
        <source>1, slight</source>
        <translation>1, незначительная</translation>
    </message>
    <message>
        <source>2, moderate</source>
        <translation>2, умеренная</translation>
    </message>
    <message>
        <source>3, marked</source>
        <translation>3, выраженная</translation>
    </message>
    <message>
        <source>4, severe</source>
        <translation>4, резко выраженная</translation>
    </message>
    <message>
        <source>study</source>
        <translation>исследование</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>электронный</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдена</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдена</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>верна</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушена</translation>
    </message>
    <message>
        <source>the issuer is not trusted</source>
        <translation>издатель не доверенный</translation>
    </message>
    <message>
        <source>cannot be checked here</source>
        <translation>здесь проверить нельзя</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Remarks of the review</source>
        <translation>Замечания рассмотрения</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Проект составил(а)</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Проект составлен</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтвердил(а)</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Head who signs it</source>
        <translation>Подписывает руководитель</translation>
    </message>
    <message>
        <source>Refusal of the service</source>
        <translation>Отказ в оказании услуги</translation>
    </message>
    <message>
        <source>Cause that the person claims</source>
        <translation>Причина, на которую ссылается лицо</translation>
    </message>
    <message>
        <source>The employer is wound up</source>
        <translation>Работодатель ликвидирован</translation>
    </message>
    <message>
        <source>The name was changed</source>
        <translation>Имя изменено</translation>
    </message>
    <message>
        <source>The medical part of the programme is drawn up</source>
        <translation>Медицинская часть ИПР составлена</translation>
    </message>
    <message>
        <source>What decides on the documents</source>
        <translation>От чего зависят документы</translation>
    </message>
    <message>
        <source>Independent experts</source>
        <translation>Независимые эксперты</translation>
    </message>
    <message>
        <source>Earlier programme at the employer</source>
        <translation>Выполнение прежней ИПР у работодателя</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Кто получил</translation>
    </message>
    <message>
        <source>Not handed over because</source>
        <translation>Почему не выдан</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>День выезда</translation>
    </message>
    <message>
        <source>Chief specialists who go</source>
        <translation>Выезжающие главные специалисты</translation>
    </message>
    <message>
        <source>The experts left</source>
        <translation>Эксперты выехали</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Earlier conclusion of the department</source>
        <translation>Прежнее заключение отдела</translation>
    </message>
    <message>
        <source>Result documents</source>
        <translation>Документы результата</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Annulled act numbers</source>
        <translation>Аннулированные номера актов</translation>
    </message>
    <message>
        <source>The failure began</source>
        <translation>Сбой начался</translation>
    </message>
    <message>
        <source>Form sent</source>
        <translation>Форма отправлена</translation>
    </message>
    <message>
        <source>Act on technical failures</source>
        <translation>Акт о технических сбоях</translation>
    </message>
    <message>
        <source>Loss of general working capacity until</source>
        <translation>УОТ до</translation>
    </message>
    <message>
        <source>Cause of the loss of professional working capacity</source>
        <translation>Причина УПТ</translation>
    </message>
    <message>
        <source>Loss of professional working capacity until</source>
        <translation>УПТ до</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Preliminary expert conclusion</source>
        <translation>Предварительное экспертное заключение</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Decision of the department</source>
        <translation>Решение отдела</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Направил</translation>
    </message>
    <message>
        <source>The person is sent</source>
        <translation>Направлено лицо</translation>
    </message>
    <message>
        <source>The documents are sent</source>
        <translation>Направлены документы</translation>
    </message>
    <message>
        <source>Answer of the ОМК</source>
        <translation>Ответ ОМК</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Отозвал</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Почему отозвано</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Передано другим</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>На листе нетрудоспособности</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Записал</translation>
    </message>
    <message>
        <source>The person came</source>
        <translation>Лицо явилось</translation>
    </message>
    <message>
        <source>Given to other experts</source>
        <translation>Передано другим экспертам</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Appearance at the control examination</source>
        <translation>Явка на контроль</translation>
    </message>
    <message>
        <source>Due before it was sent</source>
        <translation>Срок до направления</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>Time of the stamp</source>
        <translation>Время метки</translation>
    </message>
    <message>
        <source>Time stamp authority</source>
        <translation>Служба меток времени</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecordTable</name>
    <message>
        <source>Reset view</source>
        <translation>Вернуть вид</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>По запросу «%1» ничего нет.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecordWords</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>receipt …%1</source>
        <translation>поступление …%1</translation>
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
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Новый ключ восстановления</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Ваш собственный пароль</translation>
    </message>
    <message>
        <source>When the new key was typed in, the sheet of until now opens this database no more. The backups made until now are still opened by it: keep it as long as they are kept.</source>
        <translation>Когда новый ключ введён, прежний лист больше не открывает эту базу данных. Копии, сделанные до этого, открывает по-прежнему он: храните его столько же, сколько хранятся они.</translation>
    </message>
    <message>
        <source>Confirm the new key</source>
        <translation>Подтвердить новый ключ</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecoveryKeyPage</name>
    <message>
        <source>Print the sheet …</source>
        <translation>Печать листа …</translation>
    </message>
    <message>
        <source>I have it on paper: go on</source>
        <translation>Записано на бумаге: дальше</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Показать ключ ещё раз</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Ключ восстановления, как на бумаге</translation>
    </message>
    <message>
        <source>Recovery key of the department</source>
        <translation>Ключ восстановления отдела</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>It opens the database when every password is lost. Nobody can make it again: without it and without a password the data are lost for ever. Print it or write it down now, and keep it in the safe.</source>
        <translation>Он открывает базу, когда утеряны все пароли. Сделать его заново не может никто: без него и без пароля данные потеряны навсегда. Напечатайте или запишите его сейчас и храните в сейфе.</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe. It opens the database when every password is lost.</source>
        <translation>Храните этот лист в сейфе. Он открывает базу, когда утеряны все пароли.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RecoveryPage</name>
    <message>
        <source>Set the password and log in</source>
        <translation>Задать пароль и войти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Login with the recovery key</source>
        <translation>Вход по ключу восстановления</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Ключ восстановления, как на бумаге</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ; please type it once more.</source>
        <translation>Пароли не совпадают; наберите ещё раз.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ReentryDialog</name>
    <message>
        <source>The department&apos;s key was changed</source>
        <translation>Ключ отдела сменили</translation>
    </message>
    <message>
        <source>What you have typed still stands in the window and is not lost. Type your password to go on with the new key.</source>
        <translation>Набранное вами стоит в окне и не потеряно. Введите пароль, чтобы продолжить с новым ключом.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Заблокировать, не сохраняя</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RefusalDialog</name>
    <message>
        <source>Refuse the service</source>
        <translation>Отказ в оказании услуги</translation>
    </message>
    <message>
        <source>The service will be refused to %1: the refusal takes its number and cannot be taken back.</source>
        <translation>%1 получит отказ в услуге: отказ получает номер, и отозвать его нельзя.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RefusalPanel</name>
    <message>
        <source>Refusing the service</source>
        <translation>Отказ в услуге</translation>
    </message>
    <message>
        <source>Ground (Appendix 3, item 11)</source>
        <translation>Основание (приложение 3, пункт 11)</translation>
    </message>
    <message>
        <source>In words, what the ground does not say; it is printed</source>
        <translation>Словами то, чего нет в основании; это печатается</translation>
    </message>
    <message>
        <source>Your word refuses: the refusal gets its number, and the notice is kept.</source>
        <translation>Ваше решение окончательно: отказ получает номер, а уведомление сохраняется.</translation>
    </message>
    <message>
        <source>This is a draft: the service is refused by the word of the head.</source>
        <translation>Это проект: в услуге отказывает руководитель своим решением.</translation>
    </message>
    <message>
        <source>Refuse the service …</source>
        <translation>Отказать в услуге …</translation>
    </message>
    <message>
        <source>Hand over to the head</source>
        <translation>Передать руководителю</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>Вернуться к заявлению</translation>
    </message>
    <message>
        <source>Choose the ground: the notice is shown here as it will print.</source>
        <translation>Выберите основание: уведомление показывается здесь так, как будет напечатано.</translation>
    </message>
    <message>
        <source>The notice cannot be drawn yet.</source>
        <translation>Уведомление пока нельзя составить.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ResultDocumentsPanel</name>
    <message>
        <source>Handed over on paper …</source>
        <translation>Выдан на бумаге …</translation>
    </message>
    <message>
        <source>Sent to the portal</source>
        <translation>Направлен на портал</translation>
    </message>
    <message>
        <source>Not handed over …</source>
        <translation>Не выдан …</translation>
    </message>
    <message>
        <source>Result documents</source>
        <translation>Документы результата</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>ещё не выдан</translation>
    </message>
    <message>
        <source>not handed over: %1 (%2)</source>
        <translation>не выдан: %1 (%2)</translation>
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
        <translation>без номера</translation>
    </message>
    <message>
        <source>Handed over on paper</source>
        <translation>Выдан на бумаге</translation>
    </message>
    <message>
        <source>Who has taken «%1»? A representative is named with his document.</source>
        <translation>Кто получил документ «%1»? Представитель указывается с его документом.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Не выдан</translation>
    </message>
    <message>
        <source>Why was «%1» not handed over?</source>
        <translation>Почему не выдан документ «%1»?</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Отмечено: %1.</translation>
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
    <name>khattama::ui::RoleNames</name>
    <message>
        <source>specialist</source>
        <translation>специалист</translation>
    </message>
    <message>
        <source>chief specialist</source>
        <translation>главный специалист</translation>
    </message>
    <message>
        <source>head of the department</source>
        <translation>руководитель отдела</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
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
        <translation>Строка протокола</translation>
    </message>
</context>
<context>
    <name>khattama::ui::RulingPart</name>
    <message>
        <source>Answer to the department</source>
        <translation>Ответ отделу</translation>
    </message>
    <message>
        <source>Decision of the department</source>
        <translation>Решение отдела</translation>
    </message>
    <message>
        <source>What becomes of the decision</source>
        <translation>Оставлено ли решение</translation>
    </message>
    <message>
        <source>Conclusion and recommendations</source>
        <translation>Заключение и рекомендации</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>They go to the department as a letter and stand in column 9 of the protocol; nothing is established here (Appendix 3, item 5, 3); Appendix 18).</source>
        <translation>Они уходят отделу письмом и стоят в графе 9 протокола; здесь ничего не устанавливается (приложение 3, пункт 5, подпункт 3); приложение 18).</translation>
    </message>
    <message>
        <source>They stand in column 9 of the protocol (Appendix 18).</source>
        <translation>Они стоят в графе 9 протокола (приложение 18).</translation>
    </message>
</context>
<context>
    <name>khattama::ui::ScannerStrip</name>
    <message>
        <source>Files from the scanner</source>
        <translation>Файлы со сканера</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From the scanner: drag a file on its line, or press Enter to attach it to the current one; Space shows it</source>
        <translation>Со сканера: перетащите файл на его строку или нажмите Enter, чтобы прикрепить к текущей; пробел показывает файл</translation>
    </message>
    <message>
        <source>From the scanner: no new files in the folder</source>
        <translation>Со сканера: новых файлов в папке нет</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SearchBar</name>
    <message>
        <source>Search in the document</source>
        <translation>Поиск в документе</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Technical failures</source>
        <translation>Технические сбои</translation>
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
        <translation>Сменить &amp;пароль …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Справка по этой странице</translation>
    </message>
    <message>
        <source>F1 – why a field is asked for, elsewhere help on the page</source>
        <translation>F1 – зачем спрашивается поле, в других местах – справка по странице</translation>
    </message>
    <message>
        <source>Nothing can be done here now</source>
        <translation>Здесь сейчас нечего сделать</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Search: name, IIN, No. (Ctrl+K)</source>
        <translation>Поиск: ФИО, ИИН, № (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Подписание: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The signature goes into the PDF of the document, behind its sheets, which stay as they were closed.</source>
        <translation>Подпись добавляется в PDF документа после его листов; сами листы остаются такими, какими были закрыты.</translation>
    </message>
    <message>
        <source>You sign as the head: afterwards no signature is added. These have not signed yet: %1.</source>
        <translation>Вы подписываете как руководитель отдела: после этого подписи не добавляются. Ещё не подписали: %1.</translation>
    </message>
    <message>
        <source>You sign as the head: afterwards no signature is added.</source>
        <translation>Вы подписываете как руководитель отдела: после этого подписи не добавляются.</translation>
    </message>
    <message>
        <source>NCALayer waits for you: choose the key and type its password in its window.</source>
        <translation>NCALayer ждёт вас: выберите в его окне ключ и наберите пароль.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не ждать</translation>
    </message>
</context>
<context>
    <name>khattama::ui::SignatureLines</name>
    <message>
        <source>IT DOES NOT FIT THE DOCUMENT: something was changed after signing</source>
        <translation>НЕ СООТВЕТСТВУЕТ ДОКУМЕНТУ: после подписания что-то изменено</translation>
    </message>
    <message>
        <source>SOMETHING OTHER THAN SIGNATURES was added to the document afterwards</source>
        <translation>Позже к документу добавлено ЧТО-ТО КРОМЕ ПОДПИСЕЙ</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>с тех пор не изменено</translation>
    </message>
    <message>
        <source>the issuer of the certificate is not among those that the department trusts</source>
        <translation>издатель сертификата не из числа тех, кому доверяет отдел</translation>
    </message>
    <message>
        <source>the certificate was not valid at that time</source>
        <translation>сертификат в то время не действовал</translation>
    </message>
    <message>
        <source>Signed by the head</source>
        <translation>Подписал руководитель отдела</translation>
    </message>
    <message>
        <source>Signed by a participant</source>
        <translation>Подписал участник</translation>
    </message>
    <message>
        <source>%1, %2; key of %3; %4</source>
        <translation>%1, %2; владелец ключа: %3; %4</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ещё не подписали</translation>
    </message>
    <message>
        <source>Did not sign</source>
        <translation>Не подписали</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>the issuer of the certificates, since the department names none that it trusts</source>
        <translation>издатель сертификатов: в отделе не указаны доверенные</translation>
    </message>
    <message>
        <source>the IIN, which the accounts do not have: %1</source>
        <translation>ИИН, которого нет в учётных записях: %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>the time is the signer&apos;s own word</source>
        <translation>время – со слов подписавшего</translation>
    </message>
    <message>
        <source>time stamped on %1 by %2</source>
        <translation>метка времени: %1, %2</translation>
    </message>
    <message>
        <source>time stamp of %1 not checked here: issuer unknown (%2)</source>
        <translation>метка времени %1 здесь не проверена: издатель неизвестен (%2)</translation>
    </message>
    <message>
        <source>time stamp of %1 not checked here (GOST)</source>
        <translation>метка времени %1 здесь не проверяется (ГОСТ)</translation>
    </message>
    <message>
        <source>ITS TIME STAMP DOES NOT FIT: something was changed after signing</source>
        <translation>МЕТКА ВРЕМЕНИ НЕ ПОДХОДИТ: после подписания что-то изменили</translation>
    </message>
    <message>
        <source>present, not checked here: GOST, of which neither the signature nor the digest of the document can be computed here; certificate of %1, IIN %2, valid from %3 to %4; %5</source>
        <translation>есть, здесь не проверена: ГОСТ, ни подпись, ни хеш документа здесь не вычисляются; сертификат: %1, ИИН %2, действует с %3 по %4; %5</translation>
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
    <message>
        <source>The case was given to other experts because you are on sick leave.</source>
        <translation>Дело передано другим экспертам, так как вы на листе нетрудоспособности.</translation>
    </message>
    <message>
        <source>Decision of the department</source>
        <translation>Решение отдела</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
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
    <message>
        <source>the backup failed</source>
        <translation>резервная копия не сделана</translation>
    </message>
    <message numerus="yes">
        <source>the last backup is %n day(s) old</source>
        <translation>
            <numerusform>последней резервной копии %n день</numerusform>
            <numerusform>последней резервной копии %n дня</numerusform>
            <numerusform>последней резервной копии %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::StepDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What you had typed here is back.</source>
        <translation>Введённое вами здесь возвращено.</translation>
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
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
</context>
<context>
    <name>khattama::ui::TransferFieldsTable</name>
    <message>
        <source>Field</source>
        <translation>Сведение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) copied</source>
        <translation>
            <numerusform>%n значение скопировано</numerusform>
            <numerusform>%n значения скопированы</numerusform>
            <numerusform>%n значений скопировано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khattama::ui::TransferModel</name>
    <message>
        <source>to be entered</source>
        <translation>к внесению</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Reg. No.</source>
        <translation>Рег. №</translation>
    </message>
    <message>
        <source>Act No.</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No. in the data bank</source>
        <translation>№ в ЦБДИ</translation>
    </message>
</context>
<context>
    <name>khattama::ui::TransferPanel</name>
    <message>
        <source>Copy the value</source>
        <translation>Скопировать значение</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Скопировать всё</translation>
    </message>
    <message>
        <source>Filter the cases (Ctrl+F)</source>
        <translation>Отбор дел (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Отбор дел</translation>
    </message>
    <message>
        <source>Cases to be entered</source>
        <translation>Дела к внесению</translation>
    </message>
    <message>
        <source>Fields of the case</source>
        <translation>Сведения дела</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>All fields of the case are copied.</source>
        <translation>Все сведения дела скопированы.</translation>
    </message>
    <message>
        <source>In all %1 · entered %2 · differs %3</source>
        <translation>Всего %1 · внесено %2 · отличается %3</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Отличается: %1</translation>
    </message>
    <message>
        <source>Differs in «%1»: %2</source>
        <translation>Отличается «%1»: %2</translation>
    </message>
</context>
<context>
    <name>khattama::ui::UnfinishedStrip</name>
    <message>
        <source>Unfinished:</source>
        <translation>Незавершённые:</translation>
    </message>
    <message>
        <source>Go on with the unfinished application: %1</source>
        <translation>Продолжить незавершённое заявление: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
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
    <name>khattama::ui::VisitDialog</name>
    <message>
        <source>Put on the list of visits</source>
        <translation>Внести в список выездов</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>День выезда</translation>
    </message>
    <message>
        <source>Chief specialists who go</source>
        <translation>Выезжающие главные специалисты</translation>
    </message>
    <message>
        <source>Type the day of the visit.</source>
        <translation>Укажите день выезда.</translation>
    </message>
    <message>
        <source>Choose who goes.</source>
        <translation>Выберите, кто выезжает.</translation>
    </message>
</context>
<context>
    <name>khattama::ui::VisitPart</name>
    <message>
        <source>Hour of the conclusion on %1</source>
        <translation>Время заключения %1</translation>
    </message>
    <message>
        <source>The experts left at %1; the service takes four hours at most (Appendix 3, item 5, 1).</source>
        <translation>Эксперты выехали в %1; услуга оказывается не дольше 4 часов (приложение 3, пункт 5, подпункт 1)).</translation>
    </message>
</context>
<context>
    <name>khattama::ui::VisitsPanel</name>
    <message>
        <source>The experts leave …</source>
        <translation>Эксперты выезжают …</translation>
    </message>
    <message>
        <source>Show the list of visits</source>
        <translation>Показать список выездов</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Выезды дня</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>waits to be entered</source>
        <translation>ожидает внесения</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>act number · name · state</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Visits of the day: %1, to be entered: %2</source>
        <translation>Выездов в этот день: %1, внести: %2</translation>
    </message>
    <message>
        <source>; the experts left at %1</source>
        <translation>; эксперты выехали в %1</translation>
    </message>
    <message>
        <source>The experts leave</source>
        <translation>Эксперты выезжают</translation>
    </message>
    <message>
        <source>At what hour did the experts leave on %1? Each case of the list gets its act number.</source>
        <translation>Во сколько эксперты выехали %1? Каждое дело списка получит номер акта.</translation>
    </message>
    <message>
        <source>Give the numbers</source>
        <translation>Дать номера</translation>
    </message>
    <message numerus="yes">
        <source>%n act number(s) given.</source>
        <translation>
            <numerusform>Дан %n номер акта.</numerusform>
            <numerusform>Даны %n номера актов.</numerusform>
            <numerusform>Дано %n номеров актов.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of visits of %1</source>
        <translation>Список выездов на %1</translation>
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
    <message>
        <source>at the ОМК since %1</source>
        <translation>в ОМК с %1</translation>
    </message>
</context>
</TS>
