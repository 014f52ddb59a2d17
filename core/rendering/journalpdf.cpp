// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/journalpdf.h"

#include "core/base/datetext.h"
#include "core/rendering/pdffile.h"
#include "core/rendering/regionphrases.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

PdfProperties propertiesOf(const QJsonObject &form, const QString &title, const QHash<QString, QString> &values,
                           QDate date, people::JournalLayout layout)
{
    const QString words = form.value(u"names"_s).toObject().value(title).toString();
    return {
        FormTexts::filled(words, values), u"kk-KZ"_s, {u"kk-KZ"_s, u"ru-KZ"_s}, date, JournalSheets::paperOf(layout)};
}

} // namespace

Result<JournalPdf> JournalPdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts appendix17, FormTexts::load(data, u"appendix17"_s));
    KHATTAMA_TRY(FormTexts appendix18, FormTexts::load(data, u"appendix18"_s));
    KHATTAMA_TRY(FormTexts correction, FormTexts::load(data, u"correction"_s));
    KHATTAMA_TRY(auto regions, loadRegionPhrases(data));
    return JournalPdf(face.file(), std::move(appendix17), std::move(appendix18), std::move(correction),
                      std::move(regions.full));
}

JournalPdf::JournalPdf(const QByteArray &font, FormTexts appendix17, FormTexts appendix18, FormTexts correction,
                       QHash<QString, LocalizedText> regions)
    : m_font(font), m_appendix17(std::move(appendix17)), m_appendix18(std::move(appendix18)),
      m_correction(std::move(correction)), m_regions(std::move(regions))
{}

QJsonObject JournalPdf::formOf(const people::Department &department, QDate date) const
{
    return department.kind == people::DepartmentKind::Omk ? m_appendix18.on(date) : m_appendix17.on(date);
}

QJsonObject JournalPdf::correctionFormOf(const people::Department &department, QDate date) const
{
    QJsonObject form = formOf(department, date);
    form.insert(u"corrected"_s, form.value(u"columns"_s));
    const QJsonObject own = m_correction.on(date);
    for (auto part = own.begin(); part != own.end(); ++part)
        form.insert(part.key(), part.value());
    return form;
}

journal::ProtocolSheetSet JournalPdf::marked(const journal::ProtocolSheetSet &protocol,
                                             const QList<journal::Correction> &corrections) const
{
    QMap<int, QStringList> numbers; // by row
    for (const journal::Correction &correction : corrections) {
        if (correction.date == protocol.date)
            numbers[correction.row].append(QString::number(correction.number));
    }
    journal::ProtocolSheetSet marked = protocol;
    const QString mark = m_correction.on(protocol.date).value(u"mark"_s).toString();
    for (auto row = numbers.begin(); row != numbers.end(); ++row)
        marked.rows[row.key() - 1].cells.first() +=
            QString(u'\n' + FormTexts::filled(mark, {{u"numbers"_s, row->join(u", "_s)}}));
    return marked;
}

LocalizedText JournalPdf::regionOf(const people::Department &department) const
{
    return m_regions.value(department.region);
}

Result<int> JournalPdf::writeProtocol(const people::Department &department, const journal::ProtocolSheetSet &protocol,
                                      bool preview, QIODevice &target) const
{
    Typeface face(m_font);
    const QJsonObject form = formOf(department, protocol.date);
    const QString number = protocol.number > 0 ? QString::number(protocol.number) : u"___"_s;
    PdfFile file(target,
                 propertiesOf(form, u"protocol"_s, {{u"number"_s, number}, {u"date"_s, shortDate(protocol.date)}},
                              protocol.date, department.layout),
                 face);
    JournalSheets sheets(face, form, department, regionOf(department));
    if (preview)
        sheets.markAsDraft();
    const int count = sheets.protocol(protocol, 1, [&](const Sheet &sheet) { file.add(sheet); });
    KHATTAMA_CHECK(file.finish());
    return count;
}

Result<int> JournalPdf::writeJournal(const people::Department &department, const journal::MonthlyJournal &journal,
                                     QIODevice &target, const journal::DrawingStep &step) const
{
    Typeface face(m_font);
    // The covers follow the edition in force when the month ends, each protocol that of its own day.
    const QDate lastDay = journal.month.addMonths(1).addDays(-1);
    const QJsonObject form = formOf(department, lastDay);
    PdfFile file(target,
                 propertiesOf(form, u"journal"_s, {{u"month"_s, journal.month.toString(u"MM.yyyy")}}, lastDay,
                              department.layout),
                 face);
    JournalSheets covers(face, form, department, regionOf(department));
    if (journal.draft)
        covers.markAsDraft();
    file.add(covers.titleSheet(journal));
    int count = 0;
    int drawn = 0;
    for (const journal::ProtocolSheetSet &protocol : journal.protocols) {
        if (step && !step(drawn++, static_cast<int>(journal.protocols.size())))
            return failure(refused(u"job.cancelled"_s));
        JournalSheets sheets(face, formOf(department, protocol.date), department, regionOf(department));
        if (journal.draft)
            sheets.markAsDraft();
        const auto emit = [&](const Sheet &sheet) { file.add(sheet); };
        count += sheets.protocol(marked(protocol, journal.corrections), count + 1, emit);
        JournalSheets additional(face, correctionFormOf(department, protocol.date), department, regionOf(department));
        if (journal.draft)
            additional.markAsDraft();
        for (const journal::Correction &correction : journal.corrections) {
            if (correction.date == protocol.date)
                count += additional.correction(protocol, correction, count + 1, emit);
        }
    }
    file.add(covers.bindingSheet(journal, count));
    KHATTAMA_CHECK(file.finish());
    return count;
}

journal::RenderedDocument JournalPdf::protocol(const people::Department &department,
                                               const journal::ProtocolSheetSet &protocol, bool preview) const
{
    journal::RenderedDocument document;
    QBuffer buffer(&document.pdf);
    buffer.open(QIODevice::WriteOnly);
    document.sheets = writeProtocol(department, protocol, preview, buffer).value_or(0);
    document.draft = preview;
    return document;
}

journal::RenderedDocument JournalPdf::correction(const people::Department &department,
                                                 const journal::ProtocolSheetSet &protocol,
                                                 const journal::Correction &correction, int firstSheet) const
{
    journal::RenderedDocument document;
    document.draft = correction.state != journal::CorrectionState::Approved;
    QBuffer buffer(&document.pdf);
    buffer.open(QIODevice::WriteOnly);
    Typeface face(m_font);
    const QJsonObject form = correctionFormOf(department, protocol.date);
    const QString number = document.draft ? u"___"_s : QString::number(correction.number);
    PdfFile file(buffer,
                 propertiesOf(form, u"correction"_s,
                              {{u"number"_s, number},
                               {u"protocol"_s, QString::number(protocol.number)},
                               {u"date"_s, shortDate(protocol.date)}},
                              protocol.date, department.layout),
                 face);
    JournalSheets sheets(face, form, department, regionOf(department));
    if (document.draft)
        sheets.markAsDraft();
    document.sheets = sheets.correction(protocol, correction, firstSheet, [&](const Sheet &sheet) { file.add(sheet); });
    (void)file.finish(); // into memory
    return document;
}

Result<journal::RenderedDocument> JournalPdf::appended(const people::Department &department,
                                                       const journal::RenderedDocument &sealed,
                                                       const journal::MonthlyJournal &journal,
                                                       const journal::ProtocolSheetSet &protocol,
                                                       const journal::Correction &correction) const
{
    KHATTAMA_TRY(const KeptPdf kept, KeptPdf::read(sealed.pdf));
    journal::RenderedDocument document;
    QBuffer buffer(&document.pdf);
    buffer.open(QIODevice::WriteOnly);
    Typeface face(m_font);
    PdfFile file(buffer, kept, 1, face); // but for the binding sheet
    const LocalizedText region = regionOf(department);
    JournalSheets additional(face, correctionFormOf(department, protocol.date), department, region);
    document.sheets =
        sealed.sheets
        + additional.correction(protocol, correction, sealed.sheets + 1, [&](const Sheet &sheet) { file.add(sheet); });
    const QDate lastDay = journal.month.addMonths(1).addDays(-1);
    const JournalSheets covers(face, formOf(department, lastDay), department, region);
    file.add(covers.bindingSheet(journal, document.sheets));
    KHATTAMA_CHECK(file.finish());
    return document;
}

journal::RenderedDocument JournalPdf::journal(const people::Department &department,
                                              const journal::MonthlyJournal &journal,
                                              const journal::DrawingStep &step) const
{
    journal::RenderedDocument document;
    QBuffer buffer(&document.pdf);
    buffer.open(QIODevice::WriteOnly);
    const Result<int> sheets = writeJournal(department, journal, buffer, step);
    if (!sheets)
        return {};
    document.sheets = *sheets;
    document.draft = journal.draft;
    return document;
}

} // namespace khattama::rendering
