#include "modules/coalitions/coalitions_queries.hpp"

#include <set>

#include "store/bound.hpp"

namespace liaise::coalitions::queries {

namespace {

constexpr const char* columns =
    "SELECT c.id, c.title, c.addressee, c.recommendations, c.begun FROM coalitions c "
    "WHERE {scope c}";

Led led_of(const store::Row& row) {
    Led made;
    store::Columns(row) >> made.id >> made.title >> made.addressee >> made.recommendations >>
        made.begun;
    return made;
}

/// As a heading or a draft says it, in JSON.
std::string naming(const CoalitionId& id) { return "%\"coalition\":\"" + id.text() + "\"%"; }

}  // namespace

std::optional<guard::Seen<Led>> led(guard::Work& work, const CoalitionId& id) {
    return work.first(std::string(columns) + " AND c.id = $1", {id.text()}, led_of);
}

std::vector<guard::Seen<Led>> all_led(guard::Work& work) {
    return work.select(std::string(columns) + " ORDER BY c.begun DESC, c.id", {}, led_of);
}

void insert(guard::OwnWork& work, const CoalitionId& id, const NewCoalition& draft) {
    work.execute(
        "INSERT INTO coalitions (scope, id, title, addressee, recommendations, begun) "
        "VALUES ({own}, $1, $2, $3, $4, $5)",
        store::Binding() << id << draft.title << draft.addressee << draft.recommendations
                         << work.now());
}

std::vector<guard::Seen<Listed>> invited_to(guard::Work& work) {
    const auto invitations = work.select(
        "SELECT l.heading, l.at FROM letters l WHERE {scope l} AND l.side = 'received' "
        "AND l.kind = 'product' AND l.heading LIKE '%\"act\":\"invitation\"%' "
        "ORDER BY l.line DESC",
        {}, [](const store::Row& row) {
            exchange::Heading heading;
            Listed listed;
            store::Columns(row) >> heading >> listed.at;
            if (heading.coalition) listed.id = heading.coalition->coalition;
            return listed;
        });
    std::vector<guard::Seen<Listed>> all;
    std::set<CoalitionId> met{CoalitionId{}};
    for (const auto& one : invitations)
        if (met.insert(one->id).second) all.push_back(one);
    return all;
}

std::map<std::string, std::string> choices(guard::Work& work) {
    return *work.gathered(
        "SELECT c.coalition, c.choice FROM coalition_choices c WHERE {scope c}", {},
        std::map<std::string, std::string>(),
        [](auto& all, const store::Row& row) { all.emplace(row.text(0), row.text(1)); });
}

void put(guard::OwnWork& work, const ChoiceMade& made) {
    work.execute(
        "INSERT INTO coalition_choices (scope, coalition, choice, person, at) "
        "VALUES ({own}, $1, $2, $3, $4) ON CONFLICT (scope, coalition) DO UPDATE SET "
        "choice = excluded.choice, person = excluded.person, at = excluded.at",
        store::Binding() << made.id << made.choice << work.viewer().person() << work.now());
}

std::map<std::string, Id<exchange::Disclosure>> disclosures_of(guard::Work& work,
                                                               const CoalitionId& id) {
    return *work.gathered(
        "SELECT s.letter, s.disclosure FROM disclosure_letters s JOIN letters l "
        "ON l.scope = s.scope AND l.id = s.letter WHERE {scope s} AND {scope l} "
        "AND l.heading LIKE $1",
        {naming(id)}, std::map<std::string, Id<exchange::Disclosure>>(),
        [](auto& all, const store::Row& row) {
            Id<guard::Letter> letter;
            Id<exchange::Disclosure> disclosure;
            store::Columns(row) >> letter >> disclosure;
            all.emplace(letter.text(), disclosure);
        });
}

std::vector<guard::Seen<TextBegun>> begun(guard::Work& work, const CoalitionId& id) {
    return work.select(
        "SELECT d.id, d.stage, d.draft FROM disclosures d WHERE {scope d} AND d.stage IN "
        "('draft', 'waiting_for_second', 'released') AND d.draft LIKE $1 "
        "ORDER BY d.changed DESC, d.id",
        {naming(id)}, [](const store::Row& row) {
            TextBegun made;
            exchange::DisclosureDraft draft;
            store::Columns(row) >> made.disclosure >> made.stage >> draft;
            for (const auto& part : draft.parts)
                if (part.coalition) made.act = part.coalition->act;
            return made;
        });
}

}  // namespace liaise::coalitions::queries
