// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/iin.h"
#include "ui/intake/applicationdraft.h"
#include "ui/intake/applicationfields.h"
#include "ui/intake/applicationjobs.h"
#include "ui/intake/documentstable.h"

#include <QLabel>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace khattama::ui {

class DocumentFiles;
class EarlierEntries;

/// One thing that is missing or doubtful, for the list beside the form.
struct Remark {
    QString path;     ///< of the field it leads to
    QString document; ///< id of the line in the table of documents; empty outside it
    QString text;
    bool blocks = true;         ///< the application cannot be registered with it
    bool blocksRefusal = false; ///< nor refused
    friend bool operator==(const Remark &, const Remark &) = default;
};

/// The form of an application (Appendix 1), in the order of the paper. It tells what is wrong at each field once that
/// was filled and left, asks anew for documents when what decides on them changes, and opens what answers call for.
class ApplicationForm : public FieldForm
{
    Q_OBJECT

public:
    /// What can be taken over from an earlier case.
    enum class Part { Name, IdentityDocument, Address, Contacts, Work, Representative, EarlierState };

    ApplicationForm(const PageContext &context, const EarlierEntries &entries, QWidget *parent = nullptr);
    ~ApplicationForm() override;

    [[nodiscard]] intake::Application application() const;
    [[nodiscard]] DocumentsModel *documents() const { return m_documents; }
    [[nodiscard]] DocumentsTable *documentsTable() const { return m_table; }
    [[nodiscard]] DocumentFiles *files() const { return m_files; }

    /// What stands in the form; the cursor as it stands now, or as it stood when the form was left.
    [[nodiscard]] ApplicationDraft draft() const;
    /// Puts it back, without the cursor, and forgets what was found to be wrong.
    void restore(const ApplicationDraft &draft);
    /// The same with an application that was entered before.
    void write(const intake::Application &application);
    void putCursor(const CursorPlace &place);
    void clear() { restore(m_blank); }
    [[nodiscard]] bool isBlank() const;
    void takeOver(Part part, const EarlierPerson &earlier);

    /// What the form itself cannot find, as an open case of the IIN.
    void setOtherFindings(const QList<Finding> &findings);
    /// From now on everything is told, also at fields that were not touched: registering was tried.
    void tellEverything();
    /// What is missing or doubtful now, in the order of the form.
    [[nodiscard]] QList<Remark> remarks();
    /// Puts the cursor where the remark leads.
    void goTo(const QString &path, const QString &document);
    /// Focuses the first field that stands in the way of registering; false when none does.
    bool goToFirstBlock();
    /// The same for what stands in the way of refusing: who is refused has to be told, and what is typed to be kept.
    bool goToFirstBlockOfRefusal();

Q_SIGNALS:
    void changed(); ///< something was typed
    void remarksChanged();
    void iinEntered(const QString &iin); ///< empty: no valid one stands in the form any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void wire();
    void fillFromIin(const people::Iin &iin);
    void offerEntries();
    void offerPlaces();
    /// Puts the cursor into the next field that is shown, or with -1 the one before.
    void step(const QString &from, int by);
    void take(const EntryField &entry);
    /// Judges anew what stands in the form, and shows it.
    void judge();
    void showAsked(const intake::Application &application);
    void showCircumstances(const intake::Application &application);
    void showAskedOfOmk(const intake::Application &application);
    void showFormTerm(const intake::Application &application);
    [[nodiscard]] bool isTold(const Finding &finding) const;
    [[nodiscard]] QString placeOf(const Finding &finding) const;
    [[nodiscard]] Remark remarkOf(const Finding &finding) const;
    [[nodiscard]] QString pathOf(const QWidget *widget) const;
    void setShown(const QString &path, bool shown);
    bool goToFirst(bool Remark::*blocks);

    const PageContext &m_context;
    const EarlierEntries &m_known;
    ApplicationFields m_fields;
    DocumentsModel *m_documents;
    DocumentsTable *m_table;
    DocumentFiles *m_files;
    QLabel *m_formTerm; ///< until when the form 031 is valid
    QTimer m_judging;
    QList<Finding> m_findings;
    QList<Finding> m_others;
    QSet<QString> m_edited;
    QSet<QString> m_left;          ///< edited, and left since
    QPointer<QWidget> m_lastFocus; ///< within the form
    bool m_everything = false;
    bool m_restoring = false;
    QDate m_birthFromIin;
    QString m_sexFromIin;
    QDate m_termOfForm; ///< proposed in the line of form 031
    ApplicationDraft m_blank;
};

} // namespace khattama::ui
