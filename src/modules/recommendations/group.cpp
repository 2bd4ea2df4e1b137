#include "modules/recommendations/group.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "modules/bodies/parts.hpp"
#include "modules/recommendations/beside.hpp"
#include "modules/recommendations/facts_queries.hpp"
#include "modules/recommendations/likenesses_queries.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "store/columns.hpp"

namespace liaise::recommendations {

namespace {

/// A group that is larger is no group: somebody has said "the same" too often.
constexpr std::size_t members_max = 500;

using Ids = std::vector<Id<Recommendation>>;

/// What is reached from `first` by pairs that are the same.
Ids reached(const Id<Recommendation>& first, const std::vector<guard::Seen<queries::Pair>>& pairs) {
    std::multimap<Id<Recommendation>, Id<Recommendation>> beside;
    for (const auto& pair : pairs) {
        beside.emplace(pair->one, pair->other);
        beside.emplace(pair->other, pair->one);
    }
    Ids all = {first};
    std::set<Id<Recommendation>> known = {first};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto [begin, end] = beside.equal_range(all[i]);
        for (auto next = begin; next != end && all.size() < members_max; ++next)
            if (known.insert(next->second).second) all.push_back(next->second);
    }
    return all;
}

GroupMember member_of(const Id<Recommendation>& id, const Beside& known) {
    GroupMember member{id, {}, {}, known.issuer, known.title, known.issued};
    if (!known.from) return member;
    member.letter = known.from->letter;
    member.told_by = known.from->sender;
    return member;
}

/// The first made first; those of which the day is not known come last.
bool comes_before(const GroupMember& one, const GroupMember& other) {
    if (one.issued.has_value() != other.issued.has_value()) return one.issued.has_value();
    if (one.issued != other.issued) return one.issued < other.issued;
    return one.recommendation < other.recommendation;
}

/// Under which body each is read: a body that became part of another is counted as that one.
class Hosts {
public:
    explicit Hosts(guard::Work& work) : hosts_(*work.gathered(sql(), {}, ByBody{}, add)) {}

    Id<bodies::Body> of(const Id<bodies::Body>& body) const {
        const auto found = hosts_.find(body);
        return found == hosts_.end() ? body : found->second;
    }

private:
    using ByBody = std::map<Id<bodies::Body>, Id<bodies::Body>>;

    static std::string sql() {
        return fmt::format("SELECT m.body, m.host FROM {} AS m", bodies::last_hosts());
    }
    static void add(ByBody& all, const store::Row& row) {
        Id<bodies::Body> body;
        Id<bodies::Body> host;
        store::Columns(row) >> body >> host;
        all.emplace(body, host);
    }

    ByBody hosts_;
};

/// What each body established, and for who asks and has established nothing that it is not known.
void add_views(RecommendationGroup& group, const Hosts& hosts,
               const std::vector<guard::Seen<Verification>>& verifications) {
    std::set<Id<bodies::Body>> issuers;
    for (const auto& member : group.members) issuers.insert(hosts.of(member.issuer));
    std::set<Id<bodies::Body>> looked;
    std::set<Id<bodies::Body>> established;
    for (const auto& one : verifications) {
        const auto body = hosts.of(one->body);
        looked.insert(body);
        if (one->state.value != "not_assessed") established.insert(body);
        group.views.push_back({body, one->recommendation, one->state, one->on});
    }
    for (const auto& issuer : issuers)
        if (!looked.contains(issuer)) group.views.push_back({issuer, {}, {}, {}});
    group.bodies = static_cast<std::int64_t>(issuers.size());
    group.verified_by = static_cast<std::int64_t>(established.size());
}

std::int64_t year_of(Day day) {
    return static_cast<int>(std::chrono::year_month_day(day.value).year());
}

}  // namespace

Result<guard::Seen<RecommendationGroup>> group(guard::Work& work, const Which& which) {
    const auto found = queries::one(work, which.id);
    if (!found) return not_found();
    const auto here = told_here(work);
    const auto ids = reached(which.id, queries::same(work, here));
    ByLetter received;
    for (const auto& id : ids)
        if (const auto from = here.find(id); from != here.end()) received.insert(*from);
    const auto known = beside(work, ids, here, opened_told(work, received));
    const Hosts hosts(work);
    return found->map([&](const Recommendation&) {
        RecommendationGroup group;
        for (const auto& [id, one] : known) group.members.push_back(member_of(id, one));
        std::ranges::sort(group.members, comes_before);
        if (const auto& first = group.members.front().issued) group.since = year_of(first->first);
        add_views(group, hosts, queries::latest_verifications(work, ids));
        return group;
    });
}

}  // namespace liaise::recommendations
