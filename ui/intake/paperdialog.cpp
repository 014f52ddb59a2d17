// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/paperdialog.h"

#include "ui/printing/pdfpanel.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

PaperDialog::PaperDialog(const PageContext &context, const expertise::Case &record, QWidget *page)
    : QDialog(page), m_context(context), m_id(record.id), m_messages(new MessageBar(this)),
      m_panel(new PdfPanel(context, this))
{
    setObjectName(u"paperDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(record.refusal ? tr("Refusal of the service") : tr("Application"));
    resize(page->window()->size() * 0.85);
    const auto number = record.refusal ? record.refusalNumber() : record.registration;
    m_number = number ? number->toString().replace(u'/', u'-') : QString();
    const Language language = record.application ? record.application->person.language : context.language;
    auto *layout = new QVBoxLayout(this);
    if (!record.refusal)
        layout->addWidget(makeLanguages(language));
    layout->addWidget(m_messages);
    layout->addWidget(m_panel, 1);
    connect(m_panel, &PdfPanel::told, this, &PaperDialog::told);
    m_panel->clear(tr("The paper is being made."));
    m_panel->setFocus();
    if (record.refusal)
        readRefusal();
    else
        readApplication(language);
}

QWidget *PaperDialog::makeLanguages(Language chosen)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(new QLabel(tr("Language of the paper:"), box));
    auto *group = new QButtonGroup(box);
    for (const auto &[language, name] :
         {std::pair(Language::Kazakh, u"қазақша"_s), std::pair(Language::Russian, u"русский"_s)}) {
        auto *button = new QRadioButton(name, box);
        button->setObjectName(u"paperLanguage_"_s + languageCode(language));
        button->setAccessibleName(tr("Language of the paper: %1").arg(name));
        button->setChecked(language == chosen);
        connect(button, &QRadioButton::clicked, this, [this, language = language] { readApplication(language); });
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    return box;
}

void PaperDialog::readApplication(Language language)
{
    m_context.jobs.read(
        this,
        [id = m_id, language](Services &services) { return services.papers.application(id, language, services.user); },
        [this](const Result<QByteArray> &pdf) { take(pdf, tr("application")); });
}

/// The first print of a refusal that the head has confirmed is kept: this saves.
void PaperDialog::readRefusal()
{
    m_context.jobs.save(
        this,
        [id = m_id](Services &services) {
            return services.papers.refusalNotice(id, services.user)
                .map([](const expertise::CasePapers::Notice &notice) { return notice.pdf; });
        },
        [this](const Result<QByteArray> &pdf) { take(pdf, tr("refusal")); });
}

/// `name` of the file; no person is named in print jobs and files.
void PaperDialog::take(const Result<QByteArray> &pdf, const QString &name)
{
    if (pdf)
        m_panel->setPaper({*pdf, windowTitle(), (m_number.isEmpty() ? name : name + u'-' + m_number) + u".pdf"_s});
    else
        m_messages->show(MessageKind::Error, m_context.worded(pdf.error()));
}

} // namespace khattama::ui
