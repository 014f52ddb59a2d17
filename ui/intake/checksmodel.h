// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/appendix5.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/rolecolour.h"

#include <QAbstractListModel>

namespace khattama::ui {

/// The word of a verdict as it stands beside the reason for return that was looked for.
[[nodiscard]] QString verdictWord(intake::Verdict verdict);
[[nodiscard]] ColourRole verdictRole(intake::Verdict verdict);

/// The checks of Appendix 5 under the headings of the form's three parts.
class ChecksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: the row is a heading and cannot be chosen
        CodeRole,                       ///< F001 …
        ReasonRole,                     ///< the reason for return, in brief
        VerdictRole,                    ///< int(intake::Verdict)
        EvidenceRole,                   ///< what the verdict rests on, with date
    };

    explicit ChecksModel(const PageContext &context, QObject *parent = nullptr);

    void setChecks(const QList<intake::Check> &checks);
    [[nodiscard]] const QList<intake::Check> &checks() const { return m_checks; }
    /// Null for a heading.
    [[nodiscard]] const intake::Check *checkAt(int row) const;
    /// The row of the code, or -1.
    [[nodiscard]] int rowOf(const QString &code) const;
    /// The first row of that verdict, or -1.
    [[nodiscard]] int firstWith(intake::Verdict verdict) const;
    [[nodiscard]] QString reason(const QString &code) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading{};
        qsizetype check = -1; ///< place in m_checks
    };
    [[nodiscard]] QString heading(const QString &code) const;
    [[nodiscard]] QString evidenceText(const intake::Evidence &evidence) const;
    [[nodiscard]] QString sentence(const intake::Check &check) const;

    const PageContext &m_context;
    QList<intake::Check> m_checks;
    QList<Row> m_rows;
};

} // namespace khattama::ui
