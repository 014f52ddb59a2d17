// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentsmodel.h"

#include "core/base/codes.h"
#include "core/base/datetext.h"
#include "core/intake/intakefields.h"
#include "ui/widgets/rolecolour.h"
#include "ui/widgets/tableroles.h"
#include "ui/widgets/typeddate.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using intake::SubmittedDocument;
using rules::DocumentNeed;

namespace {

/// Documents end within a lifetime: a year of two digits is never more than so far ahead.
constexpr int kYearsAhead = 50;

QJsonObject typedOf(const DocumentLine &line)
{
    QJsonArray files;
    for (const ChosenFile &file : line.files)
        files.append(QJsonObject{{u"path"_s, file.path}, {u"sha256"_s, file.sha256}});
    return {{u"id"_s, line.requirement.id},
            {u"sheets"_s, line.sheets},
            {u"format"_s, codeOf(intake::kDocumentFormats, line.format)},
            {u"originalSeen"_s, line.originalSeen},
            {u"validUntil"_s, line.validUntil},
            {u"waivedBecause"_s, line.waivedBecause},
            {u"files"_s, files}};
}

void restoreInto(DocumentLine &line, const QJsonObject &typed)
{
    line.sheets = typed.value("sheets"_L1).toInt();
    line.format = valueOf(intake::kDocumentFormats, typed.value("format"_L1).toString())
                      .value_or(SubmittedDocument::Format::Paper);
    line.originalSeen = typed.value("originalSeen"_L1).toBool();
    line.validUntil = typed.value("validUntil"_L1).toString();
    line.waivedBecause = typed.value("waivedBecause"_L1).toString();
    line.files.clear();
    for (const QJsonValue &file : typed.value("files"_L1).toArray()) {
        line.files.append({file.toObject().value("path"_L1).toString(), file.toObject().value("sha256"_L1).toString()});
    }
}

} // namespace

QString ChosenFile::name() const
{
    return QFileInfo(path).fileName();
}

QStringList DocumentLine::problems() const
{
    QStringList problems;
    for (const ChosenFile &file : files) {
        if (!file.problem.isEmpty())
            problems.append(file.problem);
    }
    return problems;
}

bool DocumentLine::isTouched() const
{
    return isHandedIn() || originalSeen || format != SubmittedDocument::Format::Paper || !validUntil.isEmpty()
           || !waivedBecause.isEmpty();
}

DocumentsModel::DocumentsModel(const rules::ReferenceLists &lists, QDate today, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_lists(lists), m_today(today), m_language(language)
{}

void DocumentsModel::setRequirements(const QList<rules::DocumentRequirement> &requirements)
{
    const bool sameLines = std::equal(requirements.begin(), requirements.end(), m_lines.begin(), m_lines.end(),
                                      [](const rules::DocumentRequirement &requirement, const DocumentLine &line) {
                                          return requirement.id == line.requirement.id;
                                      });
    if (sameLines) {
        bool differ = false;
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            differ = differ || m_lines[row].requirement != requirements[row];
            m_lines[row].requirement = requirements[row];
        }
        if (differ)
            Q_EMIT dataChanged(index(0, Number), index(rowCount() - 1, Files));
        return;
    }
    const QJsonArray kept = typed();
    beginResetModel();
    m_lines.clear();
    for (const rules::DocumentRequirement &requirement : requirements)
        m_lines.append({requirement, 0, SubmittedDocument::Format::Paper, false, {}, {}, {}});
    endResetModel();
    restore(kept);
}

int DocumentsModel::rowOf(const QString &documentId) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].requirement.id == documentId)
            return row;
    }
    return -1;
}

QString DocumentsModel::nameOf(int row) const
{
    return m_lists.text(u"documents"_s, m_lines[row].requirement.id, m_language);
}

bool DocumentsModel::isAsked(int row) const
{
    return m_lines[row].requirement.need != DocumentNeed::NotAsked || m_lines[row].isTouched();
}

QDate DocumentsModel::validUntil(int row) const
{
    return typedDate(m_lines[row].validUntil, m_today.addYears(kYearsAhead)).value_or(QDate());
}

QList<int> DocumentsModel::wrongRows() const
{
    QList<int> wrong;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!m_lines[row].validUntil.trimmed().isEmpty() && !validUntil(row).isValid())
            wrong.append(row);
    }
    return wrong;
}

QList<SubmittedDocument> DocumentsModel::documents() const
{
    QList<SubmittedDocument> documents;
    for (int row = 0; row < m_lines.size(); ++row) {
        const DocumentLine &line = m_lines[row];
        const QString waiver = line.waivedBecause.trimmed();
        if (line.isHandedIn() || !waiver.isEmpty()) {
            documents.append(
                {line.requirement.id, line.sheets, line.format, line.originalSeen, validUntil(row), waiver});
        }
    }
    return documents;
}

int DocumentsModel::rowOfDocument(qsizetype n) const
{
    const QList<SubmittedDocument> listed = documents();
    return n >= 0 && n < listed.size() ? rowOf(listed[n].id) : -1;
}

void DocumentsModel::addFile(int row, const ChosenFile &file, int pages)
{
    DocumentLine &line = m_lines[row];
    if (std::any_of(line.files.begin(), line.files.end(),
                    [&](const ChosenFile &other) { return other.sha256 == file.sha256; }))
        return;
    if (line.sheets == 0)
        line.sheets = pages;
    line.files.append(file);
    tell(row);
}

void DocumentsModel::removeFile(int row, qsizetype n)
{
    m_lines[row].files.removeAt(n);
    tell(row);
}

void DocumentsModel::toggleFormat(int row)
{
    using Kind = SubmittedDocument::Format;
    m_lines[row].format = m_lines[row].format == Kind::Paper ? Kind::Electronic : Kind::Paper;
    tell(row);
}

void DocumentsModel::setValidUntil(int row, QDate date)
{
    m_lines[row].validUntil = shortDate(date);
    tell(row);
}

void DocumentsModel::setFileProblems(const QList<FileProblem> &problems)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        bool differ = false;
        for (ChosenFile &file : m_lines[row].files) {
            const auto found = std::find_if(problems.begin(), problems.end(), [&](const FileProblem &problem) {
                return problem.documentId == m_lines[row].requirement.id && problem.sha256 == file.sha256;
            });
            const QString sentence = found == problems.end() ? QString() : found->sentence;
            differ = differ || sentence != file.problem;
            file.problem = sentence;
        }
        if (differ)
            tell(row);
    }
}

void DocumentsModel::tell(int row)
{
    // A line that takes the place of another changes that one too.
    Q_EMIT dataChanged(index(0, Need), index(rowCount() - 1, Need));
    Q_EMIT dataChanged(index(row, Sheets), index(row, Files));
    Q_EMIT changed();
}

QJsonArray DocumentsModel::typed() const
{
    QJsonArray lines;
    for (const DocumentLine &line : m_lines) {
        if (line.isTouched())
            lines.append(typedOf(line));
    }
    return lines;
}

void DocumentsModel::restore(const QJsonArray &typed)
{
    empty();
    for (const QJsonValue &value : typed) {
        const QJsonObject object = value.toObject();
        if (const int row = rowOf(object.value("id"_L1).toString()); row >= 0)
            restoreInto(m_lines[row], object);
    }
    tellAll();
}

void DocumentsModel::write(const QList<SubmittedDocument> &documents)
{
    empty();
    for (const SubmittedDocument &document : documents) {
        const int row = rowOf(document.id);
        if (row < 0)
            continue;
        m_lines[row] = {m_lines[row].requirement,
                        document.sheets,
                        document.format,
                        document.originalSeen,
                        shortDate(document.validUntil),
                        document.waivedBecause,
                        {}};
    }
    tellAll();
}

void DocumentsModel::empty()
{
    for (DocumentLine &line : m_lines)
        line = {line.requirement, 0, SubmittedDocument::Format::Paper, false, {}, {}, {}};
}

void DocumentsModel::tellAll()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, Number), index(rowCount() - 1, Files));
    Q_EMIT changed();
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

DocumentsModel::State DocumentsModel::stateOf(int row) const
{
    const DocumentLine &line = m_lines[row];
    const QDate until = validUntil(row);
    if (line.isHandedIn())
        return until.isValid() && until < m_today ? State::Expired : State::HandedIn;
    if (!line.waivedBecause.trimmed().isEmpty())
        return State::Waived;
    const QStringList &substitutes = line.requirement.substitutes;
    const bool replaced = std::any_of(substitutes.begin(), substitutes.end(), [this](const QString &id) {
        const int other = rowOf(id);
        return other >= 0 && (m_lines[other].isHandedIn() || !m_lines[other].waivedBecause.trimmed().isEmpty());
    });
    switch (line.requirement.need) {
    case DocumentNeed::Required:
        return replaced ? State::Replaced : State::Missing;
    case DocumentNeed::Expected:
        return State::Expected;
    case DocumentNeed::NotAsked:
        break;
    }
    return State::NotAsked;
}

QString DocumentsModel::wordFor(int row, State state) const
{
    switch (state) {
    case State::NotAsked:
        return tr("Not asked");
    case State::Expected:
        return tr("If there is one");
    case State::Missing:
        return tr("Required");
    case State::Replaced:
        return tr("Another one takes its place");
    case State::Waived:
        return tr("Not needed");
    case State::HandedIn:
        return tr("Handed in");
    case State::Expired:
        return tr("Expired on %1").arg(shortDate(validUntil(row)));
    }
    Q_UNREACHABLE();
}

QString DocumentsModel::textAt(int row, int column) const
{
    const DocumentLine &line = m_lines[row];
    switch (column) {
    case Number:
        return QString::number(line.requirement.number);
    case Name:
        return nameOf(row);
    case Need: {
        const QString word = wordFor(row, stateOf(row));
        const bool asked = line.requirement.need != DocumentNeed::NotAsked;
        return asked ? word + u'\n' + line.requirement.paragraph.in(m_language) : word;
    }
    case Sheets:
        return line.sheets > 0 ? QString::number(line.sheets) : QString();
    case Format:
        if (!line.isTouched())
            return {};
        return line.format == SubmittedDocument::Format::Paper ? tr("paper") : tr("electronic");
    case ValidUntil:
        return line.validUntil;
    case Waiver:
        return line.waivedBecause;
    case Files: {
        QStringList names;
        for (const ChosenFile &file : line.files)
            names.append(file.name());
        return names.join(u'\n');
    }
    default:
        return {};
    }
}

/// What a screen reader says: a cell by itself does not tell of which document it speaks.
QString DocumentsModel::spokenAt(int row, int column) const
{
    const QString heading = headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    QString value = textAt(row, column);
    if (column == Original)
        value = m_lines[row].originalSeen ? tr("seen") : tr("not seen");
    if (column == Files)
        value = (QStringList{value} + m_lines[row].problems()).join(u'\n');
    return tr("%1, %2: %3").arg(nameOf(row), heading, value.isEmpty() ? tr("empty") : value);
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const DocumentLine &line = m_lines[row];
    const bool offersFile = index.column() == Files && line.files.isEmpty() && isAsked(row);
    switch (role) {
    case Qt::DisplayRole:
        return offersFile ? tr("file …") : textAt(row, index.column());
    case Qt::EditRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        if (offersFile)
            return tr("Attach a file (Ins); it may also be dropped on the line");
        if (index.column() == Files && !line.problems().isEmpty())
            return line.problems().join(u'\n');
        return index.column() == Original ? QVariant() : QVariant(textAt(row, index.column()));
    case Qt::AccessibleTextRole:
        return spokenAt(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Original || line.format != SubmittedDocument::Format::Paper)
            return {};
        return line.originalSeen ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        if (index.column() == Number || index.column() == Sheets)
            return QVariant(Qt::AlignRight | Qt::AlignTop);
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    case ColourRoleRole: {
        if (index.column() == ValidUntil && wrongRows().contains(row))
            return static_cast<int>(ColourRole::Error);
        if (index.column() == Files && !line.problems().isEmpty())
            return static_cast<int>(ColourRole::Error);
        if (offersFile)
            return static_cast<int>(ColourRole::Info);
        if (index.column() != Need)
            return {};
        const State state = stateOf(row);
        const ColourRole colour = state == State::Expired                                ? ColourRole::Error
                                  : state == State::Missing                              ? ColourRole::Pending
                                  : state == State::NotAsked || state == State::Expected ? ColourRole::Neutral
                                                                                         : ColourRole::Done;
        return static_cast<int>(colour);
    }
    case IdRole:
        return line.requirement.id;
    default:
        return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Number:
        return tr("№");
    case Name:
        return tr("Document");
    case Need:
        return tr("Asked for");
    case Sheets:
        return tr("Sheets");
    case Format:
        return tr("Format");
    case Original:
        return tr("Original");
    case ValidUntil:
        return tr("Valid until");
    case Waiver:
        return tr("Not needed because");
    case Files:
        return tr("File");
    default:
        return {};
    }
}

Qt::ItemFlags DocumentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | Qt::ItemIsDropEnabled;
    switch (index.column()) {
    case Sheets:
    case ValidUntil:
    case Waiver:
        return flags | Qt::ItemIsEditable;
    case Original:
        return m_lines[index.row()].format == SubmittedDocument::Format::Paper ? flags | Qt::ItemIsUserCheckable
                                                                               : flags;
    default:
        return flags;
    }
}

bool DocumentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    DocumentLine &line = m_lines[index.row()];
    if (index.column() == Original && role == Qt::CheckStateRole) {
        line.originalSeen = value.toInt() == Qt::Checked;
        tell(index.row());
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    switch (index.column()) {
    case Sheets:
        line.sheets = std::max(0, value.toString().trimmed().toInt());
        break;
    case ValidUntil:
        line.validUntil = value.toString();
        break;
    default:
        line.waivedBecause = value.toString();
    }
    tell(index.row());
    return true;
}

} // namespace khattama::ui
