// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/summaryshelf.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <type_traits>

using namespace khattama::expertise;

namespace khattama::storage {

namespace {

constexpr std::size_t kUnit = 8;                    ///< bytes; every line begins at one
constexpr std::size_t kUnitsOfBlock = 128UL * 1024; ///< a block has 1 MiB
constexpr qsizetype kLongestText = std::numeric_limits<quint16>::max();
constexpr qint64 kLastRow = 50'000'000; ///< beyond it no database of a department is dense in rows
constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();
constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();

qint64 packedTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : kNoTime;
}

QDateTime timeOf(qint64 packed)
{
    return packed == kNoTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(packed, Qt::UTC);
}

qint32 packedDay(QDate day)
{
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : kNoDay;
}

QDate dayOf(qint32 packed)
{
    return packed == kNoDay ? QDate() : QDate::fromJulianDay(packed);
}

struct PackedNumber {
    qint32 number = 0; ///< 0: none
    qint32 year = 0;

    static PackedNumber of(const std::optional<SequenceNumber> &number)
    {
        return number ? PackedNumber{number->number, number->year} : PackedNumber{};
    }
    [[nodiscard]] std::optional<SequenceNumber> unpacked() const
    {
        return number == 0 ? std::nullopt : std::optional(SequenceNumber{year, number});
    }
};

} // namespace

struct SummaryShelf::Packed {
    QUuid id;
    qint64 receivedAt;
    qint64 dueAt;
    PackedNumber registration;
    PackedNumber act;
    qint32 concludedOn;
    qint32 birthDate;
    qint32 draftActOn;
    quint32 organization;
    quint32 icd10;
    quint32 category;
    quint32 voters;
    quint32 rare;
    qint16 age; ///< -1: not known
    quint16 nameBytes;
    quint16 iinBytes;
    quint16 formNumberBytes;
    quint8 form;
    quint8 state;
    qint8 sex; ///< -1: not known

    [[nodiscard]] static const Packed &in(const char *bytes) { return *reinterpret_cast<const Packed *>(bytes); }
};

bool SummaryShelf::holds(qint64 row, int revision) const
{
    return row >= 0 && row < static_cast<qint64>(m_places.size())
           && m_places.at(static_cast<std::size_t>(row)).revision == revision;
}

const char *SummaryShelf::bytesOf(qint64 row) const
{
    const std::size_t offset = m_places.at(static_cast<std::size_t>(row)).offset;
    return m_blocks.at(offset / kUnitsOfBlock).get() + offset % kUnitsOfBlock * kUnit;
}

char *SummaryShelf::room(std::size_t bytes, quint32 &offset)
{
    const std::size_t units = (bytes + kUnit - 1) / kUnit;
    if (m_blocks.empty() || m_used + units > kUnitsOfBlock) {
        m_blocks.push_back(std::make_unique<char[]>(kUnitsOfBlock * kUnit));
        m_used = 0;
    }
    offset = static_cast<quint32>((m_blocks.size() - 1) * kUnitsOfBlock + m_used);
    char *const begin = m_blocks.back().get() + m_used * kUnit;
    m_used += units;
    return begin;
}

void SummaryShelf::put(qint64 row, int revision, const CaseSummary &summary)
{
    static_assert(std::is_trivially_copyable_v<Packed> && alignof(Packed) <= kUnit);
    const QByteArray name = summary.fullName.toUtf8();
    const QByteArray iin = summary.iin.toUtf8();
    const QByteArray formNumber = summary.formNumber.toUtf8();
    if (row < 0 || row > kLastRow || std::max({name.size(), iin.size(), formNumber.size()}) > kLongestText)
        return;

    Packed packed{};
    packed.id = summary.id.uuid();
    packed.receivedAt = packedTime(summary.receivedAt);
    packed.dueAt = packedTime(summary.dueAt);
    packed.registration = PackedNumber::of(summary.registration);
    packed.act = PackedNumber::of(summary.act);
    packed.concludedOn = packedDay(summary.concludedOn);
    packed.birthDate = packedDay(summary.birthDate);
    packed.draftActOn = packedDay(summary.draftActOn);
    packed.organization = m_texts.put(summary.organization);
    packed.icd10 = m_texts.put(summary.icd10);
    packed.category = m_texts.put(summary.category);
    packed.voters = m_voters.put(summary.voters);
    packed.age = static_cast<qint16>(summary.age.value_or(-1));
    packed.nameBytes = static_cast<quint16>(name.size());
    packed.iinBytes = static_cast<quint16>(iin.size());
    packed.formNumberBytes = static_cast<quint16>(formNumber.size());
    packed.form = static_cast<quint8>(summary.form);
    packed.state = static_cast<quint8>(summary.state);
    packed.sex = summary.sex ? static_cast<qint8>(*summary.sex) : qint8{-1};
    if (!summary.actFromCentralBank.isEmpty() || !summary.refusalGround.isEmpty() || summary.summonedAt.isValid()
        || summary.cameAt.isValid() || summary.termExtended || !summary.onLeave.isEmpty()
        || !summary.controlGoal.isEmpty()) {
        packed.rare = static_cast<quint32>(m_rare.size());
        m_rare.append({summary.actFromCentralBank, summary.refusalGround, summary.summonedAt, summary.cameAt,
                       summary.consultedAt, summary.termExtended, summary.onLeave, summary.controlGoal,
                       summary.appearedAt});
    }

    if (row >= static_cast<qint64>(m_places.size()))
        m_places.resize(static_cast<std::size_t>(row) + 1);
    Place &place = m_places.at(static_cast<std::size_t>(row));
    m_size += place.revision == 0 ? 1 : 0;
    place.revision = revision;
    char *to =
        room(sizeof(Packed) + static_cast<std::size_t>(name.size() + iin.size() + formNumber.size()), place.offset);
    std::memcpy(to, &packed, sizeof packed);
    to += sizeof packed;
    for (const QByteArray &text : {name, iin, formNumber}) {
        std::memcpy(to, text.constData(), static_cast<std::size_t>(text.size()));
        to += text.size();
    }
}

CaseSummary SummaryShelf::line(qint64 row) const
{
    const char *bytes = bytesOf(row);
    const Packed &packed = Packed::in(bytes);
    const Rare &rare = m_rare.at(packed.rare);
    CaseSummary summary{.id = CaseId(packed.id)};
    summary.form = static_cast<ExaminationForm>(packed.form);
    summary.state = static_cast<CaseState>(packed.state);
    summary.receivedAt = timeOf(packed.receivedAt);
    summary.dueAt = timeOf(packed.dueAt);
    summary.registration = packed.registration.unpacked();
    summary.act = packed.act.unpacked();
    summary.actFromCentralBank = rare.actFromCentralBank;
    summary.concludedOn = dayOf(packed.concludedOn);
    const char *text = bytes + sizeof packed;
    summary.fullName = QString::fromUtf8(text, packed.nameBytes);
    summary.iin = QString::fromUtf8(text + packed.nameBytes, packed.iinBytes);
    summary.formNumber = QString::fromUtf8(text + packed.nameBytes + packed.iinBytes, packed.formNumberBytes);
    summary.birthDate = dayOf(packed.birthDate);
    if (packed.sex >= 0)
        summary.sex = static_cast<people::Sex>(packed.sex);
    if (packed.age >= 0)
        summary.age = packed.age;
    summary.organization = m_texts.at(packed.organization);
    summary.icd10 = m_texts.at(packed.icd10);
    summary.draftActOn = dayOf(packed.draftActOn);
    summary.voters = m_voters.at(packed.voters);
    summary.category = m_texts.at(packed.category);
    summary.refusalGround = rare.refusalGround;
    summary.summonedAt = rare.summonedAt;
    summary.cameAt = rare.cameAt;
    summary.consultedAt = rare.consultedAt;
    summary.termExtended = rare.termExtended;
    summary.onLeave = rare.onLeave;
    summary.controlGoal = rare.controlGoal;
    summary.appearedAt = rare.appearedAt;
    return summary;
}

SummaryShelf::Searched SummaryShelf::searched(qint64 row) const
{
    const char *bytes = bytesOf(row);
    const Packed &packed = Packed::in(bytes);
    const char *text = bytes + sizeof packed;
    return {QString::fromUtf8(text, packed.nameBytes),
            QString::fromUtf8(text + packed.nameBytes, packed.iinBytes),
            m_rare.at(packed.rare).actFromCentralBank,
            packed.registration.unpacked(),
            packed.act.unpacked(),
            static_cast<ExaminationForm>(packed.form),
            static_cast<CaseState>(packed.state)};
}

SummaryShelf::Searched SummaryShelf::searched(const CaseSummary &summary)
{
    return {summary.fullName, summary.iin,  summary.actFromCentralBank, summary.registration, summary.act,
            summary.form,     summary.state};
}

} // namespace khattama::storage
