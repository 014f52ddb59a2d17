// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/refusaldialog.h"

#include "ui/intake/refusalpanel.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

RefusalDialog::RefusalDialog(const PageContext &context, const expertise::Case &record, QWidget *parent)
    : QDialog(parent), m_context(context), m_record(record), m_panel(new RefusalPanel(context, this)),
      m_drafting(
          context, u"refusal"_s, [this] { return m_panel->typed(); }, this)
{
    setObjectName(u"refusalDialog"_s);
    setWindowTitle(tr("Refuse the service"));
    setAttribute(Qt::WA_DeleteOnClose);
    (new QVBoxLayout(this))->addWidget(m_panel);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &RefusalDialog::refuse);
    connect(m_panel, &RefusalPanel::changed, &m_drafting, &Drafting::touch);
    connect(m_panel, &RefusalPanel::backAsked, this, &QDialog::reject);
    connect(m_panel, &RefusalPanel::refuseAsked, this, &RefusalDialog::refuse);
    m_drafting.setSubject(record.id.toString());
    setEnabled(false); // until the draft is there: nothing can be typed that it would replace
    m_drafting.load([this](const std::optional<QJsonObject> &draft) {
        setEnabled(true);
        if (draft)
            m_panel->restore(*draft);
        m_panel->begin(*m_record.application);
    });
}

void RefusalDialog::done(int result)
{
    m_drafting.keep();
    QDialog::done(result);
}

void RefusalDialog::refuse()
{
    const intake::RefusalGround ground = m_panel->ground();
    if (!isEnabled() || ground.id.isEmpty())
        return;
    if (m_context.may(people::Permission::ConfirmReturn)
        && !m_context.prompt.confirm(
            this, {windowTitle(),
                   tr("The service will be refused to %1: the refusal takes its number and cannot be taken back.")
                       .arg(m_record.person().name.full()),
                   tr("Refuse")}))
        return;
    setEnabled(false);
    m_context.jobs.save(
        this,
        [id = m_record.id, ground](Services &services) { return services.receiving.refuse(id, ground, services.user); },
        [this](const Result<expertise::Receiving::Registration> &outcome) { take(outcome); });
}

void RefusalDialog::take(const Result<expertise::Receiving::Registration> &outcome)
{
    setEnabled(true);
    if (!outcome) {
        m_panel->tell(m_context.worded(outcome.error()));
        return;
    }
    if (!outcome->record) {
        QStringList sentences;
        for (const Finding &finding : outcome->findings)
            sentences.append(m_context.wording.text(finding.code, finding.arguments, m_context.language));
        m_panel->tell(sentences.join(u'\n'));
        return;
    }
    m_drafting.drop();
    Q_EMIT refused(*outcome->record);
    accept();
}

} // namespace khattama::ui
