// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/rules/referencelists.h"

#include <QWidget>

class QCheckBox;

namespace khattama::ui {

/// The purposes of examination as check boxes, in the three groups of Appendix 1; several may apply.
class PurposesBox : public QWidget
{
    Q_OBJECT

public:
    PurposesBox(const rules::ReferenceLists &lists, QDate day, Language language, QWidget *parent = nullptr);

    /// Ids of list `purposes`, in the order of the form.
    [[nodiscard]] QStringList purposes() const;
    void setPurposes(const QStringList &purposes);

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
    QStringList m_unlisted; ///< purposes of an earlier edition, that have no box
};

} // namespace khattama::ui
