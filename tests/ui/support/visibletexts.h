// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

namespace khattama::test {

/// Every text of a model, whatever the role it is answered for, and of its headers.
inline QStringList textsOfModel(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    constexpr int kOwnRoles = 16; ///< beyond Qt::UserRole
    QStringList texts;
    const auto add = [&texts](const QVariant &value) {
        if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray)
            texts.append(value.toString());
    };
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = Qt::DisplayRole; role <= Qt::AccessibleDescriptionRole; ++role)
                add(index.data(role));
            for (int role = Qt::UserRole; role < Qt::UserRole + kOwnRoles; ++role)
                add(index.data(role));
            if (column == 0)
                texts += textsOfModel(model, index);
        }
        add(model.headerData(row, Qt::Vertical, Qt::DisplayRole));
    }
    for (int column = 0; column < model.columnCount(parent); ++column)
        add(model.headerData(column, Qt::Horizontal, Qt::DisplayRole));
    return texts;
}

/// Every text that a widget and those in it show, speak or keep ready: labels, tooltips, accessible names, rows of
/// lists (chosen, filtered or not), documents, actions. What is only drawn, as the pages of a PDF, is not among them.
inline QStringList allTextsOf(const QWidget &widget)
{
    QStringList texts;
    QList<const QObject *> objects{&widget};
    const QList<QObject *> children = widget.findChildren<QObject *>();
    for (const QObject *child : children)
        objects.append(child);
    for (const QObject *object : std::as_const(objects)) {
        const QMetaObject *type = object->metaObject();
        for (int place = 0; place < type->propertyCount(); ++place) {
            const QMetaProperty property = type->property(place);
            if (property.typeId() == QMetaType::QString && qstrcmp(property.name(), "objectName") != 0)
                texts.append(property.read(object).toString());
        }
        if (const auto *edit = qobject_cast<const QTextEdit *>(object))
            texts.append(edit->toHtml());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object); view != nullptr && view->model())
            texts += textsOfModel(*view->model());
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(object))
            texts += textsOfModel(*model);
        if (const auto *box = qobject_cast<const QComboBox *>(object))
            texts += textsOfModel(*box->model());
    }
    texts.removeAll(QString());
    return texts;
}

/// Those of `secrets` that stand somewhere among the texts of the widget, without regard to case.
inline QStringList foundIn(const QWidget &widget, const QStringList &secrets)
{
    const QString all = allTextsOf(widget).join(QLatin1Char('\n'));
    QStringList found;
    for (const QString &secret : secrets) {
        if (all.contains(secret, Qt::CaseInsensitive))
            found.append(secret);
    }
    return found;
}

} // namespace khattama::test
