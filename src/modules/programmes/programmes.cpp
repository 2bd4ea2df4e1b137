#include "modules/programmes/programmes.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "guard/bare.hpp"
#include "modules/people/people.hpp"
#include "modules/programmes/contents.hpp"

namespace liaise::programmes {

namespace {

std::int64_t size_of(const auto& list) { return static_cast<std::int64_t>(list.size()); }

ListedProgramme listed(guard::Work& work, const Opened& programme) {
    const auto& [circle, contents, version] = programme;
    return {circle.id(),
            contents.plan.title,
            contents.plan.from,
            contents.plan.to,
            size_of(guard::Circles::people(work, circle)),
            size_of(contents.candidates),
            std::ranges::count_if(contents.candidates, &Candidate::is_planned)};
}

/// Who reads it, by name.
std::vector<Member> members(guard::Work& work, const guard::OpenCircle& circle) {
    std::map<std::string, std::string> names;
    if (const auto colleagues = people::list(work, {}))
        for (const auto& one : *colleagues) names[one->id.text()] = one->name;
    std::vector<Member> all;
    for (const auto& member : guard::Circles::people(work, circle))
        all.push_back({member.person, names[member.person.text()], member.holds_the_key});
    std::ranges::sort(
        all, {}, [](const Member& one) { return std::pair(folded(one.name), one.person.text()); });
    return all;
}

Result<Programme> whole_of(guard::Work& work, const Opened& opened) {
    const auto& contents = opened.contents;
    const auto reasons_of_all = reasons(work, contents.candidates);
    if (!reasons_of_all) return std::unexpected(reasons_of_all.error());
    const auto stands = standing(work, contents.plan, contents.candidates);
    if (!stands) return std::unexpected(stands.error());
    Programme whole;
    whole.id = opened.circle.id();
    whole.version = opened.version;
    whole.plan = contents.plan;
    whole.people = members(work, opened.circle);
    whole.candidates = contents.candidates;
    whole.reasons = guard::bare(*reasons_of_all);
    whole.obligations = (*stands)->obligations;
    whole.room = (*stands)->room;
    whole.deeds = contents.deeds;
    whole.deeds_left_out = contents.deeds_left_out.value_or(0);
    return whole;
}

}  // namespace

Result<std::vector<guard::Seen<ListedProgramme>>> list(guard::Work& work, const guard::Nothing&) {
    std::vector<ListedProgramme> all;
    for (const auto& programme : all_opened(work)) all.push_back(listed(work, programme));
    std::ranges::sort(all, {}, [](const ListedProgramme& one) {
        return std::tuple(one.from, one.to, folded(one.title), one.id.text());
    });
    std::vector<guard::Seen<ListedProgramme>> seen;
    for (auto& one : all) seen.push_back(work.own_knowledge(std::move(one)));
    return seen;
}

Result<guard::Seen<Programme>> find(guard::Work& work, const WhichProgramme& which) {
    const auto programme = opened(work, which.id);
    if (!programme) return std::unexpected(programme.error());
    auto whole = whole_of(work, *programme);
    if (!whole) return std::unexpected(whole.error());
    return work.own_knowledge(std::move(*whole));
}

Result<Id<guard::CircleRef>> begin(guard::OwnWork& work, const Plan& plan) {
    if (auto good = check(work, plan); !good) return std::unexpected(good.error());
    auto programme = begun(work);
    if (!programme) return std::unexpected(programme.error());
    programme->contents.plan = plan;
    programme->note(work, "begun");
    if (auto kept = keep(work, *programme); !kept) return std::unexpected(kept.error());
    return programme->circle.id();
}

Result<Done> correct(guard::OwnWork& work, const PlanCorrection& correction) {
    auto programme = opened(work, correction.id);
    if (!programme) return std::unexpected(programme.error());
    if (auto good = check(work, correction.plan); !good) return good;
    if (programme->version != correction.version) return changed_meanwhile();
    programme->contents.plan = correction.plan;
    programme->note(work, "corrected");
    return keep(work, *programme);
}

Result<Done> end(guard::OpeningWork& work, const WhichProgramme& which) {
    const auto programme = opened(work, which.id);
    if (!programme) return std::unexpected(programme.error());
    return guard::Circles::end(work, programme->circle);
}

Result<Done> name(guard::OpeningWork& work, const WhichMember& member) {
    auto programme = opened(work, member.id);
    if (!programme) return std::unexpected(programme.error());
    auto named = guard::Circles::name(work, programme->circle, member.person);
    if (!named && named.error().kind == ErrorKind::not_found)
        return conflict("programmes.no_colleague",
                        "This is none of your colleagues who sign in. Choose somebody from the "
                        "list. Nobody was named.");
    if (!named) return named;
    programme->note(work, "named", member.person);
    return keep(work, *programme);
}

Result<Done> take_out(guard::OpeningWork& work, const WhichMember& member) {
    auto programme = opened(work, member.id);
    if (!programme) return std::unexpected(programme.error());
    // It is written while the viewer still holds the key: they may be taking themselves out.
    const bool leaves = member.person == work.viewer().person();
    programme->note(work, leaves ? "left" : "taken_out", member.person);
    if (auto kept = keep(work, *programme); !kept) return kept;
    return guard::Circles::take_out(work, programme->circle, member.person);
}

}  // namespace liaise::programmes
