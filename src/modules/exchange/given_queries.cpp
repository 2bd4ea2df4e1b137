#include "modules/exchange/given_queries.hpp"

#include <fmt/format.h>

#include "store/bound.hpp"

namespace liaise::exchange::queries {

namespace {

// A reminder of more than this is a list, and lists have pages.
constexpr const char* last_given = " ORDER BY line DESC LIMIT 500";

/// How a letter `l` stands with its receiver, by the own ledger's order.
std::string state(Day today) {
    return fmt::format(
        "COALESCE((SELECT CASE WHEN n.kind = 'recall' THEN 'called_back' "
        "WHEN n.heading LIKE '%\"outcome\":\"destroyed\"%' THEN 'destroyed' ELSE 'kept' END "
        "FROM letters n WHERE {{scope n}} AND n.about = l.id AND n.kind IN ('recall', 'receipt') "
        "AND n.sender IN (l.sender, l.recipient) ORDER BY n.line DESC LIMIT 1), "
        "CASE WHEN l.expires < '{}' THEN 'expired' "
        "WHEN l.heading LIKE '%\"coalition\":{{%' THEN 'told' "
        "WHEN EXISTS (SELECT 1 FROM letters a WHERE {{scope a}} AND a.about = l.id "
        "AND a.kind = 'answer' AND a.sender = l.recipient) THEN 'answered' "
        "WHEN EXISTS (SELECT 1 FROM letters o WHERE {{scope o}} AND o.about = l.id "
        "AND o.kind = 'opened' AND o.sender = l.recipient) THEN 'open' ELSE 'unopened' END)",
        text_of(today));
}

std::string columns(Day today) {
    return "SELECT l.id, s.disclosure, l.recipient, l.at, l.heading, d.draft, l.line, " +
           state(today) + " AS state ";
}

constexpr const char* from =
    "FROM letters l JOIN disclosure_letters s ON s.scope = l.scope AND s.letter = l.id "
    "JOIN disclosures d ON d.scope = s.scope AND d.id = s.disclosure "
    "WHERE {scope l} AND {scope s by id} AND {scope d by id} AND l.side = 'sent' "
    "AND l.kind = 'product'";

GivenRow row_of(const store::Row& row) {
    GivenRow made;
    auto& given = made.given;
    DisclosureDraft draft;
    std::int64_t line = 0;
    store::Columns(row) >> given.id >> given.disclosure >> given.recipient >> given.at >>
        given.heading >> draft >> line >> given.state;
    for (const auto& recipient : draft.recipients)
        if (recipient.body == given.recipient) made.agreement = recipient.agreement;
    for (const auto& part : draft.parts) {
        if (part.finding) made.findings.push_back(*part.finding);
        if (part.complaint) made.complaints.push_back(*part.complaint);
    }
    return made;
}

std::string all(guard::Work& work) { return columns(work.today()) + from; }

std::string naming(const std::string& id) { return "%\"" + id + "\"%"; }

std::vector<guard::Seen<GivenRow>> telling(guard::Work& work, const std::string& record) {
    return work.select(all(work) + " AND d.draft LIKE $1" + last_given, {naming(record)}, row_of);
}

}  // namespace

guard::Page<GivenRow> page(guard::Work& work, const GivenQuestion& question) {
    store::Binds binds;
    std::string wanted = from;
    if (!question.recipient.empty())
        wanted += " AND l.recipient IN (" + store::in_list(question.recipient, binds) + ")";
    if (question.place) {
        wanted += " AND (d.draft LIKE " + store::bound(naming(question.place->text()), binds);
        wanted += " OR EXISTS (SELECT 1 FROM own_findings f WHERE {scope f} AND f.place = " +
                  store::bound(*question.place, binds) +
                  " AND d.draft LIKE '%\"' || f.id || '\"%'))";
    }
    if (question.disclosure)
        wanted += " AND s.disclosure = " + store::bound(*question.disclosure, binds);
    // Moments are written as text that begins with their day.
    if (question.from) wanted += " AND l.at >= " + store::bound(*question.from, binds);
    if (question.until)
        wanted += " AND l.at < " + store::bound(plus_days(*question.until, 1), binds);
    if (!question.state.empty())
        wanted += " AND " + state(work.today()) + " IN (" +
                  store::in_list(question.state, binds) + ")";
    return work.page({"l", columns(work.today()), wanted, "line DESC", question.page.value_or(1)},
                     binds, row_of);
}

std::optional<guard::Seen<GivenRow>> given(guard::Work& work, const Id<guard::Letter>& letter) {
    return work.first(all(work) + " AND l.id = $1", {letter.text()}, row_of);
}

std::vector<guard::Seen<GivenRow>> expiring(guard::Work& work, Day from_day, Day until) {
    return work.select(all(work) + " AND l.expires >= $1 AND l.expires <= $2 AND " +
                           state(work.today()) + " NOT IN ('destroyed', 'expired')" + last_given,
                       {text_of(from_day), text_of(until)}, row_of);
}

std::vector<guard::Seen<GivenRow>> unacknowledged(guard::Work& work) {
    return work.select(all(work) + " AND " + state(work.today()) + " = 'called_back'" + last_given,
                       {}, row_of);
}

std::vector<guard::Seen<GivenRow>> given_of(guard::Work& work,
                                            const Id<findings::Finding>& finding) {
    return telling(work, finding.text());
}

std::vector<guard::Seen<GivenRow>> given_of(guard::Work& work,
                                            const Id<complaints::Case>& complaint) {
    return telling(work, complaint.text());
}

}  // namespace liaise::exchange::queries
