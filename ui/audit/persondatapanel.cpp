// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/persondatapanel.h"

#include "core/base/datetext.h"
#include "core/base/writefile.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iinfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractTableModel>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::PersonBlock;

/// Blocks as rows: IIN, request, ground, since when, until when.
class PersonDataPanel::Model : public QAbstractTableModel
{
public:
    Model(const PageContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

    void setBlocks(const QList<PersonBlock> &blocks)
    {
        if (blocks == m_blocks)
            return;
        beginResetModel();
        m_blocks = blocks;
        endResetModel();
    }
    [[nodiscard]] const QList<PersonBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] static QList<RecordColumn> columns()
    {
        return {{u"iin"_s, 16}, {u"request"_s, 26}, {u"ground"_s, 40}, {u"since"_s, 18}, {u"until"_s, 30}};
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == IdRole)
            return m_blocks.at(index.row()).id.toString();
        return role == Qt::DisplayRole ? text(m_blocks.at(index.row()), index.column()) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        const QStringList titles{PersonDataPanel::tr("IIN"), PersonDataPanel::tr("Request"),
                                 PersonDataPanel::tr("Ground"), PersonDataPanel::tr("Blocked"),
                                 PersonDataPanel::tr("Unblocked")};
        return titles.value(section);
    }

private:
    [[nodiscard]] QString moment(const QDateTime &at) const
    {
        const rules::LegalTime &time = m_context.deadlines.time();
        return at.isValid() ? QString(shortDate(time.dateOf(at)) + u' ' + time.timeOf(at).toString(u"HH:mm"_s))
                            : QString();
    }
    [[nodiscard]] QString text(const PersonBlock &block, int column) const
    {
        switch (column) {
        case 0:
            return block.iin;
        case 1:
            return u"№ "_s + block.request + u", "_s + shortDate(block.requestDate);
        case 2:
            return block.ground;
        case 3:
            return moment(block.blockedAt);
        default:
            return block.holds() ? PersonDataPanel::tr("blocked")
                                 : QString(moment(block.liftedAt) + u": "_s + block.liftedBecause);
        }
    }

    const PageContext &m_context;
    QList<PersonBlock> m_blocks;
};

PersonDataPanel::PersonDataPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_drafting(
                                               context, u"person"_s, [this] { return draft(); }, this),
      m_messages(new MessageBar(this)), m_form(new FieldForm(this)),
      m_iin(new IinField(context.wording, context.language, this)), m_request(new QLineEdit(this)),
      m_date(new DateField(context.today(), this)), m_ground(new QPlainTextEdit(this)),
      m_model(new Model(context, this)), m_table(new RecordTable(context.settings, u"tables/blocks"_s, this)),
      m_unblock(new QPushButton(tr("Unblock the data …"), this))
{
    addFields();
    auto *block = new QPushButton(tr("Block the data …"), this);
    block->setObjectName(u"blockPersonButton"_s);
    auto *copy = new QPushButton(tr("Copy of the data …"), this);
    copy->setObjectName(u"copyPersonButton"_s);
    m_unblock->setObjectName(u"unblockPersonButton"_s);
    auto *buttons = new FlowLayout;
    buttons->addWidget(copy);
    buttons->addWidget(block);
    m_table->setObjectName(u"blocksTable"_s);
    m_table->setAccessibleName(tr("Blocked data"));
    m_table->setRecords(m_model, Model::columns());
    m_table->setEmptyText(tr("Nobody's data are blocked."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_unblock, 0, Qt::AlignLeft);
    setFocusProxy(m_iin);
    connect(block, &QPushButton::clicked, this, &PersonDataPanel::block);
    connect(copy, &QPushButton::clicked, this, &PersonDataPanel::copy);
    connect(m_unblock, &QPushButton::clicked, this, &PersonDataPanel::unblock);
    connect(m_table, &RecordTable::currentRecordChanged, this, &PersonDataPanel::showOffers);
    m_drafting.load([this](const std::optional<QJsonObject> &kept) { watch(kept); });
    showOffers();
}

PersonDataPanel::~PersonDataPanel() = default;

void PersonDataPanel::addFields()
{
    m_iin->setObjectName(u"personIinEdit"_s);
    m_request->setObjectName(u"personRequestEdit"_s);
    m_date->setObjectName(u"personDateEdit"_s);
    m_date->setYearsAhead(0);
    m_ground->setObjectName(u"personGroundEdit"_s);
    m_ground->setTabChangesFocus(true);
    m_ground->setFixedHeight(fontMetrics().lineSpacing() * 3);
    m_form->addField(u"iin"_s, tr("IIN"), m_iin)->setRequired(true);
    m_form->addField(u"request"_s, tr("Number of the request"), m_request)->setRequired(true);
    m_form->addField(u"date"_s, tr("Date of the request"), m_date)->setRequired(true);
    m_form->addField(u"ground"_s, tr("Ground"), m_ground, FieldForm::Width::Row)->setRequired(true);
}

void PersonDataPanel::watch(const std::optional<QJsonObject> &kept)
{
    if (kept) {
        m_iin->setText(kept->value("iin"_L1).toString());
        m_request->setText(kept->value("request"_L1).toString());
        m_date->setDate(QDate::fromString(kept->value("date"_L1).toString(), Qt::ISODate));
        m_ground->setPlainText(kept->value("ground"_L1).toString());
    }
    for (const QLineEdit *edit : {static_cast<QLineEdit *>(m_iin), m_request, static_cast<QLineEdit *>(m_date)})
        connect(edit, &QLineEdit::textChanged, &m_drafting, &Drafting::touch);
    connect(m_ground, &QPlainTextEdit::textChanged, &m_drafting, &Drafting::touch);
}

audit::PersonRequest PersonDataPanel::typed() const
{
    return {m_request->text().trimmed(), m_date->date(), m_ground->toPlainText().trimmed()};
}

QJsonObject PersonDataPanel::draft() const
{
    return {{u"iin"_s, m_iin->text()},
            {u"request"_s, m_request->text()},
            {u"date"_s, m_date->date().toString(Qt::ISODate)},
            {u"ground"_s, m_ground->toPlainText()}};
}

void PersonDataPanel::begin()
{
    m_messages->clear();
    m_form->clearMessages();
}

void PersonDataPanel::complain(const Error &error)
{
    const QString path = error.code.startsWith("iin."_L1) ? u"iin"_s : error.arguments.value(u"field"_s);
    Field *const field = path.isEmpty() ? nullptr : m_form->field(path);
    if (field == nullptr) {
        m_messages->show(MessageBar::Kind::Error, m_context.worded(error));
        return;
    }
    field->setError(m_context.worded(error));
    m_form->focusField(path);
}

void PersonDataPanel::refresh()
{
    m_context.jobs.read(
        this, [](Services &services) { return services.personalData.blocks(services.user); },
        [this](const Result<QList<PersonBlock>> &blocks) {
            if (blocks)
                m_model->setBlocks(*blocks);
            else
                m_messages->show(MessageBar::Kind::Error, m_context.worded(blocks.error()));
            showOffers();
        });
}

void PersonDataPanel::showOffers()
{
    const int row = m_table->currentRecord();
    m_unblock->setEnabled(row >= 0 && row < m_model->rowCount() && m_model->blocks().at(row).holds());
}

void PersonDataPanel::block()
{
    begin();
    const Question question{tr("Block the data"),
                            tr("Nobody but the head will see, find, print or export the data of IIN %1 until they are "
                               "unblocked. Terms and numbers go on.")
                                .arg(m_iin->text().trimmed()),
                            tr("Block")};
    if (!m_context.prompt.confirm(this, question))
        return;
    m_context.jobs.save(
        this,
        [iin = m_iin->text(), request = typed()](Services &services) {
            return services.personalData.block(iin, request, services.user);
        },
        [this](const Result<PersonBlock> &block) {
            if (!block) {
                complain(block.error());
                return;
            }
            m_drafting.drop();
            m_messages->show(MessageBar::Kind::Done, tr("The data are blocked."));
            refresh();
        });
}

void PersonDataPanel::unblock()
{
    begin();
    const PersonBlock block = m_model->blocks().at(m_table->currentRecord());
    const auto reason = m_context.prompt.askText(
        this, {tr("Unblock the data"), tr("Why are the data of IIN %1 unblocked?").arg(block.iin), tr("Unblock")});
    if (!reason)
        return;
    m_context.jobs.save(
        this,
        [iin = block.iin, reason = *reason](Services &services) {
            return services.personalData.unblock(iin, reason, services.user);
        },
        [this](const Result<PersonBlock> &lifted) {
            if (!lifted) {
                complain(lifted.error());
                return;
            }
            m_messages->show(MessageBar::Kind::Done, tr("The data are unblocked."));
            refresh();
        });
}

void PersonDataPanel::copy()
{
    begin();
    const QString path = m_context.prompt.fileToSave(this, tr("Copy of the data"),
                                                     u"person-%1.zip"_s.arg(m_context.today().toString(Qt::ISODate)),
                                                     tr("Archive (*.zip)"));
    if (path.isEmpty())
        return;
    m_context.jobs.longSave(
        tr("The data are being copied"), this,
        [iin = m_iin->text(), request = typed(), language = m_context.language, path](Services &services,
                                                                                      Progress &) -> Result<void> {
            KHATTAMA_TRY(const QByteArray zip, services.personalData.copy(iin, request, language, services.user));
            return writeFile(path, zip);
        },
        [this, path](const Result<void> &written) {
            if (!written) {
                complain(written.error());
                return;
            }
            m_drafting.drop();
            Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace khattama::ui
