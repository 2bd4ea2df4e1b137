#include "guard/compartment_parts.hpp"

#include <fmt/format.h>

#include <array>

#include "guard/sodium.hpp"
#include "store/columns.hpp"

namespace liaise::guard::compartment_parts {

std::unexpected<Error> does_not_fit() {
    return invalid("file", "compartment.does_not_fit",
                   "What this file says does not hold together, though nobody changed it on its "
                   "way. Nothing was read. Tell who makes liaise, and have the file written "
                   "again.");
}

std::string member_name(std::string_view table) { return fmt::format("tables/{}.jsonl", table); }

std::string sha256_of(std::string_view text) {
    ready_sodium();
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), bytes_of(text),
                       text.size());
    std::string hexadecimal;
    for (const auto byte : hash) hexadecimal += fmt::format("{:02x}", byte);
    return hexadecimal;
}

std::vector<CompartmentStep> steps_taken(store::Transaction& tx) {
    std::vector<CompartmentStep> steps;
    tx.each("SELECT module, number, fingerprint FROM schema_changes ORDER BY module, number", {},
            [&](const store::Row& row) {
                auto& step = steps.emplace_back();
                store::Columns(row) >> step.module >> step.number >> step.fingerprint;
            });
    return steps;
}

}  // namespace liaise::guard::compartment_parts
