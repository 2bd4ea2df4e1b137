#include "modules/exchange/received_queries.hpp"

#include <fmt/format.h>

#include "guard/called_back.hpp"
#include "store/bound.hpp"

namespace liaise::exchange::queries {

namespace {

/// The state of a product `l`, in one place for the list and its filter.
std::string state_of_received(Day today) {
    return fmt::format(
        "CASE WHEN (l.destroyed IS NOT NULL OR l.expires < '{}') THEN 'gone' "
        "WHEN {} THEN 'called_back' "
        "WHEN EXISTS (SELECT 1 FROM letters c WHERE {{scope c}} AND c.about = l.id "
        "AND c.kind = 'recall' AND c.sender = l.sender) THEN 'kept' "
        "WHEN EXISTS (SELECT 1 FROM letters a WHERE {{scope a}} AND a.about = l.id "
        "AND a.kind IN ('answer', 'product') AND a.side = 'sent') THEN 'answered' "
        "WHEN l.opened IS NOT NULL THEN 'open' ELSE 'unopened' END",
        text_of(today), guard::called_back());
}

std::string columns_of_received(Day today) {
    return "SELECT l.id, l.sender, l.at, l.heading, l.about, "
           "(SELECT q.kind FROM letters q WHERE {scope q} AND q.id = l.about "
           "AND q.side = 'sent') AS answers, l.opened, l.destroyed, l.line, " +
           state_of_received(today) + " AS state ";
}

constexpr const char* from_received =
    "FROM letters l WHERE {scope l} AND l.side = 'received' AND l.kind = 'product'";

constexpr const char* names_the_place =
    " AND EXISTS (SELECT 1 FROM received_places p WHERE {scope p} AND p.letter = l.id "
    "AND p.place = ";

Received received_of(const store::Row& row) {
    Received made;
    std::int64_t line = 0;
    store::Columns(row) >> made.id >> made.sender >> made.at >> made.heading >> made.request >>
        made.answers >> made.opened >> made.destroyed >> line >> made.state;
    return made;
}

}  // namespace

guard::Page<Received> page(guard::Work& work, const ReceivedQuestion& question) {
    store::Binds binds;
    std::string wanted = from_received;
    if (!question.sender.empty())
        wanted += " AND l.sender IN (" + store::in_list(question.sender, binds) + ")";
    if (question.place) wanted += names_the_place + store::bound(*question.place, binds) + ")";
    if (!question.state.empty())
        wanted += " AND " + state_of_received(work.today()) + " IN (" +
                  store::in_list(question.state, binds) + ")";
    return work.page(
        {"l", columns_of_received(work.today()), wanted, "line DESC", question.page.value_or(1)},
        binds, received_of);
}

std::optional<guard::Seen<Received>> received_one(guard::Work& work, const Id<guard::Letter>& id) {
    return work.first(columns_of_received(work.today()) + from_received + " AND l.id = $1",
                      {id.text()}, received_of);
}

std::vector<guard::Seen<Received>> received_on(guard::Work& work, const Id<guard::Letter>& sent) {
    return work.select(columns_of_received(work.today()) + from_received +
                           " AND l.about = $1 AND EXISTS (SELECT 1 FROM letters s "
                           "WHERE {scope s} AND s.id = $1 AND s.side = 'sent' "
                           "AND s.recipient = l.sender) ORDER BY line DESC LIMIT 500",
                       {sent.text()}, received_of);
}

std::vector<guard::Seen<Received>> received_about(guard::Work& work,
                                                  const Id<places::Place>& place) {
    return work.select(columns_of_received(work.today()) + from_received + names_the_place +
                           "$1) ORDER BY line DESC LIMIT 500",
                       {place.text()}, received_of);
}

void put_place(guard::WritingWork& work, const Id<guard::Letter>& letter,
               const Id<places::Place>& place) {
    work.execute("INSERT INTO received_places (scope, letter, place) VALUES ({own}, $1, $2) "
                 "ON CONFLICT DO NOTHING",
                 store::Binding() << letter << place);
}

std::vector<guard::Seen<Holder>> holders(guard::Work& work, const Id<guard::Letter>& received) {
    return work.select("SELECT d.id, d.stage FROM disclosures d WHERE {scope d} "
                       "AND d.draft LIKE $1 ORDER BY d.id",
                       {"%\"received\":\"" + received.text() + "\"%"}, [](const store::Row& row) {
                           Holder holder;
                           store::Columns(row) >> holder.id >> holder.stage;
                           return holder;
                       });
}

}  // namespace liaise::exchange::queries
