// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace khattama::faults {

/// One entry of what a process did to the files of a folder, as the preloaded library writes it: this header, then
/// `pathBytes` of a path relative to the folder, then `dataBytes` of content.
struct Entry {
    enum Kind : std::uint32_t {
        Create = 1, ///< `path` did not exist; `file` is what stands there now
        Known = 2,  ///< `path` existed when the recording began and is called `file` from now on
        Write = 3,
        Truncate = 4, ///< to `offset` bytes
        Sync = 5,
        SyncFolder = 6, ///< `path`; empty: the folder itself
        Rename = 7,     ///< `path` to the path that stands in the content
        Unlink = 8,
        Told = 9,        ///< the process said something: an acknowledgement
        Unsupported = 10 ///< something this library cannot record, named in the content
    };
    std::uint32_t kind = 0;
    std::uint32_t file = 0; ///< number of the file, which stays the same when it is renamed
    std::int64_t offset = 0;
    std::uint32_t pathBytes = 0;
    std::uint32_t dataBytes = 0;
};

// How the library is told what to do (environment).
inline constexpr auto kFolder = "KHATTAMA_FAULTS_FOLDER";       ///< whose files it looks at
inline constexpr auto kLog = "KHATTAMA_FAULTS_LOG";             ///< where the recording goes; none: nothing is recorded
inline constexpr auto kTold = "KHATTAMA_FAULTS_TOLD";           ///< file of the acknowledgements
inline constexpr auto kForget = "KHATTAMA_FAULTS_FORGET_SYNCS"; ///< controls: no fsync reaches the recording
inline constexpr auto kFail = "KHATTAMA_FAULTS_FAIL";           ///< N:eio|enospc|short:once|always

} // namespace khattama::faults
