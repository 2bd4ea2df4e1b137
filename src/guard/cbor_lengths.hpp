#pragma once

#include <string_view>

namespace liaise::guard {

/// Whether no list, map or text in `cbor` says to be longer than what is left of it. libcbor 0.8
/// makes room for as much as a head says before it looks for it: one of eight bytes can ask for all
/// memory. Heads of no stated length are refused: authenticators write none (CTAP2's form of CBOR).
bool says_true_lengths(std::string_view cbor);

/// The same of what an authenticator says: its key and its extensions, where it has them.
bool has_true_lengths(std::string_view authenticator_data);

}  // namespace liaise::guard
