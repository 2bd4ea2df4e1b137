#include "modules/programmes/contents.hpp"

#include <algorithm>

#include "base/json_text.hpp"
#include "guard/circle_records.hpp"

namespace liaise::programmes {

namespace {

constexpr const char* purpose = "programme";
/// Deeds have this room of their own, at 200 bytes each: however full a programme was written,
/// somebody can be taken out of it.
constexpr std::size_t deeds_bytes_max = (deeds_max + deed_kinds_max) * 200;
constexpr std::size_t words_of_all_bytes_max = guard::circle_text_bytes_max - deeds_bytes_max;

/// The one text of a circle: its record's id is the circle's.
guard::CirclePlace place_of(const guard::OpenCircle& circle) {
    return {"programme", circle.id().text()};
}

std::optional<Opened> read_from(guard::Work& work, guard::OpenCircle circle) {
    const auto text = guard::Circles::kept(work, circle, place_of(circle));
    if (!text) return std::nullopt;
    return Opened{std::move(circle), guard::record_in<Contents>(*text), text->revision};
}

Result<Opened> opened_from(guard::Work& work, Result<guard::OpenCircle> circle) {
    if (!circle) return std::unexpected(circle.error());
    auto programme = read_from(work, std::move(*circle));
    if (!programme) return not_found();
    return std::move(*programme);
}

}  // namespace

Candidate* Opened::candidate(const Id<places::Place>& place) {
    const auto found = std::ranges::find_if(
        contents.candidates, [&](const Candidate& one) { return one.visit.place == place; });
    return found == contents.candidates.end() ? nullptr : &*found;
}

void Opened::note(const guard::Work& work, const char* kind,
                  std::optional<Id<guard::Person>> person) {
    auto& deeds = contents.deeds;
    deeds.insert(deeds.begin(),
                 Deed{{kind}, work.viewer().person(), std::move(person), work.now()});
    if (deeds.size() <= deeds_max) return;
    const auto oldest = deeds.begin() + deeds_max;
    const bool is_first = std::none_of(
        oldest + 1, deeds.end(), [&](const Deed& earlier) { return earlier.kind == oldest->kind; });
    if (is_first) return;
    deeds.erase(oldest);
    contents.deeds_left_out = contents.deeds_left_out.value_or(0) + 1;
}

Result<Opened> opened(guard::Work& work, const Id<guard::CircleRef>& id) {
    return opened_from(work, guard::circle_for(work, id, purpose));
}

Result<Opened> opened(guard::WritingWork& work, const Id<guard::CircleRef>& id) {
    return opened_from(work, guard::circle_for(work, id, purpose));
}

std::vector<Opened> all_opened(guard::Work& work) {
    std::vector<Opened> all;
    for (auto& circle : guard::Circles::mine(work, purpose))
        if (auto programme = read_from(work, std::move(circle)))
            all.push_back(std::move(*programme));
    return all;
}

Result<Opened> begun(guard::WritingWork& work) {
    auto circle = guard::Circles::make(work, purpose);
    if (!circle) return std::unexpected(circle.error());
    return Opened{std::move(*circle), {}, 0};
}

Result<Done> keep(guard::WritingWork& work, Opened& programme) {
    const Confidential text(json_text(programme.contents));
    const auto of_deeds = json_text(Contents{{}, {}, {}, programme.contents.deeds}).size();
    if (text.reveal().size() > words_of_all_bytes_max + std::min(of_deeds, deeds_bytes_max))
        return conflict("programmes.full",
                        "This programme holds as many words as it can. Take out places that are no "
                        "candidates any more, or begin another. Nothing was stored.");
    auto kept = guard::Circles::keep(work, programme.circle, place_of(programme.circle), text,
                                     programme.version);
    if (kept) ++programme.version;
    return kept;
}

}  // namespace liaise::programmes
