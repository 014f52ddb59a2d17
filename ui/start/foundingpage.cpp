// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/foundingpage.h"

#include "ui/shell/look.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using people::Department;
using people::DepartmentKind;
using people::JournalLayout;
using people::ProtocolNumbering;

FoundingPage::FoundingPage(const Shell &shell, QWidget *parent)
    : QWidget(parent), m_shell(shell), m_form(new FieldForm(this)), m_message(new MessageBar(this)),
      m_kind(new QComboBox(this)), m_number(new QLineEdit(this)), m_region(new CodeField(this)),
      m_profile(choice(u"profiles"_s)), m_nameKk(new QLineEdit(this)), m_nameRu(new QLineEdit(this)),
      m_layout(new QComboBox(this)), m_numbering(new QComboBox(this)), m_certificates(new QLineEdit(this)),
      m_found(new QPushButton(tr("Found the department"), this))
{
    m_message->clear();
    m_form->setMaximumColumns(2);
    addDepartment();
    m_administrator =
        addAccount(u"administrator"_s, tr("Administrator: users, lists, backups; sees no case"), u"admin"_s);
    m_head = addAccount(u"head"_s, tr("Head of the department"), u"head"_s);
    addTrust();

    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    m_found->setObjectName(u"foundDepartmentButton"_s);
    m_found->setDefault(true);
    m_found->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &FoundingPage::givenUp);
    connect(m_found, &QPushButton::clicked, this, &FoundingPage::found);
}

QComboBox *FoundingPage::choice(const QString &list)
{
    auto *box = new QComboBox(this);
    for (const rules::ListValue &value : m_shell.lists.allValues(list))
        box->addItem(value.text.in(m_shell.look.language()), value.code);
    return box;
}

void FoundingPage::addDepartment()
{
    m_form->addSection(tr("Department"));
    m_kind->addItem(tr("Department of medico-social expertise (Appendix 17)"),
                    QVariant::fromValue(DepartmentKind::Mse));
    m_kind->addItem(tr("Department of methodology and control (Appendix 18)"),
                    QVariant::fromValue(DepartmentKind::Omk));
    m_layout->addItem(tr("A4, facing sheets"), QVariant::fromValue(JournalLayout::A4Spread));
    m_layout->addItem(tr("A3, all columns on one sheet"), QVariant::fromValue(JournalLayout::A3));
    m_numbering->addItem(tr("anew each year"), QVariant::fromValue(ProtocolNumbering::ByYear));
    m_numbering->addItem(tr("anew each month"), QVariant::fromValue(ProtocolNumbering::ByMonth));
    QList<CodeItem> regions;
    for (const rules::ListValue &value : m_shell.lists.allValues(u"regions"_s))
        regions.append({value.code, value.text.in(m_shell.look.language())});
    m_region->setItems(regions);
    m_region->setObjectName(u"regionField"_s);
    m_number->setObjectName(u"numberEdit"_s);
    m_kind->setObjectName(u"kindBox"_s);
    m_nameKk->setObjectName(u"nameKkEdit"_s);
    m_nameRu->setObjectName(u"nameRuEdit"_s);

    m_form->addField(u"kind"_s, tr("Kind"), m_kind)->setRequired(true);
    m_form->addField(u"region"_s, tr("Region"), m_region)->setRequired(true);
    m_form->addField(u"number"_s, tr("Number of the department"), m_number)->setRequired(true);
    m_form->addField(u"profile"_s, tr("Profile"), m_profile);
    m_form
        ->addField(u"name.kk"_s, tr("Name in Kazakh, as in the headings of documents"), m_nameKk, FieldForm::Width::Row)
        ->setRequired(true);
    m_form->addField(u"name.ru"_s, tr("Name in Russian"), m_nameRu, FieldForm::Width::Row)->setRequired(true);
    m_form->addField(u"layout"_s, tr("Sheets of protocols and journals"), m_layout);
    m_form->addField(u"numbering"_s, tr("Numbers of protocols"), m_numbering);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_number->setEnabled(department().kind == DepartmentKind::Mse); // an ОМК has none (Appendix 18)
        proposeName();
    });
    connect(m_number, &QLineEdit::textChanged, this, &FoundingPage::proposeName);
    connect(m_region, &CodeField::codeChanged, this, &FoundingPage::proposeName);
}

FoundingPage::AccountFields FoundingPage::addAccount(const QString &path, const QString &title, const QString &login)
{
    const auto line = [&](const QString &name, const QString &label, bool secret) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(path + name);
        if (secret)
            edit->setEchoMode(QLineEdit::Password);
        m_form->addField(path + u'.' + name, label, edit)->setRequired(true);
        return edit;
    };
    m_form->addSection(title);
    AccountFields account{};
    account.name = line(u"Name"_s, tr("Surname, given name, patronymic, as printed under a signature"), false);
    account.login = line(u"Login"_s, tr("User name for the login"), false);
    account.login->setText(login);
    account.password = line(u"Password"_s, tr("Password"), true);
    account.again = line(u"Again"_s, tr("Password once more"), true);
    return account;
}

void FoundingPage::addTrust()
{
    m_form->addSection(tr("Signatures under forms 031"));
    auto *choose = new QPushButton(tr("Choose files …"), this);
    choose->setObjectName(u"certificatesButton"_s);
    m_certificates->setReadOnly(true);
    Field *field =
        m_form->addField(u"trust"_s, tr("Trusted certificates (PEM)"), m_certificates, FieldForm::Width::Row);
    field->setReason(tr("A form is returned (F007) when its signature does not lead to one of these certificates. With "
                        "none chosen the issuer is not asked, and the evidence says so. They can be added later."));
    m_form->addRow(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_certificateFiles =
            m_shell.prompt.filesToOpen(this, tr("Trusted certificates"), tr("Certificates (*.pem *.crt *.cer)"));
        QStringList names;
        for (const QString &file : std::as_const(m_certificateFiles))
            names.append(QFileInfo(file).fileName());
        m_certificates->setText(names.join(u", "_s));
    });
}

Department FoundingPage::department() const
{
    Department department;
    department.kind = m_kind->currentData().value<DepartmentKind>();
    department.number = department.kind == DepartmentKind::Mse ? m_number->text().trimmed() : QString();
    department.region = m_region->code();
    department.profile = m_profile->currentData().toString();
    department.name = {m_nameKk->text().trimmed(), m_nameRu->text().trimmed()};
    department.layout = m_layout->currentData().value<JournalLayout>();
    department.numbering = m_numbering->currentData().value<ProtocolNumbering>();
    return department;
}

void FoundingPage::proposeName()
{
    const LocalizedText name = m_shell.door.proposedName(department());
    if (m_nameKk->text().isEmpty() || m_nameKk->text() == m_proposed.kk)
        m_nameKk->setText(name.kk);
    if (m_nameRu->text().isEmpty() || m_nameRu->text() == m_proposed.ru)
        m_nameRu->setText(name.ru);
    m_proposed = name;
}

bool FoundingPage::accountComplete(const QString &path, const AccountFields &account)
{
    bool complete = true;
    for (const QLineEdit *edit : {account.name, account.login, account.password}) {
        if (edit->text().trimmed().isEmpty()) {
            m_form->field(path + u'.' + edit->objectName().mid(path.size()))->setError(tr("Please fill this in."));
            complete = false;
        }
    }
    const int shortest = m_shell.door.minimumPassword(false);
    if (!account.password->text().isEmpty() && account.password->text().size() < shortest) {
        m_form->field(path + u".Password"_s)->setError(tr("At least %n character(s), please.", nullptr, shortest));
        complete = false;
    }
    if (account.password->text() != account.again->text()) {
        m_form->field(path + u".Again"_s)->setError(tr("The two passwords differ; please type it once more."));
        complete = false;
    }
    return complete;
}

bool FoundingPage::complete()
{
    m_form->clearMessages();
    bool complete = true;
    const Department department = this->department();
    const auto need = [&](bool there, const QString &path, const QString &sentence) {
        if (!there)
            m_form->field(path)->setError(sentence);
        complete = complete && there;
    };
    need(!department.region.isEmpty(), u"region"_s, tr("Please choose the region."));
    need(department.kind == DepartmentKind::Omk || !department.number.isEmpty(), u"number"_s,
         tr("Please type the number of the department."));
    need(!department.name.kk.isEmpty(), u"name.kk"_s, tr("Please fill this in."));
    need(!department.name.ru.isEmpty(), u"name.ru"_s, tr("Please fill this in."));
    complete = accountComplete(u"administrator"_s, m_administrator) && complete;
    complete = accountComplete(u"head"_s, m_head) && complete;
    if (complete && m_administrator.login->text().trimmed() == m_head.login->text().trimmed())
        need(false, u"head.Login"_s, tr("The administrator has this user name already."));
    return complete;
}

void FoundingPage::found()
{
    if (!m_found->isEnabled())
        return;
    if (!complete()) {
        for (const QString &path : m_form->paths()) {
            if (m_form->field(path)->hasError()) {
                m_form->focusField(path);
                break;
            }
        }
        return;
    }
    const auto account = [](const AccountFields &fields, people::Role role) {
        return FirstAccount{fields.login->text().trimmed(), role, fields.name->text().trimmed(),
                            fields.password->text()};
    };
    m_found->setEnabled(false);
    m_message->show(MessageBar::Kind::Info, tr("The database is being made …"));
    m_shell.door.found({department(),
                        {account(m_administrator, people::Role::Administrator), account(m_head, people::Role::Head)},
                        m_certificateFiles},
                       [guard = QPointer(this)](const Result<QString> &key) {
                           if (!guard)
                               return;
                           guard->m_found->setEnabled(true);
                           if (key) {
                               Q_EMIT guard->founded(*key);
                           } else {
                               guard->m_message->show(
                                   MessageBar::Kind::Error,
                                   guard->m_shell.wording.text(key.error(), guard->m_shell.look.language()));
                           }
                       });
}

} // namespace khattama::ui
