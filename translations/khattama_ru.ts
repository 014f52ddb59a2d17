<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
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
</TS>
