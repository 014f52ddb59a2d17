// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentsdelegate.h"

#include "ui/intake/documentsmodel.h"
#include "ui/look/icons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/rolecolour.h"
#include "ui/widgets/tableroles.h"

#include <QIntValidator>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kMostSheets = 9999;
constexpr int kYearsAhead = 50;
const char *const kFilled = "filled"; ///< property of an editor that has got its text

QIcon signOf(ColourRole role, const QPalette &palette)
{
    switch (role) {
    case ColourRole::Done:
        return icon(u"done"_s, palette, Role::Done);
    case ColourRole::Pending:
        return icon(u"pending"_s, palette, Role::Pending);
    case ColourRole::Error:
        return icon(u"overdue"_s, palette, Role::Overdue);
    default:
        return {};
    }
}

} // namespace

QWidget *DocumentsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QLineEdit *line = nullptr;
    if (index.column() == DocumentsModel::ValidUntil) {
        auto *date = new DateField(m_today, parent);
        date->setYearsAhead(kYearsAhead);
        line = date;
    } else {
        line = new QLineEdit(parent);
        if (index.column() == DocumentsModel::Sheets)
            line->setValidator(new QIntValidator(0, kMostSheets, line));
    }
    line->setObjectName(u"documentCellEdit"_s);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(line, &QLineEdit::textChanged, this, [this, line] {
        if (line->property(kFilled).toBool())
            Q_EMIT const_cast<DocumentsDelegate *>(this)->commitData(line);
    });
    return line;
}

void DocumentsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(kFilled).toBool())
        return; // the model has just been told by the editor itself
    qobject_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
    editor->setProperty(kFilled, true);
}

void DocumentsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

void DocumentsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(qMin(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place);
}

void DocumentsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant role = index.data(ColourRoleRole);
    if (!role.isValid())
        return;
    const auto colour = static_cast<ColourRole>(role.toInt());
    option->palette.setColor(QPalette::Text, roleColour(option->palette, colour));
    const bool signedColumn = index.column() == DocumentsModel::Need || index.column() == DocumentsModel::Files;
    if (const QIcon sign = signOf(colour, option->palette); !sign.isNull() && signedColumn) {
        const int side = option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {side, side};
        option->decorationAlignment = Qt::AlignTop | Qt::AlignLeft;
        option->icon = sign;
    }
}

} // namespace khattama::ui
