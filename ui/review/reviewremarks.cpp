// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewremarks.h"

#include "ui/intake/inboxwords.h"
#include "ui/review/reviewdocuments.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::DocumentPlace;

namespace {

constexpr int kTextLines = 4;

bool saves(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

ReviewRemarks::ReviewRemarks(const PageContext &context, const ReviewDocuments &documents, QWidget *parent)
    : QWidget(parent), m_context(context), m_documents(documents),
      m_drafting(
          context, u"remark"_s, [this] { return typed(); }, this),
      m_heading(new QLabel(this)), m_list(new QListWidget(this)), m_editor(new QWidget(this)),
      m_target(new QComboBox(m_editor)), m_text(new QPlainTextEdit(m_editor)),
      m_field(new Field(tr("Remark"), m_text, m_editor)), m_save(new QPushButton(m_editor)),
      m_rewordAction(new QAction(tr("Reword …"), this)), m_withdrawAction(new QAction(tr("Take back"), this))
{
    m_heading->setObjectName(u"remarksLabel"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("look", u"heading"_s);
    m_list->setObjectName(u"remarksList"_s);
    m_list->setAccessibleName(tr("Remarks"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAlternatingRowColors(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_rewordAction->setShortcut(Qt::Key_F2);
    m_withdrawAction->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_rewordAction, m_withdrawAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
    m_target->setObjectName(u"remarkTargetBox"_s);
    m_target->setAccessibleName(tr("What the remark is about"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(u"remarkEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 14);
    m_save->setObjectName(u"saveRemarkButton"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"), m_editor);
    cancel->setObjectName(u"cancelRemarkButton"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->addWidget(m_target);
    editor->addWidget(m_field);
    editor->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_editor);

    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewRemarks::showState);
    const auto follow = [this] {
        if (const ReadRemark *read = current(); read != nullptr && !read->remark.document.kind.isEmpty())
            Q_EMIT pointed(read->remark.document, read->remark.page);
    };
    connect(m_list, &QListWidget::itemClicked, this, follow);
    connect(m_list, &QListWidget::itemActivated, this, follow);
    connect(m_rewordAction, &QAction::triggered, this, &ReviewRemarks::reword);
    connect(m_withdrawAction, &QAction::triggered, this, &ReviewRemarks::withdraw);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->toPlainText().isEmpty())
            m_pointer = m_here; // a remark begins where one is when one begins to type
        m_field->clearMessage();
        m_drafting.touch();
        showState();
    });
    connect(m_target, &QComboBox::activated, this, [this] {
        m_wanted = static_cast<Target>(m_target->currentData().toInt());
        m_drafting.touch();
    });
    connect(m_save, &QPushButton::clicked, this, &ReviewRemarks::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        stopTyping();
        m_list->setFocus();
    });
    clear();
}

void ReviewRemarks::showCase(const ReviewedCase &read)
{
    const bool same = m_id == read.record.id;
    m_open = expertise::isOpen(read.record.state) && m_context.may(people::Permission::Receive);
    m_editor->setVisible(m_open);
    if (!same) {
        m_drafting.setSubject(read.record.id.toString()); // keeps what was typed about the case before
        m_id = read.record.id;
        setTyped({});
        m_drafting.load([this](const std::optional<QJsonObject> &draft) {
            if (draft && m_text->toPlainText().isEmpty())
                setTyped(*draft);
        });
    }
    m_remarks = read.remarks;
    listRemarks();
}

void ReviewRemarks::clear()
{
    m_drafting.keep();
    m_id.reset();
    m_open = false;
    m_remarks.clear();
    m_editor->hide();
    listRemarks();
}

void ReviewRemarks::listRemarks()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ReadRemark &remark : std::as_const(m_remarks))
        m_list->addItem(itemText(remark));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_heading->setText(m_remarks.isEmpty() ? tr("No remarks yet") : tr("Remarks: %1").arg(m_remarks.size()));
    m_list->setVisible(!m_remarks.isEmpty());
    showState();
}

const ReadRemark *ReviewRemarks::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_remarks.size() ? &m_remarks.at(row) : nullptr;
}

void ReviewRemarks::setPlace(const DocumentPlace &place, int page)
{
    m_here = {place, page};
    if (m_text->toPlainText().isEmpty() && m_rewording == 0)
        m_pointer = m_here;
    showState();
}

void ReviewRemarks::begin()
{
    if (!m_open)
        return;
    if (m_text->toPlainText().isEmpty())
        m_pointer = m_here;
    showState();
    m_text->setFocus();
}

QString ReviewRemarks::pointerText(const Pointer &pointer) const
{
    const QString title = m_documents.title(pointer.place);
    if (title.isEmpty())
        return tr("The case as a whole");
    return pointer.page > 0 ? tr("%1, page %2").arg(title).arg(pointer.page) : title;
}

QString ReviewRemarks::itemText(const ReadRemark &read) const
{
    QStringList about{pointerText({read.remark.document, read.remark.page})};
    if (read.mine)
        about.append(tr("you"));
    else if (!read.author.isEmpty())
        about.append(read.author);
    about.append(momentText(read.remark.at, m_context.deadlines.time()));
    return read.remark.text + u'\n' + about.join(u" · "_s);
}

/// The page that is read, its document, or the whole case.
void ReviewRemarks::offerTargets()
{
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    const auto offer = [this](const Pointer &pointer, Target target) {
        m_target->addItem(pointerText(pointer), int(target));
    };
    if (!m_pointer.place.kind.isEmpty() && m_pointer.page > 0)
        offer(m_pointer, Target::Page);
    if (!m_pointer.place.kind.isEmpty())
        offer({m_pointer.place, 0}, Target::Document);
    offer({}, Target::Case);
    m_target->setCurrentIndex(std::max(0, m_target->findData(int(m_wanted))));
    m_target->setToolTip(m_target->currentText());
}

ReviewRemarks::Pointer ReviewRemarks::chosenPointer() const
{
    switch (static_cast<Target>(m_target->currentData().toInt())) {
    case Target::Page:
        return m_pointer;
    case Target::Document:
        return {m_pointer.place, 0};
    case Target::Case:
        return {};
    }
    Q_UNREACHABLE();
}

void ReviewRemarks::showState()
{
    const ReadRemark *read = current();
    m_rewordAction->setEnabled(m_open && read != nullptr && read->mine);
    m_withdrawAction->setEnabled(m_rewordAction->isEnabled());
    m_save->setText(m_rewording > 0 ? tr("Save the new words") : tr("Add the remark"));
    m_save->setEnabled(!m_busy);
    offerTargets();
}

void ReviewRemarks::reword()
{
    const ReadRemark *read = current();
    if (read == nullptr || !read->mine)
        return;
    setTyped({{u"number"_s, read->remark.number},
              {u"text"_s, read->remark.text},
              {u"document"_s, read->remark.document.kind},
              {u"documentNumber"_s, read->remark.document.number},
              {u"page"_s, read->remark.page}});
    m_text->setFocus();
}

void ReviewRemarks::withdraw()
{
    const ReadRemark *read = current();
    if (read == nullptr || !read->mine || m_busy)
        return;
    m_busy = true;
    m_context.jobs.save(
        this,
        [id = *m_id, number = read->remark.number](Services &services) {
            return services.reviewing.withdraw(id, number, services.user);
        },
        [this](const Result<Case> &saved) {
            m_busy = false;
            if (!saved)
                m_field->setError(m_context.worded(saved.error()));
            showState();
        });
}

void ReviewRemarks::save()
{
    if (m_busy || !m_id)
        return;
    const Pointer pointer = chosenPointer();
    const expertise::ReviewRemark remark{m_rewording, pointer.place, pointer.page, m_text->toPlainText()};
    if (remark.text.trimmed().isEmpty()) {
        m_field->setError(m_context.wording.text(u"remark.text_missing"_s, {}, m_context.language));
        m_text->setFocus();
        return;
    }
    m_busy = true;
    showState();
    m_context.jobs.save(
        this, [id = *m_id, remark](Services &services) { return services.reviewing.note(id, remark, services.user); },
        [this](const Result<Case> &saved) { finishSaving(saved); });
}

void ReviewRemarks::finishSaving(const Result<Case> &saved)
{
    m_busy = false;
    if (saved)
        stopTyping();
    else
        m_field->setError(m_context.worded(saved.error()));
    showState();
}

void ReviewRemarks::stopTyping()
{
    setTyped({});
    m_drafting.drop();
}

QJsonObject ReviewRemarks::typed() const
{
    const Pointer pointer = chosenPointer();
    return {{u"number"_s, m_rewording},
            {u"text"_s, m_text->toPlainText()},
            {u"document"_s, pointer.place.kind},
            {u"documentNumber"_s, pointer.place.number},
            {u"page"_s, pointer.page}};
}

void ReviewRemarks::setTyped(const QJsonObject &typed)
{
    const QSignalBlocker quiet(m_text);
    m_rewording = typed.value("number"_L1).toInt();
    m_text->setPlainText(typed.value("text"_L1).toString());
    m_text->moveCursor(QTextCursor::End);
    m_field->clearMessage();
    m_pointer = typed.isEmpty()
                    ? m_here
                    : Pointer{{typed.value("document"_L1).toString(), typed.value("documentNumber"_L1).toInt(1)},
                              typed.value("page"_L1).toInt()};
    m_wanted = typed.isEmpty() || m_pointer.page > 0 ? Target::Page
               : m_pointer.place.kind.isEmpty()      ? Target::Case
                                                     : Target::Document;
    showState();
}

bool ReviewRemarks::event(QEvent *event)
{
    // Ctrl+Enter saves the remark here, before the main action of the page.
    if (event->type() == QEvent::ShortcutOverride && saves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReviewRemarks::keyPressEvent(QKeyEvent *event)
{
    if (saves(*event))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
