// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdocuments.h"

#include "ui/review/form031sheet.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::DocumentPlace;

void ReviewDocuments::setDocuments(const QList<ReviewDocument> &documents)
{
    if (documents == m_documents)
        return;
    QList<QPixmap> pictures;
    for (const ReviewDocument &document : documents) {
        const int known = rowOf(document.place);
        pictures.append(known >= 0 ? m_pictures.at(known) : QPixmap());
    }
    beginResetModel();
    m_documents = documents;
    m_pictures = pictures;
    endResetModel();
}

void ReviewDocuments::clear()
{
    setDocuments({});
}

void ReviewDocuments::setPicture(int row, const QPixmap &picture)
{
    if (row < 0 || row >= m_pictures.size())
        return;
    m_pictures[row] = picture;
    Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

int ReviewDocuments::rowOf(const DocumentPlace &place) const
{
    for (int row = 0; row < m_documents.size(); ++row) {
        if (m_documents.at(row).place == place)
            return row;
    }
    return -1;
}

QString ReviewDocuments::kindWord(const DocumentPlace &place)
{
    if (place.kind == "form031"_L1)
        return tr("Form 031");
    if (place.kind == "attachment"_L1)
        return tr("Attachment %1").arg(place.number);
    if (place.kind == "return_notice"_L1)
        return tr("Return notice");
    if (place.kind == "refusal"_L1)
        return tr("Refusal");
    return tr("Document %1").arg(place.number);
}

QString ReviewDocuments::title(const ReviewDocument &document) const
{
    const QString told = document.title.isEmpty() ? Form031Sheet::attachmentKind(document.kindSent) : document.title;
    return told.isEmpty() ? kindWord(document.place) : tr("%1: %2").arg(kindWord(document.place), told);
}

QString ReviewDocuments::title(const DocumentPlace &place) const
{
    if (place.kind.isEmpty())
        return {};
    const int row = rowOf(place);
    return row >= 0 ? title(m_documents.at(row)) : kindWord(place);
}

int ReviewDocuments::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

QVariant ReviewDocuments::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewDocument &document = m_documents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return document.pages > 0 ? QString(title(document) + u'\n' + tr("%n page(s)", nullptr, document.pages))
                                  : title(document);
    case Qt::DecorationRole:
        return m_pictures.at(index.row()).isNull() ? QVariant() : QVariant(m_pictures.at(index.row()));
    default:
        return {};
    }
}

} // namespace khattama::ui
