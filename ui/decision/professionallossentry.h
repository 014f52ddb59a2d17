// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

#include <QGroupBox>

class QLineEdit;

namespace khattama::ui {

class ChoiceRow;
class DateField;
class PercentField;

/// One degree of loss of professional working capacity, by one accident act or court decision.
class ProfessionalLossEntry : public QGroupBox
{
    Q_OBJECT

public:
    ProfessionalLossEntry(const ConclusionDesk &desk, QWidget *parent);

    [[nodiscard]] expertise::ProfessionalLoss loss() const;
    void take(const expertise::ProfessionalLoss &loss);
    void setNumber(int number);
    /// The last entry cannot go: the question above takes all away.
    void setRemovable(bool removable);
    void propose(const expertise::ProfessionalLoss &proposed);

    [[nodiscard]] VisitedForm &form() { return *m_form; }
    [[nodiscard]] QJsonObject typed() const;
    void retype(const QJsonObject &typed);

Q_SIGNALS:
    void changed();
    void removalAsked();

private:
    const ConclusionDesk &m_desk;
    VisitedForm *m_form;
    QLineEdit *m_document;
    PercentField *m_percent;
    ChoiceRow *m_cause;
    DateField *m_from;
    DateField *m_until;
    SuggestedEditor *m_percentField;
    SuggestedEditor *m_fromField;
    SuggestedEditor *m_untilField;
    QPushButton *m_remove;
};

} // namespace khattama::ui
