// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/stepdialog.h"

#include "ui/decision/checkrow.h"
#include "ui/decision/typedvalues.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr int kCharacters = 90;
constexpr int kLines = 22;
} // namespace

StepDialog::StepDialog(const PageContext &context, const QString &caseId, const Words &words, QWidget *parent)
    : QDialog(parent), m_context(context), m_form(new VisitedForm(context.wording, context.language)),
      m_line(new MessageLine(this)), m_take(new QPushButton(words.action, this)),
      m_drafting(
          context, words.form, [this] { return typed(); }, this)
{
    setObjectName(words.form + u"Dialog"_s);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *about = new QLabel(words.about, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setProperty("look", u"hint"_s);
    m_line->setObjectName(u"stepLine"_s);
    m_form->setMaximumColumns(2);
    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_take->setObjectName(u"takeButton"_s);
    m_take->setDefault(true);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(back);
    foot->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_line);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &StepDialog::take);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &StepDialog::take);
    m_drafting.setSubject(caseId);
}

Field *StepDialog::addText(const QString &path, const QString &label)
{
    auto *edit = new SpellCheckedEdit(m_context.speller);
    add(edit, path);
    connect(edit, &QPlainTextEdit::textChanged, &m_drafting, &Drafting::touch);
    return m_form->addField(path, label, edit, FieldForm::Width::Row);
}

Field *StepDialog::addLine(const QString &path, const QString &label)
{
    auto *line = new QLineEdit;
    add(line, path);
    connect(line, &QLineEdit::textChanged, &m_drafting, &Drafting::touch);
    return m_form->addField(path, label, line);
}

Field *StepDialog::addDate(const QString &path, const QString &label)
{
    auto *field = new DateField(m_context.today());
    field->setYearsAhead(0);
    add(field, path);
    connect(field, &QLineEdit::textChanged, &m_drafting, &Drafting::touch);
    return m_form->addField(path, label, field);
}

Field *StepDialog::addChecks(const QString &path, const QString &label, const QList<CodeItem> &choices)
{
    auto *row = new CheckRow(choices);
    add(row, path);
    connect(row, &CheckRow::codesChanged, &m_drafting, &Drafting::touch);
    return m_form->addField(path, label, row, FieldForm::Width::Row);
}

void StepDialog::add(QWidget *editor, const QString &path)
{
    editor->setObjectName(path + u"Edit"_s);
}

QString StepDialog::text(const QString &path) const
{
    const QWidget *const editor = m_form->field(path)->editor();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(editor))
        return edit->toPlainText().trimmed();
    return qobject_cast<const QLineEdit *>(editor)->text().trimmed();
}

QDate StepDialog::date(const QString &path) const
{
    return qobject_cast<const DateField *>(m_form->field(path)->editor())->date();
}

QStringList StepDialog::codes(const QString &path) const
{
    return qobject_cast<const CheckRow *>(m_form->field(path)->editor())->codes();
}

void StepDialog::setText(const QString &path, const QString &text)
{
    qobject_cast<QPlainTextEdit *>(m_form->field(path)->editor())->setPlainText(text);
}

void StepDialog::setCodes(const QString &path, const QStringList &codes)
{
    qobject_cast<CheckRow *>(m_form->field(path)->editor())->setCodes(codes);
}

QJsonObject StepDialog::typed() const
{
    QJsonObject typed;
    for (const QString &path : m_form->paths())
        typed.insert(path, typedIn(m_form->field(path)->editor()));
    return typed;
}

void StepDialog::begin()
{
    setEnabled(false); // until the draft is there: nothing can be typed that it would replace
    m_drafting.load([this](const std::optional<QJsonObject> &draft) {
        setEnabled(true);
        if (draft) {
            for (const QString &path : m_form->paths())
                retype(m_form->field(path)->editor(), draft->value(path));
            m_line->setMessage(MessageKind::Info, tr("What you had typed here is back."));
        }
        m_form->focusField(m_form->paths().first());
    });
    open();
}

void StepDialog::take()
{
    if (!isEnabled())
        return;
    m_form->visitAll();
    if (const QString wrong = m_form->firstWrongField(); !wrong.isEmpty()) {
        m_form->focusField(wrong);
        return;
    }
    m_take->setFocus(); // the line that is being typed in settles
    setEnabled(false);
    Q_EMIT taken();
}

void StepDialog::refuse(const Error &error, const QString &path)
{
    setEnabled(true);
    const QList<Finding> homeless = m_form->tell({{path, error.code, error.arguments}});
    m_line->setMessage(MessageKind::Error, homeless.isEmpty() ? QString() : m_context.worded(error));
    m_form->focusField(path.isEmpty() ? m_form->paths().first() : path);
}

void StepDialog::finish()
{
    setEnabled(true);
    m_drafting.drop();
    accept();
}

void StepDialog::done(int result)
{
    m_drafting.keep();
    QDialog::done(result);
}

} // namespace khattama::ui
