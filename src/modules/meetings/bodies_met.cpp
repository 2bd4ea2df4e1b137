#include <algorithm>
#include <map>

#include "modules/agreements/relations.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/contacts/contacts.hpp"
#include "modules/meetings/matters.hpp"
#include "modules/meetings/standing.hpp"
#include "modules/stocktaking/stocktaking.hpp"

namespace liaise::meetings {

namespace {

using ByBody = std::map<std::string, BodyMet>;

/// More pages of agreements than this nobody has.
constexpr std::int64_t pages_max = 20;

BodyMet& entry_for(ByBody& all, const Id<bodies::Body>& body) {
    auto& one = all[body.text()];
    one.body = body;
    return one;
}

bool is_over(const std::string& stage) {
    return stage == "expired" || stage == "renewed" || stage == "terminated" ||
           stage == "not_concluded";
}

Result<Done> put_agreements(guard::Work& work, ByBody& all) {
    for (std::int64_t number = 1; number <= pages_max; ++number) {
        agreements::Question question;
        question.page = number;
        const auto page = agreements::list(work, question);
        if (!page) return std::unexpected(page.error());
        if (page->items.empty()) break;
        for (const auto& one : page->items) {
            if (is_over(one->stage.value)) continue;
            for (const auto& party : one->parties)
                if (party.value != work.viewer().body()->value) ++entry_for(all, party).agreements;
        }
    }
    return Done{};
}

Result<Done> put_relations(guard::Work& work, ByBody& all) {
    const auto relations = agreements::relations(work, {});
    if (!relations) return std::unexpected(relations.error());
    for (const auto& one : *relations)
        for (const auto& body : one->bodies) entry_for(all, body).relation = one->standing;
    return Done{};
}

void take_later(std::optional<Day>& last, const std::optional<Day>& day) {
    if (day && (!last || *last < *day)) last = day;
}

void put_meetings(const guard::Work& work, const std::vector<Known>& known, BodyMet& one) {
    for (const auto& meeting : known) {
        const auto day = day_held(meeting);
        if (!day || !is_with(work, meeting, one.body)) continue;
        if (*day <= work.today()) take_later(one.last_met, day);
        else if (!one.next_day || *day < *one.next_day) one.next_day = day;
    }
}

Result<Done> put_first_meetings(guard::Work& work, ByBody& all) {
    const auto met = stocktaking::meetings(work, {});
    if (!met) return std::unexpected(met.error());
    for (const auto& one : *met)
        if (const auto at = all.find(one->body.text()); at != all.end())
            take_later(at->second.last_met, one->met_on);
    return Done{};
}

Result<Done> put_contacts(guard::Work& work, ByBody& all) {
    const auto contacts = contacts::list(work, {});
    if (!contacts) return std::unexpected(contacts.error());
    for (const auto& one : *contacts) {
        const auto at = all.find(one->body.text());
        if (at == all.end() || (one->to && *one->to < work.today())) continue;
        const auto& level = one->level.value;
        if (level == "chair") at->second.chairs.push_back(one->name);
        else if (level == "staff" || level == "focal_point") at->second.staff.push_back(one->name);
    }
    return Done{};
}

}  // namespace

Result<std::vector<guard::Seen<BodyMet>>> bodies_met(guard::Work& work, const guard::Nothing&) {
    std::vector<guard::Seen<BodyMet>> seen;
    if (!work.viewer().body()) return seen;
    ByBody all;
    if (auto good = put_agreements(work, all); !good) return std::unexpected(good.error());
    if (auto good = put_relations(work, all); !good) return std::unexpected(good.error());
    if (auto good = put_first_meetings(work, all); !good) return std::unexpected(good.error());
    if (auto good = put_contacts(work, all); !good) return std::unexpected(good.error());
    const auto known = all_known(work);
    std::vector<BodyMet> named;
    for (auto& [id, one] : all) {
        const auto body = bodies::find(work, {one.body});
        if (!body) continue;
        one.names = (*body)->names;
        put_meetings(work, known, one);
        named.push_back(std::move(one));
    }
    std::ranges::stable_sort(named, {},
                             [](const BodyMet& one) { return folded(name_in(one.names, "en")); });
    for (auto& one : named) seen.push_back(work.own_knowledge(std::move(one)));
    return seen;
}

}  // namespace liaise::meetings
