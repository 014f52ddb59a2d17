// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/application.h"

#include <QJsonValue>
#include <QObject>

#include <functional>

class QAbstractButton;
class QLineEdit;

namespace khattama::ui {

class CheckedLineEdit;
class CodeField;
class DateField;
class PurposesBox;

/// One editor of the application's form, tied to what it stands for in the record.
class EntryField : public QObject
{
    Q_OBJECT

public:
    EntryField(QString path, QWidget *editor);

    /// Named as in the application file, where findings point to.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// Puts what stands in the editor into the record; nothing when it is empty, or no such value.
    virtual void read(intake::Application &into) const = 0;
    virtual void write(intake::Application from) = 0;
    /// What stands in the editor, right or wrong, as a draft keeps it; restore() brings it back in any language.
    [[nodiscard]] virtual QJsonValue typed() const = 0;
    virtual void restore(const QJsonValue &typed) = 0;
    /// Whether something stands in the editor that the record cannot hold, as half a date.
    [[nodiscard]] virtual bool isWrong() const { return false; }
    /// The sentence about it.
    [[nodiscard]] virtual QString problem() const { return {}; }
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void changed();

private:
    QString m_path;
    QWidget *m_editor;
};

/// Free text; where its editor offers earlier entries, that stays free.
class TextEntry final : public EntryField
{
    Q_OBJECT

public:
    using Place = std::function<QString &(intake::Application &)>;
    TextEntry(const QString &path, QLineEdit *editor, Place place);

    void read(intake::Application &into) const override;
    void write(intake::Application from) override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;
    [[nodiscard]] bool isWrong() const override;
    [[nodiscard]] QString problem() const override;

private:
    QLineEdit *m_line;
    CheckedLineEdit *m_checked;
    Place m_place;
};

class DateEntry final : public EntryField
{
    Q_OBJECT

public:
    using Place = std::function<QDate &(intake::Application &)>;
    DateEntry(const QString &path, DateField *editor, Place place);

    void read(intake::Application &into) const override;
    void write(intake::Application from) override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;
    [[nodiscard]] bool isWrong() const override;
    [[nodiscard]] QString problem() const override;

private:
    DateField *m_field;
    Place m_place;
};

/// A value of a list; other text too where the editor allows it.
class CodeEntry final : public EntryField
{
    Q_OBJECT

public:
    struct Way {
        std::function<void(intake::Application &, const QString &code)> put;
        std::function<QString(const intake::Application &)> code;
    };
    CodeEntry(const QString &path, CodeField *editor, Way way);

    void read(intake::Application &into) const override;
    void write(intake::Application from) override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;
    [[nodiscard]] bool isWrong() const override;
    [[nodiscard]] QString problem() const override;

private:
    CodeField *m_field;
    Way m_way;
};

/// A number of days; none stands for 0.
class NumberEntry final : public EntryField
{
    Q_OBJECT

public:
    using Place = std::function<int &(intake::Application &)>;
    NumberEntry(const QString &path, QLineEdit *editor, Place place);

    void read(intake::Application &into) const override;
    void write(intake::Application from) override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    QLineEdit *m_line;
    Place m_place;
};

class FlagEntry final : public EntryField
{
    Q_OBJECT

public:
    using Place = std::function<bool &(intake::Application &)>;
    FlagEntry(const QString &path, QAbstractButton *editor, Place place);

    void read(intake::Application &into) const override;
    void write(intake::Application from) override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    QAbstractButton *m_button;
    Place m_place;
};

class PurposesEntry final : public EntryField
{
    Q_OBJECT

public:
    PurposesEntry(const QString &path, PurposesBox *editor);

    void read(intake::Application &into) const override;
    void write(intake::Application from) override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    PurposesBox *m_box;
};

} // namespace khattama::ui
