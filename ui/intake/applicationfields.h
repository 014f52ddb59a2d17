// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/entryfield.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/codeindex.h"
#include "ui/widgets/fieldform.h"

#include <QCoreApplication>
#include <QHash>

class QLineEdit;

namespace khattama::ui {

class IinField;

/// Makes the editors of an application in the order of the paper, Appendix 1, and ties each to its place in the record.
class ApplicationFields
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::ApplicationFields)

public:
    ApplicationFields(FieldForm &form, const PageContext &context);

    void addPerson();
    void addIdentityDocument();
    void addAddress();
    void addContacts();
    void addWork();
    void addRepresentative();
    void addPurposes();
    void addReferralForm();
    void addEarlierState();
    void addSickLeave();
    void addControlled(); ///< ОМК only
    void addCircumstances();
    void addConsent();

    [[nodiscard]] const QList<EntryField *> &entries() const { return m_entries; }
    [[nodiscard]] EntryField *entry(const QString &path) const { return m_byPath.value(path); }

    [[nodiscard]] QLineEdit *line(const QString &path) const;
    [[nodiscard]] DateField *date(const QString &path) const;
    [[nodiscard]] CodeField *code(const QString &path) const;

private:
    using Width = FieldForm::Width;

    Field *add(EntryField *entry, const QString &label, Width width = Width::Column);
    Field *addText(const QString &path, const QString &label, TextEntry::Place place, Width width = Width::Column);
    /// Text for which earlier entries are offered.
    Field *addKnownText(const QString &path, const QString &label, TextEntry::Place place, Width width = Width::Column);
    Field *addIin(const QString &path, const QString &label, TextEntry::Place place);
    Field *addDate(const QString &path, const QString &label, DateEntry::Place place, bool past);
    Field *addCode(const QString &path, const QString &label, const QList<CodeItem> &items, CodeEntry::Way way,
                   Width width = Width::Column);
    [[nodiscard]] QList<CodeItem> items(const QString &list) const;

    FieldForm &m_form;
    const PageContext &m_context;
    QList<EntryField *> m_entries;
    QHash<QString, EntryField *> m_byPath;
};

} // namespace khattama::ui
