// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/certificatespart.h"

#include "ui/widgets/codefield.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

const QString kAdded = u"addedCertificates"_s;

/// The place of a certificate in a finding's field, «certificates[2].number»; -1 for another field.
qsizetype placeIn(const QString &field)
{
    static const QRegularExpression path(u"\\Acertificates\\[(\\d+)\\]"_s);
    const auto match = path.match(field);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace

CertificatesPart::CertificatesPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_desk(desk), m_other(new CodeField)
{
    desk.form.addSection(tr("Documents given"));
    const QList<CodeItem> kinds = choicesFor(desk, u"certificates"_s);
    for (const CodeItem &kind : kinds) {
        auto *number = new QLineEdit;
        number->setObjectName(u"certificate_%1"_s.arg(kind.code));
        number->setPlaceholderText(tr("no number: not given"));
        desk.form.addField(pathOf(kind.code), kind.text, number)->hide();
        m_lines.append({kind.code, number});
        connect(number, &QLineEdit::textChanged, this, &ConclusionPart::changed);
    }
    m_other->setObjectName(u"otherCertificateField"_s);
    m_other->setItems(kinds);
    desk.form.addField(u"otherCertificate"_s, tr("Another document"), m_other, FieldForm::Width::Row);
    connect(m_other, &CodeField::codeChanged, this, &CertificatesPart::addKind);
}

QString CertificatesPart::pathOf(const QString &kind)
{
    return u"certificates."_s + kind;
}

void CertificatesPart::addKind(const QString &kind)
{
    if (kind.isEmpty())
        return;
    if (!m_added.contains(kind))
        m_added.append(kind);
    showLines();
    m_desk.form.focusField(pathOf(kind));
    m_other->clear();
    m_other->setCode({});
    Q_EMIT changed();
}

void CertificatesPart::showLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        const bool shown =
            m_following.contains(line.kind) || m_added.contains(line.kind) || !line.number->text().isEmpty();
        m_desk.form.field(pathOf(line.kind))->setVisible(shown);
    }
}

void CertificatesPart::write(expertise::Conclusion &conclusion) const
{
    for (const Line &line : m_lines) {
        if (const QString number = line.number->text().trimmed(); !number.isEmpty())
            conclusion.certificates.append({line.kind, number});
    }
}

QList<Finding> CertificatesPart::show(const ConsideredConclusion &considered, const QList<Finding> &findings)
{
    m_following = considered.documents;
    showLines();
    QList<Finding> placed;
    const QList<expertise::Certificate> &given = considered.conclusion.certificates;
    for (Finding finding : findings) {
        if (const qsizetype place = placeIn(finding.field); place >= 0 && place < given.size())
            finding.field = pathOf(given.at(place).kind);
        placed.append(finding);
    }
    for (const expertise::Certificate &certificate : given) {
        if (!m_following.contains(certificate.kind) && !m_added.contains(certificate.kind))
            placed.append(
                {pathOf(certificate.kind), u"conclusion.certificate_unexpected"_s, {}, Finding::Weight::Warns});
    }
    return placed;
}

QJsonObject CertificatesPart::typed() const
{
    return {{kAdded, QJsonArray::fromStringList(m_added)}};
}

void CertificatesPart::retype(const QJsonObject &typed)
{
    m_added.clear();
    const QJsonArray added = typed.value(kAdded).toArray();
    for (const QJsonValue &kind : added)
        m_added.append(kind.toString());
    showLines();
}

} // namespace khattama::ui
