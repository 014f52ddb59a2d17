// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreader.h"
#include "core/expertise/conclusion.h"
#include "core/expertise/consulting.h"
#include "core/expertise/vote.h"
#include "core/intake/appendix5.h"
#include "core/intake/application.h"
#include "core/outage/outageact.h"

#include <QByteArray>

/// Strict readers of the JSON files that a user hands over by the command line; their keys are described in
/// `resources/schema`. Errors: `input.not_json` (Damaged, `line`) for bytes that are no JSON object in UTF-8;
/// all others are of wrong use and name `field`: `input.missing`, `input.wrong_type`, `input.unknown_value`
/// (also `value`) and `input.unknown_field`, so that a mistyped key is never passed over.
namespace khattama::exchange {

/// The bytes of a file that the user named. Errors (Usage), argument `file`: `input.unreadable`,
/// and `input.too_large` above 16 MiB.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path);

/// An application with the files that its documents name.
struct ApplicationFile {
    struct Attached {
        QString documentId;
        QString path; ///< as written: relative to the folder of the application file, or absolute
    };
    intake::Application application;
    QList<Attached> attached;
};
/// `case register`: who applies and with what. IIN, surname and given name must be there; whether the rest
/// suffices is for the rules.
[[nodiscard]] Result<ApplicationFile> readApplication(const QByteArray &bytes);

/// `case decide`. Who decides and when come from login and clock, not from the file, but `at` may be given.
/// Where `established` is left out it follows from whether there is a disability other than NONE.
[[nodiscard]] Result<expertise::Conclusion> readConclusion(const QByteArray &bytes);

/// `case vote`: outcome with category (AGREE) or note; expert and moment come from login and clock.
[[nodiscard]] Result<expertise::Vote> readVote(const QByteArray &bytes);

/// `case consult`: what goes to the ОМК with the preliminary conclusion, which must be there.
[[nodiscard]] Result<expertise::Consulting::Referral> readReferral(const QByteArray &bytes);

/// `case answer`: the answer of the ОМК; who enters it and when come from login and clock.
[[nodiscard]] Result<expertise::Consulting::Answer> readAnswer(const QByteArray &bytes);

/// An unknown check settled by hand: the operator's word (rules, section 2).
struct Settlement {
    QString code; ///< F001 … LEG003
    intake::Verdict verdict = intake::Verdict::Unknown;
    QString note; ///< what it rests on; never empty
};
[[nodiscard]] Result<Settlement> readSettlement(const QByteArray &bytes);

/// `outage add`: an act on technical failures (p. 72), as `blank` with what the file tells.
[[nodiscard]] Result<outage::OutageAct> readOutageAct(const QByteArray &bytes, outage::OutageAct blank);

/// The JSON object in `bytes` (a byte order mark is passed over); error `input.not_json`.
[[nodiscard]] Result<QJsonObject> jsonObject(const QByteArray &bytes);

/// A fault of JsonReader in the words for a file of the user: `input.…` instead of `json.…`, of wrong use.
[[nodiscard]] Error asInputError(Error error);

/// Reads a value by its `describe`, refusing unknown fields.
template <typename T>
[[nodiscard]] Result<T> readInput(const QJsonObject &object)
{
    return JsonReader::read<T>(object, JsonReader::UnknownFields::Refused).map_error(asInputError);
}

} // namespace khattama::exchange
