#include "modules/closed_letters/closed_letters_queries.hpp"

#include "guard/clock_belief.hpp"
#include "store/bound.hpp"

namespace liaise::closed_letters::queries {

namespace {

constexpr const char* columns =
    "SELECT l.id, CASE WHEN l.side = 'sent' THEN 'ours' ELSE 'theirs' END AS of_whom, "
    "CASE WHEN l.side = 'sent' THEN l.recipient ELSE l.sender END AS other, l.at, l.heading, "
    "(SELECT n.heading FROM letters n WHERE {scope n} AND n.about = l.id "
    "AND n.kind = 'closed_letter_reply' AND n.sender = l.recipient ORDER BY n.line DESC LIMIT 1) "
    "AS said, (SELECT COUNT(*) FROM letters w WHERE {scope w} AND w.about = l.id "
    "AND w.kind = 'withdrawal' AND w.sender = l.sender) AS withdrawals, l.opened, l.destroyed, "
    "l.expires, l.line ";

constexpr const char* from = "FROM letters l WHERE {scope l} AND l.kind = 'closed_letter'";

struct Past {
    std::optional<ClosedReplyHeading> said;
    std::int64_t withdrawals = 0;
    std::optional<Moment> opened;
    std::optional<Moment> destroyed;
    std::optional<Day> expires;
};

/// `come`: the day that has come for sure.
const char* state_of(const Past& past, bool is_ours, Day come) {
    if (past.withdrawals > 0) return "called_back";
    if (past.said && past.said->reply.value == "shut") return "shut";
    if (past.destroyed || (past.expires && come > *past.expires)) return "gone";
    if (past.said) return "seen";
    if (is_ours) return "sent";
    return past.opened ? "opened" : "unopened";
}

ClosedLetter letter_of(const store::Row& row, Day come) {
    ClosedLetter made;
    Past past;
    store::Columns(row) >> made.id >> made.side >> made.body >> made.at >> made.heading >>
        past.said >> past.withdrawals >> past.opened >> past.destroyed >> past.expires;
    made.state = {state_of(past, made.side.value == "ours", come)};
    return made;
}

}  // namespace

guard::Page<ClosedLetter> page(guard::Work& work, const Question& question) {
    store::Binds binds;
    std::string wanted = from;
    if (question.side)
        wanted +=
            " AND l.side = " +
            store::bound(std::string(question.side->value == "ours" ? "sent" : "received"), binds);
    const auto come = day_of(guard::surely_come(work));
    return work.page({"l", columns, wanted, "line DESC", question.page.value_or(1)}, binds,
                     [come](const store::Row& row) { return letter_of(row, come); });
}

std::optional<guard::Seen<ClosedLetter>> one(guard::Work& work, const Id<guard::Letter>& id) {
    const auto come = day_of(guard::surely_come(work));
    return work.first(std::string(columns) + from + " AND l.id = $1", {id.text()},
                      [come](const store::Row& row) { return letter_of(row, come); });
}

}  // namespace liaise::closed_letters::queries
