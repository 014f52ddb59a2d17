// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/applicationform.h"

#include "core/base/datetext.h"
#include "core/intake/applicationchecks.h"
#include "core/intake/refusal.h"
#include "core/people/phone.h"
#include "ui/intake/documentfiles.h"
#include "ui/intake/earlierentries.h"
#include "ui/intake/icd10text.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/iinfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using intake::Application;

namespace {

const QString kDocuments = u"documents"_s;
const QString kForm031 = u"form031"_s;

/// Fields that a part of an earlier case fills.
QStringList pathsOf(ApplicationForm::Part part)
{
    switch (part) {
    case ApplicationForm::Part::Name:
        return {u"surname"_s, u"given"_s, u"patronymic"_s};
    case ApplicationForm::Part::IdentityDocument:
        return {u"identityDocument.kind"_s, u"identityDocument.number"_s, u"identityDocument.issuer"_s,
                u"identityDocument.issuedOn"_s};
    case ApplicationForm::Part::Address:
        return {u"address.region"_s, u"address.district"_s, u"address.settlement"_s,
                u"address.street"_s, u"address.house"_s,    u"address.flat"_s};
    case ApplicationForm::Part::Contacts:
        return {u"phone"_s, u"email"_s, u"language"_s};
    case ApplicationForm::Part::Work:
        return {u"work.place"_s, u"work.position"_s, u"study.place"_s, u"militaryDuty"_s};
    case ApplicationForm::Part::Representative:
        return {u"legalCapacity"_s,        u"representative.iin"_s,        u"representative.surname"_s,
                u"representative.given"_s, u"representative.patronymic"_s, u"representative.phone"_s,
                u"representative.basis"_s};
    case ApplicationForm::Part::EarlierState:
        return {u"earlier.group"_s, u"earlier.cause"_s, u"earlier.until"_s, u"earlier.uot"_s, u"earlier.upt"_s};
    }
    Q_UNREACHABLE();
}

/// n of «documents[n].validUntil»; -1 where the finding is about the whole table, or something else.
qsizetype documentNumber(const QString &field)
{
    if (!field.startsWith("documents["_L1))
        return -1;
    return field.mid(10).section(u']', 0, 0).toInt();
}

QList<CodeItem> itemsOf(const QStringList &texts)
{
    QList<CodeItem> items;
    for (const QString &text : texts)
        items.append({text, text});
    return items;
}

QList<CodeItem> itemsOf(const QSet<QString> &texts)
{
    QStringList sorted(texts.begin(), texts.end());
    sorted.sort(Qt::CaseInsensitive);
    return itemsOf(sorted);
}

} // namespace

ApplicationForm::ApplicationForm(const PageContext &context, const EarlierEntries &entries, QWidget *parent)
    : FieldForm(parent), m_context(context), m_known(entries), m_fields(*this, context),
      m_documents(new DocumentsModel(context.lists, context.today(), context.language, this)),
      m_table(new DocumentsTable(m_documents, context.today(), this)),
      m_files(new DocumentFiles(context, m_documents, m_table, this)), m_formTerm(new QLabel(this))
{
    setObjectName(u"applicationForm"_s);
    build();
    wire();
    Application blank;
    blank.person.language = context.language;
    blank.place = context.department.kind == people::DepartmentKind::Omk ? u"omk"_s : u"department"_s;
    for (EntryField *entry : m_fields.entries())
        entry->write(blank);
    m_blank = draft();
    m_judging.setSingleShot(true);
    m_judging.setInterval(0);
    connect(&m_judging, &QTimer::timeout, this, &ApplicationForm::judge);
    judge();
}

ApplicationForm::~ApplicationForm()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves its fields when they are gone already
}

void ApplicationForm::build()
{
    // What is asked of an ОМК decides what else is asked here: of a consultation, neither consent nor purposes.
    if (m_context.department.kind == people::DepartmentKind::Omk)
        m_fields.addControlled();
    m_fields.addPerson();
    m_fields.addIdentityDocument();
    m_fields.addAddress();
    m_fields.addContacts();
    m_fields.addWork();
    m_fields.addRepresentative();
    m_fields.addPurposes();
    m_fields.addReferralForm();
    m_formTerm->setObjectName(u"formTermLabel"_s);
    m_formTerm->setProperty("look", u"hint"_s);
    m_formTerm->setWordWrap(true);
    addRow(m_formTerm);
    m_fields.addEarlierState();
    m_fields.addSickLeave();

    m_fields.addCircumstances();
    addSection(tr("Documents"));
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addWidget(m_files);
    m_table->setAccessibleName(tr("Documents handed in"));
    Field *const documents = addField(kDocuments, tr("What is required, and what was handed in"), box, Width::Row);
    documents->setReason(tr("Which documents are required follows from purposes, age, employment and cause (p. 12; "
                            "Appendix 3, item 10). A required one may be left out only with a reason."));
    m_fields.addConsent();
}

void ApplicationForm::wire()
{
    for (EntryField *entry : m_fields.entries())
        connect(entry, &EntryField::changed, this, [this, entry] { take(*entry); });
    const QList<QCompleter *> completers = findChildren<QCompleter *>();
    for (QCompleter *completer : completers)
        completer->popup()->installEventFilter(this);
    connect(m_documents, &DocumentsModel::changed, this, [this] {
        if (m_restoring)
            return;
        // What the core found in the files when it was to keep them is over once they change.
        m_others.removeIf([](const Finding &finding) { return finding.code.startsWith("attachment."_L1); });
        m_judging.start();
        Q_EMIT changed();
    });
    connect(m_table, &DocumentsTable::leftForward, this, [this] { step(kDocuments, 1); });
    connect(m_table, &DocumentsTable::leftBackward, this, [this] { step(kDocuments, -1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (old != nullptr && isAncestorOf(old)) {
            if (const QString path = pathOf(old); m_edited.contains(path))
                m_left.insert(path);
            m_judging.start();
        }
        if (now != nullptr && isAncestorOf(now))
            m_lastFocus = now;
    });

    auto *iin = qobject_cast<IinField *>(m_fields.line(u"iin"_s));
    connect(iin, &IinField::iinEntered, this, [this](const people::Iin &number) {
        fillFromIin(number);
        Q_EMIT iinEntered(number.text());
    });
    connect(iin, &QLineEdit::textChanged, this, [this, iin] {
        if (!iin->iin())
            Q_EMIT iinEntered({});
    });
    for (const QString &path : {u"phone"_s, u"representative.phone"_s}) {
        QLineEdit *const phone = m_fields.line(path);
        connect(phone, &QLineEdit::editingFinished, this, [phone] {
            if (const auto number = people::normalizedMobilePhone(phone->text()))
                phone->setText(*number);
        });
    }
    const auto countDays = [this] {
        const QDate from = m_fields.date(u"temporaryDisability.from"_s)->date();
        const QDate to = m_fields.date(u"temporaryDisability.to"_s)->date();
        if (from.isValid() && to >= from && !m_restoring)
            m_fields.line(u"temporaryDisability.days"_s)->setText(QString::number(from.daysTo(to) + 1));
    };
    for (const QString &path : {u"temporaryDisability.from"_s, u"temporaryDisability.to"_s})
        connect(m_fields.date(path), &DateField::dateChanged, this, countDays);

    CodeField *const icd10 = m_fields.code(u"form031.icd10"_s);
    connect(icd10, &QLineEdit::editingFinished, this, [icd10] {
        if (const QString code = normalizedIcd10(icd10->text()); !code.isEmpty() && code != icd10->text())
            icd10->setText(code);
    });
    connect(icd10, &CodeField::codeChanged, this, [this](const QString &code) {
        QLineEdit *const words = m_fields.line(u"form031.text"_s);
        if (words->text().isEmpty() && !m_restoring)
            words->setText(m_known.texts().diagnoses.value(code));
    });

    connect(&m_known, &EarlierEntries::grown, this, &ApplicationForm::offerEntries);
    for (const QString &path : {u"address.region"_s, u"address.district"_s, u"address.settlement"_s})
        connect(m_fields.code(path), &CodeField::codeChanged, this, &ApplicationForm::offerPlaces);
}

/// One Enter chooses among the matches that drop down and goes on to the next field.
bool ApplicationForm::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QList<QCompleter *> completers = findChildren<QCompleter *>();
        for (const QCompleter *completer : completers) {
            if (completer->popup() == watched)
                QTimer::singleShot(0, this, [this, path = pathOf(completer->widget())] { step(path, 1); });
        }
    }
    return FieldForm::eventFilter(watched, event);
}

void ApplicationForm::step(const QString &from, int by)
{
    qsizetype n = paths().indexOf(from) + by;
    while (n >= 0 && n < paths().size() && !focusField(paths().at(n)))
        n += by;
}

void ApplicationForm::offerEntries()
{
    const EntryTexts &texts = m_known.texts();
    m_fields.code(u"identityDocument.issuer"_s)->setItems(itemsOf(texts.issuers));
    m_fields.code(u"form031.organization"_s)->setItems(itemsOf(texts.organizations));
    m_fields.code(u"work.place"_s)->setItems(itemsOf(texts.workPlaces));
    m_fields.code(u"work.position"_s)->setItems(itemsOf(texts.positions));
    m_fields.code(u"study.place"_s)->setItems(itemsOf(texts.studyPlaces));
    m_fields.code(u"form031.icd10"_s)->setItems(itemsOf(texts.diagnoses.keys()));
    offerPlaces();
}

void ApplicationForm::offerPlaces()
{
    const QString region = m_fields.code(u"address.region"_s)->code();
    const QString district = m_fields.line(u"address.district"_s)->text().trimmed();
    const QString settlement = m_fields.line(u"address.settlement"_s)->text().trimmed();
    const auto offer = [this](const QString &path, const QStringList &names) {
        CodeField *const field = m_fields.code(path);
        if (!field->hasFocus())
            field->setItems(itemsOf(names));
    };
    offer(u"address.district"_s, m_known.districts(region));
    offer(u"address.settlement"_s, m_known.settlements(region, district));
    offer(u"address.street"_s, m_known.streets(region, district, settlement));
}

QString ApplicationForm::pathOf(const QWidget *widget) const
{
    for (const QString &path : paths()) {
        if (field(path)->isAncestorOf(widget))
            return path;
    }
    return {};
}

void ApplicationForm::take(const EntryField &entry)
{
    if (m_restoring)
        return;
    const QWidget *const focus = QApplication::focusWidget();
    if (focus != nullptr && (entry.editor() == focus || entry.editor()->isAncestorOf(focus)))
        m_edited.insert(entry.path());
    m_judging.start();
    Q_EMIT changed();
}

void ApplicationForm::fillFromIin(const people::Iin &iin)
{
    if (m_restoring)
        return;
    DateField *const birth = m_fields.date(u"birthDate"_s);
    if (iin.birthDate() && (birth->text().isEmpty() || birth->date() == m_birthFromIin)) {
        birth->setDate(*iin.birthDate());
        m_birthFromIin = *iin.birthDate();
    }
    CodeField *const sex = m_fields.code(u"sex"_s);
    if (iin.sex() && (sex->text().isEmpty() || sex->code() == m_sexFromIin)) {
        m_sexFromIin = people::sexCode(*iin.sex());
        sex->setCode(m_sexFromIin);
    }
}

Application ApplicationForm::application() const
{
    Application application;
    for (const EntryField *entry : m_fields.entries())
        entry->read(application);
    application.documents = m_documents->documents();
    return application;
}

ApplicationDraft ApplicationForm::draft() const
{
    ApplicationDraft draft;
    for (const EntryField *entry : m_fields.entries()) {
        if (const QJsonValue typed = entry->typed(); !typed.isNull())
            draft.fields.insert(entry->path(), typed);
    }
    draft.documents = m_documents->typed();
    if (m_lastFocus == nullptr)
        return draft;
    draft.cursor.path = pathOf(m_lastFocus);
    if (draft.cursor.path == kDocuments) {
        const QModelIndex cell = m_table->currentIndex();
        draft.cursor.document = cell.isValid() ? m_documents->lines()[cell.row()].requirement.id : QString();
        draft.cursor.position = cell.column();
    } else if (const auto *line = qobject_cast<QLineEdit *>(m_lastFocus)) {
        draft.cursor.position = line->cursorPosition();
    }
    return draft;
}

void ApplicationForm::restore(const ApplicationDraft &draft)
{
    m_files->beginEntry();
    m_restoring = true;
    for (EntryField *entry : m_fields.entries())
        entry->restore(draft.fields.value(entry->path()));
    m_documents->restore(draft.documents);
    m_restoring = false;
    m_edited.clear();
    m_left.clear();
    m_everything = false;
    m_others.clear();
    m_birthFromIin = {};
    m_sexFromIin.clear();
    offerPlaces();
    judge();
    m_files->recheck();
}

void ApplicationForm::write(const Application &application)
{
    clear();
    m_restoring = true;
    for (EntryField *entry : m_fields.entries())
        entry->write(application);
    m_documents->write(application.documents);
    m_restoring = false;
    offerPlaces();
    judge();
}

void ApplicationForm::putCursor(const CursorPlace &place)
{
    if (place.path.isEmpty() || !focusField(place.path))
        return;
    if (place.path == kDocuments) {
        if (const int row = m_documents->rowOf(place.document); row >= 0)
            m_table->setCurrentIndex(m_documents->index(row, std::max(0, place.position)));
    } else if (auto *line = qobject_cast<QLineEdit *>(m_fields.entry(place.path)->editor())) {
        line->setCursorPosition(place.position);
    }
}

bool ApplicationForm::isBlank() const
{
    const ApplicationDraft now = draft();
    return now.fields == m_blank.fields && now.documents == m_blank.documents;
}

void ApplicationForm::takeOver(Part part, const EarlierPerson &earlier)
{
    Application from;
    if (earlier.person)
        from.person = *earlier.person;
    from.representative = earlier.representative;
    if (earlier.state)
        from.earlier = *earlier.state;
    const QStringList paths = pathsOf(part);
    for (const QString &path : paths)
        m_fields.entry(path)->write(from);
    offerPlaces();
}

void ApplicationForm::setOtherFindings(const QList<Finding> &findings)
{
    m_others = findings;
    m_others.removeIf([](const Finding &finding) { return finding.field == u"appliedOn"; }); // the page tells the hours
    judge();
}

void ApplicationForm::tellEverything()
{
    m_everything = true;
    judge();
}

void ApplicationForm::setShown(const QString &path, bool shown)
{
    field(path)->setVisible(shown);
}

/// Opens what the answers call for; a field in which something stands is never hidden.
void ApplicationForm::showAsked(const Application &application)
{
    const bool disagrees = std::any_of(m_findings.begin(), m_findings.end(), [](const Finding &finding) {
        return finding.code == u"application.iin_disagrees";
    });
    setShown(u"iinOverrideReason"_s, disagrees || !application.iinOverrideReason.isEmpty());
    setShown(u"earlyReason"_s,
             application.purposes.contains(u"disability.repeat"_s) || !application.earlyReason.isEmpty());

    const std::optional<int> age = people::ageOn(application.person.birthDate, m_context.today());
    const bool represented = (age && *age < m_context.intakeRules.adultAge)
                             || application.person.legalCapacity != people::LegalCapacity::Full
                             || application.representative;
    for (const QString &path : pathsOf(Part::Representative)) {
        if (path != u"legalCapacity")
            setShown(path, represented);
    }
    showCircumstances(application);
    if (m_context.department.kind == people::DepartmentKind::Omk)
        showAskedOfOmk(application);
    showFormTerm(application);
}

/// Appendix 3, item 10: each is asked where it can decide on a document.
void ApplicationForm::showCircumstances(const Application &application)
{
    const QStringList &purposes = application.purposes;
    const intake::Circumstances &told = application.circumstances;
    const bool programme = purposes.contains(u"ipr.form"_s) || purposes.contains(u"ipr.correct"_s);
    const bool repeat = purposes.contains(u"disability.repeat"_s) || !application.earlier.group.isEmpty();
    setShown(u"circumstances.employerWoundUp"_s, purposes.contains(u"upt"_s) || told.employerWoundUp);
    setShown(u"circumstances.nameChanged"_s, repeat || told.nameChanged);
    setShown(u"circumstances.iprMedicalDrawnUp"_s, programme || told.iprMedicalDrawnUp);
}

/// Nobody applies for what an ОМК controls, or advises on.
void ApplicationForm::showAskedOfOmk(const Application &application)
{
    const intake::ControlledExamination controlled = application.controlled.value_or(intake::ControlledExamination());
    const bool consultation = controlled.goal == "CONSULT"_L1;
    setShown(u"omk.sentOn"_s, consultation || controlled.sentOn.isValid());
    setShown(u"omk.preliminary"_s, consultation || !controlled.preliminary.isEmpty());
    setShown(u"omk.question"_s, consultation || !controlled.question.isEmpty());
    const rules::ListValue *const goal = m_context.lists.find(u"omk_goals"_s, controlled.goal);
    const bool applied = goal == nullptr || goal->attributes.value("applied"_L1).toBool(true);
    field(u"purposes"_s)->setRequired(applied);
    setShown(u"consent"_s, applied || application.consent);
}

/// Appendix 3, item 10, 3): one month from the signature of the chair of the commission.
void ApplicationForm::showFormTerm(const Application &application)
{
    const QDate signedAt = application.form031.signedAt;
    const QDate lastDay = signedAt.addMonths(m_context.intakeRules.formValidityMonths);
    m_formTerm->setVisible(signedAt.isValid());
    if (!signedAt.isValid())
        return;
    m_formTerm->setText(lastDay < m_context.today()
                            ? tr("The form was valid until %1.").arg(shortDate(lastDay))
                            : tr("The form is valid until %1 (Appendix 3, item 10, 3).").arg(shortDate(lastDay)));
    const int row = m_documents->rowOf(kForm031);
    const bool ours = m_documents->lines()[row].validUntil.isEmpty() || m_documents->validUntil(row) == m_termOfForm;
    if (lastDay != m_termOfForm && ours)
        m_documents->setValidUntil(row, lastDay);
    m_termOfForm = lastDay;
}

void ApplicationForm::judge()
{
    m_judging.stop();
    const Application application = this->application();
    const QDate today = m_context.today();
    m_documents->setRequirements(
        m_context.requiredDocuments.requirements(intake::examinationFacts(application, today)));
    m_findings = intake::checkApplication(application, today, m_context.intakeRules, m_context.lists,
                                          m_context.requiredDocuments);
    for (const Finding &finding : std::as_const(m_others)) {
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }
    showAsked(application);
    QList<Finding> told;
    for (const Finding &finding : std::as_const(m_findings)) {
        if (!isTold(finding))
            continue;
        told.append(finding);
        told.last().field = placeOf(finding);
    }
    (void)showFindings(told, m_context.wording, m_context.language);
    Q_EMIT remarksChanged();
}

/// Where a finding is shown: that of the representative as a whole at its first field.
QString ApplicationForm::placeOf(const Finding &finding) const
{
    if (finding.field == u"representative")
        return u"representative.iin"_s;
    if (finding.field == kDocuments || finding.field.startsWith("documents["_L1))
        return kDocuments;
    return finding.field.section(u'[', 0, 0);
}

bool ApplicationForm::isTold(const Finding &finding) const
{
    const QString path = placeOf(finding);
    if (path == kDocuments) // the lines themselves tell what is required, expired or not seen
        return m_others.contains(finding);
    if (m_everything || m_others.contains(finding) || finding.code == u"application.form_expired")
        return true;
    const EntryField *const entry = m_fields.entry(path);
    if (entry == nullptr)
        return false;
    const QWidget *const focus = QApplication::focusWidget();
    const bool inside = focus != nullptr && field(path)->isAncestorOf(focus);
    return m_left.contains(path) || (!inside && !entry->isEmpty());
}

Remark ApplicationForm::remarkOf(const Finding &finding) const
{
    const QString path = placeOf(finding);
    const bool blocks = finding.weight == Finding::Weight::Blocks;
    Remark remark{path, {}, {}, blocks, blocks && intake::fieldsOfRefusedPerson().contains(finding.field)};
    const QString sentence = m_context.wording.text(finding.code, finding.arguments, m_context.language);
    if (path == kDocuments) {
        const bool missing = finding.code == u"application.document_missing";
        const int row = m_documents->rowOfDocument(documentNumber(finding.field));
        remark.document = missing ? finding.arguments.value(u"id"_s)
                                  : (row < 0 ? QString() : m_documents->lines()[row].requirement.id);
        const int named = m_documents->rowOf(remark.document);
        remark.text = missing && named >= 0 ? m_documents->nameOf(named) : sentence;
    } else if (finding.code == u"application.field_missing" && field(path) != nullptr) {
        remark.text = field(path)->label();
    } else {
        remark.text = sentence;
    }
    return remark;
}

QList<Remark> ApplicationForm::remarks()
{
    if (m_judging.isActive())
        judge();
    QList<Remark> remarks;
    for (const Finding &finding : std::as_const(m_findings))
        remarks.append(remarkOf(finding));
    for (const EntryField *entry : m_fields.entries()) {
        if (entry->isWrong() && entry->path() != u"iin") // the check of the whole tells of the IIN
            remarks.append({entry->path(),
                            {},
                            tr("%1: this cannot be kept as it is").arg(field(entry->path())->label()),
                            true,
                            true});
    }
    for (const int row : m_documents->wrongRows()) {
        remarks.append({kDocuments, m_documents->lines()[row].requirement.id,
                        tr("%1: the term is not a date").arg(m_documents->nameOf(row)), true, true});
    }
    for (const DocumentLine &line : m_documents->lines()) {
        for (const QString &problem : line.problems())
            remarks.append({kDocuments, line.requirement.id, problem, true, true});
    }
    const auto place = [this](const Remark &remark) {
        return std::pair(paths().indexOf(remark.path), m_documents->rowOf(remark.document));
    };
    std::stable_sort(remarks.begin(), remarks.end(),
                     [&](const Remark &a, const Remark &b) { return place(a) < place(b); });
    return remarks;
}

void ApplicationForm::goTo(const QString &path, const QString &document)
{
    if (!focusField(path))
        return;
    if (const int row = m_documents->rowOf(document); path == kDocuments && row >= 0)
        m_table->setCurrentIndex(m_documents->index(row, DocumentsModel::Sheets));
}

bool ApplicationForm::goToFirstBlock()
{
    return goToFirst(&Remark::blocks);
}

bool ApplicationForm::goToFirstBlockOfRefusal()
{
    return goToFirst(&Remark::blocksRefusal);
}

bool ApplicationForm::goToFirst(bool Remark::*blocks)
{
    const QList<Remark> all = remarks();
    const auto first = std::find_if(all.begin(), all.end(), [&](const Remark &remark) { return remark.*blocks; });
    if (first == all.end())
        return false;
    goTo(first->path, first->document);
    return true;
}

} // namespace khattama::ui
