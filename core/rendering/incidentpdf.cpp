// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/incidentpdf.h"

#include "core/audit/auditwords.h"
#include "core/base/datetext.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

using audit::Incident;

namespace {

constexpr int kTableSize = 9; ///< points
constexpr int kMomentWidth = millimetres(26);
constexpr int kSubjectWidth = millimetres(46);
constexpr int kLoginsWidth = millimetres(30);
constexpr int kAccountWidth = millimetres(60);

/// «Просмотр: 5; Печать: 1»
QString kindsText(const QMap<QString, int> &kinds, const audit::AuditWords &words)
{
    QStringList parts;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        parts.append(words.kindText(kind.key()) + u": "_s + QString::number(kind.value()));
    return parts.join(u"; "_s);
}

} // namespace

Result<IncidentPdf> IncidentPdf::load(const DataFiles &data, const rules::ReferenceLists &lists,
                                      const rules::LegalTime &time)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"incident"_s));
    KHATTAMA_TRY(Wording wording, Wording::load(data));
    return IncidentPdf(face.file(), std::move(form), std::move(wording), lists, time);
}

QString IncidentPdf::moment(const QDateTime &at) const
{
    return at.isValid() ? QString(shortDate(m_time.dateOf(at)) + u' ' + m_time.timeOf(at).toString(u"HH:mm:ss"_s))
                        : QString();
}

QByteArray IncidentPdf::incident(const people::Department &department, const Incident &incident,
                                 Language language) const
{
    Typeface face(m_font);
    const QDate date = m_time.dateOf(incident.madeAt);
    const QJsonObject form = m_form.on(date);
    const QJsonObject sections = form.value(u"sections"_s).toObject();
    const audit::AuditWords words(m_lists, language);
    const auto word = [&](const QString &key) {
        return LocalizedText::fromJson(form.value(key).toObject()).in(language);
    };
    FormValues values;
    values.texts = {{u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"from"_s, shortDate(incident.query.from)},
                    {u"to"_s, shortDate(incident.query.to)},
                    {u"asks"_s, incident.query.asks.trimmed()},
                    {u"ground"_s, incident.query.ground.trimmed()},
                    {u"account"_s, incident.query.account.isEmpty() ? word(u"everybody"_s) : incident.query.account},
                    {u"entries"_s, QString::number(incident.entries)},
                    {u"all"_s, QString::number(incident.check.entries)},
                    {u"documents"_s, QString::number(incident.check.documents)},
                    {u"last"_s, QString::number(incident.lastEntry)},
                    {u"head"_s, incident.head},
                    {u"made"_s, moment(incident.madeAt)},
                    {u"by"_s, incident.madeBy}};
    Flow flow(face);
    const auto add = [&](const QJsonArray &paragraphs) {
        flow.add(FormTexts::paragraphs(paragraphs, u"text"_s, values));
    };
    const auto addTable = [&](const QString &section, const FlowTable &table) {
        values.texts.insert(u"count"_s, QString::number(table.rows.size()));
        add(sections.value(section).toArray());
        if (!table.rows.isEmpty())
            flow.add(table);
    };
    add(form.value(u"head"_s).toArray());

    FlowTable accounts = tableOf(form.value(u"accountColumns"_s), {kAccountWidth, 0, kMomentWidth, kMomentWidth},
                                 flow.width(), kTableSize);
    for (const Incident::Account &account : incident.accounts) {
        QString done = kindsText(account.kinds, words);
        if (account.failedLogins > 0)
            done += u"; "_s + word(u"failedLogins"_s) + u": " + QString::number(account.failedLogins);
        accounts.rows.append({account.name.isEmpty() ? account.login : QString(account.login + u"\n"_s + account.name),
                              done, moment(account.first), moment(account.last)});
    }
    addTable(u"accounts"_s, accounts);

    const auto addSubjects = [&](const QString &section, const QList<Incident::Subject> &subjects) {
        FlowTable table =
            tableOf(form.value(u"subjectColumns"_s), {kSubjectWidth, kLoginsWidth, 0, kMomentWidth, kMomentWidth},
                    flow.width(), kTableSize);
        for (const Incident::Subject &subject : subjects) {
            audit::AuditRecord named = subject.sample;
            if (!named.caseId.isEmpty())
                named.table = u"case_file"_s; // whatever of the case was touched first
            table.rows.append({words.subject(named), subject.logins.join(u", "_s), kindsText(subject.kinds, words),
                               moment(subject.first), moment(subject.last)});
        }
        addTable(section, table);
    };
    addSubjects(u"cases"_s, incident.cases);
    addSubjects(u"others"_s, incident.others);

    FlowTable failed = tableOf(form.value(u"failedColumns"_s), {kAccountWidth, 0}, flow.width(), kTableSize);
    for (const audit::AuditRecord &record : incident.failedLogins)
        failed.rows.append({moment(record.at), record.action.actor});
    addTable(u"failed"_s, failed);

    values.texts.insert(u"count"_s, QString::number(incident.check.problems.size()));
    add(sections.value(u"check"_s).toArray());
    add(form.value(incident.check.problems.isEmpty() ? u"whole"_s : u"broken"_s).toArray());
    for (const audit::CheckOutcome::Problem &problem : incident.check.problems) {
        values.texts.insert(u"place"_s, problem.place);
        values.texts.insert(u"what"_s, m_wording.text(problem.code, problem.arguments, language));
        add(form.value(u"problem"_s).toArray());
    }
    add(form.value(u"chain"_s).toArray());
    QJsonObject maker = form;
    maker.insert(u"foot"_s, form.value(u"maker"_s));
    flow.add(SignatureLine::ofForm(maker, people::DepartmentKind::Mse, incident.madeBy));
    flow.add(SignatureLine::ofForm(form, department.kind, {}));
    return documentOf(flow.sheets(), bilingualForm(form, values, date), face).pdf;
}

} // namespace khattama::rendering
