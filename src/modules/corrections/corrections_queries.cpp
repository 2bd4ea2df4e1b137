#include "modules/corrections/corrections_queries.hpp"

#include <stdexcept>

#include "base/json_read.hpp"
#include "modules/exchange/product.hpp"
#include "store/bound.hpp"

namespace liaise::corrections::queries {

namespace {

/// The state of a proposal `l`, in one place for the list and its filter. A decision has changed
/// the register: whatever crossed it on the way does not undo it.
constexpr const char* state =
    "COALESCE((SELECT CASE WHEN n.heading LIKE '%\"outcome\":\"accepted\"%' THEN 'accepted' "
    "WHEN n.heading LIKE '%\"outcome\":\"partly\"%' THEN 'partly' ELSE 'refused' END "
    "FROM letters n WHERE {scope n} AND n.about = l.id AND n.kind = 'correction_decision' "
    "AND n.sender = l.recipient ORDER BY n.line LIMIT 1), "
    "(SELECT 'taken_back' FROM letters n WHERE {scope n} AND n.about = l.id "
    "AND n.kind = 'correction_taken_back' AND n.sender = l.sender LIMIT 1), "
    "(SELECT CASE WHEN n.sender = l.recipient THEN 'asked' ELSE 'answered' END "
    "FROM letters n WHERE {scope n} AND n.about = l.id AND n.kind = 'correction_note' "
    "AND n.sender IN (l.sender, l.recipient) ORDER BY n.line DESC LIMIT 1), "
    "(SELECT 'opened' FROM letters n WHERE {scope n} AND n.about = l.id AND n.kind = 'opened' "
    "AND n.sender = l.recipient LIMIT 1), 'sent')";

std::string columns() {
    return "SELECT l.id, CASE WHEN l.side = 'sent' THEN 'ours' ELSE 'theirs' END AS of_whom, "
           "CASE WHEN l.side = 'sent' THEN l.recipient ELSE l.sender END AS other, l.at, "
           "l.heading, w.person, l.line, " + std::string(state) + " AS state ";
}

constexpr const char* from =
    "FROM letters l LEFT JOIN correction_writers w ON {scope w} AND w.scope = l.scope "
    "AND w.letter = l.id WHERE {scope l} AND l.kind = 'correction'";

Proposal proposal_of(const store::Row& row) {
    Proposal made;
    std::int64_t line = 0;
    store::Columns(row) >> made.id >> made.side >> made.body >> made.at >> made.heading >>
        made.person >> line >> made.state;
    return made;
}

ThreadNote note_of(const store::Row& row) {
    ThreadNote made;
    store::Columns(row) >> made.letter >> made.kind >> made.by >> made.at >> made.person;
    if (made.kind.value == exchange::letter_kind::opened) return made;
    if (!read(parsed(row.text(5)).value_or(Json()), made.heading.emplace(), ""))
        throw std::logic_error("the heading of a letter cannot be read");
    return made;
}

}  // namespace

guard::Page<Proposal> page(guard::Work& work, const ProposalsQuestion& question) {
    store::Binds binds;
    std::string wanted = from;
    if (question.side)
        wanted += " AND l.side = " +
                  store::bound(std::string(question.side->value == "ours" ? "sent" : "received"),
                               binds);
    if (!question.state.empty())
        wanted += " AND " + std::string(state) + " IN (" +
                  store::in_list(question.state, binds) + ")";
    return work.page({"l", columns(), wanted, "line DESC", question.page.value_or(1)}, binds,
                     proposal_of);
}

std::optional<guard::Seen<Proposal>> proposal(guard::Work& work, const Id<guard::Letter>& id) {
    return work.first(columns() + from + " AND l.id = $1", {id.text()}, proposal_of);
}

std::vector<guard::Seen<ThreadNote>> notes(guard::Work& work, const Id<guard::Letter>& id) {
    // A third body's letter about a letter that is none of its own says nothing of it.
    return work.select(
        "SELECT n.id, n.kind, n.sender, n.at, w.person, n.heading FROM letters n "
        "JOIN letters l ON {scope l} AND l.scope = n.scope AND l.id = n.about "
        "LEFT JOIN correction_writers w ON {scope w} AND w.scope = n.scope AND w.letter = n.id "
        "WHERE {scope n} AND n.about = $1 AND n.kind IN ('opened', 'correction_note', "
        "'correction_decision', 'correction_taken_back') "
        "AND n.sender IN (l.sender, l.recipient) AND n.recipient IN (l.sender, l.recipient) "
        "ORDER BY n.line",
        {id.text()}, note_of);
}

void insert_writer(guard::OwnWork& work, const Id<guard::Letter>& letter) {
    work.execute("INSERT INTO correction_writers (scope, letter, person) VALUES ({own}, $1, $2)",
                 store::Binding() << letter << work.viewer().person());
}

}  // namespace liaise::corrections::queries
