// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/applicationfields.h"

#include "ui/intake/longcheckbox.h"
#include "ui/intake/purposesbox.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/iinfield.h"

#include <QIntValidator>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using intake::Application;

namespace {

constexpr int kYearsAheadOfTerms = 50;
constexpr int kMostDays = 9999;

people::Representative &representativeOf(Application &application)
{
    return application.representative ? *application.representative : application.representative.emplace();
}

intake::TemporaryDisability &sickLeaveOf(Application &application)
{
    return application.sickLeave ? *application.sickLeave : application.sickLeave.emplace();
}

intake::ControlledExamination &controlledOf(Application &application)
{
    return application.controlled ? *application.controlled : application.controlled.emplace();
}

/// A way to a code that stands in the record as text.
CodeEntry::Way textWay(std::function<QString &(Application &)> place)
{
    return {[place](Application &into, const QString &code) { place(into) = code; },
            [place](const Application &from) {
                Application copy = from;
                return place(copy);
            }};
}

/// «documents.validUntil» as the name of an object: documentsValidUntil.
QString objectNameOf(const QString &path, const QString &kind)
{
    QString name;
    bool upper = false;
    for (const QChar letter : path) {
        if (letter == u'.') {
            upper = true;
            continue;
        }
        name.append(upper ? letter.toUpper() : letter);
        upper = false;
    }
    return name + kind;
}

} // namespace

ApplicationFields::ApplicationFields(FieldForm &form, const PageContext &context) : m_form(form), m_context(context) {}

QLineEdit *ApplicationFields::line(const QString &path) const
{
    return qobject_cast<QLineEdit *>(m_byPath.value(path)->editor());
}

DateField *ApplicationFields::date(const QString &path) const
{
    return qobject_cast<DateField *>(m_byPath.value(path)->editor());
}

CodeField *ApplicationFields::code(const QString &path) const
{
    return qobject_cast<CodeField *>(m_byPath.value(path)->editor());
}

Field *ApplicationFields::add(EntryField *entry, const QString &label, Width width)
{
    m_entries.append(entry);
    m_byPath.insert(entry->path(), entry);
    return m_form.addField(entry->path(), label, entry->editor(), width);
}

Field *ApplicationFields::addText(const QString &path, const QString &label, TextEntry::Place place, Width width)
{
    auto *editor = new QLineEdit;
    editor->setObjectName(objectNameOf(path, u"Field"_s));
    return add(new TextEntry(path, editor, std::move(place)), label, width);
}

Field *ApplicationFields::addKnownText(const QString &path, const QString &label, TextEntry::Place place, Width width)
{
    auto *editor = new CodeField;
    editor->setObjectName(objectNameOf(path, u"Field"_s));
    editor->setFreeText(true);
    return add(new TextEntry(path, editor, std::move(place)), label, width);
}

Field *ApplicationFields::addIin(const QString &path, const QString &label, TextEntry::Place place)
{
    auto *editor = new IinField(m_context.wording, m_context.language);
    editor->setObjectName(objectNameOf(path, u"Field"_s));
    return add(new TextEntry(path, editor, std::move(place)), label);
}

Field *ApplicationFields::addDate(const QString &path, const QString &label, DateEntry::Place place, bool past)
{
    auto *editor = new DateField(m_context.today());
    editor->setObjectName(objectNameOf(path, u"Field"_s));
    editor->setYearsAhead(past ? 0 : kYearsAheadOfTerms);
    return add(new DateEntry(path, editor, std::move(place)), label);
}

Field *ApplicationFields::addCode(const QString &path, const QString &label, const QList<CodeItem> &items,
                                  CodeEntry::Way way, Width width)
{
    auto *editor = new CodeField;
    editor->setObjectName(objectNameOf(path, u"Field"_s));
    editor->setItems(items);
    return add(new CodeEntry(path, editor, std::move(way)), label, width);
}

QList<CodeItem> ApplicationFields::items(const QString &list) const
{
    QList<CodeItem> items;
    for (const rules::ListValue &value : m_context.lists.values(list, m_context.today()))
        items.append({value.code, value.text.in(m_context.language)});
    return items;
}

void ApplicationFields::addPerson()
{
    m_form.addSection(tr("Examined person"));
    Field *const iin = addIin(u"iin"_s, tr("IIN"), [](Application &a) -> QString & { return a.person.iin; });
    iin->setRequired(true);
    iin->setReason(
        tr("The application begins with the IIN (Appendix 1). It tells birth date and sex, and finds earlier "
           "cases of the person."));
    addText(
        u"iinOverrideReason"_s, tr("Why birth date or sex differ from the IIN"),
        [](Application &a) -> QString & { return a.iinOverrideReason; }, Width::Row);
    addText(u"surname"_s, tr("Surname"), [](Application &a) -> QString & {
        return a.person.name.surname;
    })->setRequired(true);
    addText(u"given"_s, tr("Given name"), [](Application &a) -> QString & {
        return a.person.name.given;
    })->setRequired(true);
    addText(u"patronymic"_s, tr("Patronymic (if any)"),
            [](Application &a) -> QString & { return a.person.name.patronymic; });
    addDate(
        u"birthDate"_s, tr("Birth date"), [](Application &a) -> QDate & { return a.person.birthDate; }, true)
        ->setRequired(true);
    addCode(u"sex"_s, tr("Sex"), items(u"sex"_s),
            {[](Application &a, const QString &code) { a.person.sex = people::sexFromCode(code); },
             [](const Application &a) { return a.person.sex ? people::sexCode(*a.person.sex) : QString(); }})
        ->setRequired(true);
}

void ApplicationFields::addIdentityDocument()
{
    m_form.addSection(tr("Identity document"));
    addCode(u"identityDocument.kind"_s, tr("Kind of document"), items(u"identity_documents"_s),
            textWay([](Application &a) -> QString & { return a.person.identityDocument.kind; }));
    addText(u"identityDocument.number"_s, tr("Number"),
            [](Application &a) -> QString & { return a.person.identityDocument.number; });
    addKnownText(u"identityDocument.issuer"_s, tr("Issued by"),
                 [](Application &a) -> QString & { return a.person.identityDocument.issuer; });
    addDate(
        u"identityDocument.issuedOn"_s, tr("Issued on"),
        [](Application &a) -> QDate & { return a.person.identityDocument.issuedOn; }, true);
}

void ApplicationFields::addAddress()
{
    m_form.addSection(tr("Place of registration"));
    addCode(u"address.region"_s, tr("Region or city of republican significance"), items(u"regions"_s),
            textWay([](Application &a) -> QString & { return a.person.address.region; }));
    addKnownText(u"address.district"_s, tr("City or district"),
                 [](Application &a) -> QString & { return a.person.address.district; });
    addKnownText(u"address.settlement"_s, tr("Village"),
                 [](Application &a) -> QString & { return a.person.address.settlement; });
    addKnownText(u"address.street"_s, tr("Street or micro-district"),
                 [](Application &a) -> QString & { return a.person.address.street; });
    addText(u"address.house"_s, tr("House"), [](Application &a) -> QString & { return a.person.address.house; });
    addText(u"address.flat"_s, tr("Flat"), [](Application &a) -> QString & { return a.person.address.flat; });
}

void ApplicationFields::addContacts()
{
    m_form.addSection(tr("Contacts"));
    addText(u"phone"_s, tr("Phone"), [](Application &a) -> QString & { return a.person.phone; });
    addText(u"email"_s, tr("E-mail (if any)"), [](Application &a) -> QString & { return a.person.email; });
    addCode(u"language"_s, tr("Language of messages"), {{u"kk"_s, u"қазақ тілі"_s}, {u"ru"_s, u"русский язык"_s}},
            {[](Application &a, const QString &code) {
                 a.person.language = languageFromCode(code).value_or(Language::Kazakh);
             },
             [](const Application &a) { return languageCode(a.person.language); }});
}

void ApplicationFields::addWork()
{
    m_form.addSection(tr("Work and study"));
    addKnownText(u"work.place"_s, tr("Place of work"), [](Application &a) -> QString & { return a.person.workPlace; });
    addKnownText(u"work.position"_s, tr("Position"), [](Application &a) -> QString & { return a.person.position; });
    addKnownText(u"study.place"_s, tr("Place of study"),
                 [](Application &a) -> QString & { return a.person.studyPlace; });
    auto *duty = new LongCheckBox(tr("Liable for military service"));
    duty->setObjectName(u"militaryDutyBox"_s);
    add(new FlagEntry(u"militaryDuty"_s, duty, [](Application &a) -> bool & { return a.person.militaryDuty; }), {})
        ->setReason(tr("The military authority is told of the conclusion within 3 working days (p. 53)."));
}

void ApplicationFields::addRepresentative()
{
    m_form.addSection(tr("Legal capacity and representative"));
    addCode(u"legalCapacity"_s, tr("Legal capacity"), items(u"legal_capacity"_s),
            {[](Application &a, const QString &code) {
                 a.person.legalCapacity = people::legalCapacityFromCode(code).value_or(people::LegalCapacity::Full);
             },
             [](const Application &a) { return people::legalCapacityCode(a.person.legalCapacity); }});
    addIin(u"representative.iin"_s, tr("IIN of the representative"),
           [](Application &a) -> QString & { return representativeOf(a).iin; })
        ->setReason(tr("A person under eighteen or without full legal capacity is represented by a parent, guardian or "
                       "trustee (Appendix 5, REC005)."));
    addText(u"representative.surname"_s, tr("Surname of the representative"),
            [](Application &a) -> QString & { return representativeOf(a).name.surname; });
    addText(u"representative.given"_s, tr("Given name of the representative"),
            [](Application &a) -> QString & { return representativeOf(a).name.given; });
    addText(u"representative.patronymic"_s, tr("Patronymic of the representative (if any)"),
            [](Application &a) -> QString & { return representativeOf(a).name.patronymic; });
    addText(u"representative.phone"_s, tr("Phone of the representative"),
            [](Application &a) -> QString & { return representativeOf(a).phone; });
    addCode(u"representative.basis"_s, tr("Represents as"), items(u"representative_basis"_s),
            {[](Application &a, const QString &code) { representativeOf(a).basis = code; },
             [](const Application &a) { return a.representative ? a.representative->basis : QString(); }});
    code(u"representative.basis"_s)->setFreeText(true);
}

void ApplicationFields::addPurposes()
{
    m_form.addSection(tr("Purposes of the examination"));
    auto *box = new PurposesBox(m_context.lists, m_context.today(), m_context.language);
    box->setObjectName(u"purposesBox"_s);
    Field *const purposes =
        add(new PurposesEntry(u"purposes"_s, box), tr("What is asked for; several may apply"), Width::Row);
    purposes->setRequired(true);
    purposes->setReason(tr("The purposes decide which documents are required (p. 12; Appendix 3, item 10)."));
    addText(
        u"earlyReason"_s, tr("Reason, if the re-examination is early"),
        [](Application &a) -> QString & { return a.earlyReason; }, Width::Row)
        ->setReason(tr("The application states the reason of a re-examination before its term (Appendix 1)."));
    addCode(u"place"_s, tr("Place of service"), items(u"places"_s),
            textWay([](Application &a) -> QString & { return a.place; }), Width::Row)
        ->setReason(tr("At home, in a hospital and in absentia only on the conclusion of the medical consulting "
                       "commission (Appendix 1; Appendix 3, other requirements)."));
}

void ApplicationFields::addReferralForm()
{
    m_form.addSection(tr("Form 031 that came with the person"));
    addText(u"form031.number"_s, tr("Number of form 031"),
            [](Application &a) -> QString & { return a.form031.number; });
    addDate(
        u"form031.signedAt"_s, tr("Signed on"), [](Application &a) -> QDate & { return a.form031.signedAt; }, true)
        ->setReason(tr("By the chair of the medical consulting commission; the form is valid for one month from that "
                       "day (Appendix 3, item 10, 3)."));
    addKnownText(u"form031.icd10"_s, tr("ICD-10 code"), [](Application &a) -> QString & { return a.form031.icd10; });
    addText(
        u"form031.text"_s, tr("Diagnosis in words"), [](Application &a) -> QString & { return a.form031.text; },
        Width::Row);
    addKnownText(
        u"form031.organization"_s, tr("Medical organisation"),
        [](Application &a) -> QString & { return a.form031.organization; }, Width::Row);
}

void ApplicationFields::addEarlierState()
{
    const bool omk = m_context.department.kind == people::DepartmentKind::Omk;
    m_form.addSection(omk ? tr("What the department established") : tr("State before this examination"));
    addCode(u"earlier.group"_s, tr("Group or category"), items(u"categories"_s),
            textWay([](Application &a) -> QString & { return a.earlier.group; }));
    addCode(u"earlier.cause"_s, tr("Cause"), items(u"causes"_s),
            textWay([](Application &a) -> QString & { return a.earlier.cause; }));
    addDate(
        u"earlier.until"_s, tr("Set until"), [](Application &a) -> QDate & { return a.earlier.until; }, false);
    addText(u"earlier.uot"_s, tr("Loss of general working capacity, %"),
            [](Application &a) -> QString & { return a.earlier.uot; });
    if (omk)
        addDate(
            u"earlier.uotUntil"_s, tr("Loss of general working capacity until"),
            [](Application &a) -> QDate & { return a.earlier.uotUntil; }, false);
    addText(u"earlier.upt"_s, tr("Loss of professional working capacity, %"),
            [](Application &a) -> QString & { return a.earlier.upt; });
    if (!omk)
        return;
    // Column 7 of Appendix 18 asks for more than column 8 of Appendix 17.
    addCode(u"earlier.uptCause"_s, tr("Cause of the loss of professional working capacity"), items(u"upt_causes"_s),
            textWay([](Application &a) -> QString & { return a.earlier.uptCause; }));
    addDate(
        u"earlier.uptUntil"_s, tr("Loss of professional working capacity until"),
        [](Application &a) -> QDate & { return a.earlier.uptUntil; }, false);
}

void ApplicationFields::addSickLeave()
{
    m_form.addSection(tr("Sick leave"));
    addDate(
        u"temporaryDisability.from"_s, tr("Unfit for work from"),
        [](Application &a) -> QDate & { return sickLeaveOf(a).from; }, true);
    addDate(
        u"temporaryDisability.to"_s, tr("Unfit for work to"),
        [](Application &a) -> QDate & { return sickLeaveOf(a).to; }, false);
    auto *days = new QLineEdit;
    days->setObjectName(u"temporaryDisabilityDaysField"_s);
    days->setValidator(new QIntValidator(0, kMostDays, days));
    add(new NumberEntry(u"temporaryDisability.days"_s, days,
                        [](Application &a) -> int & { return sickLeaveOf(a).days; }),
        tr("Days"));
}

void ApplicationFields::addControlled()
{
    m_form.addSection(tr("Examination of the department"));
    Field *const goal = addCode(u"omk.goal"_s, tr("Purpose here"), items(u"omk_goals"_s),
                                textWay([](Application &a) -> QString & { return controlledOf(a).goal; }));
    goal->setRequired(true);
    goal->setReason(tr("Columns 5 and 6 of the journal (Appendix 18; p. 73-1)."));
    addText(u"omk.department"_s, tr("Number of the department that examined"), [](Application &a) -> QString & {
        return controlledOf(a).department;
    })->setRequired(true);
    addDate(
        u"omk.examinedOn"_s, tr("Examined on"), [](Application &a) -> QDate & { return controlledOf(a).examinedOn; },
        true);
    addDate(
        u"omk.sentOn"_s, tr("Sent to consultation on"),
        [](Application &a) -> QDate & { return controlledOf(a).sentOn; }, true)
        ->setReason(tr("The ten working days of the department run from that day (Appendix 3, item 5, 3))."));
    Field *const preliminary = addText(
        u"omk.preliminary"_s, tr("Preliminary conclusion of the department"),
        [](Application &a) -> QString & { return controlledOf(a).preliminary; }, Width::Row);
    preliminary->setRequired(true);
    preliminary->setReason(tr("The department sends it together with the person or the documents (Appendix 3, item 5, "
                              "3))."));
    addText(
        u"omk.question"_s, tr("What the department asks"),
        [](Application &a) -> QString & { return controlledOf(a).question; }, Width::Row);
}

void ApplicationFields::addCircumstances()
{
    m_form.addSection(tr("What decides on the documents"));
    const CodeEntry::Way claimed{
        [](Application &a, const QString &code) { a.circumstances.causes = QStringList{code}; },
        [](const Application &a) { return a.circumstances.causes.value(0); }};
    addCode(u"circumstances.causes"_s, tr("Cause that the person claims"), items(u"causes"_s), claimed, Width::Row)
        ->setReason(tr("A work injury, an occupational disease and an illness of service each call for a document of "
                       "their own (Appendix 3, item 10, 7) and 9) to 11))."));
    const auto addFlag = [this](const QString &path, const QString &name, const QString &text, FlagEntry::Place place) {
        auto *box = new LongCheckBox(text);
        box->setObjectName(name);
        add(new FlagEntry(path, box, std::move(place)), {}, Width::Row);
    };
    addFlag(u"circumstances.employerWoundUp"_s, u"employerWoundUpBox"_s,
            tr("The employer is wound up: a court decision takes the place of the accident act"),
            [](Application &a) -> bool & { return a.circumstances.employerWoundUp; });
    addFlag(u"circumstances.nameChanged"_s, u"nameChangedBox"_s,
            tr("The name was changed since the earlier examination"),
            [](Application &a) -> bool & { return a.circumstances.nameChanged; });
    addFlag(u"circumstances.iprMedicalDrawnUp"_s, u"iprMedicalDrawnUpBox"_s,
            tr("The medical organisation has drawn up the medical part of the programme (form 033)"),
            [](Application &a) -> bool & { return a.circumstances.iprMedicalDrawnUp; });
}

void ApplicationFields::addConsent()
{
    m_form.addSection(tr("Consent"));
    auto *box = new LongCheckBox(tr("The person consents to the collecting and processing of personal data and of what "
                                    "the law protects as secret"));
    box->setObjectName(u"consentBox"_s);
    add(new FlagEntry(u"consent"_s, box, [](Application &a) -> bool & { return a.consent; }), {}, Width::Row)
        ->setReason(tr("Without the consent the service is refused (Appendix 3, item 11; Law “On personal data and "
                       "their protection”, article 8)."));
}

} // namespace khattama::ui
