#include "guard/states.hpp"

#include <set>

#include "guard/half_years.hpp"
#include "store/bound.hpp"

namespace liaise::guard::history {

void read_turns(store::Columns& columns, std::int64_t& version, Turn& since,
                std::optional<Turn>& until) {
    const auto at = [](const std::string& text) { return moment_from(text); };
    std::string since_text;
    std::optional<std::string> until_text;
    Turn end;
    columns >> version >> since_text >> since.by >> since.in >> until_text >> end.by >> end.in;
    since.at = at(since_text);
    if (!until_text) return;
    end.at = at(*until_text);
    until = std::move(end);
}

namespace turns {

Tellers tellers_of(Work& work, const std::vector<Turn>& turns) {
    std::set<Id<Person>> people;
    for (const auto& turn : turns)
        if (turn.by) people.insert(*turn.by);
    if (people.empty()) return {{}, work.viewer().sight()};
    store::Binds binds;
    const auto list = store::in_list(std::vector(people.begin(), people.end()), binds);
    const auto names = work.gathered(
        "SELECT p.id, p.name FROM persons p WHERE {scope p by id} AND p.id IN (" + list + ")",
        binds, std::map<std::string, std::string>{},
        [](auto& all, const store::Row& row) { all.emplace(row.text(0), row.text(1)); });
    return {*names, work.viewer().sight()};
}

Change change_of(const char* kind, std::int64_t version, const Turn& turn,
                 const Tellers& tellers) {
    Change change;
    change.kind = kind;
    change.version = version;
    const auto& names = tellers.names;
    const auto name = turn.by ? names.find(turn.by->text()) : names.end();
    if (name != names.end()) change.by_name = name->second;
    else if (tellers.sight == Sight::coarse) return change;
    change.at = turn.at;
    change.part_of = turn.in;
    return change;
}

void note_blanking(const Turn& blanked, const Tellers& tellers, Change& change) {
    change.blanked = blanked.at;
    const auto name = blanked.by ? tellers.names.find(blanked.by->text()) : tellers.names.end();
    if (name != tellers.names.end()) change.blanked_by = name->second;
    // A day on which somebody looked at what was said of a visit may be near the visit's own.
    else if (tellers.sight == Sight::coarse && blanked.at)
        change.blanked = half_year_of(*blanked.at);
}

}  // namespace turns

}  // namespace liaise::guard::history
