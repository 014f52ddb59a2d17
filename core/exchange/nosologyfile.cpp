// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nosologyfile.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

constexpr int kColumns = 6;
constexpr int kGreatestAge = 150;

/// One line into its fields; a field in double quotes may hold semicolons and doubled quotes.
QStringList splitFields(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar character = line.at(at);
        if (character == u'"' && quoted && at + 1 < line.size() && line.at(at + 1) == u'"')
            fields.last().append(line.at(++at));
        else if (character == u'"')
            quoted = !quoted;
        else if (character == u';' && !quoted)
            fields.append(QString());
        else
            fields.last().append(character);
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

/// One row of the list; its faults become errors that name the line.
class Row
{
public:
    Row(const QString &line, int number) : m_fields(splitFields(line)), m_number(number) {}

    [[nodiscard]] Result<rules::NosologicalForm> read() const
    {
        if (m_fields.size() != kColumns)
            return fault(u"input.csv_columns"_s);
        rules::NosologicalForm form;
        KHATTAMA_TRY(form.from, icd10(0));
        KHATTAMA_TRY(form.to, icd10(1));
        KHATTAMA_TRY(form.minAge, age(2));
        KHATTAMA_TRY(form.maxAge, age(3));
        if (form.from.left(form.to.size()) > form.to || (form.minAge && form.maxAge && *form.minAge > *form.maxAge))
            return fault(u"input.csv_order"_s);
        form.name = {m_fields.at(4), m_fields.at(5)};
        if (form.name.kk.isEmpty() || form.name.ru.isEmpty())
            return fault(u"input.csv_name"_s);
        return form;
    }
    [[nodiscard]] tl::unexpected<Error> fault(const QString &code, const QString &value = {}) const
    {
        return failure(wrongUsage(code, {{u"line"_s, QString::number(m_number)}, {u"value"_s, value}}));
    }

private:
    [[nodiscard]] Result<QString> icd10(int column) const
    {
        static const QRegularExpression kCode(u"^[A-Z][0-9]{2}(\\.[0-9]{1,2})?$"_s);
        const QString &code = m_fields.at(column);
        if (!kCode.match(code).hasMatch())
            return fault(u"input.csv_icd10"_s, code);
        return code;
    }
    [[nodiscard]] Result<std::optional<int>> age(int column) const
    {
        const QString &text = m_fields.at(column);
        if (text.isEmpty())
            return std::optional<int>();
        bool read = false;
        const int years = text.toInt(&read);
        if (!read || years < 0 || years > kGreatestAge)
            return fault(u"input.csv_age"_s, text);
        return std::optional(years);
    }

    QStringList m_fields;
    int m_number;
};

} // namespace

Result<QList<rules::NosologicalForm>> readNosology(const QByteArray &csv)
{
    QList<rules::NosologicalForm> forms;
    const QList<QByteArray> lines = csv.split('\n');
    for (int number = 1; number <= lines.size(); ++number) {
        QStringDecoder decoder(QStringDecoder::Utf8); // passes over a byte order mark
        const QString line = QString(decoder.decode(lines.at(number - 1))).trimmed();
        if (decoder.hasError())
            return failure(damaged(u"input.csv_not_utf8"_s, {{u"line"_s, QString::number(number)}}));
        const Row row(line, number);
        if (number == 1 && line != u"from;to;minAge;maxAge;kk;ru"_s)
            return row.fault(u"input.csv_header"_s);
        if (number == 1 || line.isEmpty())
            continue;
        KHATTAMA_TRY(const rules::NosologicalForm form, row.read());
        forms.append(form);
    }
    if (forms.isEmpty())
        return failure(wrongUsage(u"input.csv_empty"_s));
    return forms;
}

} // namespace khattama::exchange
