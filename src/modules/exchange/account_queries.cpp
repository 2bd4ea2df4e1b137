#include "modules/exchange/account_queries.hpp"

#include "modules/exchange/disclosures_queries.hpp"
#include "modules/findings/findings.hpp"
#include "store/bound.hpp"

namespace liaise::exchange::queries {

namespace {

// What is more than this is given in parts, place by place.
constexpr std::int64_t pages_max = 20;

std::string names_the_record(const std::string& id) { return "%\"" + id + "\"%"; }

}  // namespace

std::vector<guard::Seen<findings::Finding>> account_findings(guard::Work& work,
                                                             const AccountQuestion& question) {
    std::vector<guard::Seen<findings::Finding>> all;
    if (question.finding) {
        if (const auto one = findings::find(work, {*question.finding})) all.push_back(*one);
        return all;
    }
    for (std::int64_t number = 1; number <= pages_max; ++number) {
        const auto page = findings::list(work, {question.place, {}, number});
        if (!page || page->items.empty()) break;
        all.insert(all.end(), page->items.begin(), page->items.end());
    }
    return all;
}

std::vector<guard::Seen<Disclosure>> account_disclosures(
    guard::Work& work, const AccountQuestion& question,
    const std::vector<Id<findings::Finding>>& findings) {
    store::Binds binds;
    std::string named;
    const auto add = [&](const std::string& id) {
        named += named.empty() ? "" : " OR ";
        named += "d.draft LIKE " + store::bound(names_the_record(id), binds);
    };
    if (question.place) add(question.place->text());
    for (const auto& finding : findings) add(finding.text());
    if (named.empty()) return {};
    std::vector<guard::Seen<Disclosure>> all;
    for (const auto& id : work.select("SELECT d.id FROM disclosures d WHERE {scope d} AND (" +
                                          named + ") ORDER BY d.changed DESC, d.id LIMIT 500",
                                      binds, [](const store::Row& row) {
                                          Id<Disclosure> found;
                                          store::Columns(row) >> found;
                                          return found;
                                      }))
        if (const auto whole = one(work, *id)) all.push_back(*whole);
    return all;
}

std::vector<guard::Seen<AccountLine>> account_lines(guard::Work& work,
                                                    const std::vector<Id<guard::Letter>>& letters) {
    if (letters.empty()) return {};
    store::Binds binds;
    const auto list = store::in_list(letters, binds);
    return work.select("SELECT l.line, l.at, l.kind, l.id FROM letters l WHERE {scope l} AND "
                       "(l.id IN (" + list + ") OR l.about IN (" + list + ")) ORDER BY l.line",
                       binds, [](const store::Row& row) {
                           AccountLine line;
                           store::Columns(row) >> line.number >> line.at >> line.kind >>
                               line.letter;
                           return line;
                       });
}

}  // namespace liaise::exchange::queries
