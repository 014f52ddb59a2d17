// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace khattama::ui {

class ProfessionalLossEntry;

/// Degrees of loss of professional working capacity (КЕҚА / УПТ): any number, each by a document of its own.
class ProfessionalLossPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit ProfessionalLossPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;
    void arrange(const expertise::Conclusion &conclusion) override;
    QList<Finding> show(const ConsideredConclusion &considered, const QList<Finding> &findings) override;
    [[nodiscard]] QJsonObject typed() const override;
    void retype(const QJsonObject &typed) override;
    void visitAll() override;
    bool focusWrong() override;

private:
    ProfessionalLossEntry *addEntry();
    void removeEntry(ProfessionalLossEntry *entry);
    void takeEarlier();
    void number();

    const ConclusionDesk m_desk;
    QCheckBox *m_asked;
    SuggestedEditor *m_askedField;
    QWidget *m_entriesBox;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<ProfessionalLossEntry *> m_entries;
};

} // namespace khattama::ui
