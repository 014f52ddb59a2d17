// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/intake/application.h"
#include "core/rules/requireddocuments.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace khattama::ui {

/// A file chosen for a line of the table: read when chosen, and again, with the same digest, when it is kept.
struct ChosenFile {
    QString path;
    QString sha256;    ///< hexadecimal
    QString problem{}; ///< why it cannot be kept any more, as a sentence; not in drafts
    [[nodiscard]] QString name() const;
    friend bool operator==(const ChosenFile &, const ChosenFile &) = default;
};

/// What is wrong with a file that was chosen before.
struct FileProblem {
    QString documentId;
    QString sha256;
    QString sentence;
};

/// One line of the table of documents of Appendix 1 as it is filled in.
struct DocumentLine {
    rules::DocumentRequirement requirement;
    int sheets = 0;
    intake::SubmittedDocument::Format format = intake::SubmittedDocument::Format::Paper;
    bool originalSeen = false;
    QString validUntil; ///< as typed; dd.MM.yyyy once it is a date
    QString waivedBecause;
    QList<ChosenFile> files;

    [[nodiscard]] bool isHandedIn() const { return sheets > 0 || !files.isEmpty(); }
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] QStringList problems() const; ///< of its files
};

/// The table of documents (p. 9, 12): a line for each document, with what is required of it and why, and what was
/// handed in. When the requirements change, what was typed in a line stays.
class DocumentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Need, Sheets, Format, Original, ValidUntil, Waiver, Files, ColumnCount };

    DocumentsModel(const rules::ReferenceLists &lists, QDate today, Language language, QObject *parent = nullptr);

    void setRequirements(const QList<rules::DocumentRequirement> &requirements);

    [[nodiscard]] const QList<DocumentLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowOf(const QString &documentId) const; ///< -1: none
    [[nodiscard]] QString nameOf(int row) const;
    /// Whether the line asks for something, or something stands in it; the others are passed over by the keyboard.
    [[nodiscard]] bool isAsked(int row) const;
    /// The term of a line; invalid where none, or no date, is typed.
    [[nodiscard]] QDate validUntil(int row) const;
    [[nodiscard]] bool hasFiles(int row) const { return row >= 0 && !m_lines[row].files.isEmpty(); }
    /// Rows in which something stands that is no date.
    [[nodiscard]] QList<int> wrongRows() const;

    /// What is handed in or waived, in the order of the table.
    [[nodiscard]] QList<intake::SubmittedDocument> documents() const;
    /// The row of the n-th of documents(), to which a finding «documents[n]» points; -1: none.
    [[nodiscard]] int rowOfDocument(qsizetype n) const;

    /// Each of these is typing: it tells changed().
    void addFile(int row, const ChosenFile &file, int pages);
    void removeFile(int row, qsizetype n);
    void toggleFormat(int row);
    void setValidUntil(int row, QDate date);
    /// These are wrong, and all other files are right.
    void setFileProblems(const QList<FileProblem> &problems);

    /// Whatever was typed in the lines, for a draft.
    [[nodiscard]] QJsonArray typed() const;
    void restore(const QJsonArray &typed);
    /// Lines as an application tells them, instead of what stands there.
    void write(const QList<intake::SubmittedDocument> &documents);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changed();

private:
    enum class State { NotAsked, Expected, Missing, Replaced, Waived, HandedIn, Expired };
    [[nodiscard]] State stateOf(int row) const;
    [[nodiscard]] QString wordFor(int row, State state) const;
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString spokenAt(int row, int column) const;
    void tell(int row);
    void empty();
    void tellAll();

    const rules::ReferenceLists &m_lists;
    QDate m_today;
    Language m_language;
    QList<DocumentLine> m_lines;
};

} // namespace khattama::ui
