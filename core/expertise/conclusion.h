// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

#include <algorithm>

namespace khattama::expertise {

/// Disability group or category with its cause and term (act items 32-32.4).
struct Disability {
    QString category; ///< id of list `categories`
    QString cause;    ///< id of list `causes`
    QString term;     ///< id of list `terms`
    QDate from;       ///< counted from; invalid: to be proposed
    QDate until;      ///< set until; invalid where without term, or to be proposed
    friend bool operator==(const Disability &, const Disability &) = default;
};

/// Degree of loss of general working capacity (ЖЕҚА / УОТ).
struct GeneralLoss {
    int percent = 0; ///< 30-100
    QString cause;
    QDate from;
    QDate until;
    friend bool operator==(const GeneralLoss &, const GeneralLoss &) = default;
};

/// Degree of loss of professional working capacity (КЕҚА / УПТ) by one accident act or court decision.
struct ProfessionalLoss {
    QString document; ///< the act or decision: number and date
    int percent = 0;  ///< 5-100
    QString cause;    ///< P1 | P2
    QDate from;
    QDate until;
    friend bool operator==(const ProfessionalLoss &, const ProfessionalLoss &) = default;
};

/// The individual programme (ОЖБ / ИПР).
struct Programme {
    QStringList parts; ///< medical | social | professional
    QDate until;
    friend bool operator==(const Programme &, const Programme &) = default;
};

/// A result document given with the conclusion (item 7 of Appendix 3; column 14).
struct Certificate {
    QString kind; ///< id of list `certificates`, as R1
    QString number;
    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// What became of a part of the earlier programme that employers carry out, as the examined person tells it (p. 75).
struct ProgrammeExecution {
    QString part;     ///< social | professional
    QString employer; ///< name of it
    QString state;    ///< id of list `programme_execution`
    QString note;
    friend bool operator==(const ProgrammeExecution &, const ProgrammeExecution &) = default;
};

/// The expert conclusion; each part only where it applies (rules, section 4).
struct Conclusion {
    QStringList participants;       ///< logins of the chief specialists who took part
    QStringList independentExperts; ///< names of the independent experts who took part (orders 408 and 411)
    QString decidedBy;              ///< login of who recorded it
    QDateTime at;
    bool established = false;
    QString diagnosis; ///< clinical-expert diagnosis (column 9)
    QStringList icd10;
    std::optional<Disability> disability;
    std::optional<GeneralLoss> uot;
    QList<ProfessionalLoss> upt;
    std::optional<Programme> ipr;
    QString extraHelp; ///< need for additional help and care
    QString measures;  ///< rehabilitation measures (column 13)
    QList<Certificate> certificates;
    QString gapReason;                   ///< why there is a gap since the earlier term (p. 69)
    QList<ProgrammeExecution> execution; ///< of the earlier programme
    /// ОМК: what becomes of the department's decision, id of list `omk_rulings`: UPHELD | CHANGED | ADVICE.
    QString ruling{};
    QString recommendations{}; ///< ОМК: column 9 of Appendix 18

    /// Not in an answer to a consultation, nor where the department's decision stands.
    [[nodiscard]] bool decidesAnew() const
    {
        return ruling != QLatin1String("ADVICE") && ruling != QLatin1String("UPHELD");
    }

    [[nodiscard]] bool establishesDisability() const
    {
        return disability && disability->category != QLatin1String("NONE");
    }
    /// Asked for and not established; of a loss of working capacity or a programme alone, nothing is said of
    /// disability.
    [[nodiscard]] bool deniesDisability() const
    {
        return decidesAnew() && (disability ? !establishesDisability() : !established);
    }
    /// Of the certificate of a kind (list `certificates`); empty where none was given.
    [[nodiscard]] QString certificateNumber(const QString &kind) const
    {
        const auto given = std::find_if(certificates.begin(), certificates.end(),
                                        [&](const Certificate &certificate) { return certificate.kind == kind; });
        return given == certificates.end() ? QString() : given->number;
    }
    friend bool operator==(const Conclusion &, const Conclusion &) = default;
};

} // namespace khattama::expertise
