#include "modules/look_ins/look_ins_queries.hpp"

#include "guard/clock_belief.hpp"
#include "store/bound.hpp"

namespace liaise::look_ins::queries {

namespace {

constexpr const char* columns =
    "SELECT l.id, CASE WHEN l.side = 'sent' THEN 'ours' ELSE 'theirs' END AS of_whom, "
    "CASE WHEN l.side = 'sent' THEN l.recipient ELSE l.sender END AS other, l.at, l.heading, "
    "(SELECT n.heading FROM letters n WHERE {scope n} AND n.about = l.id "
    "AND n.kind = 'look_in_reply' AND n.sender = l.recipient ORDER BY n.line LIMIT 1) AS said, "
    "(SELECT COUNT(*) FROM letters w WHERE {scope w} AND w.about = l.id "
    "AND w.kind = 'withdrawal' AND w.sender = l.sender) AS withdrawals, l.line ";

constexpr const char* from = "FROM letters l WHERE {scope l} AND l.kind = 'look_in'";

int days_of(const Code<"look_in_span">& span) {
    if (span.value == "one_week") return 7;
    if (span.value == "two_weeks") return 14;
    return span.value == "one_month" ? 30 : 91;
}

/// `come`: the day that has come for sure.
LookIn look_in_of(const store::Row& row, Day come) {
    LookIn made;
    std::optional<LookInReplyHeading> said;
    std::int64_t withdrawals = 0;
    store::Columns(row) >> made.id >> made.side >> made.body >> made.at >> made.heading >> said >>
        withdrawals;
    made.until = plus_days(day_of(made.at), days_of(made.heading.span));
    if (said) made.outcome = said->outcome;
    if (withdrawals > 0) made.state = {"withdrawn"};
    else if (said) made.state = {said->outcome.value == "not_looked" ? "not_looked" : "looked"};
    else made.state = {come > made.until ? "past_its_time" : "open"};
    return made;
}

}  // namespace

guard::Page<LookIn> page(guard::Work& work, const Question& question) {
    store::Binds binds;
    std::string wanted = from;
    if (question.side)
        wanted +=
            " AND l.side = " +
            store::bound(std::string(question.side->value == "ours" ? "sent" : "received"), binds);
    const auto come = day_of(guard::surely_come(work));
    return work.page({"l", columns, wanted, "line DESC", question.page.value_or(1)}, binds,
                     [come](const store::Row& row) { return look_in_of(row, come); });
}

std::optional<guard::Seen<LookIn>> one(guard::Work& work, const Id<guard::Letter>& id) {
    const auto come = day_of(guard::surely_come(work));
    return work.first(std::string(columns) + from + " AND l.id = $1", {id.text()},
                      [come](const store::Row& row) { return look_in_of(row, come); });
}

}  // namespace liaise::look_ins::queries
