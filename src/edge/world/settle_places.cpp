#include <fmt/format.h>

#include "edge/world/settlers.hpp"
#include "modules/places/places.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::world {

namespace {

std::string text_at(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::optional<std::string> text_or_none(const Json& object, const char* key) {
    auto text = text_at(object, key);
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

std::optional<std::int64_t> number_or_none(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer()) return std::nullopt;
    return found->get<std::int64_t>();
}

/// The English name of what a list of the country calls by a slug.
std::optional<std::string> english(const Json& list, const std::string& slug) {
    for (const auto& one : list)
        if (one.at("slug") == slug) return one.at("names").value("en", slug);
    return std::nullopt;
}

std::optional<std::string> town_name(const World& world, const std::string& slug) {
    for (const auto& region : world.regions)
        if (auto name = english(region.at("towns"), slug)) return name;
    return std::nullopt;
}

places::Draft draft_of(const World& world, const Json& place, const Slugs& slugs) {
    places::Draft draft;
    draft.names = names_from(place.at("names"));
    for (const auto& other : place.at("other_names"))
        draft.other_names.push_back({other.at("text"), Source{other.at("source"), {}, {}}});
    draft.type = {place.at("type")};
    draft.operated = {place.at("operator")};
    draft.authority = english(world.authorities, text_at(place, "authority"));
    draft.standing = {place.at("standing")};
    draft.is_temporary = {place.at("is_temporary")};
    const auto region = slugs.regions.find(text_at(place, "region"));
    if (region != slugs.regions.end()) draft.region = region->second;
    draft.town = town_name(world, text_at(place, "town"));
    draft.address = text_or_none(place, "address");
    draft.latitude = number_or_none(place, "latitude");
    draft.longitude = number_or_none(place, "longitude");
    for (const auto& group : place.at("groups_held")) draft.groups_held.push_back({group});
    draft.opened = when_from(text_at(place, "opened"));
    draft.closed = when_from(text_at(place, "closed"));
    const auto note = names_from(place.value("note", Json(nullptr)));
    if (!note.empty()) draft.note = name_in(note, "en");
    draft.source = {place.at("source"), {}, {}};
    return draft;
}

Result<Done> write_headcounts(guard::RegisterWork& work, const Json& list,
                              const Id<places::Place>& place) {
    for (const auto& one : list) {
        const auto on = day_from(text_at(one, "on"));
        if (!on) continue;
        auto counted = places::count(work, {place, *on, number_or_none(one, "capacity"),
                                            number_or_none(one, "occupancy"),
                                            Source{one.at("source"), {}, {}}});
        if (!counted) return std::unexpected(counted.error());
    }
    return Done{};
}

/// Splits and mergers need both places, so they come after all of them.
Result<Done> join(guard::RegisterWork& work, const World& world, const Slugs& slugs) {
    for (const auto& place : world.places) {
        const auto id = slugs.places.at(place.at("slug"));
        if (const auto into = text_at(place, "merged_into"); !into.empty())
            if (auto merged = places::merge(work, {id, slugs.places.at(into)}); !merged)
                return merged;
        const auto from = text_at(place, "split_from");
        if (from.empty()) continue;
        auto draft = draft_of(world, place, slugs);
        draft.split_from = slugs.places.at(from);
        if (auto corrected = places::correct(work, {id, 1, draft}); !corrected) return corrected;
    }
    return Done{};
}

Result<visits::Statement> statement_of(const std::vector<std::string>& cells, std::size_t row,
                                       const Slugs& slugs) {
    visits::Statement statement;
    statement.id = Id<visits::Visit>::random();
    statement.key = statement.id.text();
    auto& draft = statement.draft;
    for (std::size_t at = 0; at <= cells[0].size();) {
        const auto end = std::min(cells[0].find(';', at), cells[0].size());
        draft.bodies.push_back(slugs.bodies.at(cells[0].substr(at, end - at)));
        at = end + 1;
    }
    draft.place = slugs.places.at(cells[1]);
    const auto when = when_from(cells[2]);
    if (!when)
        return invalid("when", "error.not_when",
                       fmt::format("visits.csv, row {}: {}", row, cells[2]));
    draft.when = *when;
    draft.type = {cells[3]};
    draft.announcement = {cells[4]};
    draft.source = {cells[5], "visits.csv", static_cast<std::int64_t>(row)};
    return statement;
}

template <class Wanted>
Result<Done> write_visits(guard::WritingWork& work, const World& world, const Slugs& slugs,
                          Wanted wanted) {
    std::vector<visits::Statement> statements;
    for (std::size_t i = 0; i < world.visits.size(); ++i) {
        if (!wanted(world.visits[i])) continue;
        auto statement = statement_of(world.visits[i], i + 2, slugs);
        if (!statement) return std::unexpected(statement.error());
        statements.push_back(std::move(*statement));
    }
    visits::write_all(work, statements);
    return Done{};
}

}  // namespace

Result<Done> write_places(guard::RegisterWork& work, const World& world, Slugs& slugs) {
    for (const auto& place : world.places) {
        auto added = places::add(work, draft_of(world, place, slugs));
        if (!added) return std::unexpected(added.error());
        slugs.places[place.at("slug")] = *added;
        auto counted = write_headcounts(work, place.at("headcounts"), *added);
        if (!counted) return counted;
    }
    return join(work, world, slugs);
}

Result<Done> note_visits(guard::OwnWork& work, const World& world, const std::string& slug,
                         const Slugs& slugs) {
    return write_visits(work, world, slugs, [&](const std::vector<std::string>& cells) {
        return cells[6] == "own" && cells[0].substr(0, cells[0].find(';')) == slug;
    });
}

Result<Done> state_visits(guard::RegisterWork& work, const World& world, const Slugs& slugs) {
    return write_visits(work, world, slugs, [](const std::vector<std::string>& cells) {
        return cells[6] == "register";
    });
}

}  // namespace liaise::world
