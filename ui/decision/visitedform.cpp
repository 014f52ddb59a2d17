// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/visitedform.h"

#include "ui/decision/typedvalues.h"

#include <QApplication>

namespace khattama::ui {

VisitedForm::VisitedForm(const Wording &wording, Language language, QWidget *parent)
    : FieldForm(parent), m_wording(wording), m_language(language)
{
    connect(qApp, &QApplication::focusChanged, this, &VisitedForm::follow);
}

VisitedForm::~VisitedForm()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves its fields when they are gone already
}

QString VisitedForm::pathAround(const QWidget *widget) const
{
    for (const QString &path : paths()) {
        if (widget != nullptr && field(path)->isAncestorOf(widget))
            return path;
    }
    return {};
}

void VisitedForm::follow(QWidget *left, QWidget *entered)
{
    const QString path = pathAround(left);
    if (path.isEmpty() || path == pathAround(entered) || m_visited.contains(path))
        return;
    m_visited.insert(path);
    show();
}

QList<Finding> VisitedForm::tell(const QList<Finding> &findings)
{
    m_findings = findings;
    show();
    QList<Finding> homeless;
    for (const Finding &finding : findings) {
        const Field *at = field(finding.field);
        if (at == nullptr || at->isHidden())
            homeless.append(finding);
    }
    return homeless;
}

void VisitedForm::show()
{
    QList<Finding> shown;
    for (const Finding &finding : std::as_const(m_findings)) {
        const Field *at = field(finding.field);
        const bool been =
            std::any_of(m_visited.begin(), m_visited.end(), [&](const QString &path) { return field(path) == at; });
        if (at != nullptr && been)
            shown.append(finding);
    }
    const QList<Finding> homeless = showFindings(shown, m_wording, m_language);
    Q_UNUSED(homeless) // hidden since: tell() has answered them
}

void VisitedForm::visitAll()
{
    m_visited = QSet<QString>(paths().begin(), paths().end());
    show();
}

void VisitedForm::setVisited(const QSet<QString> &paths)
{
    m_visited = paths;
    show();
}

QString VisitedForm::firstWrongField() const
{
    for (const QString &path : paths()) {
        const Field *at = field(path);
        if (!at->isHidden() && isWronglyTyped(at->editor()))
            return path;
    }
    return {};
}

QString VisitedForm::firstFieldWithError() const
{
    for (const QString &path : paths()) {
        const Field *at = field(path);
        if (!at->isHidden() && at->hasError())
            return path;
    }
    return {};
}

} // namespace khattama::ui
