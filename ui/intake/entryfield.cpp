// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/entryfield.h"

#include "ui/intake/purposesbox.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/datefield.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QJsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The sentence that the field tells about itself; a field that was not left yet has none.
QString problemOf(const CheckedLineEdit &field)
{
    return field.isWrong() ? field.problem() : QString();
}

} // namespace

EntryField::EntryField(QString path, QWidget *editor) : QObject(editor), m_path(std::move(path)), m_editor(editor) {}

bool EntryField::isEmpty() const
{
    return typed().isNull();
}

TextEntry::TextEntry(const QString &path, QLineEdit *editor, Place place)
    : EntryField(path, editor), m_line(editor), m_checked(qobject_cast<CheckedLineEdit *>(editor)),
      m_place(std::move(place))
{
    connect(m_line, &QLineEdit::textChanged, this, &EntryField::changed);
}

void TextEntry::read(intake::Application &into) const
{
    if (const QString text = m_line->text().trimmed(); !text.isEmpty())
        m_place(into) = text;
}

void TextEntry::write(intake::Application from)
{
    m_line->setText(m_place(from));
}

QJsonValue TextEntry::typed() const
{
    return textOrNothing(m_line->text());
}

void TextEntry::restore(const QJsonValue &typed)
{
    m_line->setText(typed.toString());
}

bool TextEntry::isWrong() const
{
    return m_checked != nullptr && m_checked->isWrong();
}

QString TextEntry::problem() const
{
    return m_checked != nullptr ? problemOf(*m_checked) : QString();
}

DateEntry::DateEntry(const QString &path, DateField *editor, Place place)
    : EntryField(path, editor), m_field(editor), m_place(std::move(place))
{
    connect(m_field, &QLineEdit::textChanged, this, &EntryField::changed);
}

void DateEntry::read(intake::Application &into) const
{
    if (m_field->date().isValid())
        m_place(into) = m_field->date();
}

void DateEntry::write(intake::Application from)
{
    m_field->setDate(m_place(from));
}

QJsonValue DateEntry::typed() const
{
    return textOrNothing(m_field->text());
}

void DateEntry::restore(const QJsonValue &typed)
{
    m_field->setText(typed.toString());
}

bool DateEntry::isWrong() const
{
    return m_field->isWrong();
}

QString DateEntry::problem() const
{
    return problemOf(*m_field);
}

CodeEntry::CodeEntry(const QString &path, CodeField *editor, Way way)
    : EntryField(path, editor), m_field(editor), m_way(std::move(way))
{
    connect(m_field, &QLineEdit::textChanged, this, &EntryField::changed);
}

void CodeEntry::read(intake::Application &into) const
{
    const QString code = m_field->code();
    if (!code.isEmpty())
        m_way.put(into, code);
    else if (const QString text = m_field->text().trimmed(); !text.isEmpty() && !m_field->isWrong())
        m_way.put(into, text);
}

void CodeEntry::write(intake::Application from)
{
    m_field->setCode(m_way.code(from));
}

QJsonValue CodeEntry::typed() const
{
    // The text of a value is of one language, its code is not.
    const QString code = m_field->code();
    return code.isEmpty() ? textOrNothing(m_field->text()) : QJsonValue(QJsonObject{{u"code"_s, code}});
}

void CodeEntry::restore(const QJsonValue &typed)
{
    if (typed.isObject())
        m_field->setCode(typed.toObject().value("code"_L1).toString());
    else
        m_field->setText(typed.toString());
}

bool CodeEntry::isWrong() const
{
    return m_field->isWrong();
}

QString CodeEntry::problem() const
{
    return problemOf(*m_field);
}

NumberEntry::NumberEntry(const QString &path, QLineEdit *editor, Place place)
    : EntryField(path, editor), m_line(editor), m_place(std::move(place))
{
    connect(m_line, &QLineEdit::textChanged, this, &EntryField::changed);
}

void NumberEntry::read(intake::Application &into) const
{
    if (const int number = m_line->text().toInt(); number > 0)
        m_place(into) = number;
}

void NumberEntry::write(intake::Application from)
{
    const int number = m_place(from);
    m_line->setText(number > 0 ? QString::number(number) : QString());
}

QJsonValue NumberEntry::typed() const
{
    return textOrNothing(m_line->text());
}

void NumberEntry::restore(const QJsonValue &typed)
{
    m_line->setText(typed.toString());
}

FlagEntry::FlagEntry(const QString &path, QAbstractButton *editor, Place place)
    : EntryField(path, editor), m_button(editor), m_place(std::move(place))
{
    connect(m_button, &QAbstractButton::toggled, this, &EntryField::changed);
}

void FlagEntry::read(intake::Application &into) const
{
    m_place(into) = m_button->isChecked();
}

void FlagEntry::write(intake::Application from)
{
    m_button->setChecked(m_place(from));
}

QJsonValue FlagEntry::typed() const
{
    return m_button->isChecked() ? QJsonValue(true) : QJsonValue();
}

void FlagEntry::restore(const QJsonValue &typed)
{
    m_button->setChecked(typed.toBool());
}

PurposesEntry::PurposesEntry(const QString &path, PurposesBox *editor) : EntryField(path, editor), m_box(editor)
{
    connect(m_box, &PurposesBox::changed, this, &EntryField::changed);
}

void PurposesEntry::read(intake::Application &into) const
{
    into.purposes = m_box->purposes();
}

void PurposesEntry::write(intake::Application from)
{
    m_box->setPurposes(from.purposes);
}

QJsonValue PurposesEntry::typed() const
{
    const QStringList purposes = m_box->purposes();
    return purposes.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(purposes));
}

void PurposesEntry::restore(const QJsonValue &typed)
{
    QStringList purposes;
    for (const QJsonValue &purpose : typed.toArray())
        purposes.append(purpose.toString());
    m_box->setPurposes(purposes);
}

} // namespace khattama::ui
