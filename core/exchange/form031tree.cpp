// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form031tree.h"

#include <QSet>
#include <QTimeZone>

#include <libxml/tree.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

using namespace khattama::intake;

namespace {

const char *const kNamespace = "urn:khattama:form031:1";
const char *const kSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
const QString kDuplicate = QStringLiteral("package.form_duplicate");
constexpr qsizetype kKeptLimit = 1024 * 1024; // characters
constexpr qsizetype kShownPath = 100;
constexpr int kLegalOffsetSeconds = 5 * 60 * 60; // legal time of Kazakhstan since 1 March 2024

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

bool isIn(const xmlNs *space, const char *name)
{
    return space && fromXml(space->href) == QLatin1String(name);
}

QString nameOf(const xmlNode *node)
{
    return fromXml(node->name);
}

/// The text directly inside an element, without that of elements in it.
QString textOf(const xmlNode *element)
{
    QString text;
    for (const xmlNode *child = element->children; child; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            text += fromXml(child->content);
    }
    return text.trimmed();
}

QString valueOf(const xmlAttr *attribute)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> value(xmlNodeListGetString(attribute->doc, attribute->children, 1),
                                                           [](void *text) { xmlFree(text); });
    return fromXml(value.get());
}

/// Empty where absent. Attributes of other namespaces are other attributes.
QString attributeOf(const xmlNode *element, const QString &name)
{
    for (const xmlAttr *attribute = element->properties; attribute; attribute = attribute->next) {
        if (!attribute->ns && fromXml(attribute->name) == name)
            return valueOf(attribute).trimmed();
    }
    return {};
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QDateTime momentFrom(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, kLegalOffsetSeconds);
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

std::optional<bool> booleanFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return text == u"true"_s || text == u"1"_s;
}

Diagnosis diagnosisFrom(const xmlNode *element)
{
    return {attributeOf(element, u"icd10"_s), textOf(element)};
}

FunctionDisorder functionFrom(const xmlNode *element)
{
    return {attributeOf(element, u"domain"_s), attributeOf(element, u"degree"_s), textOf(element)};
}

TechnicalAid aidFrom(const xmlNode *element)
{
    return {attributeOf(element, u"code"_s), textOf(element)};
}

/// The file's name is normalised like that of the entry in the package: some systems send й as two characters.
AttachmentEntry attachmentFrom(const xmlNode *element)
{
    return {attributeOf(element, u"id"_s),
            attributeOf(element, u"file"_s).normalized(QString::NormalizationForm_C),
            attributeOf(element, u"kind"_s),
            attributeOf(element, u"sha256"_s),
            attributeOf(element, u"pages"_s).toInt(),
            textOf(element)};
}

} // namespace

QString pathOf(const _xmlNode *node)
{
    QString path;
    for (; node && node->type == XML_ELEMENT_NODE; node = node->parent)
        path.prepend(QString(u'/' + nameOf(node)));
    return path;
}

void Form031Tree::takeSchemaHints()
{
    takeSchemaHints(m_root);
}

void Form031Tree::takeSchemaHints(_xmlNode *element)
{
    for (xmlAttr *attribute = element->properties; attribute;) {
        xmlAttr *next = attribute->next;
        if (isIn(attribute->ns, kSchemaInstance)) {
            if (!m_fault)
                keep(pathOf(element) + u"/@"_s + fromXml(attribute->name), valueOf(attribute));
            xmlRemoveProp(attribute);
        }
        attribute = next;
    }
    for (xmlNode *child = element->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            takeSchemaHints(child);
    }
}

Result<Form031> Form031Tree::form()
{
    m_form.messageId = attributeOf(m_root, u"messageId"_s).simplified();
    readGroup(m_root, formFields(), {u"messageId"_s});
    if (m_fault)
        return failure(*m_fault);
    return m_form;
}

void Form031Tree::readGroup(const xmlNode *parent, const Group &group, const QStringList &attributes)
{
    keepUnknownAttributes(parent, attributes);
    QSet<QString> seen;
    for (const xmlNode *child = parent->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE || m_fault)
            continue;
        const QString name = nameOf(child);
        const auto known = isIn(child->ns, kNamespace) ? group.find(name) : group.end();
        if (known == group.end()) {
            keepUnknown(child);
            continue;
        }
        if (!known->second.repeats && seen.contains(name))
            refuse(kDuplicate, pathOf(child));
        seen.insert(name);
        known->second.read(child);
    }
}

void Form031Tree::keepUnknown(const xmlNode *element)
{
    if (m_fault) // refused already: no more work for a hostile form
        return;
    keep(pathOf(element), textOf(element));
    keepUnknownAttributes(element);
    for (const xmlNode *child = element->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            keepUnknown(child);
    }
}

void Form031Tree::keepUnknownAttributes(const xmlNode *element, const QStringList &known)
{
    for (const xmlAttr *attribute = element->properties; attribute && !m_fault; attribute = attribute->next) {
        const QString name = fromXml(attribute->name);
        if (attribute->ns || !known.contains(name))
            keep(pathOf(element) + u"/@"_s + name, valueOf(attribute));
    }
}

void Form031Tree::keep(const QString &path, const QString &text)
{
    // A form of deep nesting and long names would otherwise swell a thousandfold here.
    m_keptSize += path.size() + text.size();
    if (m_keptSize <= kKeptLimit)
        m_form.unknownElements.append({path, text});
    else
        refuse(u"package.form_unknown_limit"_s, path.left(kShownPath));
}

void Form031Tree::refuse(const QString &code, const QString &path)
{
    if (!m_fault)
        m_fault = damaged(code, {{u"field"_s, path}});
}

Form031Tree::Known Form031Tree::text(QString &target, const std::map<QString, QString *> &attributes)
{
    return {[this, &target, attributes](const xmlNode *element) {
        target = textOf(element);
        QStringList names;
        for (const auto &[name, value] : attributes) {
            *value = attributeOf(element, name);
            names.append(name);
        }
        keepUnknownAttributes(element, names);
    }};
}

Form031Tree::Known Form031Tree::day(QDate &target)
{
    return {[this, &target](const xmlNode *element) {
        target = dayFrom(textOf(element));
        keepUnknownAttributes(element);
    }};
}

Form031Tree::Known Form031Tree::moment(QDateTime &target)
{
    return {[this, &target](const xmlNode *element) {
        target = momentFrom(textOf(element));
        keepUnknownAttributes(element);
    }};
}

Form031Tree::Known Form031Tree::group(std::function<Group()> table)
{
    return {[this, table = std::move(table)](const xmlNode *element) { readGroup(element, table()); }};
}

template <typename T, typename Fill>
Form031Tree::Known Form031Tree::each(QList<T> &list, Fill fill, const QStringList &attributes)
{
    return {[this, &list, fill, attributes](const xmlNode *element) {
                keepUnknownAttributes(element, attributes);
                if (T value = fill(element); !(value == T{}))
                    list.append(std::move(value));
            },
            true};
}

Form031Tree::Group Form031Tree::formFields()
{
    Form031 &f = m_form;
    return {
        {u"number"_s, text(f.number)},
        {u"formedAt"_s, moment(f.formedAt)},
        {u"signedAt"_s, moment(f.signedAt)},
        {u"sentAt"_s, moment(f.sentAt)},
        {u"receivedAt"_s, moment(f.receivedAt)},
        {u"referral"_s, text(f.referral)},
        {u"purposes"_s, group([this, &f] {
             return Group{{u"purpose"_s, each(f.purposes, textOf)}};
         })},
        {u"organization"_s, text(f.organization, {{u"code"_s, &f.organizationCode}, {u"kind"_s, &f.organizationKind}})},
        {u"patient"_s, group([this] { return patientFields(); })},
        {u"representative"_s, {[this](const xmlNode *element) { readRepresentative(element); }}},
        {u"earlier"_s, group([this, &earlier = f.earlier] {
             return Group{{u"group"_s, text(earlier.group)},
                          {u"cause"_s, text(earlier.cause)},
                          {u"until"_s, day(earlier.until)},
                          {u"uot"_s, text(earlier.uot)},
                          {u"upt"_s, text(earlier.upt)}};
         })},
        {u"complaints"_s, text(f.complaints)},
        {u"anamnesis"_s, text(f.anamnesis)},
        {u"objective"_s, text(f.objective)},
        {u"diagnosis"_s, group([this, &f] {
             return Group{{u"main"_s, text(f.mainDiagnosis.text, {{u"icd10"_s, &f.mainDiagnosis.icd10}})},
                          {u"complication"_s, each(f.complications, diagnosisFrom, {u"icd10"_s})},
                          {u"comorbid"_s, each(f.comorbidities, diagnosisFrom, {u"icd10"_s})}};
         })},
        {u"functions"_s, group([this, &f] {
             return Group{{u"function"_s, each(f.functions, functionFrom, {u"domain"_s, u"degree"_s})}};
         })},
        {u"rehabilitation"_s, group([this, &f] {
             return Group{{u"potential"_s, text(f.rehabilitationPotential)},
                          {u"prognosis"_s, text(f.rehabilitationPrognosis)},
                          {u"recommendations"_s, text(f.recommendations)}};
         })},
        {u"temporaryDisability"_s, {[this](const xmlNode *element) { readTemporaryDisability(element); }}},
        {u"techAids"_s, group([this, &f] {
             return Group{{u"aid"_s, each(f.techAids, aidFrom, {u"code"_s})}};
         })},
        {u"attachments"_s, group([this, &f] {
             return Group{{u"attachment"_s, each(f.attachments, attachmentFrom,
                                                 {u"id"_s, u"file"_s, u"kind"_s, u"sha256"_s, u"pages"_s})}};
         })},
        {u"consent"_s, {[this](const xmlNode *element) {
             m_form.consent = SmsConsent{booleanFrom(attributeOf(element, u"sms"_s)).value_or(false),
                                         attributeOf(element, u"phone"_s), momentFrom(attributeOf(element, u"at"_s))};
             readGroup(element, {}, {u"sms"_s, u"phone"_s, u"at"_s});
         }}},
        {u"answers"_s, group([this] { return answerFields(); })},
    };
}

Form031Tree::Group Form031Tree::nameFields(QString &iin, people::PersonName &name, QString &phone)
{
    return {{u"iin"_s, text(iin)},
            {u"surname"_s, text(name.surname)},
            {u"given"_s, text(name.given)},
            {u"patronymic"_s, text(name.patronymic)},
            {u"phone"_s, text(phone)}};
}

Form031Tree::Group Form031Tree::patientFields()
{
    people::Person &p = m_form.patient;
    const auto coded = [this](auto &target, auto from) {
        return Known{[this, &target, from](const xmlNode *element) {
            if (const auto value = from(textOf(element)))
                target = *value;
            keepUnknownAttributes(element);
        }};
    };
    Group group = nameFields(p.iin, p.name, p.phone);
    group.insert({
        {u"birthDate"_s, day(p.birthDate)},
        {u"sex"_s, coded(p.sex, people::sexFromCode)},
        {u"legalCapacity"_s, coded(p.legalCapacity, people::legalCapacityFromCode)},
        {u"email"_s, text(p.email)},
        {u"language"_s, coded(p.language, languageFromCode)},
        {u"militaryDuty"_s, coded(p.militaryDuty, booleanFrom)},
        {u"address"_s, this->group([this, &address = p.address] {
             return Group{{u"region"_s, text(address.region)},         {u"district"_s, text(address.district)},
                          {u"settlement"_s, text(address.settlement)}, {u"street"_s, text(address.street)},
                          {u"house"_s, text(address.house)},           {u"flat"_s, text(address.flat)}};
         })},
        {u"identityDocument"_s, this->group([this, &document = p.identityDocument] {
             return Group{{u"kind"_s, text(document.kind)},
                          {u"number"_s, text(document.number)},
                          {u"issuer"_s, text(document.issuer)},
                          {u"issuedOn"_s, day(document.issuedOn)}};
         })},
        {u"work"_s, this->group([this, &p] {
             return Group{{u"place"_s, text(p.workPlace)}, {u"position"_s, text(p.position)}};
         })},
        {u"study"_s, this->group([this, &p] {
             return Group{{u"place"_s, text(p.studyPlace)}};
         })},
    });
    return group;
}

void Form031Tree::readRepresentative(const xmlNode *element)
{
    people::Representative representative;
    Group group = nameFields(representative.iin, representative.name, representative.phone);
    group.insert({u"basis"_s, text(representative.basis)});
    readGroup(element, group);
    if (!(representative == people::Representative{}))
        m_form.representative = representative;
}

void Form031Tree::readTemporaryDisability(const xmlNode *element)
{
    const TemporaryDisability period{dayFrom(attributeOf(element, u"from"_s)), dayFrom(attributeOf(element, u"to"_s)),
                                     attributeOf(element, u"days"_s).toInt()};
    if (!(period == TemporaryDisability{}))
        m_form.temporaryDisability = period;
    readGroup(element, {}, {u"from"_s, u"to"_s, u"days"_s});
}

Form031Tree::Group Form031Tree::answerFields()
{
    const auto fact = [this](std::optional<SystemAnswer> &answer, const char *name) {
        return Known{[this, &answer, name](const xmlNode *element) { readSystemAnswer(element, answer, name); }};
    };
    SystemAnswers &answers = m_form.answers;
    return {{u"gbdfl"_s, {[this](const xmlNode *element) { readPopulationAnswer(element); }, true}},
            {u"bmg"_s, fact(answers.phoneRegistered, "phoneRegistered")},
            {u"rpn"_s, fact(answers.organizationMatches, "organizationMatches")},
            {u"tsr"_s, fact(answers.questionnaire, "questionnaire")}};
}

void Form031Tree::readPopulationAnswer(const xmlNode *element)
{
    const bool ofRepresentative = attributeOf(element, u"subject"_s) == u"representative"_s;
    auto &answer = ofRepresentative ? m_form.answers.representative : m_form.answers.patient;
    if (answer)
        refuse(kDuplicate, pathOf(element));
    const auto boolean = [&](const QString &name) { return booleanFrom(attributeOf(element, name)); };
    answer = PopulationAnswer{momentFrom(attributeOf(element, u"askedAt"_s)), boolean(u"alive"_s),
                              boolean(u"nameMatches"_s), boolean(u"permanentRegistration"_s), boolean(u"emigrated"_s)};
    readGroup(element, {},
              {u"subject"_s, u"askedAt"_s, u"alive"_s, u"nameMatches"_s, u"permanentRegistration"_s, u"emigrated"_s});
}

void Form031Tree::readSystemAnswer(const xmlNode *element, std::optional<SystemAnswer> &answer, const char *fact)
{
    const QString name = QString::fromLatin1(fact);
    answer = SystemAnswer{momentFrom(attributeOf(element, u"askedAt"_s)), booleanFrom(attributeOf(element, name))};
    readGroup(element, {}, {u"askedAt"_s, name});
}

} // namespace khattama::exchange
