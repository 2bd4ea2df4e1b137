#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/json_read.hpp"
#include "base/zip_file.hpp"
#include "guard/compartment_file.hpp"
#include "guard/compartment_parts.hpp"
#include "guard/compartment_rows.hpp"
#include "guard/invitations.hpp"
#include "guard/passwords.hpp"
#include "guard/tokens.hpp"
#include "store/failures.hpp"

/// How a compartment's file becomes an installation.
namespace liaise::guard {

namespace {

using compartment_parts::does_not_fit;

constexpr const char* administrator_name = "Administrator";

std::unexpected<Error> other_version() {
    return conflict("compartment.other_version",
                    "Another version of liaise wrote this file. Nothing was read. Read it with "
                    "the version that wrote it; then start the newer one on the same folder, which "
                    "brings it forward.");
}

std::unexpected<Error> is_there_already() {
    return conflict("compartment.there_already",
                    "This compartment is in this installation already, and may have been worked "
                    "in since. Nothing was read. Choose an empty folder, or an empty database.");
}

std::unexpected<Error> is_in_use() {
    return conflict("compartment.in_use",
                    "There is something in this installation already, and its register need not "
                    "say what the file's does. Nothing was read. Choose an empty folder, or an "
                    "empty database.");
}

Result<std::string> part_of(ZipFile& zip, const std::string& name) {
    std::string whole;
    const auto read = zip.each_piece(name, [&](std::string_view piece) -> Result<Done> {
        whole += piece;
        return Done{};
    });
    if (!read) return does_not_fit();
    return whole;
}

Result<CompartmentManifest> manifest_of(ZipFile& zip) {
    const auto text = part_of(zip, compartment_parts::manifest_name);
    if (!text) return std::unexpected(text.error());
    const auto json = parsed(*text);
    CompartmentManifest manifest;
    if (!json || !read(*json, manifest, "") || manifest.format != compartment_kind.format)
        return does_not_fit();
    return manifest;
}

bool finds(store::Transaction& tx, const std::string& sql, const store::Binds& binds) {
    bool found = false;
    tx.each(sql, binds, [&](const store::Row&) { found = true; });
    return found;
}

/// Nothing but the steps of the schema may be there.
Result<Done> check_empty(store::Transaction& tx, const std::vector<store::Table>& tables,
                         const Id<BodyRef>& body) {
    const auto own = Scope::of_body(body.text()).text();
    if (finds(tx, "SELECT 1 FROM persons p WHERE p.scope = $1 LIMIT 1", {own}))
        return is_there_already();
    for (const auto& table : tables)
        if (table.name != "schema_changes" &&
            finds(tx, fmt::format("SELECT 1 FROM \"{}\" LIMIT 1", table.name), {}))
            return is_in_use();
    return Done{};
}

/// The members must be the tables that this program would write, in its own order: one that is
/// missing, named twice or strange is an error.
Result<Done> check_members(const CompartmentManifest& manifest,
                           const std::vector<store::Table>& tables) {
    std::vector<std::string> expected;
    const auto out = left_out_of_compartments();
    for (const auto& table : tables)
        if (std::ranges::find(out, table.name, &LeftOut::table) == out.end())
            expected.push_back(table.name);
    if (!std::ranges::equal(expected, manifest.members, {}, {}, &CompartmentMember::table))
        return does_not_fit();
    return Done{};
}

Result<Done> fill_table(store::Transaction& tx, const store::Table& table,
                        const std::string& text, const CompartmentManifest& manifest,
                        const CompartmentMember& member) {
    if (member.bytes != static_cast<std::int64_t>(text.size()) ||
        member.sha256 != compartment_parts::sha256_of(text))
        return does_not_fit();
    TableFilling filling(tx, table, manifest.body.text());
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (auto added = filling.add(std::string_view(text).substr(at, end - at)); !added)
            return added;
        at = end + 1;
    }
    filling.finish();
    if (filling.rows() != member.rows) return does_not_fit();
    return Done{};
}

/// Whose password stayed behind has one that nobody knows until a link brings another. To try it
/// takes as long as to try any.
void give_unknown_passwords(store::Transaction& tx) {
    tx.execute("UPDATE credentials SET password_hash = $1 WHERE password_hash = $2",
               store::Binds{Passwords::hashed(fresh_token()).text,
                            std::string(password_left_behind)});
}

Result<CompartmentFile::Filled> filled(store::Transaction& tx, ZipFile& zip,
                                       const CompartmentManifest& manifest, Moment now) {
    const auto tables = store::in_order_of_reference(store::schema_of(tx));
    if (auto empty = check_empty(tx, tables, manifest.body); !empty)
        return std::unexpected(empty.error());
    if (manifest.steps != compartment_parts::steps_taken(tx)) return other_version();
    if (auto good = check_members(manifest, tables); !good) return std::unexpected(good.error());
    CompartmentFile::Filled filled{manifest.body, 0, {}};
    for (const auto& member : manifest.members) {
        const auto table = std::ranges::find(tables, member.table, &store::Table::name);
        const auto text = part_of(zip, compartment_parts::member_name(member.table));
        if (!text) return std::unexpected(text.error());
        if (auto good = fill_table(tx, *table, *text, manifest, member); !good)
            return std::unexpected(good.error());
        filled.rows += member.rows;
    }
    give_unknown_passwords(tx);
    // Passkeys stayed behind: who had nothing else beside the password is not asked for more.
    tx.execute("UPDATE persons SET second_step_since = NULL WHERE id NOT IN (SELECT person FROM "
               "credentials WHERE totp_locked IS NOT NULL OR totp_secret IS NOT NULL)", {});
    // Nobody who runs the other machine comes along, and somebody has to run this one.
    InvitationOffer offer;
    offer.role = Role::coordinator;
    offer.name = administrator_name;
    filled.administrator_token = Invitations::offer(tx, offer, now).token;
    return filled;
}

}  // namespace

Result<CompartmentFile::Filled> CompartmentFile::fill(store::Database& database,
                                                      std::string_view bytes,
                                                      const Confidential& passphrase,
                                                      Moment now) {
    const auto content = unlocked_file(compartment_kind, bytes, passphrase);
    if (!content) return std::unexpected(content.error());
    auto zip = ZipFile::of(content->reveal());
    if (!zip) return does_not_fit();
    const auto manifest = manifest_of(*zip);
    if (!manifest) return std::unexpected(manifest.error());
    const auto tx = database.writing();
    try {
        auto outcome = filled(*tx, *zip, *manifest, now);
        if (outcome) tx->commit();
        return outcome;
    } catch (const store::Refused&) {
        return does_not_fit();
    }
}

}  // namespace liaise::guard
