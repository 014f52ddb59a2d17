// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/departmentpanel.h"

#include "ui/shell/housekeeping.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using people::JournalLayout;
using people::ProtocolNumbering;

DepartmentPanel::DepartmentPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(this)), m_form(new FieldForm(this)),
      m_nameKk(new QLineEdit(context.department.name.kk, this)),
      m_nameRu(new QLineEdit(context.department.name.ru, this)), m_layout(new QComboBox(this)),
      m_numbering(new QComboBox(this)), m_timeStamps(new QLineEdit(context.department.timeStamps, this))
{
    m_message->clear();
    m_nameKk->setObjectName(u"departmentNameKkEdit"_s);
    m_nameRu->setObjectName(u"departmentNameRuEdit"_s);
    m_layout->addItem(tr("A4, facing sheets"), QVariant::fromValue(JournalLayout::A4Spread));
    m_layout->addItem(tr("A3, all columns on one sheet"), QVariant::fromValue(JournalLayout::A3));
    m_layout->setCurrentIndex(m_layout->findData(QVariant::fromValue(context.department.layout)));
    m_numbering->addItem(tr("anew each year"), QVariant::fromValue(ProtocolNumbering::ByYear));
    m_numbering->addItem(tr("anew each month"), QVariant::fromValue(ProtocolNumbering::ByMonth));
    m_numbering->setCurrentIndex(m_numbering->findData(QVariant::fromValue(context.department.numbering)));
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(u"saveDepartmentButton"_s);
    save->setDefault(true);

    m_form->setMaximumColumns(2);
    m_form
        ->addField(u"name.kk"_s, tr("Name in Kazakh, as in the headings of documents"), m_nameKk, FieldForm::Width::Row)
        ->setRequired(true);
    m_form->addField(u"name.ru"_s, tr("Name in Russian"), m_nameRu, FieldForm::Width::Row)->setRequired(true);
    m_form->addField(u"layout"_s, tr("Sheets of protocols and journals"), m_layout)
        ->setReason(tr("Days that are closed keep their sheets; the choice holds for those closed from now on."));
    m_form->addField(u"numbering"_s, tr("Numbers of protocols"), m_numbering);
    m_timeStamps->setObjectName(u"departmentTimeStampsEdit"_s);
    m_timeStamps->setProperty("recordText", true); // an address
    m_form
        ->addField(u"timeStamps"_s, tr("Address of the time stamp authority (RFC 3161)"), m_timeStamps,
                   FieldForm::Width::Row)
        ->setReason(
            tr("Electronic signatures then bear a time stamp, which proves their moment. Left empty, the moment "
               "is the signer's own word. Without a network one signs all the same."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(save, &QPushButton::clicked, this, &DepartmentPanel::save);
}

void DepartmentPanel::save()
{
    m_form->clearMessages();
    people::Department department = m_context.department;
    department.name = {m_nameKk->text().trimmed(), m_nameRu->text().trimmed()};
    department.layout = m_layout->currentData().value<JournalLayout>();
    department.numbering = m_numbering->currentData().value<ProtocolNumbering>();
    for (const auto &[name, path] : {std::pair(department.name.kk, u"name.kk"_s), {department.name.ru, u"name.ru"_s}}) {
        if (name.isEmpty()) {
            m_form->field(path)->setError(tr("Please fill this in."));
            return;
        }
    }
    department.timeStamps = m_timeStamps->text().trimmed();
    if (const Result<void> checked = people::checkDepartment(department); !checked) {
        m_form->field(u"timeStamps"_s)->setError(m_context.worded(checked.error()));
        return;
    }
    m_context.jobs.save(
        this, [department](Services &services) { return services.housekeeping.saveDepartment(department); },
        [this](const Result<void> &result) {
            if (result)
                m_message->show(MessageBar::Kind::Done, tr("Saved; it holds from the next login on."));
            else
                m_message->show(MessageBar::Kind::Error, m_context.worded(result.error()));
        });
}

} // namespace khattama::ui
