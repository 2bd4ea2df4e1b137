#include "modules/publications/public_page.hpp"

#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "modules/publications/cut_for_everybody.hpp"
#include "modules/publications/publications_queries.hpp"

namespace liaise::publications {

namespace {

When half_year_with(Moment moment) {
    const auto day = day_of(moment);
    return coarsened({day, day, Precision::day});
}

/// What is being decided on takes the place of what it would replace; without a number it is last.
void put_in_place(std::vector<Published>& all, const Published& shown) {
    const auto before = std::ranges::find(all, shown.number, &Published::number);
    if (shown.number != 0 && before != all.end()) *before = shown;
    else all.push_back(shown);
}

/// As it would be on the page; nothing where nothing is being decided on.
Result<Done> add_draft(guard::Work& work, const Id<Publication>& id, std::vector<Published>& all) {
    const auto found = queries::one(work, id);
    if (!found) return not_found();
    const auto& stage = (*found)->stage.value;
    if (stage != "begun" && stage != "waiting_for_second") return Done{};
    const auto shown = cut_for_everybody(work, **found);
    if (!shown) return std::unexpected(shown.error());
    put_in_place(all, *shown);
    return Done{};
}

std::vector<Published> shown_in(const std::vector<Publication>& all) {
    std::vector<Published> shown;
    for (const auto& one : all)
        if (one.shown) shown.push_back(*one.shown);
    return shown;
}

std::vector<Withdrawn> withdrawn_in(const std::vector<Publication>& all) {
    std::vector<Withdrawn> gone;
    for (const auto& one : all)
        if (!one.shown && one.published && one.withdrawn)
            gone.push_back({one.number.value_or(0), half_year_with(*one.published),
                            half_year_with(*one.withdrawn),
                            one.withdrawal.value_or(Code<"recall_reason">{"other"})});
    return gone;
}

}  // namespace

Result<guard::Seen<PublicPage>> public_page(guard::Work& work, const PublicPageQuestion& question) {
    PublicPage page;
    page.made = work.today();
    if (const auto& own = work.viewer().body())
        if (const auto body = bodies::find(work, {Id<bodies::Body>{own->value}}))
            page.body = (*body)->names;
    const auto numbered = queries::numbered(work);
    const auto all = guard::combined(numbered, [](std::vector<Publication> bare) { return bare; });
    page.published = shown_in(*all);
    page.withdrawn = withdrawn_in(*all);
    if (question.with)
        if (auto added = add_draft(work, *question.with, page.published); !added)
            return std::unexpected(added.error());
    auto rows = public_figures(page.published);
    if (!rows) return std::unexpected(rows.error());
    page.rows = std::move(*rows);
    return all.map([&](const std::vector<Publication>&) { return page; });
}

Result<std::vector<guard::Seen<Published>>> published(guard::Work& work, const guard::Nothing&) {
    std::vector<guard::Seen<Published>> all;
    for (const auto& one : queries::numbered(work))
        if (one->shown) all.push_back(one.map([](const Publication& seen) { return *seen.shown; }));
    return all;
}

}  // namespace liaise::publications
