#include "edge/world/settlers.hpp"
#include "modules/complaints/complaints.hpp"

namespace liaise::world {

namespace {

enum Column { body, when, place, theme, person, outcome, consent };

complaints::CaseDraft draft_from(const std::vector<std::string>& cells, const Slugs& slugs) {
    complaints::CaseDraft draft;
    draft.received = when_from(cells[when]).value_or(When{});
    if (!cells[place].empty()) draft.place = slugs.places.at(cells[place]);
    draft.theme = {cells[theme]};
    if (!cells[person].empty()) draft.person = Confidential(cells[person]);
    draft.outcome = {{cells[outcome]}};
    draft.consent = complaints::Consent{};
    draft.consent->given = {cells[consent]};
    if (cells[consent] == "given") draft.consent->purposes = {{"counts"}};
    return draft;
}

}  // namespace

Result<Done> note_complaints(guard::OwnWork& work, const World& world, const std::string& slug,
                             const Slugs& slugs) {
    bool has_any = false;
    for (const auto& cells : world.complaints) {
        if (cells[body] != slug) continue;
        has_any = true;
        if (auto noted = complaints::note_case(work, draft_from(cells, slugs)); !noted)
            return std::unexpected(noted.error());
    }
    if (!has_any) return Done{};
    // Its list is kept since 2025; what came before was written down as it was found.
    const complaints::StretchDraft complete{
        {}, Day::of(2025, 1, 1), Day::of(2026, 9, 30), {"Own list", {}, {}}};
    if (auto stated = complaints::state_complete(work, complete); !stated)
        return std::unexpected(stated.error());
    return Done{};
}

}  // namespace liaise::world
