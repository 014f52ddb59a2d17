// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/privatememory.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace khattama::security {

void keepMemoryPrivate()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS); // no report with a memory image is offered
#else
    constexpr rlimit kNone{0, 0};
    (void)setrlimit(RLIMIT_CORE, &kNone);
#endif
#ifdef Q_OS_LINUX
    // Also where the kernel pipes images to a program, for which the limit is not asked; and ptrace is refused.
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace khattama::security
