// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "ui/intake/checkspanel.h"
#include "ui/intake/inboxwords.h"
#include "ui/review/reviewcases.h"
#include "ui/review/reviewdocuments.h"
#include "ui/review/reviewreader.h"
#include "ui/review/reviewremarks.h"
#include "ui/review/reviewthumbnails.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

using expertise::CaseId;
using expertise::CaseState;
using expertise::CaseSummary;
using expertise::DocumentPlace;

namespace {

constexpr auto kPause = 120ms;
constexpr QSize kPicture{48, 64};
constexpr qint64 kMostBytesOfPicture = 16LL * 1024 * 1024; ///< larger documents have none
const QString kFormKind = u"form031"_s;

} // namespace

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_cases(new ReviewCases(context, this)), m_documents(new ReviewDocuments(this)),
      m_thumbnails(new ReviewThumbnails(kPicture * devicePixelRatioF(), this)), m_band(new QLabel(this)),
      m_message(new MessageBar(this)), m_search(new QLineEdit(this)),
      m_table(new RecordTable(context.settings, u"tables/review"_s, this)), m_list(new QListView(this)),
      m_title(new QLabel(this)), m_reader(new ReviewReader(context, this)), m_checks(new ChecksPanel(context, this)),
      m_remarks(new ReviewRemarks(context, *m_documents, this)), m_voteButton(new QPushButton(this)),
      m_caseButton(new QPushButton(this)), m_vote(new QAction(tr("Vote"), this)),
      m_openCase(new QAction(tr("Open the case"), this)), m_remark(new QAction(tr("Remark on this page"), this))
{
    setObjectName(u"reviewPage"_s);
    m_band->setObjectName(u"blindBand"_s);
    m_band->setTextFormat(Qt::PlainText);
    m_band->setWordWrap(true);
    m_band->setAlignment(Qt::AlignCenter);
    m_band->setMargin(4);
    m_band->setAutoFillBackground(true);
    m_band->setBackgroundRole(QPalette::Highlight);
    m_band->setForegroundRole(QPalette::HighlightedText);
    m_band->hide();
    makeActions();

    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(u"reviewSplitter"_s);
    columns->addWidget(makeCases());
    columns->addWidget(makeReading());
    columns->addWidget(makeNotes());
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 4);
    columns->setStretchFactor(2, 3);
    keepSizes(columns, u"review/columns"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_band);
    layout->addWidget(m_message);
    layout->addWidget(columns, 1);
    setFocusProxy(m_table);

    connect(m_thumbnails, &ReviewThumbnails::drawn, this, [this](int row, const QImage &picture) {
        QPixmap pixmap = QPixmap::fromImage(picture);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_documents->setPicture(row, pixmap);
        drawNextPicture();
    });
    connect(m_reader, &ReviewReader::currentPageChanged, this, [this](int page) {
        if (m_shown && page > 0)
            m_remarks->setPlace(m_place, page);
    });
    connect(m_remarks, &ReviewRemarks::pointed, this, [this](const DocumentPlace &place, int page) {
        if (m_shown && place == m_place)
            m_reader->goToPage(page);
        else
            showDocument(place, page);
        m_reader->setFocus();
    });
    m_reader->showNotice(tr("Choose a case on the left to read its documents."));
}

void ReviewPage::keepSizes(QSplitter *splitter, const QString &key)
{
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(context().settings.value(key).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { context().settings.setValue(key, splitter->saveState()); });
}

QWidget *ReviewPage::makeCases()
{
    m_search->setObjectName(u"reviewSearchEdit"_s);
    m_search->setAccessibleName(tr("Search in the cases"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setAccessibleName(tr("Cases to read"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRecords(m_cases, {{u"person"_s, 20}, {u"number"_s, 8}, {u"due"_s, 18}});
    m_table->setEmptyText(tr("No case is there to be read: forms come in through the section of forms 031."));
    m_list->setObjectName(u"documentsList"_s);
    m_list->setAccessibleName(tr("Documents of the case"));
    m_list->setModel(m_documents);
    m_list->setIconSize(kPicture);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &QLineEdit::textChanged, m_table, &RecordTable::setFilterText);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(m_table, &RecordTable::currentRecordChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const int row = m_table->currentRecord(); row >= 0)
            openCase(m_cases->caseAt(row).id);
    });
    connect(m_table, &RecordTable::recordActivated, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            showDocument(m_documents->documents().at(current.row()).place, 0);
    });
    connect(m_list, &QListView::activated, m_reader, qOverload<>(&QWidget::setFocus));

    auto *cases = new QWidget(this);
    auto *layout = new QVBoxLayout(cases);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    auto *column = new QSplitter(Qt::Vertical, this);
    column->addWidget(cases);
    column->addWidget(m_list);
    keepSizes(column, u"review/left"_s);
    return column;
}

QWidget *ReviewPage::makeReading()
{
    m_title->setObjectName(u"reviewTitleLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("look", u"heading"_s);
    auto *reading = new QWidget(this);
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_reader, 1);
    return reading;
}

QWidget *ReviewPage::makeNotes()
{
    auto *column = new QSplitter(Qt::Vertical, this);
    column->addWidget(m_checks);
    column->addWidget(m_remarks);
    column->setStretchFactor(0, 3);
    column->setStretchFactor(1, 2);
    keepSizes(column, u"review/right"_s);
    m_voteButton->setObjectName(u"voteButton"_s);
    m_voteButton->setText(m_vote->text());
    m_voteButton->setDefault(true);
    m_caseButton->setObjectName(u"openCaseButton"_s);
    m_caseButton->setText(m_openCase->text());
    connect(m_voteButton, &QPushButton::clicked, m_vote, &QAction::trigger);
    connect(m_caseButton, &QPushButton::clicked, m_openCase, &QAction::trigger);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_caseButton);
    buttons->addWidget(m_voteButton);
    auto *notes = new QWidget(this);
    auto *layout = new QVBoxLayout(notes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column, 1);
    layout->addLayout(buttons);
    return notes;
}

void ReviewPage::makeActions()
{
    m_vote->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_remark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    for (QAction *action : {m_vote, m_openCase, m_remark}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    m_voteButton->hide();
    m_caseButton->hide();
    connect(m_vote, &QAction::triggered, this, [this] { Q_EMIT go({u"decisions"_s, m_id->toString()}); });
    connect(m_openCase, &QAction::triggered, this, [this] { Q_EMIT go({u"cases"_s, m_id->toString()}); });
    connect(m_remark, &QAction::triggered, m_remarks, &ReviewRemarks::begin);
}

void ReviewPage::open(const QString &subject, const QJsonObject &state)
{
    const auto id = CaseId::fromString(subject);
    if (!id)
        return;
    openCase(*id);
    if (const QString kind = state.value("document"_L1).toString(); !kind.isEmpty()) {
        m_place = {kind, state.value("number"_L1).toInt(1)};
        m_page = state.value("page"_L1).toInt();
    }
}

QString ReviewPage::subject() const
{
    return m_id ? m_id->toString() : QString();
}

QJsonObject ReviewPage::state() const
{
    if (m_place.kind.isEmpty())
        return {};
    return {{u"document"_s, m_place.kind},
            {u"number"_s, m_place.number},
            {u"page"_s, m_shown ? m_reader->currentPage() : m_page}};
}

void ReviewPage::refresh()
{
    listCases();
    if (m_id)
        readCase(false);
}

void ReviewPage::find()
{
    if (m_shown)
        m_reader->find();
    else
        m_search->setFocus();
}

void ReviewPage::keepTyping()
{
    m_checks->keepTyping();
    m_remarks->keepTyping();
}

QList<QAction *> ReviewPage::pageActions() const
{
    return {m_vote, m_openCase, m_remark, m_checks->settleAction()};
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous() && m_shown) { // read again when one comes back
        m_page = m_reader->currentPage();
        m_shown = false;
        m_thumbnails->forget();
        m_reader->clear();
    }
    Page::hideEvent(event);
}

void ReviewPage::listCases()
{
    context().jobs.read(
        this, [](Services &services) { return listReviewed(services); },
        [this](const Result<QList<CaseSummary>> &cases) {
            if (!cases) {
                m_message->show(MessageKind::Error, context().worded(cases.error()));
                return;
            }
            m_cases->setCases(*cases);
            if (m_id)
                (void)m_table->setCurrentId(m_id->toString());
            const auto waits = [this](const CaseSummary &summary) {
                return !summary.voters.contains(context().user.login);
            };
            Q_EMIT waitingChanged(int(std::count_if(cases->begin(), cases->end(), waits)));
        });
}

void ReviewPage::openCase(const CaseId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_case.reset();
    m_place = {};
    m_page = 0;
    m_shown = false;
    m_pictures = 0;
    m_thumbnails->forget();
    m_documents->clear();
    m_reader->showNotice(tr("The case is being read …"));
    m_title->clear();
    m_band->hide();
    m_checks->clear();
    m_remarks->clear();
    m_message->clear();
    readCase(true);
}

void ReviewPage::readCase(bool opened)
{
    context().jobs.read(
        this, [id = *m_id, opened](Services &services) { return readReviewed(services, id, opened); },
        [this, id = *m_id](const Result<ReviewedCase> &read) {
            if (m_id == id)
                take(read);
        });
}

void ReviewPage::take(const Result<ReviewedCase> &read)
{
    if (read) {
        showCase(*read);
        return;
    }
    m_message->show(MessageKind::Error, context().worded(read.error()));
    if (!m_case)
        m_reader->showNotice(tr("Choose a case on the left to read its documents."));
}

void ReviewPage::showCase(const ReviewedCase &read)
{
    const bool sameForm = m_case && m_case->record.form031 == read.record.form031 && m_case->blind == read.blind;
    m_case = read;
    showTitle(read);
    m_documents->setDocuments(read.documents);
    m_checks->setVisible(!read.record.checks.isEmpty());
    m_checks->showChecks(read.record);
    m_remarks->showCase(read);
    const bool votes = read.record.state == CaseState::UnderReview && context().may(people::Permission::Vote);
    m_vote->setEnabled(votes);
    m_voteButton->setVisible(votes);
    m_openCase->setEnabled(!read.blind);
    m_caseButton->setVisible(!read.blind);
    m_remark->setEnabled(expertise::isOpen(read.record.state));

    if (read.documents.isEmpty()) {
        m_reader->showNotice(tr("No documents are kept with this case."));
        m_remarks->setPlace({}, 0);
        return;
    }
    const bool there = m_documents->rowOf(m_place) >= 0;
    if (!m_shown || !there || (m_place.kind == kFormKind && !sameForm))
        showDocument(there ? m_place : read.documents.first().place, there ? m_page : 0);
    drawNextPicture();
}

void ReviewPage::showTitle(const ReviewedCase &read)
{
    const people::Person &person = read.record.person();
    QStringList parts{read.blind ? sexAndAge(person.sex, read.age, context().language) : person.name.full()};
    if (read.record.registration)
        parts.append(tr("No. %1").arg(read.record.registration->toString()));
    if (read.record.dueAt.isValid())
        parts.append(tr("due %1").arg(momentText(read.record.dueAt, context().deadlines.time())));
    parts.removeAll(QString());
    m_title->setText(parts.join(u"  ·  "_s));
    m_band->setText(tr("Blind review: sex and age only (%1)").arg(parts.value(0)));
    m_band->setVisible(read.blind);
}

void ReviewPage::showDocument(const DocumentPlace &place, int page)
{
    const int row = m_documents->rowOf(place);
    if (row < 0 || !m_case || (m_shown && place == m_place && page == 0))
        return;
    m_place = place;
    m_page = page;
    m_shown = true;
    m_list->setCurrentIndex(m_documents->index(row));
    m_remarks->setPlace(place, place.kind == kFormKind ? 0 : std::max(page, 1));
    if (place.kind == kFormKind && m_case->record.form031) {
        const auto *signature = m_case->blind ? nullptr : &m_case->record.signature;
        m_reader->showForm({*m_case->record.form031, m_case->age, signature});
        m_documents->setPicture(row, m_reader->pictureOfForm(kPicture));
        return;
    }
    m_reader->showNotice(tr("The document is being read …"));
    context().jobs.read(
        this, [id = *m_id, place](Services &services) { return readDocument(services, id, place); },
        [this, id = *m_id, place](const Result<QByteArray> &bytes) {
            if (m_id == id && m_shown && m_place == place)
                takeDocument(place, bytes);
        });
}

void ReviewPage::takeDocument(const DocumentPlace &place, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        m_reader->showNotice(context().worded(bytes.error()));
        return;
    }
    m_reader->showDocument(*bytes, m_page);
    m_remarks->setPlace(place, std::max(m_page, 1));
}

/// One after the other, each forgotten when its picture is drawn.
void ReviewPage::drawNextPicture()
{
    const QList<ReviewDocument> &documents = m_documents->documents();
    while (m_pictures < documents.size()) {
        const int row = m_pictures++;
        const ReviewDocument &document = documents.at(row);
        if (m_documents->hasPicture(row) || document.place.kind == kFormKind || document.bytes > kMostBytesOfPicture)
            continue;
        context().jobs.read(
            this,
            [id = *m_id, place = document.place](Services &services) { return readDocument(services, id, place); },
            [this, id = *m_id, row](const Result<QByteArray> &bytes) {
                if (m_id == id)
                    m_thumbnails->draw(row, bytes.value_or(QByteArray()));
            });
        return;
    }
}

} // namespace khattama::ui
