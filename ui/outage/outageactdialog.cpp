// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/outageactdialog.h"

#include "core/outage/outagejson.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QShortcut>
#include <QTimeEdit>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using outage::OutageAct;
using outage::OutageActId;

namespace {

constexpr int kNoteLines = 2;

/// Stores it; a new act with the number and date of another one is no new act.
Result<outage::OutageActs::Entry> stored(Services &services, OutageAct act, bool isNew)
{
    if (isNew) {
        KHATTAMA_TRY(const QList<OutageAct> acts, services.outages.list(services.user));
        for (const OutageAct &other : acts) {
            if (other.number == act.number && other.date == act.date)
                return failure(refused(u"outage.known"_s));
        }
        act.id = services.outages.blank().id;
    }
    return services.outages.enter(act, services.user);
}

} // namespace

OutageActDialog::OutageActDialog(const PageContext &context, const std::optional<OutageAct> &act, QWidget *page)
    : QDialog(page), m_context(context), m_act(act),
      m_drafting(
          context, u"outage"_s, [this] { return outage::toJson(typed()); }, this),
      m_form(new FieldForm(this)), m_messages(new MessageBar(this)), m_number(new QLineEdit(this)),
      m_date(new DateField(context.today(), this)), m_note(new QPlainTextEdit(this))
{
    setObjectName(u"outageActDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(act ? tr("Complete the act on technical failures") : tr("Enter an act on technical failures"));
    addFields();
    addSystems();
    addSignatories();
    m_note->setObjectName(u"outageNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteLines * fontMetrics().lineSpacing() + 14);
    m_form->addField(u"note"_s, tr("Note"), m_note, FieldForm::Width::Row);

    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *save = new QPushButton(tr("Save the act"), this);
    save->setObjectName(u"saveActButton"_s);
    save->setToolTip(tr("Ctrl+Enter"));
    save->setDefault(true);
    save->setAutoDefault(false);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &OutageActDialog::save);
    connect(save, &QPushButton::clicked, this, &OutageActDialog::save);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);

    show(act.value_or(typed()));
    m_drafting.setSubject(act ? act->id.toString() : QString());
    setEnabled(false); // until the draft is there: nothing can be typed that it would replace
    m_drafting.load([this](const std::optional<QJsonObject> &draft) {
        setEnabled(true);
        if (draft) {
            if (const Result<OutageAct> kept = outage::outageActFromJson(*draft))
                show(*kept);
        }
        watch();
        m_number->setFocus();
    });
}

/// What is typed from now on is kept as a draft; what is shown at first is none.
void OutageActDialog::watch()
{
    for (const Moment &moment : {m_from, m_until}) {
        connect(moment.date, &QLineEdit::textChanged, &m_drafting, &Drafting::touch);
        connect(moment.time, &QTimeEdit::timeChanged, &m_drafting, &Drafting::touch);
    }
    for (const QLineEdit *edit : m_signatories.values() + QList<QLineEdit *>{m_number, m_date})
        connect(edit, &QLineEdit::textChanged, &m_drafting, &Drafting::touch);
    for (const QCheckBox *box : std::as_const(m_systems))
        connect(box, &QCheckBox::toggled, &m_drafting, &Drafting::touch);
    connect(m_note, &QPlainTextEdit::textChanged, &m_drafting, &Drafting::touch);
}

OutageActDialog::Moment OutageActDialog::addMoment(const QString &path, const QString &label)
{
    auto *both = new QWidget(m_form);
    const Moment moment{new DateField(m_context.today(), both), new QTimeEdit(both)};
    moment.date->setObjectName(path + u"Date"_s);
    moment.time->setObjectName(path + u"Time"_s);
    moment.time->setDisplayFormat(u"HH:mm"_s);
    moment.time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    moment.time->setAccessibleName(tr("%1, hour").arg(label));
    both->setFocusProxy(moment.date);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(moment.date, 1);
    row->addWidget(moment.time);
    Field *field = m_form->addField(path, label, both);
    field->setRequired(path == "from"_L1);
    return moment;
}

void OutageActDialog::addFields()
{
    m_form->setMaximumColumns(2);
    m_number->setObjectName(u"outageNumberEdit"_s);
    m_date->setObjectName(u"outageDateEdit"_s);
    m_date->setYearsAhead(0);
    m_form->addField(u"number"_s, tr("Number of the act"), m_number)->setRequired(true);
    m_form->addField(u"date"_s, tr("Date of the act"), m_date)->setRequired(true);
    m_from = addMoment(u"from"_s, tr("The failure began"));
    m_until = addMoment(u"until"_s, tr("It ended (empty while it lasts)"));
}

void OutageActDialog::addSystems()
{
    auto *boxes = new QWidget(m_form);
    auto *flow = new FlowLayout(boxes);
    flow->setSpacing(12);
    for (const rules::ListValue &system : m_context.lists.values(u"systems"_s, m_context.today())) {
        auto *box = new QCheckBox(system.text.in(m_context.language), boxes);
        box->setObjectName(u"system_"_s + system.code);
        flow->addWidget(box);
        m_systems.insert(system.code, box);
        if (boxes->focusProxy() == nullptr)
            boxes->setFocusProxy(box);
    }
    Field *field = m_form->addField(u"systems"_s, tr("Systems that failed"), boxes, FieldForm::Width::Row);
    field->setRequired(true);
    field->setReason(tr("Checks that need one of these systems do not keep a form waiting (p. 72)."));
}

void OutageActDialog::addSignatories()
{
    m_form->addSection(tr("Signed by (p. 72)"));
    for (const rules::ListValue &capacity : m_context.lists.values(u"outage_signatories"_s, m_context.today())) {
        auto *name = new QLineEdit(m_form);
        name->setObjectName(u"signatory_"_s + capacity.code);
        m_form->addField(u"signatories."_s + capacity.code, capacity.text.in(m_context.language), name,
                         FieldForm::Width::Row);
        m_signatories.insert(capacity.code, name);
    }
}

QDateTime OutageActDialog::momentOf(const Moment &moment) const
{
    const QDate date = moment.date->date();
    return date.isValid() ? m_context.deadlines.time().at(date, moment.time->time()) : QDateTime();
}

OutageAct OutageActDialog::typed() const
{
    // The id of a new act is given when it is stored.
    OutageAct act = m_act ? *m_act : OutageAct{OutageActId(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))};
    act.number = m_number->text().trimmed();
    act.date = m_date->date();
    act.from = momentOf(m_from);
    act.until = momentOf(m_until);
    act.systems.clear();
    for (const rules::ListValue &system : m_context.lists.allValues(u"systems"_s)) { // in the order of the list
        if (const QCheckBox *box = m_systems.value(system.code); box != nullptr && box->isChecked())
            act.systems.append(system.code);
    }
    const QList<outage::Signatory> before = std::exchange(act.signatories, {});
    for (const rules::ListValue &capacity : m_context.lists.allValues(u"outage_signatories"_s)) {
        const QLineEdit *name = m_signatories.value(capacity.code);
        if (name != nullptr && !name->text().trimmed().isEmpty())
            act.signatories.append({capacity.code, name->text().trimmed()});
    }
    // Several sign in one capacity, as those of the systems; its field shows the first of them, and the others stay.
    QSet<QString> shown;
    for (const outage::Signatory &signatory : before) {
        const bool isFirst = m_signatories.contains(signatory.capacity) && !shown.contains(signatory.capacity);
        shown.insert(signatory.capacity);
        if (!isFirst && !act.signatories.contains(signatory))
            act.signatories.append(signatory);
    }
    act.note = m_note->toPlainText().trimmed();
    return act;
}

void OutageActDialog::show(const Moment &field, const QDateTime &moment)
{
    const rules::LegalTime &time = m_context.deadlines.time();
    field.date->setDate(moment.isValid() ? time.dateOf(moment) : QDate());
    field.time->setTime(moment.isValid() ? time.timeOf(moment) : QTime(0, 0));
}

void OutageActDialog::show(const OutageAct &act)
{
    m_number->setText(act.number);
    m_date->setDate(act.date);
    show(m_from, act.from);
    show(m_until, act.until);
    for (auto system = m_systems.begin(); system != m_systems.end(); ++system)
        system.value()->setChecked(act.systems.contains(system.key()));
    for (QLineEdit *name : std::as_const(m_signatories))
        name->clear();
    for (const outage::Signatory &signatory : act.signatories) {
        if (QLineEdit *name = m_signatories.value(signatory.capacity); name != nullptr && name->text().isEmpty())
            name->setText(signatory.name);
    }
    m_note->setPlainText(act.note);
}

void OutageActDialog::done(int result)
{
    m_drafting.keep();
    QDialog::done(result);
}

void OutageActDialog::save()
{
    if (!isEnabled())
        return;
    m_messages->clear();
    m_form->clearMessages();
    setEnabled(false);
    m_context.jobs.save(
        this, [act = typed(), isNew = !m_act](Services &services) { return stored(services, act, isNew); },
        [this](const Result<outage::OutageActs::Entry> &outcome) { take(outcome); });
}

void OutageActDialog::take(const Result<outage::OutageActs::Entry> &outcome)
{
    setEnabled(true);
    if (!outcome) {
        m_messages->show(MessageBar::Kind::Error, m_context.worded(outcome.error()));
        return;
    }
    QStringList remarks;
    for (const Finding &finding : outcome->findings) {
        if (finding.weight == Finding::Weight::Warns)
            remarks.append(m_context.wording.text(finding.code, finding.arguments, m_context.language));
    }
    if (outcome->act) {
        m_drafting.drop();
        Q_EMIT entered(*outcome->act, remarks.join(u'\n'));
        accept();
        return;
    }
    QList<Finding> blocking = outcome->findings;
    blocking.removeIf([](const Finding &finding) { return finding.weight == Finding::Weight::Warns; });
    const QList<Finding> elsewhere = m_form->showFindings(blocking, m_context.wording, m_context.language);
    QStringList sentences;
    for (const Finding &finding : elsewhere)
        sentences.append(m_context.wording.text(finding.code, finding.arguments, m_context.language));
    if (!sentences.isEmpty())
        m_messages->show(MessageBar::Kind::Error, sentences.join(u'\n'));
    if (!blocking.isEmpty())
        m_form->focusField(blocking.first().field);
}

} // namespace khattama::ui
