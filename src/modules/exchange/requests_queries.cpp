#include "modules/exchange/requests_queries.hpp"

#include <fmt/format.h>

#include "modules/exchange/notes_queries.hpp"
#include "store/bound.hpp"

namespace liaise::exchange::queries {

namespace {

/// Whether the day until which an answer to `l` is of use is past: the last field of its heading.
std::string is_past(Day today) {
    return fmt::format("l.heading LIKE '%\"expires\":\"____-__-__\"}}' "
                       "AND substr(l.heading, length(l.heading) - 11, 10) < '{}'",
                       text_of(today));
}

/// The state of a request `l`, in one place for the list and its filter: the last word counts.
std::string state_of_request(Day today) {
    return fmt::format(
        "COALESCE((SELECT CASE WHEN n.kind = 'product' THEN 'answered' "
        "WHEN n.kind = 'withdrawal' THEN 'withdrawn' "
        "WHEN n.heading LIKE '%\"outcome\":\"refused\"%' THEN 'refused' "
        "WHEN {0} THEN 'past_its_day' ELSE 'part_answered' END "
        "FROM letters n WHERE {{scope n}} AND n.about = l.id "
        "AND ((n.kind IN ('product', 'reply') AND n.sender = l.recipient) "
        "OR (n.kind = 'withdrawal' AND n.sender = l.sender)) ORDER BY n.line DESC LIMIT 1), "
        "CASE WHEN {0} THEN 'past_its_day' ELSE 'open' END)",
        is_past(today));
}

std::string columns_of_request(Day today) {
    return "SELECT l.id, CASE WHEN l.side = 'sent' THEN 'ours' ELSE 'theirs' END AS of_whom, "
           "CASE WHEN l.side = 'sent' THEN l.recipient ELSE l.sender END AS other, l.at, "
           "l.heading, l.line, " +
           state_of_request(today) + " AS state ";
}

constexpr const char* from_requests = "FROM letters l WHERE {scope l} AND l.kind = 'request'";
constexpr const char* last_asked = " ORDER BY line DESC LIMIT 500";

Request request_of(const store::Row& row) {
    Request made;
    std::int64_t line = 0;
    store::Columns(row) >> made.id >> made.side >> made.body >> made.at >> made.heading >> line >>
        made.state;
    return made;
}

/// What was said to a request, in the order in which it came.
struct Event {
    Id<guard::Letter> about;
    Id<guard::Letter> letter;
    std::string kind;
};

std::vector<guard::Seen<Event>> events(guard::Work& work,
                                       const std::vector<Id<guard::Letter>>& requests) {
    if (requests.empty()) return {};
    store::Binds binds;
    const auto sql =
        "SELECT n.about, n.id, n.kind FROM letters n "
        "JOIN letters l ON l.scope = n.scope AND l.id = n.about WHERE {scope n} AND {scope l} "
        "AND ((n.kind IN ('product', 'reply') AND n.sender = l.recipient) "
        "OR (n.kind = 'withdrawal' AND n.sender = l.sender)) "
        "AND n.about IN (" + store::in_list(requests, binds) + ") ORDER BY n.line";
    return work.select(sql, binds, [](const store::Row& row) {
        Event event;
        store::Columns(row) >> event.about >> event.letter >> event.kind;
        return event;
    });
}

void take(Request& request, const Event& event, const std::vector<NoteTold>& notes) {
    if (event.kind == letter_kind::product) request.products.push_back(event.letter);
    for (const auto& note : notes)
        if (note.letter == event.letter) request.replies.push_back(note);
}

std::vector<guard::Seen<Request>> with_replies(guard::Work& work,
                                               const std::vector<guard::Seen<Request>>& bare) {
    std::vector<Id<guard::Letter>> ids;
    for (const auto& one : bare) ids.push_back(one->id);
    const auto all = events(work, ids);
    std::vector<NoteTold> notes;
    for (const auto& one : notes_about(work, ids)) notes.push_back(one->note);
    std::vector<guard::Seen<Request>> whole;
    for (const auto& one : bare)
        whole.push_back(one.map([&](const Request& request) {
            auto made = request;
            for (const auto& event : all)
                if (event->about == made.id) take(made, *event, notes);
            return made;
        }));
    return whole;
}

}  // namespace

guard::Page<Request> page(guard::Work& work, const RequestsQuestion& question) {
    store::Binds binds;
    std::string wanted = from_requests;
    if (question.side)
        wanted += " AND l.side = " +
                  store::bound(std::string(question.side->value == "ours" ? "sent" : "received"),
                               binds);
    if (!question.state.empty())
        wanted += " AND " + state_of_request(work.today()) + " IN (" +
                  store::in_list(question.state, binds) + ")";
    auto page = work.page(
        {"l", columns_of_request(work.today()), wanted, "line DESC", question.page.value_or(1)},
        binds, request_of);
    page.items = with_replies(work, page.items);
    return page;
}

std::optional<guard::Seen<Request>> request(guard::Work& work, const Id<guard::Letter>& id) {
    const auto found =
        work.select(columns_of_request(work.today()) + from_requests + " AND l.id = $1",
                    {id.text()}, request_of);
    if (found.empty()) return std::nullopt;
    return with_replies(work, found).front();
}

std::vector<guard::Seen<Request>> requests_about(guard::Work& work,
                                                 const std::optional<Id<places::Place>>& place) {
    store::Binds binds;
    auto sql = columns_of_request(work.today()) + from_requests;
    if (place)
        sql += " AND l.heading LIKE " + store::bound("%\"" + place->text() + "\"%", binds);
    return with_replies(work, work.select(sql + last_asked, binds, request_of));
}

}  // namespace liaise::exchange::queries
