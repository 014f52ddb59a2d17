// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/form031sheet.h"

#include "core/base/datetext.h"
#include "core/intake/addresstext.h"
#include "ui/intake/inboxwords.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/detailsview.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using intake::Diagnosis;
using intake::Form031;

namespace {

/// A code of the published format beside its word.
struct Term {
    const char *code;
    const char *word; ///< as given to tr()
};

constexpr Term kReferrals[] = {
    {"proactive", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "in absentia, proactively")},
    {"in_person", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "in person")},
    {"absentee", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "in absentia")},
    {"home", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "at home")},
    {"hospital", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "in hospital")},
};

constexpr Term kOrganizations[] = {
    {"clinic", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "clinic")},
    {"hospital", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "hospital")},
    {"dispensary", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "dispensary")},
};

constexpr Term kBases[] = {
    {"parent", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "parent")},
    {"guardian", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "guardian")},
    {"trustee", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "trustee")},
};

constexpr Term kDomains[] = {
    {"mental", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Mental functions")},
    {"speech", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Language and speech")},
    {"sensory", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Sensory functions")},
    {"movement", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Movement")},
    {"circulation", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Circulation")},
    {"respiration", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Respiration")},
    {"digestion", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Digestion")},
    {"metabolism", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Metabolism and endocrine system")},
    {"blood", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Blood and immune system")},
    {"urination", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Urinary system")},
};

constexpr Term kAttachments[] = {
    {"study", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Medical study")},
    {"extract", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Extract")},
    {"record", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Medical record")},
    {"image", QT_TRANSLATE_NOOP("khattama::ui::Form031Sheet", "Picture")},
};

/// The word of a code; empty for a code that is not among them.
template <std::size_t N>
QString wordOf(const Term (&terms)[N], const QString &code)
{
    for (const Term &term : terms) {
        if (code == QLatin1String(term.code))
            return QCoreApplication::translate("khattama::ui::Form031Sheet", term.word);
    }
    return {};
}

/// As above, but a code that is not among them stays as it was sent.
template <std::size_t N>
QString wordOrCode(const Term (&terms)[N], const QString &code)
{
    const QString word = wordOf(terms, code);
    return word.isEmpty() ? code : word;
}

QString joined(const QStringList &parts, const QString &separator = u", "_s)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            filled.append(part.trimmed());
    }
    return filled.join(separator);
}

QString diagnosisText(const Diagnosis &diagnosis)
{
    return joined({diagnosis.icd10, diagnosis.text}, u"  "_s);
}

QString diagnosesText(const QList<Diagnosis> &diagnoses)
{
    QStringList lines;
    for (const Diagnosis &diagnosis : diagnoses)
        lines.append(diagnosisText(diagnosis));
    return joined(lines, u"\n"_s);
}

} // namespace

QString Form031Sheet::attachmentKind(const QString &kind)
{
    return wordOf(kAttachments, kind);
}

QString Form031Sheet::listed(const QString &list, const QString &code) const
{
    return code.isEmpty() ? QString() : m_context.lists.text(list, code, m_context.language);
}

QString Form031Sheet::moment(const QDateTime &at) const
{
    return momentText(at, m_context.deadlines.time());
}

void Form031Sheet::write(DetailsView &view, const Reading &reading) const
{
    const Form031 &form = reading.form;
    view.clear();
    writeForm(view, reading);
    writePerson(view, reading);
    if (form.representative)
        writeRepresentative(view, *form.representative);
    writeEarlier(view, form);
    writeFindings(view, form);
    writeRehabilitation(view, form);
    writeAttachments(view, form);
    writeProofs(view, reading);
    view.addSection(tr("Elements that this program does not know"));
    for (const auto &[path, text] : form.unknownElements)
        view.addRow(path, text.isEmpty() ? tr("(empty)") : text);
    view.moveCursor(QTextCursor::Start);
}

void Form031Sheet::writeForm(DetailsView &view, const Reading &reading) const
{
    const Form031 &form = reading.form;
    view.addSection(tr("Form No. 031/у: conclusion for the medico-social expertise"));
    view.addRow(tr("Number"), form.number);
    view.addRow(tr("Formed"), moment(form.formedAt));
    view.addRow(tr("Signed by the chair of the medical consulting commission"), moment(form.signedAt));
    view.addRow(tr("Sent"), moment(form.sentAt));
    view.addRow(tr("Received"), moment(form.receivedAt));
    view.addRow(tr("Medical organization"),
                joined({form.organization,
                        wordOrCode(kOrganizations, form.organization.isEmpty() ? QString() : form.organizationKind)}));
    view.addRow(tr("Referred"), wordOrCode(kReferrals, form.referral));
    QStringList purposes;
    for (const QString &purpose : form.purposes)
        purposes.append(listed(u"purposes"_s, purpose));
    view.addRow(tr("Purposes of the examination"), purposes.join(u";\n"_s));
}

void Form031Sheet::writePerson(DetailsView &view, const Reading &reading) const
{
    const people::Person &person = reading.form.patient;
    view.addSection(tr("Examined person"));
    view.addRow(tr("Full name"), person.name.full());
    view.addRow(tr("IIN"), person.iin);
    view.addRow(tr("Born"), shortDate(person.birthDate));
    view.addRow(tr("Age"), reading.age ? ageText(*reading.age, m_context.language) : QString());
    view.addRow(tr("Sex"), person.sex ? listed(u"sex"_s, people::sexCode(*person.sex)) : QString());
    if (person.legalCapacity != people::LegalCapacity::Full) {
        view.addRow(tr("Legal capacity"),
                    person.legalCapacity == people::LegalCapacity::Limited ? tr("limited") : tr("none"));
    }
    view.addRow(tr("Address"), intake::addressText(person.address, m_context.lists, m_context.language));
    view.addRow(tr("Phone"), person.phone);
    view.addRow(tr("E-mail"), person.email);
    view.addRow(tr("Identity document"),
                joined({listed(u"identity_documents"_s, person.identityDocument.kind), person.identityDocument.number,
                        person.identityDocument.issuer, shortDate(person.identityDocument.issuedOn)}));
    view.addRow(tr("Work"), joined({person.workPlace, person.position}));
    view.addRow(tr("Study"), person.studyPlace);
    view.addRow(tr("Military duty"), person.militaryDuty ? tr("liable for military service") : QString());
}

void Form031Sheet::writeRepresentative(DetailsView &view, const people::Representative &representative) const
{
    view.addSection(tr("Legal representative"));
    view.addRow(tr("Full name"), representative.name.full());
    view.addRow(tr("IIN"), representative.iin);
    view.addRow(tr("Represents as"), wordOrCode(kBases, representative.basis));
    view.addRow(tr("Phone"), representative.phone);
}

void Form031Sheet::writeEarlier(DetailsView &view, const Form031 &form) const
{
    const intake::EarlierState &earlier = form.earlier;
    view.addSection(tr("State before this examination"));
    view.addRow(tr("Disability"), listed(u"categories"_s, earlier.group));
    view.addRow(tr("Cause"), listed(u"causes"_s, earlier.cause));
    view.addRow(tr("Set until"), shortDate(earlier.until));
    view.addRow(tr("Loss of general working capacity, %"), earlier.uot);
    view.addRow(tr("Loss of professional working capacity, %"), earlier.upt);
    if (const auto &leave = form.temporaryDisability) {
        const QString from = shortDate(leave->from);
        const QString to = shortDate(leave->to);
        view.addRow(tr("Temporary disability"),
                    joined({joined({from, to}, u" – "_s),
                            leave->days > 0 ? tr("%n day(s)", nullptr, leave->days) : QString()}));
    }
}

void Form031Sheet::writeFindings(DetailsView &view, const Form031 &form) const
{
    view.addSection(tr("Complaints, history, state"));
    view.addRow(tr("Complaints"), form.complaints);
    view.addRow(tr("Anamnesis"), form.anamnesis);
    view.addRow(tr("Objective state"), form.objective);
    view.addSection(tr("Diagnosis"));
    view.addRow(tr("Main"), diagnosisText(form.mainDiagnosis));
    view.addRow(tr("Complications"), diagnosesText(form.complications));
    view.addRow(tr("Concomitant"), diagnosesText(form.comorbidities));
    view.addSection(tr("Disorders of functions"));
    for (const intake::FunctionDisorder &function : form.functions) {
        const QString degree = function.degree.isEmpty() ? QString() : tr("degree %1").arg(function.degree);
        view.addRow(wordOrCode(kDomains, function.domain), joined({degree, function.text}, u": "_s));
    }
}

void Form031Sheet::writeRehabilitation(DetailsView &view, const Form031 &form) const
{
    view.addSection(tr("Rehabilitation"));
    view.addRow(tr("Potential"), form.rehabilitationPotential);
    view.addRow(tr("Prognosis"), form.rehabilitationPrognosis);
    view.addRow(tr("Recommendations"), form.recommendations);
    QStringList aids;
    for (const intake::TechnicalAid &aid : form.techAids)
        aids.append(joined({aid.code, aid.text}, u"  "_s));
    view.addRow(tr("Technical aids"), aids.join(u'\n'));
}

void Form031Sheet::writeAttachments(DetailsView &view, const Form031 &form) const
{
    view.addSection(tr("Attachments"));
    for (qsizetype place = 0; place < form.attachments.size(); ++place) {
        const intake::AttachmentEntry &entry = form.attachments.at(place);
        view.addRow(tr("Attachment %1").arg(place + 1),
                    joined({entry.title, attachmentKind(entry.kind), entry.file,
                            entry.pages > 0 ? tr("%n page(s)", nullptr, entry.pages) : QString()}));
    }
}

void Form031Sheet::writeProofs(DetailsView &view, const Reading &reading) const
{
    const Form031 &form = reading.form;
    view.addSection(tr("Consent, signature, answers of the systems"));
    if (form.consent && form.consent->sms)
        view.addRow(tr("Consent by SMS"), joined({form.consent->phone, moment(form.consent->at)}));
    if (reading.signature != nullptr)
        view.addRow(tr("Digital signature"), signature(*reading.signature));
    if (form.answers.patient)
        writeAnswer(view, tr("State database of natural persons, examined person"), *form.answers.patient);
    if (form.answers.representative)
        writeAnswer(view, tr("State database of natural persons, representative"), *form.answers.representative);
    writeAnswer(view, tr("Phone registered in the mobile citizens database"), form.answers.phoneRegistered);
    writeAnswer(view, tr("Organization agrees with the register of the attached population"),
                form.answers.organizationMatches);
    writeAnswer(view, tr("Questionnaire on technical aids is filled in"), form.answers.questionnaire);
}

void Form031Sheet::writeAnswer(DetailsView &view, const QString &who, const intake::PopulationAnswer &answer) const
{
    const auto told = [](const std::optional<bool> &fact, const QString &yes, const QString &no) {
        return fact ? (*fact ? yes : no) : QString();
    };
    view.addRow(who, joined({told(answer.alive, tr("alive"), tr("dead")),
                             told(answer.nameMatches, tr("the name agrees"), tr("the name does not agree")),
                             told(answer.permanentRegistration, tr("permanently registered"),
                                  tr("without permanent registration")),
                             told(answer.emigrated, tr("has emigrated"), QString()), moment(answer.askedAt)}));
}

void Form031Sheet::writeAnswer(DetailsView &view, const QString &question,
                               const std::optional<intake::SystemAnswer> &answer) const
{
    if (!answer || !answer->yes)
        return;
    view.addRow(question, joined({*answer->yes ? tr("yes") : tr("no"), moment(answer->askedAt)}));
}

QString Form031Sheet::signature(const intake::SignatureFinding &finding) const
{
    using State = intake::SignatureFinding::State;
    const auto verdict = [&] {
        switch (finding.state) {
        case State::Absent:
            return tr("absent");
        case State::Valid:
            return finding.issuerAsked ? tr("valid") : tr("valid; the issuer was not asked");
        case State::Broken:
            return tr("does not agree with the form");
        case State::UntrustedIssuer:
            return tr("of an issuer that the department does not trust");
        case State::NotCheckable:
            return tr("present, not checked here");
        }
        Q_UNREACHABLE();
    };
    return joined({verdict(), finding.signer, moment(finding.signedAt)});
}

} // namespace khattama::ui
