#include "modules/imports/statements_known.hpp"

#include <sodium.h>

#include <algorithm>

namespace liaise::imports::queries {

namespace {

Id128 hash_of_words(const std::string& known_by) {
    Id128 hash;
    static_assert(sizeof(hash.bytes) == crypto_generichash_BYTES_MIN);
    crypto_generichash(hash.bytes.data(), hash.bytes.size(),
                       reinterpret_cast<const unsigned char*>(known_by.data()), known_by.size(),
                       nullptr, 0);
    return hash;
}

}  // namespace

void StatementsInRegister::add(const Id<visits::Visit>& visit, const std::string& known_by,
                               const Id<visits::StatementOnVisit>& id, const Source& source) {
    const auto is_it = [&](const Source& other) {
        return other.statement == source.statement && other.file == source.file;
    };
    // What was stored together stands together: mostly it is the last.
    const auto found = std::find_if(sources_.rbegin(), sources_.rend(), is_it);
    const auto at = static_cast<std::uint32_t>(
        found == sources_.rend() ? sources_.size() : sources_.rend() - found - 1);
    if (at == sources_.size()) sources_.push_back({source.statement, source.file, {}});
    all_.push_back({visit, hash_of_words(known_by), id, at});
}

void StatementsInRegister::put_in_order() { std::ranges::sort(all_); }

std::span<const StatementInRegister> StatementsInRegister::of(
    const Id<visits::Visit>& visit) const {
    return std::ranges::equal_range(all_, visit, {}, &StatementInRegister::visit);
}

const StatementInRegister* StatementsInRegister::said(const Id<visits::Visit>& visit,
                                                      const std::string& known_by) const {
    const auto of_visit = of(visit);
    const auto found =
        std::ranges::find(of_visit, hash_of_words(known_by), &StatementInRegister::words);
    return found == of_visit.end() ? nullptr : &*found;
}

}  // namespace liaise::imports::queries
