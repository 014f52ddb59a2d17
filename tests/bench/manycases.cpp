// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/manycases.h"

#include "app/gui/runningclock.h"
#include "app/workplace.h"
#include "core/base/uuidv7source.h"
#include "tests/support/goodform.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace khattama::bench {

namespace {

constexpr int kToATransaction = 5000;
constexpr int kToADay = 80;
constexpr int kOpen = 400;

const std::array kSurnames{u"Ахметов",    u"Әлібеков", u"Бекмұхамбетов", u"Ғабитов",    u"Досжанов",    u"Ермекбаев",
                           u"Жүсіпов",    u"Иванов",   u"Ибрагимов",     u"Қасымжанов", u"Ким",         u"Литвиненко",
                           u"Мұқанов",    u"Нұрланов", u"Омаров",        u"Өтегенов",   u"Петров",      u"Рахимов",
                           u"Сәрсенбаев", u"Семёнов",  u"Төлебаев",      u"Ұзақбаев",   u"Үсенов",      u"Хасенов",
                           u"Шәріпов",    u"Ысқақов",  u"Ілиясов",       u"Юсупов",     u"Абдрахманов", u"Байжанов",
                           u"Мюллер",     u"Тұрсынов"};
const std::array kGiven{u"Айдос",  u"Әсел",   u"Бақыт",  u"Гүлнар", u"Дана", u"Ерлан",  u"Жанар",
                        u"Қайрат", u"Мөлдір", u"Нұржан", u"Ольга",  u"Пётр", u"Руслан", u"Сәуле",
                        u"Тимур",  u"Ұлан",   u"Үміт",   u"Шолпан", u"Інжу", u"Анна"};
const std::array kFathers{u"Айдарұлы", u"Бекқызы",   u"Серікқызы",   u"Қайратұлы",  u"Мұратқызы",
                          u"Петрович", u"Сергеевна", u"Әбдіғалиұлы", u"Нұрланқызы", u"Ғалымұлы"};
const std::array kDiagnoses{u"G81.1", u"C92.0", u"S88.1", u"I69.3", u"F20.0", u"N18.5", u"H54.0", u"M16.1"};

template <typename Values>
QString oneOf(const Values &values, QRandomGenerator &random)
{
    return QString::fromUtf16(values[random.bounded(static_cast<quint32>(values.size()))]);
}

exchange::DepartmentFile department()
{
    exchange::DepartmentFile file;
    file.department.number = u"1"_s;
    file.department.region = u"71"_s;
    file.department.profile = u"general"_s;
    file.department.name = {u"№ 1 МӘС бөлімі"_s, u"Отдел МСЭ № 1"_s};
    file.department.rehearsal = true;
    file.accounts.append({u"head"_s, people::Role::Head, u"Қасымжанова Гүлшат"_s, u"head"_s});
    file.accounts.append({u"admin"_s, people::Role::Administrator, u"Әшірбеков Руслан"_s, u"admin"_s});
    return file;
}

/// The cases of a department one after the other.
class Cases
{
public:
    explicit Cases(int count) : m_count(count), m_left(count) {}

    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] expertise::Case next(IdSource &ids)
    {
        const int number = m_count - m_left;
        --m_left;
        expertise::Case record{ids.nextId<expertise::CaseTag>()};
        const QDate day = QDate(2026, 10, 28).addDays(-m_left * 7 / 5 / kToADay);
        record.receivedAt = QDateTime(day, QTime(5, number % 60, number % 47), Qt::UTC);
        record.form = number % 3 == 0 ? expertise::ExaminationForm::InPerson : expertise::ExaminationForm::Proactive;
        if (day.year() != m_year) {
            m_year = day.year();
            m_registration = 0;
        }
        record.registration = expertise::SequenceNumber{m_year, ++m_registration};
        record.form031 = form(number, record.receivedAt);
        record.packageSha256 = QString::number(number).rightJustified(64, u'0');
        if (m_left < kOpen) {
            record.state = record.form == expertise::ExaminationForm::InPerson ? expertise::CaseState::Registered
                                                                               : expertise::CaseState::UnderReview;
            record.dueAt = record.receivedAt.addDays(3);
        } else {
            record.state = expertise::CaseState::Concluded;
            record.act = record.registration;
            record.conclusion = test::fullConclusion();
            record.conclusion->at = record.receivedAt.addSecs(3600);
            record.conclusion->certificates = {{u"R1"_s, QString::number(1000000 + number)}};
        }
        return record;
    }

private:
    [[nodiscard]] intake::Form031 form(int number, const QDateTime &receivedAt)
    {
        intake::Form031 form = test::goodForm();
        form.messageId = QUuid(static_cast<uint>(number), 0, 0, 1, 1, 1, 1, 1, 1, 1, 1).toString(QUuid::WithoutBraces);
        form.number = u"031-%1"_s.arg(number, 6, 10, QChar(u'0'));
        form.receivedAt = receivedAt;
        form.patient.name = {oneOf(kSurnames, m_random), oneOf(kGiven, m_random), oneOf(kFathers, m_random)};
        const QDate born = QDate(1940, 1, 1).addDays(m_random.bounded(25000));
        form.patient.birthDate = born;
        form.patient.iin = born.toString(u"yyMMdd"_s) + u'3' + QString::number(number % 100000).rightJustified(5, u'0');
        form.mainDiagnosis.icd10 = oneOf(kDiagnoses, m_random);
        return form;
    }

    int m_count;
    int m_left;
    int m_year = 0;
    int m_registration = 0;
    QRandomGenerator m_random{20261028};
};

} // namespace

Result<void> makeManyCases(const QString &path, int count, const std::function<void(int)> &step)
{
    const DataFiles files;
    gui::RunningClock clock;
    KHATTAMA_TRY(const LawBook law, LawBook::load(files, QDate(2026, 10, 28)));
    UuidV7Source ids(clock);
    const Surroundings around{clock, ids, files, law};
    KHATTAMA_CHECK(createOffice(path, department(), around));
    KHATTAMA_TRY(const auto office, openOffice(path, around));
    KHATTAMA_TRY(const auto unlocked, office->login(u"head"_s, u"head"_s));
    Cases cases(count);
    while (cases.left() > 0) {
        KHATTAMA_TRY(const auto work, unlocked->transactor().begin());
        for (int saved = 0; saved < kToATransaction && cases.left() > 0; ++saved)
            KHATTAMA_CHECK(unlocked->cases().save(cases.next(ids), {u"head"_s, u"case.accept"_s}));
        KHATTAMA_CHECK(work->commit());
        step(count - cases.left());
    }
    return {};
}

} // namespace khattama::bench
