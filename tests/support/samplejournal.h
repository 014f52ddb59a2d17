// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/monthlyjournal.h"

#include <QRandomGenerator>

#include <array>

namespace khattama::test {

/// Rows such as a department writes them, made up: the same for the same seed.
class SampleJournal
{
public:
    explicit SampleJournal(quint32 seed = 1) : m_random(seed) {}

    [[nodiscard]] static people::Department department()
    {
        people::Department department;
        department.number = QStringLiteral("1");
        department.region = QStringLiteral("71");
        department.name = {QStringLiteral("Астана қаласы бойынша департамент, № 1 МӘС бөлімі"),
                           QStringLiteral("Департамент по городу Астане, отдел МСЭ № 1")};
        return department;
    }
    [[nodiscard]] static people::Department methodologyDepartment()
    {
        people::Department department = SampleJournal::department();
        department.kind = people::DepartmentKind::Omk;
        department.number.clear();
        department.name = {QStringLiteral("Астана қаласы бойынша департамент, МӘС әдіснама және бақылау бөлімі"),
                           QStringLiteral("Департамент по городу Астане, отдел методологии и контроля МСЭ")};
        return department;
    }

    /// 14 cells of Appendix 17; `number` counts from 1.
    [[nodiscard]] journal::ProtocolRow row(int number)
    {
        const QDate born = QDate(1950, 1, 1).addDays(m_random.bounded(23000));
        const bool kazakh = m_random.bounded(2) == 0;
        journal::ProtocolRow row;
        row.cells = {QString::number(number) + QStringLiteral("/2026"),
                     QString::number(number),
                     name(),
                     born.toString(QStringLiteral("dd.MM.yyyy")) + QStringLiteral("\n")
                         + QString::number(2026 - born.year())
                         + (kazakh ? QStringLiteral(" жас") : QStringLiteral(" лет")),
                     QStringLiteral("Астана қаласы, Сарыарқа ауданы, ") + pick(kStreets) + QStringLiteral(" көшесі, ")
                         + QString::number(m_random.bounded(1, 150)) + QStringLiteral(" үй, ")
                         + QString::number(m_random.bounded(1, 200)) + QStringLiteral(" пәтер"),
                     pick(kWork),
                     pick(kPurposes),
                     pick(kEarlier),
                     pick(kDiagnoses),
                     pick(kConclusions),
                     pick(kCauses),
                     QStringLiteral("22.11.2027 дейін, ОЖБ 22.11.2027 дейін"),
                     pick(kMeasures),
                     QStringLiteral("МД № ") + QString::number(m_random.bounded(100000, 999999))
                         + QStringLiteral("; ОЖБ № ") + QString::number(m_random.bounded(100000, 999999))};
        return row;
    }
    /// 9 cells of Appendix 18.
    [[nodiscard]] journal::ProtocolRow methodologyRow(int number)
    {
        const QStringList cells = row(number).cells;
        journal::ProtocolRow row;
        row.cells = {QString::number(number),
                     cells.at(2) + QStringLiteral(", ") + cells.at(3),
                     cells.at(4),
                     cells.at(5),
                     QStringLiteral("бақылау"),
                     QStringLiteral("№ 1, 16.11.2026"),
                     cells.at(7),
                     cells.at(8),
                     cells.at(9) + QStringLiteral(". ") + cells.at(12)};
        return row;
    }
    [[nodiscard]] journal::ProtocolSheetSet protocol(int rows, QDate date = QDate(2026, 11, 22), int number = 5)
    {
        journal::ProtocolSheetSet protocol = empty(date, number);
        for (int i = 1; i <= rows; ++i)
            protocol.rows.append(row(i));
        return protocol;
    }
    [[nodiscard]] journal::ProtocolSheetSet methodologyProtocol(int rows)
    {
        journal::ProtocolSheetSet protocol = empty(QDate(2026, 11, 22), 5);
        for (int i = 1; i <= rows; ++i)
            protocol.rows.append(methodologyRow(i));
        return protocol;
    }
    [[nodiscard]] journal::MonthlyJournal month(int days, int rows)
    {
        journal::MonthlyJournal month;
        month.month = QDate(2026, 11, 1);
        for (int day = 0; day < days; ++day)
            month.protocols.append(protocol(rows, QDate(2026, 11, 2 + day), day + 1));
        month.head = month.protocols.isEmpty() ? journal::Signatory{} : month.protocols.first().head;
        month.begun = QDate(2026, 11, 2);
        month.finished = month.boundOn = QDate(2026, 11, 30);
        month.draft = false;
        return month;
    }

private:
    [[nodiscard]] static journal::ProtocolSheetSet empty(QDate date, int number)
    {
        journal::ProtocolSheetSet protocol;
        protocol.date = date;
        protocol.number = number;
        protocol.head = {QStringLiteral("head"), QStringLiteral("Әбдірахманова Гүлнәр Қайратқызы")};
        protocol.participants = {{QStringLiteral("chief1"), QStringLiteral("Сейітқали Ерлан Мұратұлы")},
                                 {QStringLiteral("chief2"), QStringLiteral("Ким Елена Викторовна")},
                                 {QStringLiteral("chief3"), QStringLiteral("Жүнісова Әсел Бауыржанқызы")}};
        protocol.auditHead = QStringLiteral("3f2a91c04b7de815");
        return protocol;
    }
    template <std::size_t N>
    [[nodiscard]] QString pick(const std::array<const char16_t *, N> &words)
    {
        return QString::fromUtf16(words[m_random.bounded(static_cast<quint32>(N))]);
    }
    [[nodiscard]] QString name() { return pick(kSurnames) + u' ' + pick(kGiven) + u' ' + pick(kPatronymics); }

    static constexpr std::array kSurnames{u"Әбдірахманов", u"Құрманғалиева", u"Өтегенов", u"Ұзақбаева",
                                          u"Иванова",      u"Шәріпхан",      u"Ғабитова", u"Сұлтанбекқызы",
                                          u"Пономаренко",  u"Төлегенов"};
    static constexpr std::array kGiven{u"Нұрсұлтан", u"Әйгерім", u"Бақытжан", u"Гүлнәр",
                                       u"Елена",     u"Жанібек", u"Қуаныш"};
    static constexpr std::array kPatronymics{u"Қайратұлы", u"Серікқызы",       u"Викторовна",
                                             u"Әшімұлы",   u"Мұхамедғалиқызы", u""};
    static constexpr std::array kStreets{u"Абай Құнанбаев", u"Мәңгілік Ел", u"Кенесары", u"Ықылас Дүкенұлы",
                                         u"Сейфуллин"};
    static constexpr std::array kWork{u"«Қазақстан темір жолы» ҰК» АҚ, электромонтер", u"Жұмыс істемейді",
                                      u"ТОО «Строительные технологии», водитель погрузчика",
                                      u"№ 84 мектеп-гимназия, 6-сынып", u"Зейнеткер"};
    static constexpr std::array kPurposes{
        u"Қайта куәландыру: мүгедектікті қайта белгілеу (қайта куәландыру), ОЖБ түзету",
        u"Алғашқы: мүгедектікті алғашқы белгілеу, ОЖБ қалыптастыру",
        u"Повторное: установление степени утраты профессиональной трудоспособности"};
    static constexpr std::array kEarlier{
        u"2-топ, жалпы ауру, 22.11.2026 дейін; ЖЕҚА 60 %; парақ 120 күн", u"—",
        u"3 группа, трудовое увечье, УПТ 40 %; лист нетрудоспособности 01.07.2026-28.10.2026, 120 дней"};
    static constexpr std::array kDiagnoses{
        u"G35 Рассеянный склероз, ремиттирующее течение, стадия обострения. Умеренный нижний спастический парапарез, "
        u"мозжечковая атаксия, нарушение функции тазовых органов.",
        u"I69.3 Ми инфарктінің салдары: сол жақты айқын гемипарез, қозғалыстың айқын бұзылуы. Артериялық гипертензия 3 "
        u"дәреже, қауіп 4. Қант диабеті 2 тип, субкомпенсация.",
        u"C50.4 Сүт безінің қатерлі ісігі T2N1M0, IIB сатысы, біріктірілген емнен кейінгі жағдай, сол қолдың "
        u"лимфостазы",
        u"S88.1 Травматическая ампутация правой голени на уровне средней трети, фантомно-болевой синдром"};
    static constexpr std::array kConclusions{u"Екінші топ мүгедектік, ЖЕҚА 70 % (жетпіс пайыз)",
                                             u"Третья группа инвалидности, УПТ 40 % (сорок процентов)",
                                             u"Бірінші топ мүгедектік", u"Инвалидность не установлена"};
    static constexpr std::array kCauses{u"Жалпы ауру", u"Трудовое увечье", u"Бала кезінен", u"Кәсіптік ауру"};
    static constexpr std::array kMeasures{
        u"Медициналық оңалту; кресло-арба, таяқ, гигиеналық құралдар; санаторий-курорттық емдеу; жеке көмекшінің "
        u"қызметі",
        u"Протезирование нижней конечности, трости опорные, социальная адаптация, профессиональное переобучение",
        u"Динамикалық бақылау, дәрі-дәрмекпен емдеу"};

    QRandomGenerator m_random;
};

} // namespace khattama::test
