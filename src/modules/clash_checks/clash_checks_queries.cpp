#include "modules/clash_checks/clash_checks_queries.hpp"

#include "store/bound.hpp"

namespace liaise::clash_checks::queries {

namespace {

constexpr const char* columns =
    "SELECT l.id, l.side, l.kind, CASE WHEN l.side = 'sent' THEN l.recipient ELSE l.sender END, "
    "l.at, l.heading, l.signature, l.opened FROM letters l WHERE {scope l}";

ClashLetter letter_of(const store::Row& row) {
    ClashLetter made;
    std::string side;
    std::optional<std::string> signature;
    std::optional<Moment> opened;
    store::Columns(row) >> made.id >> side >> made.kind >> made.other >> made.at >> made.heading >>
        signature >> opened;
    made.is_ours = side == "sent";
    made.is_signed = signature.has_value();
    made.is_opened = opened.has_value();
    return made;
}

std::int64_t counted(guard::Work& work, const std::string& wanted, store::Binds binds) {
    const auto found =
        work.first("SELECT COUNT(*) FROM letters l WHERE {scope l}" + wanted, std::move(binds),
                   [](const store::Row& row) { return row.integer(0); });
    return found ? **found : 0;
}

}  // namespace

std::vector<guard::Seen<ClashLetter>> offers(guard::Work& work) {
    return work.select(std::string(columns) + " AND l.kind = 'clash_offer' ORDER BY l.line DESC",
                       {}, letter_of);
}

std::optional<guard::Seen<ClashLetter>> offer(guard::Work& work, const CheckId& id) {
    return work.first(std::string(columns) + " AND l.kind = 'clash_offer' AND l.id = $1",
                      {id.text()}, letter_of);
}

std::vector<guard::Seen<ClashLetter>> letters_of(guard::Work& work, const CheckId& id) {
    return work.select(std::string(columns) +
                           " AND l.kind IN ('clash_acceptance', 'clash_step', 'clash_ending') "
                           "AND l.about = $1 ORDER BY l.line",
                       {id.text()}, letter_of);
}

std::int64_t steps_since(guard::Work& work, const Id<bodies::Body>& other, const char* turn,
                         Moment since) {
    return counted(work,
                   " AND l.kind = 'clash_step' AND (l.sender = $1 OR l.recipient = $1) "
                   "AND l.at > $2 AND l.heading LIKE $3",
                   {other.text(), text_of(since), "%\"turn\":\"" + std::string(turn) + "\"%"});
}

std::int64_t offers_since(guard::Work& work, const Id<bodies::Body>& other, Moment since) {
    return counted(work,
                   " AND l.kind = 'clash_offer' AND l.side = 'sent' AND l.recipient = $1 "
                   "AND l.at > $2",
                   {other.text(), text_of(since)});
}

std::optional<Id<guard::Person>> who_put_in(guard::Work& work, const RoundId& id) {
    const auto found =
        work.first("SELECT r.person FROM clash_rounds r WHERE {scope r} AND r.id = $1", {id.text()},
                   [](const store::Row& row) {
                       Id<guard::Person> person;
                       store::Columns(row) >> person;
                       return person;
                   });
    return found ? std::optional(**found) : std::nullopt;
}

void insert(guard::OwnWork& work, const RoundId& id, const CheckId& check) {
    work.execute(
        "INSERT INTO clash_rounds (scope, id, clash_check, person, at) "
        "VALUES ({own}, $1, $2, $3, $4)",
        store::Binding() << id << check << work.viewer().person() << work.now());
}

std::vector<guard::Seen<RoundId>> kept_rounds(guard::Work& work, const CheckId& check) {
    return work.select("SELECT r.id FROM clash_rounds r WHERE {scope r} AND r.clash_check = $1",
                       {check.text()}, [](const store::Row& row) {
                           RoundId id;
                           store::Columns(row) >> id;
                           return id;
                       });
}

std::vector<guard::Seen<CheckId>> ended_and_kept(guard::Work& work) {
    return work.select(
        "SELECT DISTINCT r.clash_check FROM clash_rounds r WHERE {scope r} AND "
        "EXISTS (SELECT 1 FROM letters l WHERE {scope l} AND "
        "l.kind = 'clash_ending' AND l.about = r.clash_check)",
        {}, [](const store::Row& row) {
            CheckId id;
            store::Columns(row) >> id;
            return id;
        });
}

void remove_rounds(guard::WritingWork& work, const CheckId& check) {
    work.execute("DELETE FROM clash_rounds WHERE scope = {own} AND clash_check = $1",
                 {check.text()});
}

}  // namespace liaise::clash_checks::queries
