// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(KHATTAMA_SOURCE_DIR) + u'/';
const QStringList kFolders{u".ci"_s,       u"app"_s,   u"cmake"_s,        u"core"_s, u"packaging"_s,
                           u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s};

/// The arrows: what a folder may see beside itself, and of Qt beside Core.
struct Arrows {
    QStringList folders;
    QStringList qt{};
};
const QMap<QString, Arrows> kArrows{
    {u"core/base"_s, {{}}},
    {u"core/rules"_s, {{u"base"_s}}},
    {u"core/people"_s, {{u"base"_s}}},
    {u"core/intake"_s, {{u"base"_s, u"rules"_s, u"people"_s}}},
    {u"core/security"_s, {{u"base"_s, u"intake"_s}}}, // intake owns the verifier's interface
    {u"core/network"_s, {{u"base"_s, u"security"_s}, {u"Network"_s, u"WebSockets"_s}}},
    {u"core/expertise"_s, {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s}}},
    {u"core/outbox"_s, {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"expertise"_s}}},
    {u"core/journal"_s, {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"expertise"_s}}},
    {u"core/outage"_s, {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"expertise"_s, u"journal"_s}}},
    {u"core/audit"_s, {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"expertise"_s, u"outbox"_s, u"journal"_s}}},
    {u"core/storage"_s,
     {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"security"_s, u"expertise"_s, u"outbox"_s, u"journal"_s,
       u"outage"_s, u"audit"_s},
      {u"Sql"_s}}},
    {u"core/exchange"_s,
     {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"expertise"_s, u"outbox"_s, u"journal"_s, u"outage"_s,
       u"audit"_s}}},
    {u"core/rendering"_s,
     {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"expertise"_s, u"outbox"_s, u"journal"_s, u"outage"_s,
       u"audit"_s},
      {u"Gui"_s}}},
    {u"ui"_s,
     {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"expertise"_s, u"outbox"_s, u"journal"_s, u"outage"_s,
       u"rendering"_s, u"audit"_s},
      {u"Gui"_s, u"Widgets"_s, u"Svg"_s, u"Pdf"_s, u"PdfWidgets"_s, u"PrintSupport"_s}}},
    {u"app"_s,
     {{u"base"_s, u"rules"_s, u"people"_s, u"intake"_s, u"security"_s, u"network"_s, u"expertise"_s, u"outbox"_s,
       u"journal"_s, u"outage"_s, u"audit"_s, u"storage"_s, u"exchange"_s, u"rendering"_s, u"ui"_s, u"gui"_s,
       u"translations"_s},
      {u"Gui"_s, u"Widgets"_s, u"Network"_s}}},
};

/// Headers that only one folder may know, so that a library can be changed in one place; of the system a few.
const QMap<QString, QStringList> kOwners{
    {u"^sqlite3\\.h$"_s, {u"core/storage"_s}},
    {u"^(windows|io|unistd|fcntl|termios)\\.h$|^sys/"_s, {u"core/storage"_s, u"core/security"_s, u"app"_s}},
    {u"^sodium(\\.h|/)"_s, {u"core/security"_s}},
    {u"^openssl/"_s, {u"core/security"_s}},
    {u"^libxml/"_s, {u"core/exchange"_s}},
    {u"^archive(_entry)?\\.h$"_s, {u"core/exchange"_s}},
    {u"^unicode/"_s, {u"core/base"_s}},
    {u"^tl/"_s, {u"core/base"_s}},
    {u"^hb(-[a-z]+)?\\.h$"_s, {u"core/rendering"_s}},
    {u"^hunspell/"_s, {u"ui"_s}},
};

/// Which module of Qt a header is of, for the modules that are not for everyone.
const QMap<QString, QString> kModules{
    {u"Sql"_s, u"^QSql"_s},
    {u"Network"_s, u"^Q(Network|Host|Ssl|Tcp|Udp|Local(Server|Socket)|AbstractSocket)"_s},
    {u"WebSockets"_s, u"^Q(WebSocket|MaskGenerator)"_s},
    {u"Gui"_s,
     u"^Q(Gui|Font|RawFont|Glyph|Paint|Pdf|Page|Image|Pixmap|Picture|Color|Brush|Pen|Icon|Palette|Transform|"
     "Clipboard|Screen|Window|Cursor|Key|Mouse|Text(Document|Layout|Cursor|Format|Option|Table|Block|List))"_s},
    {u"Widgets"_s,
     u"^Q(Application|Widget|MainWindow|Dialog|Label|Completer|Splitter|ScrollArea|StatusBar|Menu\\w*|Tab\\w+|"
     "(Table|Tree|List|Column|AbstractItem|Header)(View|Widget)|\\w+(Dialog|Delegate|Button|Edit|Box|BoxLayout))$"_s},
};

QString read(const QString &path)
{
    QFile file(kRoot + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths from the root of the source tree, of what belongs to the project.
QStringList filesUnder(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator it(kRoot + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next().mid(kRoot.size());
            if (!path.contains("__pycache__"_L1))
                found.append(path);
        }
    }
    return found;
}

bool isCpp(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

/// The folder whose arrows hold for the file.
QString houseFolder(const QString &path)
{
    return path.section(u'/', 0, path.startsWith("core/"_L1) ? 1 : 0);
}

QString shortName(const QString &folder)
{
    return folder.section(u'/', -1);
}

/// The strings of a source, without its comments; `before` is the text in front of the string.
struct Literal {
    QString text;
    QString before;
};
QList<Literal> literalsIn(const QString &source)
{
    static const QRegularExpression token(uR"re("((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)'|//[^\n]*|/\*.*?\*/)re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<Literal> literals;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        if (match.hasCaptured(1))
            literals.append({match.captured(1), source.left(match.capturedStart())});
    }
    return literals;
}

QString includeProblem(const QString &path, const QString &header, bool quoted)
{
    const QString folder = houseFolder(path);
    const auto arrows = kArrows.constFind(folder);
    if (arrows == kArrows.cend())
        return folder + u" has no arrows in this test"_s;
    if (quoted) {
        const QString target = houseFolder(header);
        const bool ours = target == folder || arrows->folders.contains(shortName(target));
        return header.contains(u'/') && kArrows.contains(target) && ours ? QString()
                                                                         : header + u" is against the arrows";
    }
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header + u" names the module of Qt";
    for (auto module = kModules.begin(); module != kModules.end(); ++module) {
        if (QRegularExpression(module.value()).match(header).hasMatch() && !arrows->qt.contains(module.key()))
            return header + u" is of Qt " + module.key();
    }
    for (auto owner = kOwners.begin(); owner != kOwners.end(); ++owner) {
        if (QRegularExpression(owner.key()).match(header).hasMatch() && !owner.value().contains(folder))
            return header + u" belongs to " + owner.value().join(u", "_s);
    }
    return {};
}

/// What a source of core/, ui/ or app/ does against the order of the house.
QStringList problemsIn(const QString &path, const QString &source)
{
    QStringList problems;
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)"_s,
                                            QRegularExpression::MultilineOption);
    for (auto it = include.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        const QString problem = includeProblem(path, match.captured(2), match.captured(1) == u"\"");
        if (!problem.isEmpty())
            problems.append(path + u": " + problem);
    }
    // Queries are prepared and bound in one class; the database's own PRAGMA and BEGIN bind nothing.
    const bool statement = path.startsWith("core/storage/statement."_L1);
    if (!statement && source.contains(QRegularExpression(u"\\b(addBindValue|bindValue)\\b"_s)))
        problems.append(path + u": binds values outside Statement"_s);
    if (!statement && !path.startsWith("core/storage/database."_L1) && source.contains("QSqlQuery"_L1))
        problems.append(path + u": queries outside Statement"_s);
    return problems;
}

/// What a library is linked with against the arrows.
QStringList linkProblems(const QString &path, const QString &list)
{
    const QString folder = houseFolder(path);
    const Arrows arrows = kArrows.value(folder);
    QStringList problems;
    static const QRegularExpression link(u"(khattama|Qt6)::(\\w+)"_s);
    for (auto it = link.globalMatch(list); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(2);
        const bool ours = match.captured(1) == u"khattama";
        const bool common = ours ? name == u"resources" || name == shortName(folder) : name == u"Core";
        if (!common && !(ours ? arrows.folders : arrows.qt).contains(name))
            problems.append(path + u": links " + match.captured());
    }
    return problems;
}

/// All wordings of resources/messages.
QJsonObject wordings()
{
    QJsonObject all;
    for (const QString &path : filesUnder({u"resources/messages"_s})) {
        const QJsonObject file = QJsonDocument::fromJson(read(path).toUtf8()).object();
        for (auto it = file.begin(); it != file.end(); ++it)
            all.insert(it.key(), it.value());
    }
    return all;
}

bool isWorded(const QJsonObject &all, const QString &code)
{
    const QJsonObject text = all[code].toObject();
    return !text[u"kk"_s].toString().isEmpty() && !text[u"ru"_s].toString().isEmpty();
}

/// The first words of the codes that are worded: storage, case, evidence…
QSet<QString> familiesOf(const QJsonObject &all)
{
    QSet<QString> families;
    for (const QString &code : all.keys())
        families.insert(code.section(u'.', 0, 0));
    return families;
}

/// Whether the string after `before` is the code of an action in the audit: it follows the login of who acts, or is
/// made or named an action.
bool isAction(const QString &before)
{
    static const QRegularExpression action(u"(\\b(login|actor),\\s*|\\baction\\(|\\baction = [^;]*)u?$"_s);
    return action.match(before).hasMatch();
}

/// The dotted strings of a source that somebody will read: what an error is made of, and whatever else begins as
/// worded codes do, but no action and no file name.
QSet<QString> codesIn(const QString &source, const QSet<QString> &families)
{
    static const QRegularExpression dotted(u"^[a-z_0-9]+(\\.[a-z_0-9]+)+(?<!\\.pdf)$"_s);
    static const QRegularExpression made(u"\\b(refused|wrongUsage|damaged|trouble)\\(\\s*u?$"_s);
    QSet<QString> codes;
    for (const Literal &literal : literalsIn(source)) {
        if (!dotted.match(literal.text).hasMatch())
            continue;
        const QString before = literal.before.right(100);
        const bool known = families.contains(literal.text.section(u'.', 0, 0)) && !isAction(before);
        if (known || made.match(before).hasMatch())
            codes.insert(literal.text);
    }
    return codes;
}

/// The codes of actions in the audit, wherever else they are spoken of.
QSet<QString> actionsIn(const QString &source)
{
    QSet<QString> actions;
    for (const Literal &literal : literalsIn(source)) {
        if (isAction(literal.before.right(100)))
            actions.insert(literal.text);
    }
    return actions;
}

/// Codes that are put together: the verifier's findings, and the errors of JSON as those of an input file.
QSet<QString> composedCodes(const QSet<QString> &codes)
{
    QSet<QString> composed;
    static const QRegularExpression report(u"\\breport\\([^,]+,[^,]+,\\s*u\"([a-z_]+)\"_s"_s);
    for (auto it = report.globalMatch(read(u"core/storage/verifier.cpp"_s)); it.hasNext();)
        composed.insert(u"storage.verify."_s + it.next().captured(1));
    for (const QString &code : codes) {
        if (code.startsWith("json."_L1))
            composed.insert(u"input."_s + code.mid(5));
    }
    return composed;
}

QSet<QString> allCodes(const QSet<QString> &families)
{
    QSet<QString> codes;
    QSet<QString> actions;
    for (const QString &path : filesUnder({u"core"_s, u"ui"_s, u"app"_s})) {
        if (!isCpp(path))
            continue;
        const QString source = read(path);
        codes |= codesIn(source, families);
        actions |= actionsIn(source);
    }
    return (codes - actions) | composedCodes(codes);
}

/// The .cpp and .h names of a CMake list, as paths from the root.
QStringList listedIn(const QString &list)
{
    QStringList paths;
    static const QRegularExpression source(u"[\\w/]+\\.(cpp|h)\\b"_s);
    for (auto it = source.globalMatch(read(list)); it.hasNext();)
        paths.append(list.section(u'/', 0, -2) + u'/' + it.next().captured());
    return paths;
}

/// Whether the list of its folder names a test, as tst_iin.cpp or, in a loop over several, as iin.
bool isRegistered(const QString &path)
{
    const QString stem = path.section(u'/', -1).section(u'.', 0, 0);
    const QString name = stem.startsWith("tst_"_L1) ? stem.mid(4) : stem;
    const QString list = read(path.section(u'/', 0, -2) + u"/CMakeLists.txt"_s);
    return list.contains(QRegularExpression(u"\\b(tst_)?%1\\b"_s.arg(name)));
}

} // namespace

/// The order of the house, kept by reading the sources. Each check names everything that is wrong at once.
class TestHouse : public QObject
{
    Q_OBJECT

private:
    /// The source of a test program.
    static QString sourceOf(const QString &program)
    {
        const QStringList files = filesUnder({u"tests"_s});
        const auto found = std::find_if(files.begin(), files.end(), [&](const QString &path) {
            return path.endsWith(QString(u'/' + program + u".cpp"));
        });
        return found == files.end() ? QString() : read(*found);
    }

private Q_SLOTS:
    void everySourceKeepsTheArrows()
    {
        QStringList problems;
        for (const QString &path : filesUnder({u"core"_s, u"ui"_s, u"app"_s})) {
            if (isCpp(path))
                problems += problemsIn(path, read(path));
            else if (path.endsWith("CMakeLists.txt"_L1) && path.count(u'/') > 0 && path != u"core/CMakeLists.txt")
                problems += linkProblems(path, read(path));
        }
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void aSourceAgainstTheArrowsIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *path, const char *source, bool good = false) {
            QTest::addRow("%s %s", path, QByteArray(source).simplified().constData())
                << QString::fromLatin1(path) << QString::fromLatin1(source) << good;
        };
        row("core/rules/a.h", "#include \"core/base/result.h\"\n#include <QDate>\n", true);
        row("core/rules/a.h", "#include \"core/people/iin.h\"");
        row("core/base/a.cpp", "  #  include \"core/rules/deadlines.h\"");
        row("core/intake/a.cpp", "#include \"core/storage/database.h\"");
        row("core/journal/a.cpp", "#include \"app/wording.h\"");
        row("core/journal/a.cpp", "#include \"ui/shell/window.h\"");
        row("core/journal/a.cpp", "#include \"protocol.h\"");
        row("core/unheard/a.cpp", "#include <QString>");
        row("core/storage/a.cpp", "#include <QSqlError>\n#include <sqlite3.h>", true);
        row("core/journal/a.cpp", "#include <QSqlError>");
        row("core/journal/a.cpp", "#include <QtSql/QSqlError>");
        row("core/storage/a.cpp", "#include <QtCore/QString>");
        row("core/rendering/a.cpp", "#include <QFontMetricsF>", true);
        row("core/expertise/a.cpp", "#include <QFontMetricsF>");
        row("core/rendering/a.cpp", "#include <QLabel>");
        row("core/network/a.cpp", "#include <QNetworkReply>\n#include <QWebSocket>\n#include <QSslError>", true);
        row("core/journal/a.cpp", "#include <QNetworkReply>");
        row("ui/journal/a.cpp", "#include <QWebSocket>");
        row("core/exchange/a.cpp", "#include <sodium.h>");
        row("core/storage/a.cpp", "#include <openssl/evp.h>");
        row("app/a.cpp", "#include <libxml/tree.h>");
        row("core/rules/a.cpp", "#include <unicode/coll.h>");
        row("core/storage/a.cpp", "query.addBindValue(1);");
        row("core/storage/a.cpp", "QSqlQuery query;");
        row("core/storage/statement.cpp", "QSqlQuery query; query.addBindValue(1);", true);
    }
    void aSourceAgainstTheArrowsIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, source);
        QFETCH(bool, good);
        QCOMPARE(problemsIn(path, source).isEmpty(), good);
    }

    void aLinkAgainstTheArrowsIsSeen()
    {
        const QString list = u"core/people/CMakeLists.txt"_s;
        QVERIFY(linkProblems(list, u"khattama_add_library(people LINKS khattama::base Qt6::Core)"_s).isEmpty());
        QCOMPARE(linkProblems(list, u"LINKS khattama::base khattama::rules Qt6::Gui"_s).size(), 2);
    }

    void everyCodeIsWordedInBothLanguages()
    {
        const QJsonObject worded = wordings();
        QVERIFY(!worded.isEmpty());
        QStringList missing;
        for (const QString &code : allCodes(familiesOf(worded))) {
            if (!isWorded(worded, code))
                missing.append(code);
        }
        missing.sort();
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void everyWordingIsUsed()
    {
        const QJsonObject worded = wordings();
        const QSet<QString> used = allCodes(familiesOf(worded));
        QStringList unused;
        for (const QString &code : worded.keys()) {
            if (!used.contains(code))
                unused.append(code);
        }
        QCOMPARE(unused.join(u'\n'), QString());
    }

    void everyActionHasWords()
    {
        QSet<QString> worded;
        const QJsonObject list =
            QJsonDocument::fromJson(read(u"resources/lists/audit_actions.json"_s).toUtf8()).object();
        const QJsonArray values = list[u"values"_s].toArray();
        for (const QJsonValue &value : values)
            worded.insert(value[u"code"_s].toString());
        QVERIFY(!worded.isEmpty());
        static const QRegularExpression dotted(u"^[a-z_0-9]+\\.[a-z_0-9]+$"_s);
        static const QRegularExpression recorded(u"recordedAs = [^;]*u\"([a-z_]+)\"_s"_s);
        QSet<QString> actions;
        QString sources;
        for (const QString &path : filesUnder({u"core"_s, u"ui"_s, u"app"_s})) {
            if (!isCpp(path))
                continue;
            const QString source = read(path);
            sources += source;
            for (const QString &action : actionsIn(source)) {
                if (dotted.match(action).hasMatch())
                    actions.insert(action);
            }
            for (auto it = recorded.globalMatch(source); it.hasNext();)
                actions.insert(it.next().captured(1) + u".print");
        }
        QStringList problems;
        for (const QString &action : actions - worded)
            problems.append(action + u" has no words in audit_actions"_s);
        for (const QString &word : worded) {
            // Some are put together: a print of what is on the screen, the state that a message goes into.
            const auto literal = [&](const QString &text) { return sources.contains(u'"' + text + u'"'); };
            const QString first = word.section(u'.', 0, 0);
            const QString last = word.section(u'.', 1);
            const bool known =
                literal(word) || (literal(first) && literal(u'.' + last)) || (literal(first + u'.') && literal(last));
            if (!known)
                problems.append(word + u" is recorded nowhere"_s);
        }
        problems.sort();
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void aCodeIsToldFromAnAction()
    {
        const QString source =
            u"refused(u\"new.code\"_s); f(u\"case.closed\"_s); // \"case.comment\"\n"
            "save({by.login, u\"case.vote\"_s}); a = action(u\"case.add\"_s); open(u\"case.pdf\"_s); g('\"', u\"case.last\"_s);"_s;
        QCOMPARE(codesIn(source, {u"case"_s}), (QSet<QString>{u"new.code"_s, u"case.closed"_s, u"case.last"_s}));
    }

    void everySourceIsLicensed()
    {
        const QStringList lines{u"SPDX-FileCopyrightText: 2026 Khattama contributors"_s,
                                u"SPDX-License-Identifier: GPL-3.0-or-later"_s};
        static const QRegularExpression source(u"(\\.(cpp|h|cmake|py|sh|sql|supp)|CMakeLists\\.txt|\\.ci/run)$"_s);
        QStringList without;
        for (const QString &path : filesUnder(kFolders) + QStringList{u"CMakeLists.txt"_s, u"dev"_s}) {
            const QString start = read(path).left(400);
            if (source.match(path).hasMatch() && !(start.contains(lines[0]) && start.contains(lines[1])))
                without.append(path);
        }
        QCOMPARE(without.join(u'\n'), QString());
    }

    void nothingIsOfOneMachineOrLeftToDo()
    {
        // Written so that this file does not find itself. A text may name what is left to do; a source may not.
        static const QRegularExpression machine(u"(?<![\\w.])/(wor[k]|roo[t]|home/\\w+|tmp/bash_job[s])/"_s);
        static const QRegularExpression unfinished(u"\\b(TO[D]O|FIXM[E])\\b"_s);
        QStringList found;
        const QStringList top = QDir(kRoot).entryList(QDir::Files);
        for (const QString &path : filesUnder(kFolders) + top) {
            const QString text = read(path);
            if (text.contains(QChar(u'\0')))
                continue;
            if (const auto match = machine.match(text); match.hasMatch())
                found.append(path + u": " + match.captured());
            if (!path.endsWith(".md"_L1) && unfinished.match(text).hasMatch())
                found.append(path + u" is unfinished"_s);
        }
        QCOMPARE(found.join(u'\n'), QString());
    }

    void nothingIsLogged()
    {
        // What a program says of itself ends in files of the system. Named are a picture and a translation, nobody
        // else.
        const QStringList allowed{u"ui/look/icons.cpp"_s, u"ui/look/languages.cpp"_s};
        static const QRegularExpression log(u"\\bq(Debug|Info|Warning|Critical)\\b|\\bsyslog\\("_s);
        QStringList found;
        for (const QString &path : filesUnder({u"app"_s, u"core"_s, u"ui"_s})) {
            if (isCpp(path) && !allowed.contains(path) && log.match(read(path)).hasMatch())
                found.append(path);
        }
        QCOMPARE(found.join(u'\n'), QString());
    }

    void everyPromiseOfTheThreatModelHasItsTest()
    {
        const QString model = read(u"ARCHITECTURE.md"_s).section(u"\n## Threats\n"_s, 1).section(u"\n## "_s, 0, 0);
        static const QRegularExpression test(u"`(tst_[a-z0-9]+)::(\\w+)`"_s);
        int promises = 0;
        for (const QString &line : model.split(u'\n')) {
            if (!line.startsWith(u"| "_s) || line.startsWith(u"| promise"_s))
                continue;
            ++promises;
            auto named = test.globalMatch(line);
            QVERIFY2(named.hasNext(), qPrintable(QString(u"no test: "_s + line)));
            while (named.hasNext()) {
                const auto match = named.next();
                const QString source = sourceOf(match.captured(1));
                QVERIFY2(QRegularExpression(u"\\b%1\\(\\)"_s.arg(match.captured(2))).match(source).hasMatch(),
                         qPrintable(match.captured()));
            }
        }
        QVERIFY(promises > 20);
    }

    void everySourceIsBuilt()
    {
        QSet<QString> listed;
        QStringList problems;
        const QStringList all = filesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
        for (const QString &list : all.filter(u"CMakeLists.txt"_s)) {
            for (const QString &path : listedIn(list)) {
                listed.insert(path);
                if (!QFile::exists(kRoot + path))
                    problems.append(list + u" names " + path);
            }
        }
        for (const QString &path : all.filter(QRegularExpression(u"\\.(cpp|h)$"_s))) {
            if (path.startsWith("tests/"_L1) ? path.endsWith(".cpp"_L1) && !isRegistered(path) : !listed.contains(path))
                problems.append(path + u" is in no list"_s);
        }
        QCOMPARE(problems.join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
