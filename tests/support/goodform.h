// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fullcase.h"

#include <QCryptographicHash>

namespace khattama::test {

/// A form 031/у of an adult to which no check of Appendix 5 objects; tests change what they are about.
inline intake::Form031 goodForm()
{
    intake::Form031 form;
    form.messageId = u"5f0c7a54-0000-4000-8000-000000000001"_s;
    form.number = u"031-000417"_s;
    form.formedAt = legal(2026, 11, 16, 10, 12);
    form.signedAt = legal(2026, 11, 16, 15, 40);
    form.sentAt = legal(2026, 11, 16, 15, 45);
    form.receivedAt = legal(2026, 11, 17, 9, 3);
    form.referral = u"proactive"_s;
    form.purposes = QStringList{u"disability.repeat"_s};
    form.organization = u"№ 5 қалалық емхана"_s;
    form.organizationCode = u"12345"_s;
    form.organizationKind = u"clinic"_s;
    form.patient.iin = u"850315300019"_s;
    form.patient.name = {u"Әбілқасымов"_s, u"Нұрлан"_s, u"Ғалымұлы"_s};
    form.patient.birthDate = QDate(1985, 3, 15);
    form.patient.sex = people::Sex::Male;
    form.patient.phone = u"+77011234567"_s;
    form.patient.workPlace = u"«Жолдар» ЖШС"_s;
    form.patient.position = u"инженер"_s;
    form.complaints = u"әлсіздік"_s;
    form.anamnesis = u"2019 жылдан бері"_s;
    form.objective = u"жағдайы орташа"_s;
    form.mainDiagnosis = {u"G81.1"_s, u"спастикалық гемиплегия"_s};
    form.functions = {{u"movement"_s, u"3"_s, u"айқын бұзылу"_s}};
    form.recommendations = u"ЕДШ"_s;
    form.temporaryDisability = intake::TemporaryDisability{QDate(2026, 7, 1), QDate(2026, 10, 28), 120};
    form.consent = intake::SmsConsent{true, u"+77011234567"_s, legal(2026, 11, 16, 9, 0)};
    const QDateTime asked = legal(2026, 11, 17, 9, 0);
    form.answers.patient = intake::PopulationAnswer{asked, true, true, true, false};
    form.answers.phoneRegistered = intake::SystemAnswer{asked, true};
    form.answers.organizationMatches = intake::SystemAnswer{asked, true};
    return form;
}

/// The same for a child of ten with a representative.
inline intake::Form031 goodChildForm()
{
    intake::Form031 form = goodForm();
    form.patient.iin = u"160514512032"_s;
    form.patient.birthDate = QDate(2016, 5, 14);
    form.patient.workPlace.clear();
    form.patient.position.clear();
    form.patient.studyPlace = u"№ 12 мектеп-лицей"_s;
    form.temporaryDisability.reset();
    form.representative = people::Representative{
        u"880209499201"_s, {u"Ахметова"_s, u"Гүлнар"_s, u"Серікқызы"_s}, u"+77017654321"_s, u"parent"_s};
    form.answers.representative = intake::PopulationAnswer{legal(2026, 11, 17, 9, 0), true, true, {}, false};
    return form;
}

/// The form with one attachment, as a package with a valid signature would bring it.
inline intake::ReceivedPackage packageOf(intake::Form031 form)
{
    intake::ReceivedPackage package;
    package.fileName = u"good.mse031"_s;
    package.attachments.insert(u"mri.pdf"_s, "pdf");
    const QByteArray hash = QCryptographicHash::hash("pdf", QCryptographicHash::Sha256).toHex();
    form.attachments = {{u"a1"_s, u"mri.pdf"_s, u"study"_s, QString::fromLatin1(hash), 1, u"МРТ"_s}};
    package.form = std::move(form);
    package.formXml = "<form031/>";
    package.formSignature = "signature";
    package.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(package.form->messageId.toUtf8(), QCryptographicHash::Sha256).toHex());
    return package;
}

} // namespace khattama::test
