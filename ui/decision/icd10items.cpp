// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/icd10items.h"

#include "core/expertise/blindview.h"
#include "ui/shell/jobs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;

namespace {

constexpr int kCasesAtOnce = 25; ///< some ten milliseconds of decrypting
constexpr int kCasesInAll = 500;
constexpr qsizetype kCategory = 3; ///< characters of a three-character code

/// Every three-character code from `from` to `to`, as A15 … A19.
QStringList categories(const QString &from, const QString &to)
{
    QStringList codes;
    const QString last = to.left(kCategory);
    for (QString code = from.left(kCategory); code.size() == kCategory && code <= last;) {
        codes.append(code);
        const int next = code.mid(1).toInt() + 1;
        code = next < 100 ? QString(code.at(0) + QString::number(next).rightJustified(2, u'0'))
                          : QString(QChar(code.at(0).unicode() + 1) + u"00"_s);
    }
    return codes;
}

void addTo(QMap<QString, QString> &texts, const intake::Diagnosis &diagnosis)
{
    const QString code = icd10Code(diagnosis.icd10);
    if (!code.isEmpty() && !diagnosis.text.trimmed().isEmpty())
        texts.insert(code, diagnosis.text.simplified());
}

void addDiagnoses(QMap<QString, QString> &texts, const Case &record)
{
    if (record.form031) {
        for (const intake::Diagnosis &diagnosis : record.form031->comorbidities + record.form031->complications)
            addTo(texts, diagnosis);
        addTo(texts, record.form031->mainDiagnosis);
    }
    if (record.application)
        addTo(texts, {record.application->form031.icd10, record.application->form031.text});
}

} // namespace

QString icd10Code(const QString &typed)
{
    static const QString cyrillic = u"АВСЕНКМОРТХІ"_s;
    static const QString latin = u"ABCEHKMOPTXI"_s;
    QString code = typed.trimmed().toUpper().replace(u',', u'.');
    for (QChar &letter : code) {
        if (const qsizetype at = cyrillic.indexOf(letter); at >= 0)
            letter = latin[at];
    }
    static const QRegularExpression undotted(u"\\A[A-Z][0-9]{3,4}\\z"_s);
    if (undotted.match(code).hasMatch())
        code.insert(kCategory, u'.');
    static const QRegularExpression icd10(u"\\A[A-Z][0-9]{2}(\\.[0-9]{1,2})?\\z"_s);
    return icd10.match(code).hasMatch() ? code : QString();
}

Result<UsedDiagnoses> loadUsedDiagnoses(Services &services, int offset, int limit)
{
    expertise::CaseQuery query;
    query.newestFirst = true;
    query.offset = offset;
    query.limit = limit;
    KHATTAMA_TRY(const QList<expertise::CaseSummary> found, services.cases.list(query));
    UsedDiagnoses used;
    used.cases = static_cast<int>(found.size());
    KHATTAMA_TRY(const auto hidden, services.cases.concealed());
    for (auto summary = found.rbegin(); summary != found.rend(); ++summary) { // the latest words win
        if (hidden.contains(summary->id) || expertise::isBlindFor(summary->form, summary->state, services.user))
            continue;
        KHATTAMA_TRY(const Case record, services.cases.byId(summary->id));
        addDiagnoses(used.texts, record);
    }
    return used;
}

QMap<QString, QString> shippedDiagnoses(const rules::ReferenceLists &lists,
                                        const QList<rules::NosologicalForm> &nosology, QDate day, Language language)
{
    QMap<QString, QString> texts;
    for (const rules::ListValue &chapter : lists.values(u"icd10_chapters"_s, day)) {
        const QString from = chapter.attributes.value("from"_L1).toString();
        const QString to = chapter.attributes.value("to"_L1).toString();
        for (const QString &code : categories(from, to))
            texts.insert(code, chapter.text.in(language));
    }
    for (const rules::NosologicalForm &form : nosology) {
        for (const QString &code : categories(form.from, form.to) + QStringList{form.from, form.to}) // E76.0 too
            texts.insert(code, form.name.in(language));
    }
    return texts;
}

Icd10Items::Icd10Items(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_codes(std::make_shared<CodeIndex>(QList<CodeItem>()))
{}

void Icd10Items::grow()
{
    if (m_grown)
        return;
    m_grown = true;
    build([this] { readOn(0); });
}

void Icd10Items::readOn(int offset)
{
    m_context.jobs.read(
        this, [offset](Services &services) { return loadUsedDiagnoses(services, offset, kCasesAtOnce); },
        [this, offset](const Result<UsedDiagnoses> &used) {
            if (!used)
                return; // the shipped names remain
            for (auto text = used->texts.begin(); text != used->texts.end(); ++text) {
                if (!m_used.contains(text.key())) // newer cases came first
                    m_used.insert(text.key(), text.value());
            }
            if (used->cases == kCasesAtOnce && offset + kCasesAtOnce < kCasesInAll)
                readOn(offset + kCasesAtOnce);
            else
                build([] {});
        });
}

void Icd10Items::build(const std::function<void()> &then)
{
    m_context.jobs.read(
        this,
        [&lists = m_context.lists, nosology = m_context.intakeRules.nosology, day = m_context.today(),
         language = m_context.language, used = m_used](Services &) -> Result<SharedCodes> {
            QList<CodeItem> items;
            for (auto text = used.begin(); text != used.end(); ++text)
                items.append({text.key(), text.value()});
            const QMap<QString, QString> shipped = shippedDiagnoses(lists, nosology, day, language);
            for (auto text = shipped.begin(); text != shipped.end(); ++text) {
                if (!used.contains(text.key()))
                    items.append({text.key(), text.value()});
            }
            return std::make_shared<CodeIndex>(items);
        },
        [this, then](const Result<SharedCodes> &codes) {
            m_codes = *codes;
            Q_EMIT changed();
            then();
        });
}

} // namespace khattama::ui
