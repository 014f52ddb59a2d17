// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

namespace khattama::test {

using namespace Qt::StringLiterals;

/// A moment in legal time (UTC+5) as UTC, e.g. legal(2026, 11, 17, 10, 16).
[[nodiscard]] inline QDateTime legal(int year, int month, int day, int hour, int minute, int millisecond = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, 0, millisecond), Qt::OffsetFromUTC, 5 * 3600).toUTC();
}

[[nodiscard]] inline people::Person fullPerson()
{
    return {u"850315300019"_s,
            {u"Әбдіғалиұлы"_s, u"Нұрсұлтан"_s, u"Қайратұлы"_s},
            QDate(1985, 3, 15),
            people::Sex::Female,
            people::LegalCapacity::Limited,
            u"+7 701 123 45 67"_s,
            u"a@b.kz"_s,
            Language::Russian,
            {u"71"_s, u"Есіл ауданы"_s, u"Үштөбе"_s, u"Мәңгілік Ел даңғылы"_s, u"12/1"_s, u"34"_s},
            {u"identity_card"_s, u"045678912"_s, u"ҚР ІІМ"_s, QDate(2019, 4, 2)},
            u"ТОО «Қазмұнай»"_s,
            u"оператор"_s,
            u"№ 12 мектеп-лицей"_s,
            true};
}

[[nodiscard]] inline people::Representative fullRepresentative()
{
    return {u"880209417693"_s, {u"Ахметова"_s, u"Гүлнар"_s, u"Серікқызы"_s}, u"+77017654321"_s, u"parent"_s};
}

/// A form with something in every field.
[[nodiscard]] inline intake::Form031 fullForm()
{
    intake::Form031 form;
    form.messageId = u"63ca828d-d5f4-43b2-a4b0-6ce60741c7a8"_s;
    form.number = u"031-453790"_s;
    form.formedAt = legal(2026, 11, 13, 10, 16);
    form.signedAt = legal(2026, 11, 13, 13, 16, 250);
    form.sentAt = legal(2026, 11, 13, 14, 16);
    form.receivedAt = legal(2026, 11, 17, 10, 16);
    form.referral = u"proactive"_s;
    form.purposes = QStringList{u"disability.repeat"_s, u"ipr.form"_s};
    form.organization = u"№ 1 қалалық емхана"_s;
    form.organizationCode = u"89618"_s;
    form.organizationKind = u"clinic"_s;
    form.patient = fullPerson();
    form.representative = fullRepresentative();
    form.earlier = {u"ADULT_2"_s, u"C1"_s, QDate(2026, 12, 1), u"60"_s, u"30"_s};
    form.complaints = u"Әлсіздік, бас айналу\nжалобы на слабость & \"боли\" <5>"_s;
    form.anamnesis = u"2019 жылдан бері ауырады."_s;
    form.objective = u"Общее состояние средней тяжести."_s;
    form.mainDiagnosis = {u"S88.1"_s, u"Ампутационная культя правой голени"_s};
    form.complications = QList<intake::Diagnosis>{{QString(), u"Асқыну"_s}};
    form.comorbidities = QList<intake::Diagnosis>{{u"I10"_s, u"АГ"_s}, {u"E11"_s, QString()}};
    form.functions = QList<intake::FunctionDisorder>{{u"movement"_s, u"3"_s, u"Айқын бұзылу"_s}, {u"mental"_s, {}, {}}};
    form.rehabilitationPotential = u"средний"_s;
    form.rehabilitationPrognosis = u"сомнительный"_s;
    form.recommendations = u"ЛФК"_s;
    form.temporaryDisability = intake::TemporaryDisability{QDate(2026, 7, 1), QDate(2026, 10, 28), 120};
    form.techAids = QList<intake::TechnicalAid>{{u"TSR-014"_s, u"Кресло-коляска"_s}};
    form.attachments = QList<intake::AttachmentEntry>{{u"a1"_s, u"mri.pdf"_s, u"study"_s, u"7c404193"_s, 3, u"МРТ"_s},
                                                      {u"a2"_s, u"ЭКГ қорытынды.pdf"_s, {}, {}, 0, {}}};
    form.consent = intake::SmsConsent{true, u"+77014468285"_s, legal(2026, 11, 17, 8, 16)};
    const QDateTime asked = legal(2026, 11, 17, 10, 11);
    form.answers.patient = intake::PopulationAnswer{asked, true, true, false, false};
    form.answers.representative = intake::PopulationAnswer{asked, true, std::nullopt, std::nullopt, false};
    form.answers.phoneRegistered = intake::SystemAnswer{asked, true};
    form.answers.organizationMatches = intake::SystemAnswer{asked, false};
    form.answers.questionnaire = intake::SystemAnswer{{}, std::nullopt};
    form.unknownElements =
        QList<QPair<QString, QString>>{{u"/form031/extra"_s, u"жаңа"_s}, {u"/form031/patient/x"_s, {}}};
    return form;
}

[[nodiscard]] inline intake::Application fullApplication()
{
    intake::Application application;
    application.person = fullPerson();
    application.representative = fullRepresentative();
    application.purposes = QStringList{u"upt"_s};
    application.place = u"home"_s;
    application.documents = QList<intake::SubmittedDocument>{
        {u"form031"_s, 4, intake::SubmittedDocument::Format::Paper, true, QDate(2026, 12, 1), u"себебі"_s},
        {u"identity"_s, 1, intake::SubmittedDocument::Format::Electronic, false, {}, u"сот шешімі бар"_s}};
    application.consent = true;
    application.circumstances = {QStringList{u"C2"_s, u"P2"_s}, true, true, true};
    application.earlyReason = u"жағдайы нашарлады"_s;
    application.iinOverrideReason = u"құжатта солай"_s;
    application.form031 = {u"031-000417"_s, QDate(2026, 11, 16), u"G35"_s, u"Склероз"_s, u"№ 5 емхана"_s};
    application.earlier = {u"ADULT_2"_s,       u"C1"_s, QDate(2026, 12, 1), u"60"_s, u"30"_s,
                           QDate(2026, 12, 2), u"P1"_s, QDate(2026, 12, 3)};
    application.sickLeave = intake::TemporaryDisability{QDate(2026, 7, 1), QDate(2026, 10, 28), 120};
    application.controlled = intake::ControlledExamination{
        u"CONSULT"_s, u"3"_s, QDate(2026, 11, 10), QDate(2026, 11, 12), u"ІІ топ, 1 жыл"_s, u"топ бола ма?"_s};
    application.appliedOn = QDate(2026, 11, 17);
    return application;
}

[[nodiscard]] inline expertise::Conclusion fullConclusion()
{
    expertise::Conclusion conclusion;
    conclusion.participants = QStringList{u"chief1"_s, u"chief2"_s};
    conclusion.decidedBy = u"chief1"_s;
    conclusion.at = legal(2026, 11, 18, 11, 0);
    conclusion.established = true;
    conclusion.diagnosis = u"Шашыраңқы склероз"_s;
    conclusion.icd10 = QStringList{u"G35"_s, u"I10"_s};
    conclusion.disability =
        expertise::Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, QDate(2026, 11, 18), QDate(2027, 11, 18)};
    conclusion.uot = expertise::GeneralLoss{60, u"C1"_s, QDate(2026, 11, 18), QDate(2027, 11, 18)};
    conclusion.upt = QList<expertise::ProfessionalLoss>{
        {u"№ 5, 2020-02-01"_s, 30, u"P1"_s, QDate(2026, 11, 18), QDate(2027, 11, 18)}, {u"№ 6"_s, 5, u"P2"_s, {}, {}}};
    conclusion.ipr = expertise::Programme{QStringList{u"medical"_s, u"social"_s}, QDate(2027, 11, 18)};
    conclusion.extraHelp = u"күтім"_s;
    conclusion.measures = u"ЛФК; санаторий"_s;
    conclusion.certificates = QList<expertise::Certificate>{{u"R1"_s, u"0001"_s}, {u"R6"_s, {}}};
    conclusion.gapReason = u"стационарда болды"_s;
    conclusion.independentExperts = QStringList{u"Әбдіқадырова Ғ. Қ."_s};
    conclusion.execution =
        QList<expertise::ProgrammeExecution>{{u"social"_s, u"«Нұр» ЖШС"_s, u"PARTLY"_s, u"кресло-арба берілді"_s},
                                             {u"professional"_s, {}, u"NOT_DONE"_s, {}}};
    conclusion.ruling = u"CHANGED"_s;
    conclusion.recommendations = u"бақылау"_s;
    return conclusion;
}

/// A case with something in every field; no such case occurs, but each field does.
[[nodiscard]] inline expertise::Case fullCase()
{
    expertise::Case record{expertise::CaseId(QUuid(u"01900000-0000-7000-8000-000000000001"_s))};
    record.revision = 3;
    record.form = expertise::ExaminationForm::Proactive;
    record.state = expertise::CaseState::Concluded;
    record.receivedAt = legal(2026, 11, 17, 10, 16, 7);
    record.dueAt = legal(2026, 11, 19, 18, 0);
    record.registration = expertise::SequenceNumber{2026, 12};
    record.act = expertise::SequenceNumber{2026, 9};
    record.actFromCentralBank = u"ЦБ-77"_s;
    record.packageSha256 = u"ab12"_s;
    record.resendOf = expertise::CaseId(QUuid(u"01900000-0000-7000-8000-000000000002"_s));
    record.form031 = fullForm();
    record.application = fullApplication();
    record.signature = {intake::SignatureFinding::State::UntrustedIssuer,
                        true,
                        u"VKK CHAIR"_s,
                        u"700101300017"_s,
                        legal(2026, 11, 13, 13, 16),
                        false,
                        intake::SignatureFinding::TimeStamp{intake::SignatureFinding::State::UntrustedIssuer,
                                                            legal(2026, 11, 13, 13, 17), u"TSA"_s}};
    record.checks = QList<intake::Check>{
        {u"F001"_s,
         intake::Verdict::Failed,
         {intake::Evidence::Source::System,
          u"evidence.consent.other_phone"_s,
          {{u"phone"_s, u"+7…"_s}},
          record.receivedAt}},
        {u"F002"_s, intake::Verdict::Passed, {intake::Evidence::Source::OutageAct, {}, {{u"note"_s, {}}}, {}}}};
    record.draftActOn = QDate(2026, 11, 17);
    record.remarks = QList<expertise::ReviewRemark>{
        {1, {u"attachment"_s, 2}, 3, u"ЭКГ қорытындысы жоқ"_s, u"chief1"_s, record.receivedAt}, {2, {}, 0, {}, {}, {}}};
    record.votes = QList<expertise::Vote>{
        {u"chief1"_s, expertise::Outcome::Agree, u"ADULT_2"_s, {}, record.receivedAt},
        {u"chief2"_s, expertise::Outcome::MisData, {}, u"зертханалық деректер жоқ"_s, record.receivedAt}};
    record.summons =
        expertise::Summons{legal(2026, 11, 19, 9, 0), legal(2026, 11, 23, 9, 0), legal(2026, 11, 24, 16, 0)};
    record.redistributions = QList<expertise::Redistribution>{
        {legal(2026, 11, 18, 9, 0), u"head"_s, QStringList{u"chief3"_s}, u"еңбекке жарамсыздық парағы"_s}};
    record.consultations = QList<expertise::Consultation>{
        {legal(2026, 11, 18, 10, 0), u"chief1"_s, true, true, u"ІІ топ, 1 жыл"_s, u"топ бола ма?"_s,
         legal(2026, 11, 18, 18, 0), legal(2026, 11, 20, 10, 0), u"specialist"_s, u"ІІ топ негізді"_s, u"05-1/17"_s,
         QDate(2026, 11, 19), legal(2026, 11, 21, 10, 0), u"chief2"_s, u"қателік"_s}};
    record.appearances =
        QList<expertise::Appearance>{{legal(2026, 11, 18, 10, 0), false, u"specialist"_s, u"бас тартты"_s},
                                     {legal(2026, 11, 19, 10, 0), true, u"specialist"_s, {}}};
    record.conclusion = fullConclusion();
    record.returnReason = u"сапасыз толтырылған"_s;
    record.refusal = expertise::Refusal{u"expired"_s,
                                        {{u"identity"_s, QDate(2026, 11, 1)}, {u"form031"_s, {}}},
                                        u"мерзімі өткен"_s,
                                        u"specialist"_s,
                                        legal(2026, 11, 17, 11, 0),
                                        u"head"_s,
                                        legal(2026, 11, 17, 12, 0),
                                        u"Ким Е. В."_s,
                                        expertise::SequenceNumber{2026, 4}};
    record.knownEarlier = intake::EarlierState{u"ADULT_3"_s, u"C1"_s, QDate(2026, 12, 1), u"40"_s, u"30"_s};
    record.handovers = QList<expertise::Handover>{
        {u"R1"_s, u"PAPER"_s, u"Әлиева Ә."_s, {}, u"specialist"_s, legal(2026, 11, 25, 10, 0)},
        {u"R6"_s, {}, {}, u"келмеді"_s, u"specialist"_s, legal(2026, 11, 25, 10, 1)}};
    record.visit = expertise::Visit{QDate(2026, 11, 18), QStringList{u"chief1"_s}, legal(2026, 11, 18, 9, 0)};
    record.annulledActs =
        QList<expertise::AnnulledAct>{{expertise::SequenceNumber{2026, 8}, u"үйінде болмады"_s}, {{}, u"x"_s}};
    record.outage = expertise::OutageLink{u"01900000-0000-7000-8000-0000000000a1"_s, u"ТІ-12"_s, QDate(2026, 11, 16),
                                          QDate(2026, 11, 13)};
    return record;
}

} // namespace khattama::test
