// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/earlierentries.h"

#include "core/expertise/blindview.h"
#include "ui/shell/jobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kStep = 40;   ///< cases in one job: some 20 ms
constexpr int kMost = 1000; ///< cases looked at; what is older is seldom typed again

void addText(QSet<QString> &texts, const QString &text)
{
    if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
        texts.insert(trimmed);
}

void addPerson(EntryTexts &texts, const people::Person &person)
{
    people::Address address = person.address;
    address.house.clear();
    address.flat.clear();
    if (address != people::Address() && !texts.addresses.contains(address))
        texts.addresses.append(address);
    addText(texts.issuers, person.identityDocument.issuer);
    addText(texts.workPlaces, person.workPlace);
    addText(texts.positions, person.position);
    addText(texts.studyPlaces, person.studyPlace);
}

void addDiagnosis(EntryTexts &texts, const QString &icd10, const QString &words)
{
    if (const QString code = icd10.trimmed(); !code.isEmpty() && !texts.diagnoses.contains(code))
        texts.diagnoses.insert(code, words.trimmed());
}

void addCase(EntryTexts &texts, const expertise::Case &record)
{
    addPerson(texts, record.person());
    if (record.application) {
        addText(texts.organizations, record.application->form031.organization);
        addDiagnosis(texts, record.application->form031.icd10, record.application->form031.text);
    }
    if (record.form031) {
        addText(texts.organizations, record.form031->organization);
        addDiagnosis(texts, record.form031->mainDiagnosis.icd10, record.form031->mainDiagnosis.text);
    }
}

template <typename Fits>
QStringList namesIn(const QList<people::Address> &addresses, QString people::Address::*part, Fits fits)
{
    QStringList names;
    for (const people::Address &address : addresses) {
        const QString name = (address.*part).trimmed();
        if (!name.isEmpty() && fits(address) && !names.contains(name))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

Result<bool> addEntryTexts(Services &services, int offset, int limit, EntryTexts &texts)
{
    expertise::CaseQuery query;
    query.newestFirst = true;
    query.offset = offset;
    query.limit = limit;
    KHATTAMA_TRY(const QList<expertise::CaseSummary> summaries, services.cases.list(query));
    KHATTAMA_TRY(const auto hidden, services.cases.concealed());
    for (const expertise::CaseSummary &summary : summaries) {
        if (hidden.contains(summary.id) || expertise::isBlindFor(summary.form, summary.state, services.user))
            continue;
        KHATTAMA_TRY(const expertise::Case record, services.cases.byId(summary.id));
        addCase(texts, record);
    }
    return summaries.size() == limit;
}

EarlierEntries::EarlierEntries(Jobs &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) {}

void EarlierEntries::start()
{
    readOn(0);
}

void EarlierEntries::readOn(int offset)
{
    struct Step {
        EntryTexts texts;
        bool more = false;
    };
    m_jobs.read(
        this,
        [texts = m_texts, offset](Services &services) mutable -> Result<Step> {
            KHATTAMA_TRY(const bool more, addEntryTexts(services, offset, kStep, texts));
            return Step{texts, more};
        },
        [this, offset](Result<Step> step) {
            if (!step) // nothing is offered then; whatever is wrong with the database is told where it matters
                return;
            m_texts = std::move(step->texts);
            if (step->more && offset + kStep < kMost)
                readOn(offset + kStep);
            Q_EMIT grown();
        });
}

QStringList EarlierEntries::districts(const QString &region) const
{
    return namesIn(m_texts.addresses, &people::Address::district,
                   [&](const people::Address &address) { return region.isEmpty() || address.region == region; });
}

QStringList EarlierEntries::settlements(const QString &region, const QString &district) const
{
    return namesIn(m_texts.addresses, &people::Address::settlement, [&](const people::Address &address) {
        return (region.isEmpty() || address.region == region) && (district.isEmpty() || address.district == district);
    });
}

QStringList EarlierEntries::streets(const QString &region, const QString &district, const QString &settlement) const
{
    return namesIn(m_texts.addresses, &people::Address::street, [&](const people::Address &address) {
        return (region.isEmpty() || address.region == region) && (district.isEmpty() || address.district == district)
               && (settlement.isEmpty() || address.settlement == settlement);
    });
}

} // namespace khattama::ui
