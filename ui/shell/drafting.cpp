// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafting.h"

#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"

#include <QJsonDocument>

using namespace std::chrono_literals;

namespace khattama::ui {

namespace {
/// Typed text is on the disk two seconds after it was typed at the latest; this leaves the job half a second.
constexpr auto kPause = 1500ms;
} // namespace

Drafting::Drafting(const PageContext &context, QString form, Content content, QObject *parent)
    : QObject(parent), m_context(context), m_form(std::move(form)), m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &Drafting::keep);
}

void Drafting::setSubject(const QString &subject)
{
    keep();
    m_subject = subject;
}

void Drafting::touch()
{
    if (!m_dirty) // the pause is not begun anew at every key: whoever types on and on is kept too
        m_timer.start();
    m_dirty = true;
}

void Drafting::keep()
{
    if (!m_dirty)
        return;
    m_timer.stop();
    m_dirty = false;
    const Draft draft{m_form, m_subject, QJsonDocument(m_content()).toJson(QJsonDocument::Compact)};
    m_context.jobs.save(
        this, [draft](Services &services) { return services.drafts.save(services.user.login, draft); },
        [this](const Result<void> &result) {
            if (result)
                Q_EMIT kept();
            else
                touch(); // what is typed still stands in the form
        });
}

void Drafting::drop()
{
    m_timer.stop();
    m_dirty = false;
    m_context.jobs.save(
        this,
        [form = m_form, subject = m_subject](Services &services) {
            return services.drafts.remove(services.user.login, form, subject);
        },
        [](const Result<void> &) {});
}

void Drafting::load(const std::function<void(std::optional<QJsonObject>)> &then)
{
    m_context.jobs.read(
        this,
        [form = m_form, subject = m_subject](Services &services) {
            return services.drafts.load(services.user.login, form, subject);
        },
        [this, then, subject = m_subject](const Result<std::optional<Draft>> &draft) {
            if (subject != m_subject)
                return;
            then(draft && *draft ? std::optional(QJsonDocument::fromJson((*draft)->content).object()) : std::nullopt);
        });
}

} // namespace khattama::ui
