// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/textblock.h"
#include "core/rules/formeditions.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace khattama::rendering {

/// A paragraph of a form, filled in and ready to be broken into lines.
struct Paragraph {
    QString text;
    QList<Underline> underlines;
    int size = 11;  ///< points
    int before = 0; ///< space above, hundredths of a point
    int indent = 0; ///< of the whole paragraph, hundredths of a point
    Align align = Align::Left;
    bool fillsLine = false; ///< ends in a line to be filled: underlined up to the right margin
};

/// What goes into the places of a form: texts by name, and the phrases that apply.
struct FormValues {
    QHash<QString, QString> texts;
    QSet<QString> applies;
};

/// The words of one official form, by edition (`resources/forms`).
///
/// Places in a text: `{name}` is underlined and a line of underscores while empty, `{name:6}` with that
/// many; `{!name}` is neither; `{?id|phrase}` is underlined where `id` applies.
class FormTexts
{
public:
    /// `name` as appendix17. Errors: those of rules::FormEditions.
    [[nodiscard]] static Result<FormTexts> load(const DataFiles &data, const QString &name);

    /// See rules::FormEditions::on().
    [[nodiscard]] QJsonObject on(QDate date) const { return m_editions.on(date); }

    [[nodiscard]] static Paragraph paragraph(const QJsonObject &item, const QString &key, const FormValues &values);
    [[nodiscard]] static QList<Paragraph> paragraphs(const QJsonArray &items, const QString &key,
                                                     const FormValues &values);
    /// Kazakh above Russian.
    [[nodiscard]] static QString bilingual(const QJsonValue &value);
    /// Places without marks: `{name}` becomes its text.
    [[nodiscard]] static QString filled(const QString &text, const QHash<QString, QString> &texts);

private:
    explicit FormTexts(rules::FormEditions editions) : m_editions(std::move(editions)) {}
    rules::FormEditions m_editions;
};

} // namespace khattama::rendering
