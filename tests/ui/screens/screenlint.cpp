// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/screenlint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace khattama::test {

namespace {

constexpr int kSlack = 2; ///< pixels that rounding at a scale of 1.25 may cost

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget != nullptr && names.size() < 4; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name);
    }
    return names.join(u'/');
}

/// The editor inside a spin box, the viewport of a view and the like are spoken of as the whole.
bool isPartOfAnother(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget) != nullptr)
        return true;
    const QWidget *parent = widget->parentWidget();
    return parent != nullptr && parent->focusProxy() == widget;
}

bool takesFocus(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr
           && !isPartOfAnother(widget);
}

bool hasName(const QWidget *widget)
{
    QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return spoken != nullptr && !spoken->text(QAccessible::Name).trimmed().isEmpty();
}

bool isPage(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
           && qobject_cast<const QAbstractItemView *>(widget) == nullptr
           && qobject_cast<const QTextEdit *>(widget) == nullptr
           && qobject_cast<const QPlainTextEdit *>(widget) == nullptr;
}

/// How wide the text of a control needs to be, or nothing where it may be elided or wrapped.
bool isClipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + kSlack;
        return label->sizeHint().width() > label->width() + kSlack;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return !button->text().isEmpty() && !button->inherits("QTabBar")
               && button->minimumSizeHint().width() > button->width() + kSlack;
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->fontMetrics().horizontalAdvance(box->title()) > box->width();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            const QRect whole = tabs->tabRect(tab);
            if (tabs->isTabVisible(tab) && tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)) > whole.width())
                return true;
        }
    }
    return false;
}

/// The words a control shows, but not what users type or records hold.
QStringList ownTexts(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        texts.append(box->title());
    else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts.append(edit->placeholderText());
    else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int item = 0; item < combo->count(); ++item)
            texts.append(combo->itemText(item));
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view != nullptr && view->model()) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts.append(view->model()->headerData(column, Qt::Horizontal).toString());
    }
    return texts;
}

/// Runs of Latin letters that stand in Kazakh and Russian sentences too.
bool isInternational(const QString &word)
{
    static const QStringList known{
        u"Khattama"_s, u"PDF"_s,    u"PNG"_s,          u"JPEG"_s,      u"TIFF"_s,  u"XML"_s,      u"PEM"_s,  u"SHA"_s,
        u"Ctrl"_s,     u"Alt"_s,    u"Shift"_s,        u"Esc"_s,       u"Enter"_s, u"Tab"_s,      u"Home"_s, u"End"_s,
        u"PgUp"_s,     u"PgDn"_s,   u"Del"_s,          u"GNU"_s,       u"SMS"_s,   u"CMS"_s,      u"mse"_s,  u"Page"_s,
        u"Ins"_s,      u"Return"_s, u"Down"_s,         u"Up"_s,        u"Left"_s,  u"Right"_s,    u"egov"_s, u"mail"_s,
        u"Space"_s,    u"BMG"_s,    u"MismessageId"_s, u"Backspace"_s, u"pfx"_s,   u"NCALayer"_s, u"RFC"_s};
    return known.contains(word);
}

QStringList untranslatedIn(const QString &text)
{
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_s);
    QStringList words;
    for (auto it = latin.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!isInternational(word))
            words.append(word);
    }
    return words;
}

void lintWidget(const QWidget *widget, QStringList &problems)
{
    if (takesFocus(widget) && !isPage(widget) && !hasName(widget))
        problems.append(u"no name: "_s + pathOf(widget));
    if (isClipped(widget))
        problems.append(u"clipped: "_s + pathOf(widget) + u" «"_s + ownTexts(widget).last().left(60) + u'»');
    // A dynamic property marks what shows a record's own text (a name, a file, a form), which may be in any language.
    if (widget->property("recordText").toBool())
        return;
    for (const QString &text : ownTexts(widget)) {
        const QStringList words = untranslatedIn(text);
        if (!words.isEmpty())
            problems.append(u"untranslated: "_s + pathOf(widget) + u" «"_s + text.left(80) + u'»');
    }
}

} // namespace

QStringList lint(const QWidget &window)
{
    QStringList problems;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->width() > 0)
            lintWidget(widget, problems);
    }
    problems.removeDuplicates();
    return problems;
}

QStringList wordsOf(const QWidget &window)
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && !widget->property("recordText").toBool())
            words += ownTexts(widget);
    }
    words.removeDuplicates();
    return words;
}

} // namespace khattama::test
