// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/refusalpanel.h"

#include "ui/shell/jobs.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

constexpr auto kPause = 500ms;
constexpr int kWideCharacters = 100;

struct Preview {
    QByteArray pdf;
    QList<Finding> findings;
};

/// The notice as it would print; empty where it cannot be drawn. Nothing is stored.
Result<Preview> previewRefusal(const Services &services, const intake::Application &application,
                               const intake::RefusalGround &ground)
{
    KHATTAMA_TRY(const auto drafted, services.receiving.previewRefusal(application, ground, services.user));
    if (!drafted.record)
        return Preview{{}, drafted.findings};
    return Preview{services.papers.previewRefusal(*drafted.record, services.user), drafted.findings};
}

} // namespace

RefusalPanel::RefusalPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_grounds(new QListWidget(this)),
      m_note(new SpellCheckedEdit(context.speller, this)), m_messages(new MessageBar(this)),
      m_refuse(new QPushButton(this)), m_splitter(new QSplitter(this)), m_notice(new DocumentView(this))
{
    setObjectName(u"refusalPanel"_s);
    m_notice->setObjectName(u"refusalNotice"_s);
    m_splitter->addWidget(makeQuestions());
    m_splitter->addWidget(m_notice);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &RefusalPanel::draw);
    clear();
}

QWidget *RefusalPanel::makeQuestions()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("Refusing the service"), box);
    title->setProperty("look", u"heading"_s);
    auto *ground = new QLabel(tr("Ground (Appendix 3, item 11)"), box);
    ground->setWordWrap(true);
    ground->setBuddy(m_grounds);
    m_grounds->setObjectName(u"groundList"_s);
    m_grounds->setAccessibleName(ground->text());
    m_grounds->setWordWrap(true);
    m_grounds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grounds->setResizeMode(QListView::Adjust);
    m_grounds->setSpacing(2);
    for (const rules::ListValue &value : m_context.lists.values(u"refusals"_s, m_context.today())) {
        auto *item = new QListWidgetItem(value.text.in(m_context.language), m_grounds);
        item->setData(Qt::UserRole, value.code);
    }
    auto *note = new QLabel(tr("In words, what the ground does not say; it is printed"), box);
    note->setWordWrap(true);
    note->setBuddy(m_note);
    m_note->setObjectName(u"refusalNoteEdit"_s);
    m_note->setAccessibleName(note->text());
    m_note->setLines(3, 8);
    m_messages->setObjectName(u"refusalMessage"_s);

    const bool confirms = m_context.may(people::Permission::ConfirmReturn);
    auto *hint = new QLabel(confirms ? tr("Your word refuses: the refusal gets its number, and the notice is kept.")
                                     : tr("This is a draft: the service is refused by the word of the head."),
                            box);
    hint->setWordWrap(true);
    hint->setProperty("look", u"hint"_s);
    m_refuse->setObjectName(u"refuseButton"_s);
    m_refuse->setText(confirms ? tr("Refuse the service …") : tr("Hand over to the head"));
    m_refuse->setToolTip(tr("Ctrl+Enter"));
    m_refuse->setDefault(true);
    auto *back = new QPushButton(tr("Back to the application"), box);
    back->setObjectName(u"refusalBackButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_refuse);
    buttons->addWidget(back);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(ground);
    layout->addWidget(m_grounds, 1);
    layout->addWidget(note);
    layout->addWidget(m_note);
    layout->addWidget(m_messages);
    layout->addLayout(buttons);
    connect(m_refuse, &QPushButton::clicked, this, &RefusalPanel::refuseAsked);
    connect(back, &QPushButton::clicked, this, &RefusalPanel::backAsked);
    connect(m_grounds, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_restoring)
            return;
        draw();
        Q_EMIT changed();
    });
    connect(m_note, &SpellCheckedEdit::textChanged, this, [this] {
        if (m_restoring)
            return;
        m_pause.start();
        Q_EMIT changed();
    });
    return box;
}

void RefusalPanel::begin(const intake::Application &application)
{
    m_application = application;
    draw();
    takeCursor();
}

void RefusalPanel::takeCursor()
{
    if (ground().id.isEmpty())
        m_grounds->setFocus(Qt::TabFocusReason);
    else
        m_note->setFocus(Qt::TabFocusReason);
}

intake::RefusalGround RefusalPanel::ground() const
{
    // What is current but not chosen is only where the keyboard stands.
    const QList<QListWidgetItem *> chosen = m_grounds->selectedItems();
    return {chosen.isEmpty() ? QString() : chosen.first()->data(Qt::UserRole).toString(),
            {},
            m_note->toPlainText().trimmed()};
}

void RefusalPanel::tell(const QString &sentence)
{
    m_messages->show(MessageKind::Error, sentence);
}

void RefusalPanel::clear()
{
    m_application.reset();
    restore({});
}

QJsonObject RefusalPanel::typed() const
{
    const QString note = m_note->toPlainText();
    if (ground().id.isEmpty() && note.isEmpty())
        return {};
    return {{u"ground"_s, ground().id}, {u"note"_s, note}};
}

void RefusalPanel::restore(const QJsonObject &typed)
{
    m_restoring = true;
    const QString ground = typed.value("ground"_L1).toString();
    m_grounds->setCurrentRow(-1);
    m_grounds->clearSelection();
    for (int row = 0; row < m_grounds->count(); ++row) {
        if (m_grounds->item(row)->data(Qt::UserRole).toString() == ground)
            m_grounds->setCurrentRow(row);
    }
    m_note->setPlainText(typed.value("note"_L1).toString());
    m_restoring = false;
    draw();
}

void RefusalPanel::draw()
{
    m_pause.stop();
    const intake::RefusalGround asked = ground();
    m_refuse->setEnabled(!asked.id.isEmpty());
    if (!m_application || asked.id.isEmpty()) {
        m_messages->clear();
        m_notice->showNotice(tr("Choose the ground: the notice is shown here as it will print."));
        return;
    }
    m_context.jobs.read(
        this,
        [application = *m_application, asked](Services &services) {
            return previewRefusal(services, application, asked);
        },
        [this, asked](const Result<Preview> &preview) {
            if (asked != ground() || !m_application)
                return;
            if (!preview) {
                tell(m_context.worded(preview.error()));
                return;
            }
            showFindings(preview->findings);
            if (preview->pdf.isEmpty())
                m_notice->showNotice(tr("The notice cannot be drawn yet."));
            else
                m_notice->setDocument(preview->pdf);
        });
}

/// What else is wrong with the application is not told: it may be what the service is refused for.
void RefusalPanel::showFindings(const QList<Finding> &findings)
{
    QStringList sentences;
    for (const Finding &finding : findings) {
        if (finding.code.startsWith("refusal."_L1) || finding.weight == Finding::Weight::Blocks)
            sentences.append(m_context.wording.text(finding.code, finding.arguments, m_context.language));
    }
    sentences.removeDuplicates();
    if (sentences.isEmpty())
        m_messages->clear();
    else
        m_messages->show(anyBlocks(findings) ? MessageKind::Error : MessageKind::Warning, sentences.join(u'\n'));
}

void RefusalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * kWideCharacters;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

void RefusalPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backAsked();
    else if (enters && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        enter();
    else
        QWidget::keyPressEvent(event);
}

/// Enter goes on; at a button it presses that.
void RefusalPanel::enter()
{
    if (m_grounds->hasFocus()) {
        if (QListWidgetItem *const current = m_grounds->currentItem())
            current->setSelected(true);
        m_note->setFocus(Qt::TabFocusReason);
    } else if (auto *button = qobject_cast<QPushButton *>(focusWidget())) {
        button->click();
    }
}

} // namespace khattama::ui
