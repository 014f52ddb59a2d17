// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/headpanel.h"

#include "core/base/datetext.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/field.h"
#include "ui/widgets/hint.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using audit::Auditing;

HeadPanel::HeadPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_code(new QLineEdit(this)), m_check(new QPushButton(tr("Check"), this)),
      m_message(new MessageBar(this))
{
    m_code->setObjectName(u"headEdit"_s);
    m_code->setMaxLength(24); // sixteen, and blanks between them
    m_check->setObjectName(u"checkHeadButton"_s);
    auto *verify = new QPushButton(tr("Check the whole database …"), this);
    verify->setObjectName(u"wholeDatabaseButton"_s);
    auto *field = new Field(tr("Chain head on paper"), m_code, this);
    field->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(
        hint(tr("At the foot of each closed protocol stand sixteen characters: the head of the audit chain "
                "when it was closed. Type them from the paper: the program tells whether this history is "
                "the one that the paper was printed from, and whether it is whole from there to now."),
             this));
    layout->addWidget(field);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(hint(tr("Every entry, document and sealed line is looked through in the section "
                              "«Administration»."),
                           this));
    layout->addWidget(verify, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setFocusProxy(m_code);
    connect(m_code, &QLineEdit::returnPressed, this, &HeadPanel::check);
    connect(m_check, &QPushButton::clicked, this, &HeadPanel::check);
    connect(verify, &QPushButton::clicked, this, &HeadPanel::verifyAsked);
}

void HeadPanel::check()
{
    if (!m_check->isEnabled())
        return;
    m_message->clear();
    m_check->setEnabled(false);
    m_context.jobs.longRead(
        tr("The chain is being checked"), this,
        [code = m_code->text()](Services &services, Progress &progress) {
            return services.auditing.checkHead(
                code,
                [&progress](qint64 done) {
                    progress.step(static_cast<int>(done), 0);
                    return !progress.cancelled();
                },
                services.user);
        },
        [this](const Result<std::optional<Auditing::HeadCheck>> &check) { take(check); });
}

QString HeadPanel::documentsText(const audit::PrintedHead &head) const
{
    QStringList texts;
    for (const audit::PrintedHead::Document &document : head.documents) {
        audit::AuditRecord named;
        named.table = document.table;
        named.date = document.date;
        if (document.table != "journal"_L1)
            named.number = QString::number(document.number);
        texts.append(audit::AuditWords(m_context.lists, m_context.language).subject(named));
    }
    return texts.join(u"; "_s);
}

void HeadPanel::take(const Result<std::optional<Auditing::HeadCheck>> &check)
{
    m_check->setEnabled(true);
    if (!check) {
        m_message->show(MessageBar::Kind::Error, m_context.worded(check.error()));
        return;
    }
    if (!*check) {
        m_message->show(MessageBar::Kind::Error,
                        m_context.wording.text(u"audit.head_unknown"_s, {}, m_context.language));
        return;
    }
    const Auditing::HeadCheck &found = **check;
    const rules::LegalTime &time = m_context.deadlines.time();
    QMap<QString, QString> values{
        {u"entry"_s, QString::number(found.head.seq)},
        {u"at"_s, shortDate(time.dateOf(found.head.at)) + u' ' + time.timeOf(found.head.at).toString(u"HH:mm:ss"_s)},
        {u"since"_s, QString::number(found.since.entries - 1)}};
    if (found.since.faultyEntry)
        values.insert(u"faulty"_s, QString::number(*found.since.faultyEntry));
    QString sentence = m_context.wording.text(found.since.faultyEntry ? u"audit.head_broken"_s : u"audit.head_whole"_s,
                                              values, m_context.language);
    if (const QString documents = documentsText(found.head); !documents.isEmpty())
        sentence += u'\n' + tr("Printed on: %1").arg(documents);
    m_message->show(found.since.faultyEntry ? MessageBar::Kind::Error : MessageBar::Kind::Done, sentence);
}

} // namespace khattama::ui
