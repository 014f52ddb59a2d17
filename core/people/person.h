// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace khattama::people {

enum class Sex { Male, Female };
enum class LegalCapacity { Full, Limited, None };

/// "male", "female"; "full", "limited", "none", as in the file formats.
[[nodiscard]] QString sexCode(Sex sex);
[[nodiscard]] std::optional<Sex> sexFromCode(const QString &code);
[[nodiscard]] QString legalCapacityCode(LegalCapacity capacity);
[[nodiscard]] std::optional<LegalCapacity> legalCapacityFromCode(const QString &code);

/// Names as written in the source; never trimmed of their own letters.
struct PersonName {
    QString surname;
    QString given;
    QString patronymic; ///< empty where there is none

    /// «тегі, аты, әкесінің аты (болған кезде)», joined by single blanks.
    [[nodiscard]] QString full() const;
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Place of registration («Тіркелген орны») in the parts of Appendix 1.
struct Address {
    QString region; ///< two-digit region code (list `regions`), as 71
    QString district;
    QString settlement;
    QString street;
    QString house;
    QString flat;

    friend bool operator==(const Address &, const Address &) = default;
};

struct IdentityDocument {
    QString kind; ///< id of list `identity_documents`, as identity_card
    QString number;
    QString issuer;
    QDate issuedOn; ///< invalid where not given

    friend bool operator==(const IdentityDocument &, const IdentityDocument &) = default;
};

/// The examined person as written in a form or an application. Fields hold what was written, right or
/// wrong: whether the IIN is valid is asked of Iin::parse, so that a faulty form can be kept and returned.
struct Person {
    QString iin;
    PersonName name;
    QDate birthDate; ///< invalid where not given
    std::optional<Sex> sex;
    LegalCapacity legalCapacity = LegalCapacity::Full;
    QString phone; ///< as written; see Phone::parse
    QString email;
    Language language = Language::Kazakh; ///< the language the person chose
    Address address;
    IdentityDocument identityDocument;
    QString workPlace;
    QString position;
    QString studyPlace;
    bool militaryDuty = false;

    friend bool operator==(const Person &, const Person &) = default;
};

/// The legal representative (parent, guardian, trustee) of a child or a person without full capacity.
struct Representative {
    QString iin;
    PersonName name;
    QString phone;
    QString basis; ///< parent | guardian | trustee | other text as sent

    friend bool operator==(const Representative &, const Representative &) = default;
};

/// Full years on `day`; nothing when the birth date is invalid or later than `day`.
[[nodiscard]] std::optional<int> ageOn(QDate birthDate, QDate day);

} // namespace khattama::people
