// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"

#include "app/rehearsal.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace khattama::test {

using expertise::CaseState;
using expertise::ExaminationForm;

namespace {

const QDateTime kLook(QDate(2026, 10, 28), QTime(10, 45), Qt::UTC); ///< `lookAt` of the samples
constexpr int kQuietMs = 250; ///< thumbnails and pages are drawn after the jobs have answered

template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().code));
    return std::move(*result);
}

void waitFor(const std::function<bool()> &there)
{
    if (!QTest::qWaitFor(there, 60000))
        qFatal("the window did not get ready");
}

} // namespace

/// A screen: who looks at it and where it is.
struct Tour::Stop {
    QString screen;
    QString login;
    QString section;
    std::optional<std::pair<CaseState, ExaminationForm>> record{}; ///< a case in that state is opened
    QString subject{};
    QJsonObject state{};
    QString goal{};   ///< of that case in an ОМК; `consulted` in a МӘС department: it is at the ОМК
    QString action{}; ///< triggered there: the dialog that comes is looked at too
};

Tour::Tour(const QString &folder, people::DepartmentKind kind)
    : m_kind(kind), m_wording(taken(Wording::load(m_files))), m_law(taken(LawBook::load(m_files, QDate(2026, 10, 28)))),
      m_room({m_clock, m_ids, m_files, m_law}), m_door(m_room, m_clock, folder + u"/none.db"_s),
      // What one department remembers, as the case that was open, is not there in the other.
      m_settings(folder + (kind == people::DepartmentKind::Omk ? u"/omk/workplace.ini"_s : u"/mse/workplace.ini"_s),
                 QSettings::IniFormat),
      m_look(*qApp, m_settings)
{
    if (kind == people::DepartmentKind::Omk) {
        makeOmkSample(folder);
        return;
    }
    bool made = false;
    m_door.makeSample(folder, [&](const Result<void> &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().code));
        made = true;
    });
    waitFor([&] { return made; });
}

void Tour::makeOmkSample(const QString &folder)
{
    const QString path = folder + u"/omk.db"_s;
    if (!QFileInfo::exists(path)) {
        Rehearsal rehearsal(u":/khattama/sample/omk"_s, path, {}, m_files, m_law);
        (void)taken(rehearsal.run(Rehearsal::Length::UntilLook));
    }
    m_door.rehearseAt(kLook);
    m_door.setDatabase(path);
}

QList<Tour::Stop> Tour::stopsOfOmk()
{
    const std::pair registered(CaseState::Registered, ExaminationForm::InPerson);
    const std::pair concluded(CaseState::Concluded, ExaminationForm::InPerson);
    const auto of = [](const QString &screen, const QString &login, const QString &section, const auto &record,
                       const QString &goal) { return Stop{screen, login, section, record, {}, {}, goal, {}}; };
    return {
        {u"receiving"_s, u"maman"_s, u"receiving"_s},
        of(u"case-control"_s, u"maman"_s, u"cases"_s, registered, u"CONTROL"_s),
        {u"review"_s, u"maman"_s, u"review"_s},
        {u"today"_s, u"head"_s, u"today"_s},
        {u"cases"_s, u"head"_s, u"cases"_s},
        of(u"case-consultation"_s, u"head"_s, u"cases"_s, registered, u"CONSULT"_s),
        of(u"case-answered"_s, u"head"_s, u"cases"_s, concluded, u"CONSULT"_s),
        of(u"case-controlled"_s, u"head"_s, u"cases"_s, concluded, u"CONTROL"_s),
        of(u"advice"_s, u"head"_s, u"decisions"_s, registered, u"CONSULT"_s),
        of(u"conclusion"_s, u"head"_s, u"decisions"_s, registered, u"CONTROL"_s),
        {u"protocol"_s, u"head"_s, u"protocol"_s},
        {u"protocol-closed"_s, u"head"_s, u"protocol"_s, {}, u"2026-10-21"_s},
        {u"protocol-correction"_s, u"head"_s, u"protocol"_s, {}, u"2026-10-13"_s, {{u"correct"_s, true}}},
        {u"outbox"_s, u"head"_s, u"outbox"_s},
        {u"journals"_s, u"head"_s, u"journals"_s, {}, u"2026-10"_s},
        {u"administration"_s, u"admin"_s, u"administration"_s},
    };
}

QList<Tour::Stop> Tour::stops()
{
    const auto record = [](CaseState state, ExaminationForm form) { return std::pair(state, form); };
    return {
        {u"administration"_s, u"admin"_s, u"administration"_s},
        {u"administration-department"_s, u"admin"_s, u"administration"_s, {}, u"department"_s},
        {u"administration-database"_s,
         u"admin"_s,
         u"administration"_s,
         {},
         u"database"_s,
         {},
         {},
         u"replaceRecoveryKeyButton"_s},
        {u"administration-key"_s, u"admin"_s, u"administration"_s, {}, u"database"_s, {}, {}, u"changeKeyButton"_s},
        {u"review-blind"_s, u"chief1"_s, u"review"_s, record(CaseState::UnderReview, ExaminationForm::Proactive)},
        {u"vote"_s, u"chief1"_s, u"decisions"_s, record(CaseState::UnderReview, ExaminationForm::Proactive)},
        {u"receiving"_s, u"maman"_s, u"receiving"_s},
        {u"inbox"_s, u"maman"_s, u"inbox"_s},
        {u"today"_s, u"head"_s, u"today"_s},
        {u"audit"_s, u"head"_s, u"audit"_s},
        {u"audit-head"_s, u"head"_s, u"audit"_s, {}, {}, {{u"tab"_s, u"head"_s}}},
        {u"audit-incident"_s, u"head"_s, u"audit"_s, {}, {}, {{u"tab"_s, u"incident"_s}}},
        {u"audit-person"_s, u"head"_s, u"audit"_s, {}, {}, {{u"tab"_s, u"person"_s}}},
        {u"inbox-returned"_s, u"head"_s, u"inbox"_s, record(CaseState::Returned, ExaminationForm::Proactive)},
        {u"cases"_s, u"head"_s, u"cases"_s},
        {u"case"_s, u"head"_s, u"cases"_s, record(CaseState::Concluded, ExaminationForm::Proactive)},
        {u"case-results"_s,
         u"head"_s,
         u"cases"_s,
         record(CaseState::Concluded, ExaminationForm::InPerson),
         {},
         {{u"tab"_s, u"results"_s}}},
        {u"case-application"_s, u"head"_s, u"cases"_s, record(CaseState::Registered, ExaminationForm::InPerson)},
        {u"case-consulted"_s,
         u"head"_s,
         u"cases"_s,
         record(CaseState::Registered, ExaminationForm::InPerson),
         {},
         {},
         u"consulted"_s,
         u"answerAction"_s},
        {u"conclusion-consulted"_s,
         u"head"_s,
         u"decisions"_s,
         record(CaseState::Registered, ExaminationForm::InPerson),
         {},
         {},
         u"consulted"_s},
        {u"case-review"_s,
         u"head"_s,
         u"cases"_s,
         record(CaseState::UnderReview, ExaminationForm::Proactive),
         {},
         {},
         {},
         u"redistributeAction"_s},
        {u"review"_s, u"maman"_s, u"review"_s, record(CaseState::UnderReview, ExaminationForm::Proactive)},
        {u"conclusion"_s,
         u"head"_s,
         u"decisions"_s,
         record(CaseState::Registered, ExaminationForm::InPerson),
         {},
         {},
         {},
         u"consultAction"_s},
        {u"conclusion-proactive"_s, u"head"_s, u"decisions"_s, record(CaseState::Agreed, ExaminationForm::Proactive)},
        {u"protocol"_s, u"head"_s, u"protocol"_s},
        {u"protocol-closed"_s, u"head"_s, u"protocol"_s, {}, u"2026-10-27"_s, {}, {}, u"signProtocolAction"_s},
        {u"outbox"_s, u"head"_s, u"outbox"_s},
        {u"outages"_s, u"head"_s, u"outages"_s, {}, {}, {}, {}, u"exportTransferAction"_s},
        {u"outages-cases"_s, u"head"_s, u"outages"_s, {}, {}, {{u"tab"_s, u"cases"_s}}},
        {u"outages-act"_s, u"head"_s, u"outages"_s, {}, {}, {{u"tab"_s, u"act"_s}}},
        {u"outages-paper"_s, u"head"_s, u"outages"_s, {}, {}, {{u"tab"_s, u"paper"_s}}},
        {u"protocol-correction"_s, u"head"_s, u"protocol"_s, {}, u"2026-10-14"_s, {{u"correct"_s, true}}},
        {u"journals"_s, u"head"_s, u"journals"_s, {}, u"2026-10"_s},
    };
}

QString Tour::caseOf(const Stop &stop)
{
    if (!stop.record)
        return stop.subject;
    QString id;
    bool answered = false;
    m_jobs.read(
        qApp,
        [state = stop.record->first](ui::Services &services) {
            expertise::CaseQuery query;
            query.states = {state};
            return services.cases.list(query);
        },
        [&](const Result<QList<expertise::CaseSummary>> &cases) {
            for (const expertise::CaseSummary &summary : cases.value_or(QList<expertise::CaseSummary>())) {
                const QString goal = summary.consultedAt.isValid() ? u"consulted"_s : summary.controlGoal;
                // Whom the experts have left to see has an act number, and waits for what they found alone.
                const bool visited = summary.state == CaseState::Registered && !summary.actNumber().isEmpty();
                if (summary.form == stop.record->second && goal == stop.goal && !visited)
                    id = summary.id.toString();
            }
            answered = true;
        });
    waitFor([&] { return answered; });
    return id;
}

void Tour::settle()
{
    for (int round = 0; round < 3; ++round) { // an answer may give the next job
        bool answered = false;
        m_jobs.read(
            qApp, [](ui::Services &) -> Result<void> { return {}; }, [&](const Result<void> &) { answered = true; });
        waitFor([&] { return answered || m_room.services() == nullptr; });
        QCoreApplication::processEvents();
    }
    QTest::qWait(kQuietMs);
}

void Tour::logIn(ui::MainWindow &window, const QString &login)
{
    window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(login);
    window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"khattama-"_s + login);
    window.findChild<QPushButton *>(u"enterButton"_s)->click();
    waitFor([&] { return window.workspace() != nullptr; });
    settle();
}

void Tour::go(Language language, ui::PaletteKind palette, QSize size, const Seen &seen)
{
    m_look.setLanguage(language);
    m_look.setPalette(palette);
    {
        gui::OfficeDoor nowhere(m_room, m_clock, m_settings.fileName() + u".none"_s);
        ui::MainWindow first({nowhere, m_jobs, m_prompt, m_look, m_settings, m_clock, m_wording, m_law.lists,
                              m_law.requiredDocuments, m_speller});
        first.resize(size);
        first.begin();
        first.show();
        QTest::qWait(kQuietMs);
        seen(u"first-start"_s, first);
        first.findChild<QPushButton *>(u"foundButton"_s)->click();
        QTest::qWait(kQuietMs);
        seen(u"founding"_s, first);
    }
    ui::MainWindow window({m_door, m_jobs, m_prompt, m_look, m_settings, m_clock, m_wording, m_law.lists,
                           m_law.requiredDocuments, m_speller});
    window.resize(size);
    window.begin();
    window.show();
    QTest::qWait(kQuietMs);
    seen(u"login"_s, window);
    window.findChild<QPushButton *>(u"otherDepartmentButton"_s)->click();
    QTest::qWait(kQuietMs);
    seen(u"other-department"_s, window);
    window.findChild<QPushButton *>(u"backToLoginButton"_s)->click();
    QTest::qWait(kQuietMs);
    QString present;
    const QList<Stop> all = m_kind == people::DepartmentKind::Omk ? stopsOfOmk() : stops();
    for (const Stop &stop : all) {
        if (present != stop.login) {
            window.lock();
            logIn(window, present = stop.login);
        }
        window.workspace()->goTo({stop.section, caseOf(stop), stop.state});
        settle();
        seen(stop.screen, window);
        if (stop.action.isEmpty())
            continue;
        for (QAction *action : window.findChildren<QAction *>(stop.action)) {
            if (action->isVisible())
                action->trigger();
        }
        for (QPushButton *button : window.findChildren<QPushButton *>(stop.action))
            button->click();
        settle();
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            qFatal("%s opens nothing", qPrintable(stop.action));
        seen(stop.screen + u"-dialog"_s, *dialog);
        if (auto *const ncaLayer = dialog->findChild<QRadioButton *>(u"ncaLayerRadio"_s)) {
            ncaLayer->click();
            settle();
            seen(stop.screen + u"-dialog-ncalayer"_s, *dialog);
        }
        dialog->reject();
        settle();
    }
    window.lock();
    QTest::qWait(kQuietMs);
    seen(u"locked"_s, window);
}

} // namespace khattama::test
