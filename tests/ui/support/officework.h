// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/iin.h"
#include "tests/ui/support/liveoffice.h"

namespace khattama::test {

/// What the people of a LiveOffice have done before a test begins: cases registered, voted on and concluded, days
/// closed; all at the office's clock, through the services, whoever is logged in.
class OfficeWork
{
public:
    explicit OfficeWork(LiveOffice &office, people::DepartmentKind kind = people::DepartmentKind::Mse)
        : m_office(office), m_kind(kind)
    {}

    static inline const people::StaffMember kHead{u"head"_s, u"Қасымжанова Гүлшат"_s, people::Role::Head};
    [[nodiscard]] static people::StaffMember chief(int n)
    {
        return {u"chief%1"_s.arg(n), u"Бас маман %1"_s.arg(n), people::Role::Chief};
    }

    /// Moves the clock to a moment of legal time, from where it runs on.
    void at(int year, int month, int day, int hour, int minute)
    {
        m_office.clock.startAt(legal(year, month, day, hour, minute));
    }

    /// The n-th person's application is registered; in an ОМК with that goal.
    expertise::Case registered(int n, const QString &goal = u"APPEAL"_s)
    {
        return m_office.inRoom([&](Workplace &place) {
            return *LiveOffice::taken(place.receiving().registerApplication(applicationOf(n, goal), kHead)).record;
        });
    }
    /// The same, to be examined at a place of list `places`.
    expertise::Case registeredAt(int n, const QString &place)
    {
        return m_office.inRoom([&](Workplace &workplace) {
            intake::Application application = applicationOf(n, u"APPEAL"_s);
            application.place = place;
            return *LiveOffice::taken(workplace.receiving().registerApplication(application, kHead)).record;
        });
    }
    /// The same, concluded as `change` makes it of a second group for a year.
    expertise::Case concludedWith(int n, const std::function<void(expertise::Conclusion &)> &change)
    {
        const expertise::Case record = registered(n);
        return m_office.inRoom([&](Workplace &place) { return decided(place, record.id, change); });
    }
    /// The n-th person comes in person and gets a second group for a year.
    expertise::Case concluded(int n)
    {
        const expertise::Case record = registered(n);
        return m_office.inRoom([&](Workplace &place) { return decided(place, record.id); });
    }
    /// One vote of an expert; `outcome` may be a mismatch.
    expertise::Case vote(const expertise::CaseId &id, int expert,
                         expertise::Outcome outcome = expertise::Outcome::Agree)
    {
        const QString category = outcome == expertise::Outcome::Agree ? u"ADULT_2"_s : QString();
        const QString note = outcome == expertise::Outcome::Agree ? QString() : u"зерттеу жоқ"_s;
        return m_office.inRoom([&](Workplace &place) {
            return LiveOffice::taken(place.deciding().vote(id, {{}, outcome, category, note, {}}, chief(expert)));
        });
    }
    /// Two experts give a group, the third finds a mismatch: the person is asked to come (p. 45).
    expertise::Case summon(const expertise::CaseId &id)
    {
        (void)vote(id, 1);
        (void)vote(id, 2);
        return vote(id, 3, expertise::Outcome::MisData);
    }
    journal::ClosedProtocol closeDay(QDate day)
    {
        return m_office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.days().close(day, kHead)); });
    }

private:
    [[nodiscard]] intake::Application applicationOf(int n, const QString &goal) const
    {
        const QDate today = rules::LegalTime().dateOf(m_office.clock.now());
        intake::Application application;
        application.person = goodForm().patient;
        application.person.iin = iinOf(n);
        application.person.name.surname += u"-%1"_s.arg(n);
        application.person.workPlace.clear();
        application.person.position.clear();
        application.purposes = QStringList{u"disability.primary"_s};
        application.place = u"department"_s;
        application.consent = true;
        for (const QString &id : {u"identity"_s, u"registration"_s, u"form031"_s, u"medical_record"_s}) {
            application.documents.append(
                {id, 1, intake::SubmittedDocument::Format::Electronic, false, QDate(), QString()});
        }
        application.form031.signedAt = today.addDays(-1);
        if (m_kind == people::DepartmentKind::Omk)
            application.controlled = intake::ControlledExamination{goal, u"1"_s, today.addDays(-30)};
        return application;
    }
    /// The n-th valid IIN of a man born on 15 March 1985.
    [[nodiscard]] static QString iinOf(int n)
    {
        for (int serial = 0;; ++serial) {
            const QString iin = u"8503153"_s + QString::number(serial).rightJustified(5, u'0');
            if (people::Iin::parse(iin) && n-- == 0)
                return iin;
        }
    }
    expertise::Case decided(Workplace &place, const expertise::CaseId &id,
                            const std::function<void(expertise::Conclusion &)> &change = {})
    {
        expertise::Conclusion conclusion;
        conclusion.participants = QStringList{u"chief1"_s, u"chief2"_s};
        conclusion.established = true;
        conclusion.diagnosis = u"спастикалық гемиплегия"_s;
        conclusion.icd10 = QStringList{u"G81.1"_s};
        conclusion.disability = expertise::Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, {}, {}};
        conclusion.measures = u"ЕДШ"_s;
        if (m_kind == people::DepartmentKind::Omk)
            conclusion.ruling = u"CHANGED"_s;
        conclusion.certificates = {{u"R1"_s, QString::number(++m_certificates)}};
        if (change)
            change(conclusion);
        const auto decision = LiveOffice::taken(place.deciding().decide(id, conclusion, kHead));
        if (!decision.record)
            qFatal("%s at %s", qPrintable(decision.findings.first().code), qPrintable(decision.findings.first().field));
        return *decision.record;
    }

    LiveOffice &m_office;
    people::DepartmentKind m_kind;
    int m_certificates = 100000;
};

} // namespace khattama::test
