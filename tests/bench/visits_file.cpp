#include "bench/visits_file.hpp"

#include <fmt/format.h>

#include <array>
#include <random>
#include <set>

#include "base/day.hpp"

namespace liaise::bench {

namespace {

constexpr std::size_t regions = 30;
constexpr std::size_t places_of_a_town = 10;
constexpr int days_of_visits = 20 * 365;
/// Of the places, so many in a hundred are also written otherwise, and of their rows so many are.
constexpr std::size_t spelt_twice_percent = 50;
constexpr std::size_t other_spelling_percent = 20;

constexpr std::array beginnings = {"B", "Br", "D", "Dr", "F", "G", "Gr", "H", "K", "Kl",
                                   "L", "M", "N", "P", "R", "S", "St", "T", "V", "W"};
constexpr std::array middles = {"an", "er", "il", "orn", "ul", "aust", "eil", "ock", "ind", "as",
                                "ell", "imb", "ov", "urd", "avin", "erat", "olim", "usk"};
constexpr std::array endings = {"feld", "ham", "ville", "mont", "burg", "stad", "wick", "bridge",
                                "port", "by", "ton", "dal"};
constexpr std::array kinds = {"Prison", "Remand Prison", "Police Station", "Psychiatric Hospital",
                              "Juvenile Home", "Immigration Detention Centre", "Court Cells",
                              "Care Home"};
constexpr std::array bodies = {"Prevention Council", "Ombudsman", "Judges", "Bar Association",
                               "Health Board", "Red Society"};
constexpr std::array announcements = {"unannounced", "announced", ""};

class Dice {
public:
    std::size_t below(std::size_t limit) { return engine_() % limit; }
    template <class T, std::size_t N>
    T one_of(const std::array<T, N>& all) { return all[below(N)]; }
    bool happens(std::size_t percent) { return below(100) < percent; }

private:
    std::mt19937_64 engine_{11};
};

struct Place {
    std::string name;
    std::string town;
    std::size_t region = 0;
    std::string other_spelling;  ///< empty: all write the name alike
};

std::string town_name(Dice& dice) {
    std::string name = dice.one_of(beginnings);
    name += dice.one_of(middles);
    if (dice.happens(30)) name += dice.one_of(middles);
    return name + dice.one_of(endings);
}

std::string place_name(Dice& dice, const std::string& town) {
    const std::string kind = dice.one_of(kinds);
    switch (dice.below(3)) {
        case 0: return town + ' ' + kind;
        case 1:
            return fmt::format("Saint {}{}a {}", dice.one_of(beginnings), dice.one_of(middles),
                               kind);
        default: return fmt::format("{} {} {}", kind, town, 1 + dice.below(9));
    }
}

/// A letter left out, doubled or swapped; in capitals; shortened; or with the kind behind.
std::string written_otherwise(Dice& dice, std::string name) {
    const auto at = 1 + dice.below(name.size() - 3);
    switch (dice.below(5)) {
        case 0: return name.erase(at, 1);
        case 1: return name.insert(at, 1, name[at]);
        case 2: std::swap(name[at], name[at + 1]); return name;
        case 3:
            for (char& letter : name)
                if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
            return name;
        default: {
            const auto blank = name.find(' ');
            return name.substr(blank + 1) + ", " + name.substr(0, blank);
        }
    }
}

std::vector<Place> made_up_places(Dice& dice, std::size_t count) {
    std::vector<std::string> towns;
    std::set<std::string> seen;
    while (towns.size() < std::max<std::size_t>(count / places_of_a_town, 1))
        if (auto town = town_name(dice); seen.insert(town).second) towns.push_back(town);
    std::vector<Place> all;
    while (all.size() < count) {
        const auto at = dice.below(towns.size());
        auto name = place_name(dice, towns[at]);
        if (!seen.insert(towns[at] + ": " + name).second) continue;
        const bool is_spelt_twice = dice.happens(spelt_twice_percent);
        all.push_back({name, towns[at], at % regions,
                       is_spelt_twice ? written_otherwise(dice, name) : ""});
    }
    return all;
}

std::string region_name(std::size_t i) { return fmt::format("Region {}", i + 1); }

std::string mapping(const char* name, const std::string& tables) {
    auto text = fmt::format("name = \"{}\"\nlanguage = \"en\"\nsource = \"Made up\"\n{}", name,
                            tables);
    for (std::size_t i = 0; i < regions; ++i)
        text += fmt::format("[[region]]\ncode = \"r{}\"\nnames = {{ en = \"{}\" }}\n", i,
                            region_name(i));
    return text;
}

constexpr const char* place_tables = R"([when]
always = "2005"
[place]
name = "name"
town = "town"
region = "region"
type = "prison"
)";

std::string visit_tables() {
    std::string values;
    std::string tables;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        values += fmt::format("{}\"{}\" = \"b{}\"", i == 0 ? "" : ", ", bodies[i], i);
        tables += fmt::format("[[body]]\nkey = \"b{}\"\nnames = {{ en = \"{}\" }}\n"
                              "type = \"ngo\"\n",
                              i, bodies[i]);
    }
    return R"([when]
column = "date"
[place]
name = "place"
town = "town"
region = "region"
type = "prison"
[visit]
type = "inspection"
[visit.announcement]
column = "announced"
values = { "announced" = "announced", "unannounced" = "unannounced" }
otherwise = "unknown"
[[visit.by]]
body = { column = "visited by", values = { )" + values + " } }\n" + tables;
}

}  // namespace

VisitsFile visits_file(std::size_t places, std::size_t visits) {
    Dice dice;
    const auto country = made_up_places(dice, places);
    VisitsFile file;
    file.places = "name,town,region\n";
    for (const auto& [name, town, region, other] : country) {
        file.places += fmt::format("\"{}\",{},{}\n", name, town, region_name(region));
        file.names.push_back(name + ", " + town);
    }
    file.visits = "date,place,town,region,visited by,announced,report\n";
    for (std::size_t i = 0; i < visits; ++i) {
        const auto at = dice.below(country.size());
        const auto& [name, town, region, other] = country[at];
        const bool is_other = !other.empty() && dice.happens(other_spelling_percent);
        const auto day =
            plus_days(Day::of(2006, 1, 1), static_cast<int>(dice.below(days_of_visits)));
        file.visits += fmt::format("{},\"{}\",{},{},{},{},R-{}\n", text_of(day),
                                   is_other ? other : name, town, region_name(region),
                                   dice.one_of(bodies), dice.one_of(announcements), i);
        file.place_of_row.push_back(static_cast<std::uint32_t>(at));
    }
    file.places_mapping = mapping("made-up-places", place_tables);
    file.visits_mapping = mapping("made-up-visits", visit_tables());
    return file;
}

}  // namespace liaise::bench
