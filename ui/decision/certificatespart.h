// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

class QLineEdit;

namespace khattama::ui {

class CodeField;

/// The result documents (Appendix 3, item 7; column 14): those that follow from the conclusion stand there with a place
/// for the number; one without a number is not given.
class CertificatesPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit CertificatesPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;
    QList<Finding> show(const ConsideredConclusion &considered, const QList<Finding> &findings) override;
    [[nodiscard]] QJsonObject typed() const override;
    void retype(const QJsonObject &typed) override;

private:
    struct Line {
        QString kind;
        QLineEdit *number;
    };
    [[nodiscard]] static QString pathOf(const QString &kind);
    void showLines();
    void addKind(const QString &kind);

    const ConclusionDesk m_desk;
    QList<Line> m_lines; ///< one for every kind, in the order of the list
    CodeField *m_other;
    QStringList m_following; ///< kinds that follow from the conclusion
    QStringList m_added;     ///< kinds chosen beside them
};

} // namespace khattama::ui
