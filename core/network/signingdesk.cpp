// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/signingdesk.h"

#include "core/security/foreignsignature.h"

using namespace Qt::StringLiterals;

namespace khattama::network {

Result<MadeSignature> SigningDesk::signedBy(const SigningKey &key, const SigningOrder &order,
                                            const Cancelled &cancelled) const
{
    if (key.kind == SigningKey::Kind::File)
        return m_files.sign(key, order.bytes);
    KHATTAMA_TRY(const QByteArray text, m_ncaLayer.sign(order.bytes, order.iin, key.language, cancelled));
    return security::foreignSignature(text, order.bytes, m_clock);
}

Result<MadeSignature> SigningDesk::sign(const SigningKey &key, const SigningOrder &order,
                                        const Cancelled &cancelled) const
{
    KHATTAMA_TRY(MadeSignature made, signedBy(key, order, cancelled));
    if (!m_authority)
        return made;
    const Result<QByteArray> stamped = m_authority->stamped(made.cms, cancelled);
    if (!stamped && stamped.error().code == "job.cancelled"_L1)
        return failure(stamped.error());
    if (!stamped)
        made.notStamped = stamped.error();
    else if (order.room > 0 && stamped->size() > order.room)
        made.notStamped = damaged(u"timestamp.wrong_answer"_s);
    else
        made.cms = *stamped;
    return made;
}

} // namespace khattama::network
