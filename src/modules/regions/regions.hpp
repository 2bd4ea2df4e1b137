#pragma once

#include "base/names.hpp"
#include "guard/nothing.hpp"
#include "guard/own_work.hpp"

/// The country's regions, a tree: what lists, maps and territories are divided by.
namespace liaise::regions {

struct Region {
    static constexpr const char* record_name = "region";

    Id<Region> id;
    std::string code;
    Names names;
    std::optional<Id<Region>> part_of;
    std::optional<std::string> outline;

    static constexpr auto describe() {
        return record("region",
            field("id", &Region::id, Reach::everyone, "The same in every installation."),
            field("code", &Region::code, Reach::everyone,
                  "A short word for it, as files and addresses use it."),
            field("names", &Region::names, Reach::everyone, "Its name in each language."),
            field("part_of", &Region::part_of, Reach::everyone, "The region that it lies in."),
            field("outline", &Region::outline, Reach::everyone,
                  "Its border, as a GeoJSON geometry, for the map."));
    }
};
static_assert(Described<Region>);

struct Draft {
    std::string code;
    Names names;
    std::optional<Id<Region>> part_of;
    std::optional<std::string> outline;

    static constexpr auto describe() {
        return record("region_draft",
            field("code", &Draft::code, Reach::everyone, "A short word for it, unlike any other."),
            field("names", &Draft::names, Reach::everyone, "Its name in each language."),
            field("part_of", &Draft::part_of, Reach::everyone, "The region that it lies in."),
            field("outline", &Draft::outline, Reach::everyone, "A GeoJSON geometry."));
    }
};
static_assert(Described<Draft>);

/// All regions, by name.
Result<std::vector<guard::Seen<Region>>> list(guard::Work& work, const guard::Nothing&);

/// Adds a region. Errors: `invalid` without a name; `conflict` when the code is taken.
Result<Id<Region>> add(guard::RegisterWork& work, const Draft& draft);

/// The region that a file calls `code`.
std::optional<guard::Seen<Region>> with_code(guard::Work& work, const std::string& code);

}  // namespace liaise::regions
