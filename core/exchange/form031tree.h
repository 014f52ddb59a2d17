// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/form031.h"

#include <functional>
#include <map>

struct _xmlNode;

namespace khattama::exchange {

/// "/form031/patient/iin"; empty for no node.
[[nodiscard]] QString pathOf(const _xmlNode *node);

/// The parsed tree of a form made into values; used by Form031Reader after the schema has judged the types.
class Form031Tree
{
public:
    explicit Form031Tree(_xmlNode *root) : m_root(root) {}

    /// Removes the attributes of the XMLSchema-instance namespace; they are kept as unknown.
    void takeSchemaHints();
    [[nodiscard]] Result<intake::Form031> form();

private:
    using Read = std::function<void(const _xmlNode *)>;
    /// How a group reads one of its elements.
    struct Known {
        Read read;
        bool repeats = false;
    };
    using Group = std::map<QString, Known>;

    void takeSchemaHints(_xmlNode *element);
    /// Reads the elements of `parent` by the group's table, and keeps what the table does not name.
    void readGroup(const _xmlNode *parent, const Group &group, const QStringList &attributes = {});
    void keepUnknown(const _xmlNode *element);
    void keep(const QString &path, const QString &text);
    void keepUnknownAttributes(const _xmlNode *element, const QStringList &known = {});

    [[nodiscard]] Known text(QString &target, const std::map<QString, QString *> &attributes = {});
    [[nodiscard]] Known day(QDate &target);
    [[nodiscard]] Known moment(QDateTime &target);
    [[nodiscard]] Known group(std::function<Group()> table);
    /// An element that may stand several times, one value each; empty ones are left out.
    template <typename T, typename Fill>
    [[nodiscard]] Known each(QList<T> &list, Fill fill, const QStringList &attributes = {});

    [[nodiscard]] Group formFields();
    [[nodiscard]] Group patientFields();
    [[nodiscard]] Group nameFields(QString &iin, people::PersonName &name, QString &phone);
    [[nodiscard]] Group answerFields();
    void readRepresentative(const _xmlNode *element);
    void readTemporaryDisability(const _xmlNode *element);
    void readPopulationAnswer(const _xmlNode *element);
    void readSystemAnswer(const _xmlNode *element, std::optional<intake::SystemAnswer> &answer, const char *fact);
    void refuse(const QString &code, const QString &path);

    _xmlNode *m_root;
    intake::Form031 m_form;
    qsizetype m_keptSize = 0;
    std::optional<Error> m_fault;
};

} // namespace khattama::exchange
