// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workroom.h"

using namespace Qt::StringLiterals;

namespace khattama::gui {

Workroom::Workroom(const Surroundings &around) : m_around(around)
{
    m_thread.setObjectName(u"workroom"_s);
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

Workroom::~Workroom()
{
    give([this] {
        closeOffice();
        m_thread.quit();
    });
    m_thread.wait();
}

void Workroom::give(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_inThread, std::move(work), Qt::QueuedConnection);
}

void Workroom::finish()
{
    QMetaObject::invokeMethod(
        &m_inThread, [] {}, Qt::BlockingQueuedConnection);
}

Result<storage::Office *> Workroom::office(const QString &path)
{
    if (m_office && m_path == path)
        return m_office.get();
    closeOffice();
    KHATTAMA_TRY(m_office, openOffice(path, m_around));
    m_path = path;
    return m_office.get();
}

void Workroom::closeOffice()
{
    lock();
    m_office.reset();
    m_path.clear();
}

void Workroom::unlock(std::unique_ptr<Workplace> workplace)
{
    lock();
    m_workplace = std::move(workplace);
    Workplace &place = *m_workplace;
    m_keeping = std::make_unique<OfficeKeeping>(place);
    m_services.emplace(ui::Services{place.user(),
                                    place.department(),
                                    place.unlocked().transactor(),
                                    place.cases(),
                                    place.journals(),
                                    place.audit(),
                                    place.unlocked().staff(),
                                    place.unlocked().drafts(),
                                    place.packages(),
                                    place.deadlines(),
                                    m_around.clock,
                                    place.receiving(),
                                    place.reviewing(),
                                    place.deciding(),
                                    place.consulting(),
                                    place.papers(),
                                    place.handingOver(),
                                    place.visiting(),
                                    place.phrases(),
                                    place.days(),
                                    place.months(),
                                    place.correcting(),
                                    place.expertWork(),
                                    place.rows(),
                                    place.outbox(),
                                    place.outages(),
                                    place.transfers(),
                                    place.signing(),
                                    place.auditing(),
                                    place.personalData(),
                                    place.signers(),
                                    *m_keeping});
}

void Workroom::lock()
{
    m_services.reset();
    m_keeping.reset();
    m_workplace.reset();
}

} // namespace khattama::gui
