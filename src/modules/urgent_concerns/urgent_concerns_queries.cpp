#include "modules/urgent_concerns/urgent_concerns_queries.hpp"

#include <map>

#include "guard/clock_belief.hpp"
#include "modules/exchange/notes_queries.hpp"
#include "store/bound.hpp"

namespace liaise::urgent_concerns::queries {

namespace {

namespace letter_kind = exchange::letter_kind;

constexpr std::int64_t seconds_an_hour = 3'600;

constexpr const char* columns =
    "SELECT l.id, CASE WHEN l.side = 'sent' THEN 'ours' ELSE 'theirs' END AS of_whom, "
    "CASE WHEN l.side = 'sent' THEN l.recipient ELSE l.sender END AS other, l.at, l.heading, "
    "(SELECT s.disclosure FROM disclosure_letters s WHERE {scope s} AND s.letter = l.id) "
    "AS came_of, "
    "(SELECT o.earlier FROM urgent_sent_on o JOIN disclosure_letters s ON s.scope = o.scope "
    "AND s.disclosure = o.disclosure WHERE {scope o} AND {scope s} AND s.letter = l.id) "
    "AS sends_on, "
    "l.line ";

/// `$1` is `marked`.
constexpr const char* from =
    "FROM letters l WHERE {scope l} AND l.kind = 'product' AND l.heading LIKE $1";

/// A title cannot say this: in JSON its quotation marks are written otherwise.
const std::string marked = "%\"urgent\":{%";

UrgentConcern concern_of(const store::Row& row) {
    UrgentConcern made;
    exchange::Heading heading;
    store::Columns(row) >> made.id >> made.side >> made.body >> made.at >> heading >>
        made.disclosure >> made.sends_on;
    made.title = heading.title;
    made.mark = heading.urgent.value_or(exchange::UrgentMark());
    return made;
}

/// What a letter about it says of how it stands.
void take(UrgentConcern& concern, const exchange::NoteTold& note) {
    const auto& kind = note.kind.value;
    if (kind == letter_kind::recall) concern.state = {"called_back"};
    // Of what its sender called back no words stay, and no place.
    if (kind == letter_kind::recall && concern.side.value == "theirs") {
        concern.title.clear();
        concern.mark.place.reset();
    }
    const bool is_theirs = concern.side.value == "theirs" || note.by == concern.body;
    if (kind == letter_kind::answer && is_theirs && !concern.acknowledged) {
        concern.acknowledged = note.at;
        concern.acknowledged_by = note.role;
    }
    if (kind == letter_kind::feedback && is_theirs) concern.answered = note.at;
}

/// A clock that may be ahead makes nobody late.
UrgentConcern with_clock(UrgentConcern concern, Moment now, Moment surely_come) {
    concern.due = {concern.at.seconds + concern.mark.hours * seconds_an_hour};
    const auto left = concern.due.seconds - now.seconds;
    concern.hours_left =
        left > 0 ? (left + seconds_an_hour - 1) / seconds_an_hour : left / seconds_an_hour;
    if (!concern.state.is_empty()) return concern;
    if (concern.answered) concern.state = {"answered"};
    else if (concern.acknowledged) concern.state = {"acknowledged"};
    else concern.state = {concern.due <= surely_come ? "overdue" : "waiting"};
    return concern;
}

/// By which own letters each of these was sent on, in the order in which they went.
std::map<std::string, std::vector<Id<guard::Letter>>> sent_on_by(
    guard::Work& work, const std::vector<Id<guard::Letter>>& ids) {
    if (ids.empty()) return {};
    store::Binds binds;
    const auto earlier = store::in_list(ids, binds);
    return *work.gathered(
        "SELECT o.earlier, l.id FROM urgent_sent_on o JOIN disclosure_letters s "
        "ON s.scope = o.scope AND s.disclosure = o.disclosure JOIN letters l "
        "ON l.scope = s.scope AND l.id = s.letter WHERE {scope o} AND {scope s} AND {scope l} "
        "AND o.earlier IN (" +
            earlier + ") ORDER BY l.line",
        binds, std::map<std::string, std::vector<Id<guard::Letter>>>(),
        [](auto& all, const store::Row& row) {
            Id<guard::Letter> letter;
            std::string before;
            store::Columns(row) >> before >> letter;
            all[before].push_back(letter);
        });
}

std::vector<guard::Seen<UrgentConcern>> with_standing(
    guard::Work& work, const std::vector<guard::Seen<UrgentConcern>>& bare) {
    std::vector<Id<guard::Letter>> ids;
    for (const auto& one : bare) ids.push_back(one->id);
    const auto notes = exchange::queries::notes_about(work, ids);
    const auto sent_on = sent_on_by(work, ids);
    const auto come = guard::surely_come(work);
    std::vector<guard::Seen<UrgentConcern>> whole;
    for (const auto& one : bare)
        whole.push_back(one.map([&](const UrgentConcern& concern) {
            auto made = concern;
            for (const auto& note : notes)
                if (note->about == made.id) take(made, note->note);
            if (const auto by = sent_on.find(made.id.text()); by != sent_on.end())
                made.sent_on_by = by->second;
            return with_clock(std::move(made), work.now(), come);
        }));
    return whole;
}

}  // namespace

guard::Page<UrgentConcern> page(guard::Work& work, const Question& question) {
    store::Binds binds{marked};
    std::string wanted = from;
    if (question.side)
        wanted +=
            " AND l.side = " +
            store::bound(std::string(question.side->value == "ours" ? "sent" : "received"), binds);
    auto page = work.page({"l", columns, wanted, "line DESC", question.page.value_or(1)}, binds,
                          concern_of);
    page.items = with_standing(work, page.items);
    return page;
}

std::optional<guard::Seen<UrgentConcern>> one(guard::Work& work, const Id<guard::Letter>& id) {
    const auto found = work.select(std::string(columns) + from + " AND l.id = $2",
                                   {marked, id.text()}, concern_of);
    if (found.empty()) return std::nullopt;
    return with_standing(work, found).front();
}

void put_sent_on(guard::OwnWork& work, const Id<exchange::Disclosure>& disclosure,
                 const Id<guard::Letter>& earlier) {
    // What was discarded before it went has sent nothing on.
    work.execute(
        "DELETE FROM urgent_sent_on WHERE scope = {own} AND disclosure NOT IN "
        "(SELECT d.id FROM disclosures d WHERE d.scope = {own})",
        {});
    work.execute("INSERT INTO urgent_sent_on (scope, disclosure, earlier) VALUES ({own}, $1, $2)",
                 {disclosure.text(), earlier.text()});
}

}  // namespace liaise::urgent_concerns::queries
