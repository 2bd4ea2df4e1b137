#pragma once

#include <string>
#include <string_view>

#include "base/confidential.hpp"
#include "base/result.hpp"

/// A file that only a passphrase opens: XChaCha20-Poly1305 in pieces (libsodium's secretstream),
/// with a key that argon2id makes of the passphrase.
namespace liaise::guard {

/// What stands in the first line of such a file, before the number of its format.
struct FileKind {
    std::string_view name;  ///< such as "liaise compartment"
    int format = 1;
};

/// Each time other bytes. The passphrase was checked by `Passwords::check_choice`.
std::string locked_file(const FileKind& kind, std::string_view content,
                        const Confidential& passphrase);

/// What the file holds, only if all of it is as it was written. Errors: `invalid` for what is no
/// such file, or of a format that is newer; for another passphrase; for a file that was changed,
/// cut off, or put together of two.
Result<Confidential> unlocked_file(const FileKind& kind, std::string_view bytes,
                                   const Confidential& passphrase);

}  // namespace liaise::guard
