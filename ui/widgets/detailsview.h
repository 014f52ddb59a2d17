// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class QTextTable;

namespace khattama::ui {

/// A record to read: labels and values under headings. Everything can be selected and copied; a row without value is
/// left out, and a heading without rows. Used as ReadablePane of a page that scrolls: see setFitsContent().
class DetailsView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailsView(QWidget *parent = nullptr);

    void clear();
    void addSection(const QString &title);
    void addRow(const QString &label, const QString &value);
    /// A value that leads somewhere; linkChosen(link) tells when it is pressed.
    void addLink(const QString &label, const QString &value, const QString &link);
    /// As high as its content, without a scroll bar of its own: for use within a scroll area.
    void setFitsContent(bool fits);
    /// How much of the width the labels take, in per cent; for rows that are added afterwards.
    void setLabelShare(int percent) { m_labelShare = percent; }
    /// All rows as text, «label: value».
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_fits; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void linkChosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    struct Row {
        QString label; ///< empty in a heading
        QString value;
        QString link{};
    };
    void add(const Row &row);
    void write(const Row &row);

    QList<Row> m_rows;
    QString m_heading;             ///< of the section that waits for its first row
    QTextTable *m_table = nullptr; ///< of the section
    int m_labelShare = 34;
    bool m_fits = false;
};

} // namespace khattama::ui
