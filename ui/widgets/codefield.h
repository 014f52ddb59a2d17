// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/checkedlineedit.h"
#include "ui/widgets/codeindex.h"

#include <functional>

class QAbstractListModel;
class QCompleter;

namespace khattama::ui {

class CodeMatches;

/// A value of a list, typed by its code or by any word of its text; the matches drop down while typing. Down opens the
/// whole list. Text that is no item stays in the line and is told as wrong, unless free text is allowed.
class CodeField : public CheckedLineEdit
{
    Q_OBJECT

public:
    explicit CodeField(QWidget *parent = nullptr);

    void setItems(const QList<CodeItem> &items);
    /// The same for a long list that several fields share.
    void setItems(SharedCodes items);
    [[nodiscard]] const SharedCodes &items() const { return m_items; }
    /// Codes that people know, as those of ICD-10, stand before the text.
    void setCodesShown(bool shown);
    void setFreeText(bool allowed) { m_freeText = allowed; }
    /// Codes that are right though no item has them: answers the code that is typed in its usual form, or nothing.
    using OtherCode = std::function<QString(const QString &typed)>;
    void setOtherCodes(OtherCode other) { m_otherCode = std::move(other); }

    /// The code of what stands in the field, also while typing; empty when it is no item.
    [[nodiscard]] QString code() const;
    /// A code that is not in the list, as a retired one, stays and shows as it is.
    void setCode(const QString &code);
    [[nodiscard]] bool isWrong() const override;

Q_SIGNALS:
    /// When an item is chosen or the field is left; not at every letter.
    void codeChanged(const QString &code);

protected:
    void settle() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMatches(const QString &typed);
    void choose(int place);
    void announce();
    [[nodiscard]] QString shown(int place) const;
    [[nodiscard]] QString otherCode() const;

    SharedCodes m_items;
    CodeMatches *m_matches;
    QCompleter *m_completer;
    QString m_unlisted; ///< set by code, and not in the list
    QString m_announced;
    bool m_codesShown = false;
    bool m_freeText = false;
    OtherCode m_otherCode;
};

} // namespace khattama::ui
