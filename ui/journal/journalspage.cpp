// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalspage.h"

#include "core/base/datetext.h"
#include "core/base/writefile.h"
#include "ui/journal/monthcard.h"
#include "ui/journal/monthpanel.h"
#include "ui/journal/signdialog.h"
#include "ui/look/icons.h"
#include "ui/printing/pdfpanel.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/responsivegrid.h"

#include <QAction>
#include <QButtonGroup>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

const QString kSplitter = u"journals/splitter"_s;
const QString kMonthFormat = u"yyyy-MM"_s;
constexpr int kMostColumns = 4;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Tells the bar how far the drawing is, and the drawing whether it is still wanted.
journal::DrawingStep stepsOf(Progress &progress)
{
    return [&progress](int done, int total) {
        progress.step(done, total);
        return !progress.cancelled();
    };
}

} // namespace

JournalsPage::JournalsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_month(firstOfMonth(context.today())),
      m_previousYear(addStep(tr("Previous year"), u"previous"_s, QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1)),
      m_nextYear(addStep(tr("Next year"), u"next"_s, QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1)),
      m_yearLabel(new QLabel(this)), m_scroll(new QScrollArea(this)), m_messages(new MessageBar(this)),
      m_panel(new MonthPanel(context, this)), m_pdf(new PdfPanel(context, this)), m_splitter(new QSplitter(this))
{
    setObjectName(u"journalsPage"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the cards in it take the keys
    m_splitter->setObjectName(u"journalsSplitter"_s);
    m_splitter->addWidget(makeYear());
    m_splitter->addWidget(makeMonth());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(context.settings.value(kSplitter).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { this->context().settings.setValue(kSplitter, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);

    m_panel->addActions({m_panel->drawAction(), m_panel->sealAction(), m_panel->signAction(), m_panel->expertsAction(),
                         m_panel->expertsTableAction()});
    connect(m_panel->expertsAction(), &QAction::triggered, this, &JournalsPage::showExperts);
    connect(m_panel->expertsTableAction(), &QAction::triggered, this, &JournalsPage::saveExpertsTable);
    m_panel->drawAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_panel->drawAction(), &QAction::triggered, this, &JournalsPage::draw);
    connect(m_panel->sealAction(), &QAction::triggered, this, &JournalsPage::seal);
    connect(m_panel->signAction(), &QAction::triggered, this, &JournalsPage::sign);
    const auto toDay = [this](QDate day) { Q_EMIT go({u"protocol"_s, day.toString(Qt::ISODate)}); };
    connect(m_panel, &MonthPanel::dayChosen, this, toDay);
    for (const MonthCard *card : std::as_const(m_cards))
        connect(card, &MonthCard::dayChosen, this, toDay);
    connect(m_panel, &MonthPanel::versionChosen, this, &JournalsPage::showVersion);
    connect(m_pdf, &PdfPanel::told, this, &JournalsPage::told);
}

QAction *JournalsPage::addStep(const QString &text, const QString &iconName, const QKeySequence &shortcut, int years)
{
    auto *action = new QAction(icon(iconName, palette()), text, this);
    action->setShortcut(shortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, years] { goToMonth(m_month.addYears(years)); });
    return action;
}

QWidget *JournalsPage::makeYear()
{
    auto *side = new QWidget(this);
    auto *bar = new QHBoxLayout;
    m_yearLabel->setObjectName(u"yearLabel"_s);
    m_yearLabel->setProperty("look", u"title"_s);
    for (const auto &[action, name] :
         {std::pair(m_previousYear, u"previousYearButton"_s), {m_nextYear, u"nextYearButton"_s}}) {
        auto *button = new QToolButton(side);
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        bar->addWidget(button);
    }
    bar->insertWidget(1, m_yearLabel);
    bar->addStretch();

    auto *months = new QWidget(m_scroll);
    auto *grid = new ResponsiveGrid(months);
    auto *group = new QButtonGroup(this);
    for (int month = 1; month <= 12; ++month) {
        auto *card = new MonthCard(context().language, months);
        card->setObjectName(u"monthCard%1"_s.arg(month));
        group->addButton(card, month);
        grid->add(card, false);
        m_cards.append(card);
    }
    grid->setColumns(m_cards.first()->sizeHint().width(), kMostColumns);
    connect(group, &QButtonGroup::idClicked, this, [this](int month) { goToMonth(QDate(m_month.year(), month, 1)); });
    m_scroll->setWidget(months);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Three months beside each other, as the quarters stand.
    const int width = 3 * m_cards.first()->sizeHint().width() + 4 * grid->spacing();
    m_scroll->setMinimumWidth(m_cards.first()->sizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    side->setMinimumWidth(m_scroll->minimumWidth());
    m_splitter->setSizes({width + m_scroll->verticalScrollBar()->sizeHint().width(), 2 * width});

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    return side;
}

QWidget *JournalsPage::makeMonth()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    layout->addWidget(m_pdf, 1);
    return side;
}

QList<QAction *> JournalsPage::pageActions() const
{
    QList<QAction *> actions{m_pdf->printAction(), m_pdf->saveAction(), m_panel->drawAction(), m_panel->expertsAction(),
                             m_panel->expertsTableAction()};
    if (context().may(people::Permission::SealJournal))
        actions.append(m_panel->sealAction());
    if (context().may(people::Permission::TakePart))
        actions.append(m_panel->signAction());
    return actions + QList<QAction *>{m_previousYear, m_nextYear};
}

void JournalsPage::open(const QString &subject, const QJsonObject &)
{
    const QDate month = QDate::fromString(subject + u"-01"_s, Qt::ISODate);
    goToMonth(month.isValid() ? month : firstOfMonth(context().today()));
}

QString JournalsPage::subject() const
{
    return m_month == firstOfMonth(context().today()) ? QString() : m_month.toString(kMonthFormat);
}

QString JournalsPage::monthText() const
{
    return monthOfYear(m_month, context().language);
}

void JournalsPage::goToMonth(QDate month)
{
    if (month != m_month) {
        m_month = month;
        m_messages->clear();
        m_pdf->clear({});
    }
    refresh();
}

void JournalsPage::refresh()
{
    context().jobs.read(
        this,
        [month = m_month, today = context().today()](Services &services) {
            return loadJournalYear(services, month, today);
        },
        [this, month = m_month](const Result<JournalYear> &loaded) {
            if (month == m_month)
                take(loaded);
        });
}

void JournalsPage::take(const Result<JournalYear> &loaded)
{
    if (!loaded) {
        m_messages->show(MessageBar::Kind::Error, context().worded(loaded.error()));
        return;
    }
    m_year = *loaded;
    showYear();
    m_panel->setMonth(shownMonth(), m_year.details);
    showPaper();
    Q_EMIT waitingChanged(m_year.toSeal);
}

void JournalsPage::showYear()
{
    const QDate today = context().today();
    m_yearLabel->setText(QString::number(m_month.year()));
    m_previousYear->setEnabled(m_year.firstYear != 0 && m_year.firstYear < m_month.year());
    m_nextYear->setEnabled(m_month.year() < today.year());
    for (qsizetype n = 0; n < m_cards.size(); ++n)
        m_cards.at(n)->setState(m_year.months.at(n), today);
    MonthCard *const chosen = m_cards.at(m_month.month() - 1);
    if (!chosen->isChecked()) {
        chosen->setChecked(true);
        m_scroll->ensureWidgetVisible(chosen);
    }
}

void JournalsPage::showPaper()
{
    if (shownMonth().sealed)
        showVersion();
    else if (m_pdf->paper().bytes.isEmpty())
        m_pdf->clear(shownMonth().days.isEmpty()
                         ? tr("Nothing was concluded in this month, so it has no journal.")
                         : tr("A draft of the month can be drawn at any time; the word «draft» stands "
                              "across every sheet."));
}

/// The latest version is there already.
void JournalsPage::showVersion()
{
    const int version = m_panel->version();
    if (version == m_panel->latestVersion()) {
        m_pdf->setPaper(paperOf(m_year.details.sealedSheets, version));
        return;
    }
    context().jobs.read(
        this,
        [month = m_month, version](Services &services) {
            return services.months.sealedSheets(month, version, services.user);
        },
        [this, month = m_month, version](const Result<journal::MonthSealing::Drawn> &drawn) {
            if (month != m_month || version != m_panel->version())
                return;
            if (drawn)
                m_pdf->setPaper(paperOf(drawn->document, version));
            else
                m_messages->show(MessageBar::Kind::Error, context().worded(drawn.error()));
        });
}

PdfPaper JournalsPage::paperOf(const journal::RenderedDocument &document, int version) const
{
    const QString month = m_month.toString(kMonthFormat);
    if (document.draft) {
        return {document.pdf, tr("Draft of the journal of %1").arg(monthText()), u"journal-%1-draft.pdf"_s.arg(month),
                u"journal_draft"_s, u"journal/"_s + month};
    }
    if (m_panel->latestVersion() > 1) {
        const QString number = QString::number(version);
        return {document.pdf, tr("Journal of %1, version %2").arg(monthText(), number),
                u"journal-%1-version-%2.pdf"_s.arg(month, number), u"journal"_s, u"journal/"_s + month};
    }
    return {document.pdf, tr("Journal of %1").arg(monthText()), u"journal-%1.pdf"_s.arg(month), u"journal"_s,
            u"journal/"_s + month};
}

void JournalsPage::draw()
{
    m_messages->clear();
    m_panel->setBusy(true);
    context().jobs.longRead(
        tr("Drawing the journal of %1").arg(monthText()), this,
        [month = m_month](Services &services, Progress &progress) {
            return services.months.sheets(month, services.user, stepsOf(progress));
        },
        [this, month = m_month](const Result<journal::MonthSealing::Drawn> &drawn) {
            m_panel->setBusy(false);
            if (month != m_month)
                return;
            if (drawn)
                m_pdf->setPaper(paperOf(drawn->document, drawn->version));
            else
                m_messages->show(MessageBar::Kind::Error, context().worded(drawn.error()));
        });
}

void JournalsPage::seal()
{
    const QString text = tr("The journal of %1 will be sealed with %2; it gets its title and binding sheet, and "
                            "afterwards nothing in it "
                            "can be changed.")
                             .arg(monthText(), MonthCard::countsOf(shownMonth()));
    if (!context().prompt.confirm(this, {tr("Seal the month"), text, tr("Seal the month")}))
        return;
    m_messages->clear();
    m_panel->setBusy(true);
    context().jobs.longSave(
        tr("Sealing the journal of %1").arg(monthText()), this,
        [month = m_month](Services &services, Progress &progress) {
            return services.months.seal(month, services.user, stepsOf(progress));
        },
        [this, sealed = monthText()](const Result<journal::MonthSealing::Drawn> &drawn) {
            m_panel->setBusy(false);
            if (drawn)
                tellSealed(sealed, *drawn);
            else
                m_messages->show(MessageBar::Kind::Error, context().worded(drawn.error()));
            refresh();
        });
}

void JournalsPage::sign()
{
    m_messages->clear();
    const QString document = tr("Journal of %1").arg(monthText());
    auto *dialog = new SignDialog(
        context(), document, m_panel->signatures(),
        [month = m_month](Services &services) { return services.signing.draftOfJournal(month, services.user); }, this);
    connect(dialog, &SignDialog::documentSigned, this, [this, document](const journal::SignatureState &state) {
        SignDialog::tell(*m_messages, context(), tr("%1 is signed.").arg(document), state.notStamped);
        Q_EMIT told(tr("%1 is signed.").arg(document));
        refresh();
    });
    dialog->open();
}

void JournalsPage::tellSealed(const QString &month, const journal::MonthSealing::Drawn &drawn)
{
    m_messages->show(
        MessageBar::Kind::Done,
        tr("The journal of %1 is sealed; the fingerprint of its sheets (SHA-256) is %2. Print it now to be "
           "laced, stamped and signed.")
            .arg(month, drawn.sha256));
    Q_EMIT told(tr("The journal of %1 is sealed.").arg(month));
}

void JournalsPage::showExperts()
{
    m_messages->clear();
    PdfPaper paper{
        {}, tr("Decisions by expert, %1").arg(monthText()), u"experts-%1.pdf"_s.arg(m_month.toString(kMonthFormat))};
    context().jobs.longRead(
        tr("Listing the decisions by expert"), this,
        [month = m_month, language = context().language](Services &services, Progress &) {
            return services.expertWork.document(month, {}, journal::ExpertWork::Format::Pdf, language, services.user);
        },
        [this, paper](const Result<QByteArray> &pdf) mutable {
            if (!pdf) {
                m_messages->show(MessageBar::Kind::Error, context().worded(pdf.error()));
                return;
            }
            paper.bytes = *pdf;
            m_pdf->setPaper(paper);
        });
}

void JournalsPage::saveExpertsTable()
{
    m_messages->clear();
    const QString path = context().prompt.fileToSave(this, tr("Save the decisions by expert"),
                                                     u"experts-%1.xlsx"_s.arg(m_month.toString(kMonthFormat)),
                                                     tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty())
        return;
    context().jobs.longRead(
        tr("Listing the decisions by expert"), this,
        [month = m_month, language = context().language, path](Services &services, Progress &) -> Result<void> {
            KHATTAMA_TRY(
                const QByteArray table,
                services.expertWork.document(month, {}, journal::ExpertWork::Format::Xlsx, language, services.user));
            return writeFile(path, table);
        },
        [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_messages->show(MessageBar::Kind::Error, context().worded(written.error()));
        });
}

} // namespace khattama::ui
