#include "modules/imports/undoing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "modules/bodies/kept.hpp"
#include "modules/bodies/sight.hpp"
#include "modules/imports/undoing_visits.hpp"
#include "modules/places/kept.hpp"
#include "modules/places/names_mark.hpp"
#include "modules/visits/kept.hpp"

namespace liaise::imports {

namespace {

using guard::history::Added;
using guard::history::Undoing;

constexpr std::array all_kept = {&places::kept_places, &bodies::kept_bodies, &visits::kept_visits,
                                 &places::kept_headcounts};

/// Nothing of the register speaks of a place that an import had added, and no other file names it.
constexpr const char* place_is_unused =
    " AND NOT EXISTS (SELECT 1 FROM import_said_again r WHERE r.scope = t.scope AND r.record = "
    "t.id AND r.part_of <> $1) "
    "AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.scope = t.scope AND v.place = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM headcounts h WHERE h.scope = t.scope AND h.place = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM places p WHERE p.scope = t.scope AND (p.merged_into = t.id OR "
    "p.split_from = t.id) AND COALESCE(p.since_in, '') <> $1)";
/// Nor of the body; and nobody has signed in for it.
constexpr const char* body_is_unused =
    " AND NOT EXISTS (SELECT 1 FROM import_said_again r WHERE r.scope = t.scope AND r.record = "
    "t.id AND r.part_of <> $1) "
    "AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.scope = t.scope AND c.body = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM visitors v WHERE v.scope = t.scope AND v.body = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM bodies b WHERE b.scope = t.scope AND (b.part_of = t.id OR "
    "b.merged_into = t.id) AND "
    "COALESCE(b.since_in, '') <> $1) "
    "AND NOT EXISTS (SELECT 1 FROM body_keys k WHERE k.body = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM persons n WHERE n.body = t.id) "
    "AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.body = t.id)";

/// What an import added that was taken back before goes with this one only where its file names it
/// too: what others do not speak of any more is no reason for it.
constexpr const char* is_named_in_it =
    " AND (t.since_in = $1 OR EXISTS (SELECT 1 FROM import_said_again n WHERE n.scope = t.scope "
    "AND n.record = t.id AND n.part_of = $1))";

/// What a later file of the same mapping is known by too stays: it found it there.
void forget_memories(guard::RegisterWork& work, const Undoing& undoing) {
    constexpr const char* of_a_later_file =
        "FROM import_said_again r JOIN imports i ON i.scope = r.scope AND 'import ' || i.id = "
        "r.part_of WHERE r.scope = m.scope AND r.record = m.record AND r.part_of <> $1 AND "
        "i.mapping = m.mapping";
    work.execute(fmt::format("UPDATE import_memories AS m SET since_in = (SELECT r.part_of {0} "
                             "ORDER BY r.stored_as DESC, r.part_of LIMIT 1) WHERE m.scope = "
                             "{{own}} AND m.since_in = $1 AND EXISTS (SELECT 1 {0})",
                             of_a_later_file),
                 {undoing.what});
    work.execute("DELETE FROM import_memories WHERE scope = {own} AND since_in = $1",
                 {undoing.what});
    work.execute("INSERT INTO import_memories (scope, mapping, kind, known_by, record, said, "
                 "since_in) SELECT b.scope, b.mapping, b.kind, b.known_by, b.record, b.said, "
                 "b.since_in FROM import_memories_before b WHERE b.scope = {own} AND "
                 "b.part_of = $1 ON CONFLICT (scope, mapping, kind, known_by) DO NOTHING",
                 {undoing.what});
    work.execute("DELETE FROM import_memories_before WHERE scope = {own} AND part_of = $1",
                 {undoing.what});
}

/// Names came back that stood there before: who has read all names must see that they changed.
void raise_names_marks(guard::RegisterWork& work, const Undoing& undoing) {
    for (const std::string table : {"places", "bodies"})
        work.execute("UPDATE " + table + " SET names_mark = " +
                         places::names_mark_above(table, "$2") +
                         " WHERE scope = {own} AND EXISTS (SELECT 1 FROM " + table +
                         "_past b WHERE b.scope = {own} AND b.id = " + table +
                         ".id AND b.until_in = $1)",
                     store::Binding() << undoing.as << places::names_mark_step());
}

}  // namespace

std::string part_of_import(const std::string& id) { return "import " + id; }

bool is_built_upon(guard::RegisterWork& work, const std::string& id) {
    return std::ranges::any_of(all_kept, [&](const auto* kept) {
        return guard::history::changed_later(
            work, *kept, part_of_import(id),
            "SELECT 'import ' || i.id FROM imports i WHERE {scope i} AND i.state = 'stored'");
    });
}

UndoneAndLeft take_back(guard::RegisterWork& work, const std::string& id) {
    const Undoing undoing{part_of_import(id), "undoing " + part_of_import(id)};
    const auto forget = [&](const std::string& table) {
        work.execute("DELETE FROM " + table + " WHERE scope = {own} AND part_of = $1",
                     {undoing.what});
    };
    forget("import_denials");
    const auto [visits, visits_kept] = take_back_visits(work, undoing);
    const auto headcounts = take_back_headcounts(work, undoing);
    const auto unless = [](const char* is_unused) {
        return guard::history::Way{Added::marked, std::string(is_unused) + is_named_in_it, "",
                                   undone_imports};
    };
    const auto places =
        guard::history::undo(work, places::kept_places, undoing, unless(place_is_unused));
    const auto bodies =
        guard::history::undo(work, bodies::kept_bodies, undoing, unless(body_is_unused));
    bodies::tell_sight_anew(work, undoing.as);
    forget_memories(work, undoing);
    forget("import_said_again");
    raise_names_marks(work, undoing);
    UndoneAndLeft all;
    all.undone = {places.taken_out,    places.put_back,      bodies.taken_out,
                  bodies.put_back,     visits.taken_out,     visits.brought_back,
                  visits_kept,         headcounts.taken_out, headcounts.put_back,
                  0};
    for (const auto* kept : all_kept)
        for (const auto& record : guard::history::left(work, *kept, undoing)) {
            ++all.undone.left;
            if (kept == &places::kept_places)
                all.places_left.push_back(*Id<places::Place>::from(*record));
            if (kept == &bodies::kept_bodies)
                all.bodies_left.push_back(*Id<bodies::Body>::from(*record));
        }
    return all;
}

}  // namespace liaise::imports
