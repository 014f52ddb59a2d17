// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/earlierpanel.h"

#include "core/base/datetext.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr qsizetype kShownCases = 6;
} // namespace

EarlierPanel::EarlierPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_details(new DetailsView(this))
{
    setObjectName(u"earlierPanel"_s);
    m_title->setProperty("look", u"heading"_s);
    m_title->setWordWrap(true);
    m_details->setObjectName(u"earlierDetails"_s);
    m_details->setAccessibleName(tr("Earlier cases of this IIN"));
    m_details->setFitsContent(true);
    connect(m_details, &DetailsView::linkChosen, this, &EarlierPanel::caseChosen);

    auto *hint = new QLabel(tr("Take over from the latest case:"), this);
    hint->setProperty("look", u"hint"_s);
    hint->setWordWrap(true);
    auto *flow = new FlowLayout;
    addButton(tr("All"), u"takeOverAllButton"_s,
              {Part::Name, Part::IdentityDocument, Part::Address, Part::Contacts, Part::Work, Part::Representative,
               Part::EarlierState},
              flow);
    addButton(tr("Name"), u"takeOverNameButton"_s, {Part::Name}, flow);
    addButton(tr("Document"), u"takeOverDocumentButton"_s, {Part::IdentityDocument}, flow);
    addButton(tr("Address"), u"takeOverAddressButton"_s, {Part::Address}, flow);
    addButton(tr("Contacts"), u"takeOverContactsButton"_s, {Part::Contacts}, flow);
    addButton(tr("Work"), u"takeOverWorkButton"_s, {Part::Work}, flow);
    addButton(tr("Representative"), u"takeOverRepresentativeButton"_s, {Part::Representative}, flow);
    addButton(tr("Earlier state"), u"takeOverStateButton"_s, {Part::EarlierState}, flow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_details);
    layout->addWidget(hint);
    layout->addLayout(flow);
    clear();
}

void EarlierPanel::addButton(const QString &text, const QString &name, const QList<Part> &parts, QLayout *layout)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(tr("Take over from the latest case: %1").arg(text));
    connect(button, &QPushButton::clicked, this, [this, parts] { Q_EMIT takeOverAsked(parts); });
    layout->addWidget(button);
    m_buttons.append({parts.first(), button});
}

void EarlierPanel::clear()
{
    hide();
    m_details->clear();
}

void EarlierPanel::show(const EarlierPerson &earlier)
{
    if (earlier.cases.isEmpty()) {
        clear();
        return;
    }
    m_title->setText(tr("This person was here before"));
    m_details->clear();
    m_details->addRow(tr("Name"), earlier.person ? earlier.person->name.full() : QString());
    m_details->addRow(tr("Last group"), lastGroup(earlier));
    for (const EarlierCase &one : earlier.cases.first(std::min(kShownCases, earlier.cases.size()))) {
        const QString number = one.number.isEmpty() ? tr("without number") : tr("No. %1").arg(one.number);
        m_details->addLink(number, caseText(one), one.id.toString());
    }
    for (const auto &[part, button] : std::as_const(m_buttons)) {
        button->setVisible((part != Part::EarlierState || earlier.state)
                           && (part != Part::Representative || earlier.representative));
    }
    setVisible(true);
}

QString EarlierPanel::lastGroup(const EarlierPerson &earlier) const
{
    for (const EarlierCase &one : earlier.cases) {
        if (!one.concludedOn.isValid())
            continue;
        if (one.category.isEmpty())
            return one.established ? QString() : tr("not established on %1").arg(shortDate(one.concludedOn));
        const QString group = m_context.lists.text(u"categories"_s, one.category, m_context.language);
        return one.until.isValid() ? tr("%1, until %2").arg(group, shortDate(one.until))
                                   : tr("%1, without term").arg(group);
    }
    return {};
}

QString EarlierPanel::caseText(const EarlierCase &earlier) const
{
    if (earlier.open)
        return tr("received on %1, open").arg(shortDate(earlier.receivedOn));
    if (!earlier.concludedOn.isValid())
        return tr("received on %1").arg(shortDate(earlier.receivedOn));
    return tr("concluded on %1").arg(shortDate(earlier.concludedOn));
}

} // namespace khattama::ui
