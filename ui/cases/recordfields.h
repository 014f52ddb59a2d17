// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace khattama::ui {

struct RecordField;
using RecordFieldList = QList<RecordField>;

/// A field of a record's JSON: how it is called, and how its value is told.
struct RecordField {
    enum class Kind {
        Text,     ///< as written; a list of texts too
        Date,     ///< 2026-11-24
        Moment,   ///< a UTC time
        Flag,     ///< yes or no
        Percent,  ///< a number
        Iin,      ///< masked until it is asked for
        Code,     ///< of the official list `words`; a list of codes too
        Word,     ///< one of the window's own words, group `words` of RecordFields::word()
        Login,    ///< somebody of the department; a list of logins too
        State,    ///< of the case
        Evidence, ///< of a check: an object that is told as one sentence
        Case,     ///< id of another case
        Object,   ///< an object with `fields`
        Objects,  ///< a list of such; each is called by the value of its `words`-field, else by its number
        Hidden,   ///< nothing for people
    };
    const char *key;
    QString label;
    Kind kind = Kind::Text;
    const char *words = nullptr;
    RecordFieldList fields{};

    [[nodiscard]] bool holdsFields() const { return kind == Kind::Object || kind == Kind::Objects; }
};

/// The fields of a stored case (casefields.h and what it includes) in the order in which they are read, with the words
/// of the forms in the language of the window. Made once for a page.
class RecordFields
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::RecordFields)

public:
    [[nodiscard]] static RecordFieldList ofCase();
    [[nodiscard]] static RecordFieldList ofPerson();
    [[nodiscard]] static RecordFieldList ofRepresentative();
    [[nodiscard]] static RecordFieldList ofForm031();
    [[nodiscard]] static RecordFieldList ofApplication();
    [[nodiscard]] static RecordFieldList ofConclusion();
    [[nodiscard]] static RecordFieldList ofRefusal();
    [[nodiscard]] static RecordFieldList ofConsultation();
    [[nodiscard]] static RecordFieldList ofRedistribution();
    [[nodiscard]] static RecordFieldList ofAppearance();
    [[nodiscard]] static RecordFieldList ofSignature();

    /// The word for a code of one of the window's own groups; the code itself where a file holds an unknown one.
    [[nodiscard]] static QString word(const QString &group, const QString &code);

private:
    [[nodiscard]] static RecordFieldList ofEarlierState();
    [[nodiscard]] static RecordFieldList ofSickLeave();
    [[nodiscard]] static RecordFieldList ofDiagnosis();
    [[nodiscard]] static RecordFieldList ofAnswers();
};

} // namespace khattama::ui
