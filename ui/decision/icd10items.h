// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/shell/services.h"
#include "ui/widgets/codeindex.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace khattama::ui {

/// The diagnoses to complete by code or word: those that the department has written before come first, with its own
/// words; then every code open to proactive examination and every three-character code of ICD-10, with the name of
/// its nosological form or chapter. A code that is written once with its words is offered from then on.
class Icd10Items : public QObject
{
    Q_OBJECT

public:
    explicit Icd10Items(const PageContext &context, QObject *parent);

    [[nodiscard]] const SharedCodes &codes() const { return m_codes; }
    /// Reads the diagnoses of the latest cases, some at a time so that nothing else has to wait for it.
    void grow();

Q_SIGNALS:
    void changed();

private:
    void readOn(int offset);
    void build(const std::function<void()> &then);

    const PageContext &m_context;
    QMap<QString, QString> m_used; ///< code -> words, the latest
    SharedCodes m_codes;
    bool m_grown = false;
};

/// Every three-character code with the name of its chapter or, where there is one, its nosological form.
[[nodiscard]] QMap<QString, QString> shippedDiagnoses(const rules::ReferenceLists &lists,
                                                      const QList<rules::NosologicalForm> &nosology, QDate day,
                                                      Language language);

/// Diagnoses with a code and words of their own in some of the latest cases; of cases that `viewer` sees blind none, so
/// that nobody is known by them.
struct UsedDiagnoses {
    QMap<QString, QString> texts; ///< code -> words
    int cases = 0;                ///< how many cases were looked at; 0: there are no more
};
[[nodiscard]] Result<UsedDiagnoses> loadUsedDiagnoses(Services &services, int offset, int limit);

/// The code as ICD-10 writes it: Latin capitals, a dot after the third character; empty when it is none.
[[nodiscard]] QString icd10Code(const QString &typed);

} // namespace khattama::ui
