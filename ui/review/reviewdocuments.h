// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewjobs.h"

#include <QAbstractListModel>
#include <QIcon>

namespace khattama::ui {

/// The documents of the case that is being read.
class ReviewDocuments : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Pictures drawn so far stay with documents that are still there.
    void setDocuments(const QList<ReviewDocument> &documents);
    void clear();
    [[nodiscard]] const QList<ReviewDocument> &documents() const { return m_documents; }
    void setPicture(int row, const QPixmap &picture);
    [[nodiscard]] bool hasPicture(int row) const { return !m_pictures.at(row).isNull(); }

    [[nodiscard]] int rowOf(const expertise::DocumentPlace &place) const; ///< -1: none
    /// «Attachment 2: МРТ», and for blind review «Attachment 2: study».
    [[nodiscard]] QString title(const ReviewDocument &document) const;
    /// As above, of a document that may be gone; empty for the case as a whole.
    [[nodiscard]] QString title(const expertise::DocumentPlace &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString kindWord(const expertise::DocumentPlace &place);

    QList<ReviewDocument> m_documents;
    QList<QPixmap> m_pictures;
};

} // namespace khattama::ui
