// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/incidentpanel.h"

#include "ui/printing/pdfpanel.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

IncidentPanel::IncidentPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_drafting(
                                               context, u"incident"_s, [this] { return draft(); }, this),
      m_messages(new MessageBar(this)), m_form(new FieldForm(this)), m_from(new DateField(context.today(), this)),
      m_to(new DateField(context.today(), this)), m_account(new QComboBox(this)), m_asks(new QLineEdit(this)),
      m_ground(new QPlainTextEdit(this)), m_make(new QPushButton(tr("Make the report"), this)),
      m_paper(new PdfPanel(context, this))
{
    m_from->setObjectName(u"incidentFromEdit"_s);
    m_to->setObjectName(u"incidentToEdit"_s);
    m_account->setObjectName(u"incidentAccountBox"_s);
    m_account->setProperty("recordText", true); // names with their logins
    m_asks->setObjectName(u"incidentAsksEdit"_s);
    m_ground->setObjectName(u"incidentGroundEdit"_s);
    m_ground->setTabChangesFocus(true);
    m_ground->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_make->setObjectName(u"makeIncidentButton"_s);
    m_make->setDefault(true);
    m_form->setMaximumColumns(2);
    m_form->addField(u"from"_s, tr("From"), m_from)->setRequired(true);
    m_form->addField(u"to"_s, tr("To"), m_to)->setRequired(true);
    m_form->addField(u"account"_s, tr("Account"), m_account, FieldForm::Width::Row);
    m_form->addField(u"asks"_s, tr("Who asks for the report"), m_asks, FieldForm::Width::Row)->setRequired(true);
    m_form->addField(u"ground"_s, tr("What happened, number and date of the request"), m_ground, FieldForm::Width::Row);
    m_from->setDate(context.today());
    m_to->setDate(context.today());
    setStaff({});

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_paper);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_from);
    m_paper->clear(tr("The report names accounts, cases by their numbers and what was done, and no examined person."));
    connect(m_make, &QPushButton::clicked, this, &IncidentPanel::make);
    m_drafting.load([this](const std::optional<QJsonObject> &kept) {
        if (kept)
            show(*kept);
        for (const QLineEdit *edit : {static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to), m_asks})
            connect(edit, &QLineEdit::textChanged, &m_drafting, &Drafting::touch);
        connect(m_ground, &QPlainTextEdit::textChanged, &m_drafting, &Drafting::touch);
        connect(m_account, &QComboBox::activated, &m_drafting, &Drafting::touch);
    });
}

void IncidentPanel::setStaff(const QMap<QString, QString> &names)
{
    const QString chosen = m_account->currentData().toString();
    m_account->clear();
    m_account->addItem(tr("All accounts"), QString());
    for (auto name = names.begin(); name != names.end(); ++name)
        m_account->addItem(QString(name.value() + u" ("_s + name.key() + u')'), name.key());
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
}

audit::IncidentQuery IncidentPanel::typed() const
{
    return {m_from->date(), m_to->date(), m_account->currentData().toString(), m_asks->text().trimmed(),
            m_ground->toPlainText().trimmed()};
}

QJsonObject IncidentPanel::draft() const
{
    const audit::IncidentQuery query = typed();
    return {{u"from"_s, query.from.toString(Qt::ISODate)},
            {u"to"_s, query.to.toString(Qt::ISODate)},
            {u"account"_s, query.account},
            {u"asks"_s, m_asks->text()},
            {u"ground"_s, m_ground->toPlainText()}};
}

void IncidentPanel::show(const QJsonObject &draft)
{
    m_from->setDate(QDate::fromString(draft.value("from"_L1).toString(), Qt::ISODate));
    m_to->setDate(QDate::fromString(draft.value("to"_L1).toString(), Qt::ISODate));
    if (const QString login = draft.value("account"_L1).toString(); m_account->findData(login) >= 0)
        m_account->setCurrentIndex(m_account->findData(login));
    m_asks->setText(draft.value("asks"_L1).toString());
    m_ground->setPlainText(draft.value("ground"_L1).toString());
}

void IncidentPanel::make()
{
    m_messages->clear();
    m_form->clearMessages();
    const audit::IncidentQuery query = typed();
    m_make->setEnabled(false);
    m_context.jobs.longSave(
        tr("The database is being checked for the report"), this,
        [query, language = m_context.language](Services &services, Progress &) {
            return services.auditing.incidentReport(query, language, services.user);
        },
        [this, query](const Result<QByteArray> &pdf) { take(pdf, query); });
}

void IncidentPanel::take(const Result<QByteArray> &pdf, const audit::IncidentQuery &query)
{
    m_make->setEnabled(true);
    if (!pdf) {
        const QString path = pdf.error().arguments.value(u"field"_s);
        if (Field *const field = m_form->field(path); field != nullptr && !path.isEmpty()) {
            field->setError(m_context.worded(pdf.error()));
            m_form->focusField(path);
        } else {
            m_messages->show(MessageBar::Kind::Error, m_context.worded(pdf.error()));
        }
        return;
    }
    m_drafting.drop();
    m_paper->setPaper({*pdf, tr("Incident report"),
                       u"incident-%1-%2.pdf"_s.arg(query.from.toString(Qt::ISODate), query.to.toString(Qt::ISODate)),
                       u"incident"_s, u"audit"_s});
}

} // namespace khattama::ui
