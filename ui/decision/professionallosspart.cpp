// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/professionallosspart.h"

#include "ui/decision/professionallossentry.h"
#include "ui/decision/wrappedbutton.h"

#include <QJsonArray>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

const QString kTyped = u"upt"_s;

/// The place of an entry in a finding's field, «upt[2].percent», and the field in it.
std::optional<std::pair<qsizetype, QString>> entryOf(const QString &field)
{
    static const QRegularExpression path(u"\\Aupt\\[(\\d+)\\]\\.(.+)\\z"_s);
    const auto match = path.match(field);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toLongLong(), match.captured(2));
}

/// Tab goes through the entries in their order, whenever they were made.
void chainAfter(QWidget *&last, QWidget *root)
{
    for (QWidget *child : root->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || child->focusProxy() != nullptr)
            continue;
        QWidget::setTabOrder(last, child);
        last = child;
    }
}

} // namespace

ProfessionalLossPart::ProfessionalLossPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_desk(desk),
      m_asked(new WrappedCheckBox(tr("A degree of loss of professional working capacity is set"))),
      m_askedField(new SuggestedEditor(m_asked, SuggestedEditor::Place::Below)), m_entriesBox(new QWidget),
      m_layout(new QVBoxLayout(m_entriesBox)), m_add(new QPushButton(tr("Add another entry"), m_entriesBox))
{
    m_asked->setObjectName(u"uptCheck"_s);
    m_asked->setChecked(desk.opened.record.purposes().contains(u"upt"_s));
    m_add->setObjectName(u"addUptButton"_s);
    m_add->setAutoDefault(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    desk.form.addSection(tr("Loss of professional working capacity"));
    desk.form.addField(kTyped, {}, m_askedField, FieldForm::Width::Row);
    desk.form.addRow(m_entriesBox);
    addEntry();
    if (desk.opened.earlier && !desk.opened.earlier->conclusion.upt.isEmpty()) {
        QStringList earlier;
        for (const expertise::ProfessionalLoss &loss : desk.opened.earlier->conclusion.upt)
            earlier.append(u"%1 % %2"_s.arg(loss.percent).arg(loss.document).trimmed());
        m_askedField->suggest(u"earlier"_s, earlierText(earlier.join(u"; "_s)), [this] { takeEarlier(); });
    }
    connect(m_asked, &QCheckBox::toggled, this, &ConclusionPart::changed);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addEntry()->form().focusField(u"document"_s);
        Q_EMIT changed();
    });
}

ProfessionalLossEntry *ProfessionalLossPart::addEntry()
{
    auto *entry = new ProfessionalLossEntry(m_desk, m_entriesBox);
    m_layout->insertWidget(static_cast<int>(m_entries.size()), entry);
    m_entries.append(entry);
    entry->show();
    connect(entry, &ProfessionalLossEntry::changed, this, &ConclusionPart::changed);
    connect(entry, &ProfessionalLossEntry::removalAsked, this, [this, entry] { removeEntry(entry); });
    number();
    return entry;
}

void ProfessionalLossPart::removeEntry(ProfessionalLossEntry *entry)
{
    m_entries.removeOne(entry);
    entry->hide();
    entry->deleteLater();
    number();
    m_entries.last()->form().focusField(u"document"_s);
    Q_EMIT changed();
}

void ProfessionalLossPart::takeEarlier()
{
    const QList<expertise::ProfessionalLoss> &earlier = m_desk.opened.earlier->conclusion.upt;
    while (m_entries.size() < earlier.size())
        addEntry();
    for (qsizetype i = 0; i < earlier.size(); ++i)
        m_entries.at(i)->take(earlier.at(i));
    m_asked->setChecked(true);
}

void ProfessionalLossPart::number()
{
    QWidget *last = m_asked;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_entries.at(i)->setNumber(static_cast<int>(i) + 1);
        m_entries.at(i)->setRemovable(m_entries.size() > 1);
        chainAfter(last, m_entries.at(i));
    }
    QWidget::setTabOrder(last, m_add);
}

void ProfessionalLossPart::write(expertise::Conclusion &conclusion) const
{
    if (!m_asked->isChecked())
        return;
    for (const ProfessionalLossEntry *entry : m_entries)
        conclusion.upt.append(entry->loss());
}

void ProfessionalLossPart::arrange(const expertise::Conclusion &conclusion)
{
    m_entriesBox->setVisible(!conclusion.upt.isEmpty());
}

QList<Finding> ProfessionalLossPart::show(const ConsideredConclusion &considered, const QList<Finding> &findings)
{
    QList<QList<Finding>> ofEntry(m_entries.size());
    QList<Finding> others;
    for (const Finding &finding : findings) {
        const auto entry = entryOf(finding.field);
        if (entry && entry->first < m_entries.size())
            ofEntry[entry->first].append({entry->second, finding.code, finding.arguments, finding.weight});
        else
            others.append(finding);
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QList<Finding> homeless = m_entries.at(i)->form().tell(ofEntry.at(i));
        others += homeless;
        if (i < considered.proposed.upt.size())
            m_entries.at(i)->propose(considered.proposed.upt.at(i));
    }
    return others;
}

QJsonObject ProfessionalLossPart::typed() const
{
    QJsonArray entries;
    for (const ProfessionalLossEntry *entry : m_entries)
        entries.append(entry->typed());
    return {{kTyped, entries}};
}

void ProfessionalLossPart::retype(const QJsonObject &typed)
{
    const QJsonArray entries = typed.value(kTyped).toArray();
    while (m_entries.size() < entries.size())
        addEntry();
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_entries.at(i)->retype(entries.at(i).toObject());
}

void ProfessionalLossPart::visitAll()
{
    for (ProfessionalLossEntry *entry : std::as_const(m_entries))
        entry->form().visitAll();
}

bool ProfessionalLossPart::focusWrong()
{
    if (!m_asked->isChecked())
        return false;
    for (ProfessionalLossEntry *entry : std::as_const(m_entries)) {
        const QString wrong = entry->form().firstWrongField();
        const QString path = wrong.isEmpty() ? entry->form().firstFieldWithError() : wrong;
        if (path.isEmpty())
            continue;
        entry->form().focusField(path);
        return true;
    }
    return false;
}

} // namespace khattama::ui
