// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/waitingcases.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/rolecolour.h"

#include <QAbstractListModel>

namespace khattama::ui {

/// The list of decisions: the cases under a heading for each reason, filtered by words.
class WaitingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        CaseRole,                       ///< id of the case, QString
        NumberRole,                     ///< registration number and what else tells the case apart
        DueTextRole,
        DueColourRole, ///< int(ColourRole)
    };

    explicit WaitingModel(const PageContext &context, QObject *parent = nullptr);

    void setCases(const QList<WaitingCase> &cases);
    void setFilter(const QString &text);
    [[nodiscard]] const QList<WaitingCase> &cases() const { return m_cases; }
    [[nodiscard]] QModelIndex indexOf(const QString &caseId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A heading, or a case by its place in m_cases.
    struct Row {
        QString heading;
        qsizetype place = -1;
    };
    struct Due {
        QString text;
        ColourRole colour = ColourRole::Neutral;
    };
    void fill();
    [[nodiscard]] QString title(const WaitingCase &waiting) const;
    [[nodiscard]] QString number(const WaitingCase &waiting) const;
    [[nodiscard]] Due due(const WaitingCase &waiting) const;

    const PageContext &m_context;
    QList<WaitingCase> m_cases;
    QList<Row> m_rows;
    QStringList m_words; ///< of the filter, folded
};

/// «Woman, 45 years»: all that a blind list or page says of a person.
[[nodiscard]] QString blindTitle(std::optional<people::Sex> sex, std::optional<int> age, Language language);

} // namespace khattama::ui
