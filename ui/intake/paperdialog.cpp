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

PaperDialog::PaperDialog(const PageContext &context, Paper paper, const expertise::Case &record, QWidget *parent)
    : QDialog(parent), m_context(context), m_paper(paper), m_id(record.id),
      m_number(record.registration ? record.registration->toString() : QString()), m_messages(new MessageBar(this)),
      m_panel(new PdfPanel(context, this))
{
    setObjectName(u"paperDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paper == Paper::Application ? tr("Application") : tr("Refusal of the service"));
    resize(parent->window()->size() * 0.85);
    const Language language = record.application ? record.application->person.language : context.language;
    auto *layout = new QVBoxLayout(this);
    if (paper == Paper::Application)
        addLanguages(layout, language);
    layout->addWidget(m_messages);
    layout->addWidget(m_panel, 1);
    addAction(m_panel->printAction());
    addAction(m_panel->saveAction());
    connect(m_panel, &PdfPanel::told, this, &PaperDialog::told);
    m_panel->clear(tr("The paper is being made."));
    m_panel->setFocus();
    read(language);
}

void PaperDialog::addLanguages(QLayout *layout, Language chosen)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Language of the paper:"), this));
    auto *group = new QButtonGroup(this);
    for (const auto &[language, name] :
         {std::pair(Language::Kazakh, u"қазақша"_s), std::pair(Language::Russian, u"русский"_s)}) {
        auto *button = new QRadioButton(name, this);
        button->setObjectName(u"paperLanguage_"_s + languageCode(language));
        button->setAccessibleName(tr("Language of the paper: %1").arg(name));
        button->setChecked(language == chosen);
        connect(button, &QRadioButton::clicked, this, [this, language = language] { read(language); });
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    static_cast<QBoxLayout *>(layout)->addLayout(row);
}

void PaperDialog::read(Language language)
{
    m_context.jobs.read(
        this,
        [id = m_id, paper = m_paper, language](Services &services) -> Result<QByteArray> {
            if (paper == Paper::Application)
                return services.papers.application(id, language, services.user);
            KHATTAMA_TRY(const auto notice, services.papers.refusalNotice(id, services.user));
            return notice.pdf;
        },
        [this](const Result<QByteArray> &pdf) {
            if (!pdf) {
                m_messages->show(MessageKind::Error, m_context.worded(pdf.error()));
                return;
            }
            // No name of a person in the names of print jobs and files.
            const QString number = QString(m_number).replace(u'/', u'-');
            const QString stem = m_paper == Paper::Application ? tr("application") : tr("refusal");
            const QString file = (number.isEmpty() ? stem : stem + u'-' + number) + u".pdf"_s;
            m_panel->setPaper({*pdf, windowTitle(), file});
        });
}

} // namespace khattama::ui
