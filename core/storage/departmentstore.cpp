// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/departmentstore.h"

#include "core/people/departmentjson.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {

const QString kId = u"department"_s;

QJsonValue ageValue(const std::optional<int> &age)
{
    return age ? QJsonValue(*age) : QJsonValue();
}

std::optional<int> ageOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonObject toJson(const intake::IntakeSettings &settings)
{
    QJsonArray trust;
    for (const QByteArray &certificate : settings.trustedCertificates)
        trust.append(QString::fromLatin1(certificate));
    QJsonArray nosology;
    for (const rules::NosologicalForm &form : settings.nosology) {
        nosology.append(QJsonObject{{u"from"_s, form.from},
                                    {u"to"_s, form.to},
                                    {u"minAge"_s, ageValue(form.minAge)},
                                    {u"maxAge"_s, ageValue(form.maxAge)},
                                    {u"kk"_s, form.name.kk},
                                    {u"ru"_s, form.name.ru}});
    }
    return {{u"trust"_s, trust}, {u"nosology"_s, nosology}};
}

intake::IntakeSettings intakeSettingsOf(const QJsonObject &object)
{
    intake::IntakeSettings settings;
    const QJsonArray trust = object.value(u"trust").toArray();
    for (const QJsonValue &certificate : trust)
        settings.trustedCertificates.append(certificate.toString().toLatin1());
    const QJsonArray nosology = object.value(u"nosology").toArray();
    for (const QJsonValue &value : nosology) {
        const QJsonObject form = value.toObject();
        settings.nosology.append({form.value(u"from").toString(), form.value(u"to").toString(),
                                  ageOf(form.value(u"minAge")), ageOf(form.value(u"maxAge")),
                                  LocalizedText::fromJson(form)});
    }
    return settings;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QJsonObject> DepartmentStore::column(const QString &name) const
{
    Statement select(m_database, u"SELECT "_s + name + u" FROM department");
    KHATTAMA_TRY(const bool found, select.next());
    const QJsonDocument json = found ? QJsonDocument::fromJson(select.text(0).toUtf8()) : QJsonDocument();
    if (!json.isObject())
        return failure(trouble(u"storage.corrupt"_s, {{u"file"_s, m_database.path()}}, u"department"_s));
    return json.object();
}

Result<people::Department> DepartmentStore::department() const
{
    KHATTAMA_TRY(const QJsonObject details, column(u"details"_s));
    return people::departmentFromJson(details);
}

Result<intake::IntakeSettings> DepartmentStore::intakeSettings() const
{
    KHATTAMA_TRY(const QJsonObject settings, column(u"intake"_s));
    return intakeSettingsOf(settings);
}

Result<void> DepartmentStore::save(const people::Department &department, const intake::IntakeSettings &settings,
                                   const Action &action)
{
    KHATTAMA_CHECK(people::checkDepartment(department));
    return m_database.inUnit([&]() -> Result<void> {
        Statement write(m_database, u"INSERT INTO department (id, details, intake, created_at) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (id) DO UPDATE SET details = excluded.details, "
                                    "intake = excluded.intake"_s);
        write.bind(kId).bind(textOf(people::toJson(department))).bind(textOf(toJson(settings)));
        KHATTAMA_CHECK(write.bind(m_clock.now()).run());
        return m_audit.wrote(action, u"department"_s, kId);
    });
}

} // namespace khattama::storage
