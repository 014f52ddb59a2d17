// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/typedvalues.h"

#include "ui/decision/checkrow.h"
#include "ui/decision/choicerow.h"
#include "ui/decision/suggestededitor.h"
#include "ui/widgets/checkedlineedit.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/codelistfield.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// The editor itself, without the suggestions around it.
template <typename Widget>
Widget *inner(Widget *editor)
{
    if (auto *suggested =
            qobject_cast<std::conditional_t<std::is_const_v<Widget>, const SuggestedEditor, SuggestedEditor> *>(editor))
        return suggested->editor();
    return editor;
}

} // namespace

QJsonValue typedIn(const QWidget *editor)
{
    const QWidget *widget = inner(editor);
    if (const auto *list = qobject_cast<const CodeListField *>(widget))
        return QJsonObject{{u"codes"_s, QJsonArray::fromStringList(list->codes())},
                           {u"entry"_s, list->entry()->text()}};
    if (const auto *code = qobject_cast<const CodeField *>(widget); code != nullptr && !code->code().isEmpty())
        return QJsonObject{{u"code"_s, code->code()}};
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const ChoiceRow *>(widget))
        return choice->code();
    if (const auto *checks = qobject_cast<const CheckRow *>(widget))
        return QJsonArray::fromStringList(checks->codes());
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        return box->isChecked();
    return QJsonValue(QJsonValue::Undefined);
}

void retype(QWidget *editor, const QJsonValue &value)
{
    QWidget *widget = inner(editor);
    const auto strings = [](const QJsonValue &array) {
        QStringList texts;
        for (const QJsonValue &text : array.toArray())
            texts.append(text.toString());
        return texts;
    };
    if (auto *list = qobject_cast<CodeListField *>(widget)) {
        list->setCodes(strings(value["codes"_L1]));
        list->entry()->setText(value["entry"_L1].toString());
    } else if (auto *code = qobject_cast<CodeField *>(widget); code != nullptr && value.isObject()) {
        code->setCode(value["code"_L1].toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->setPlainText(value.toString());
    } else if (auto *choice = qobject_cast<ChoiceRow *>(widget)) {
        choice->setCode(value.toString());
    } else if (auto *checks = qobject_cast<CheckRow *>(widget)) {
        checks->setCodes(strings(value));
    } else if (auto *box = qobject_cast<QCheckBox *>(widget)) {
        box->setChecked(value.toBool());
    }
}

bool isWronglyTyped(const QWidget *editor)
{
    const QWidget *widget = inner(editor);
    if (const auto *list = qobject_cast<const CodeListField *>(widget))
        return list->isWrong();
    const auto *line = qobject_cast<const CheckedLineEdit *>(widget);
    return line != nullptr && line->isWrong();
}

} // namespace khattama::ui
