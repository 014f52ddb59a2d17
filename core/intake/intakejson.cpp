// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakejson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/intake/intakefields.h"

namespace khattama::intake {

QJsonObject toJson(const Form031 &form)
{
    return JsonWriter::written(form);
}

QJsonObject toJson(const Application &application)
{
    return JsonWriter::written(application);
}

QJsonObject toJson(const Check &check)
{
    return JsonWriter::written(check);
}

QJsonObject toJson(const SignatureFinding &finding)
{
    return JsonWriter::written(finding);
}

Result<Form031> form031FromJson(const QJsonObject &object)
{
    return JsonReader::read<Form031>(object);
}

Result<Application> applicationFromJson(const QJsonObject &object)
{
    return JsonReader::read<Application>(object);
}

Result<Check> checkFromJson(const QJsonObject &object)
{
    return JsonReader::read<Check>(object);
}

Result<SignatureFinding> signatureFindingFromJson(const QJsonObject &object)
{
    return JsonReader::read<SignatureFinding>(object);
}

} // namespace khattama::intake
