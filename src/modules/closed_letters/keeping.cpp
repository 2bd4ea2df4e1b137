#include "modules/closed_letters/keeping.hpp"

#include "base/json_text.hpp"
#include "guard/circle_records.hpp"
#include "guard/locks.hpp"

namespace liaise::closed_letters {

using guard::Circles;

namespace {

constexpr const char* kept_kind = "closed_letter";
constexpr const char* own_circle = "closed_letter";
/// As the module `programmes` calls them.
constexpr const char* programmes_circle = "programme";
/// More than one for each of a year's visits, to several bodies.
constexpr std::size_t in_a_programme_max = 400;

/// Longer than what is kept of any, so that a copy of the database tells none from another.
constexpr std::size_t kept_bytes = 12'000;

guard::CirclePlace place_of(const DraftId& id) { return {kept_kind, id.text()}; }

std::vector<guard::OpenCircle> circles_of(guard::Work& work) {
    auto all = Circles::mine(work, own_circle);
    for (auto& circle : Circles::mine(work, programmes_circle)) all.push_back(std::move(circle));
    return all;
}

Result<guard::OpenCircle> circle_for(guard::WritingWork& work, const NewDraft& draft) {
    if (!draft.programme) return Circles::make(work, own_circle);
    auto circle = guard::circle_for(work, *draft.programme, programmes_circle);
    if (!circle)
        return invalid("programme", "closed_letters.no_such_programme",
                       "Choose one of the programmes that you are named in.");
    if (Circles::all_kept(work, *circle, kept_kind).size() >= in_a_programme_max)
        return conflict("closed_letters.too_many",
                        "There are so many letters in this programme that no more can be kept. "
                        "Discard those that are over. Nothing was stored.");
    return circle;
}

}  // namespace

Result<OpenDraft> opened(guard::Work& work, const DraftId& id) {
    for (auto& circle : circles_of(work))
        if (const auto text = Circles::kept(work, circle, place_of(id)))
            return OpenDraft{std::move(circle), id, guard::record_in<Kept>(*text), text->revision};
    return not_found();
}

Result<OpenDraft> opened(guard::WritingWork& work, const DraftId& id) {
    guard::Work& reading = work;
    auto found = opened(reading, id);
    if (!found) return found;
    auto circle = Circles::open(work, found->circle.id());
    if (!circle) return std::unexpected(circle.error());
    found->circle = std::move(*circle);
    return found;
}

std::vector<OpenDraft> all_opened(guard::Work& work) {
    std::vector<OpenDraft> all;
    for (const auto& circle : circles_of(work))
        for (const auto& text : Circles::all_kept(work, circle, kept_kind))
            if (const auto id = DraftId::from(text.record))
                all.push_back({circle, *id, guard::record_in<Kept>(text), text.revision});
    return all;
}

std::optional<OpenDraft> opened_of(guard::Work& work, const Id<guard::Letter>& letter) {
    for (auto& one : all_opened(work))
        if (one.kept.letter == letter) return std::move(one);
    return std::nullopt;
}

Result<OpenDraft> begun(guard::WritingWork& work, const NewDraft& draft) {
    auto circle = circle_for(work, draft);
    if (!circle) return std::unexpected(circle.error());
    OpenDraft one{std::move(*circle),
                  DraftId::random(),
                  {draft, work.viewer().person(), work.now(), {}, {}},
                  0};
    // What answers is not answered again: who leads writes another letter.
    if (draft.matter.value != "answer")
        one.kept.answer_seed = Confidential(guard::base64_of(guard::Key::fresh().reveal()));
    return one;
}

Result<Done> keep(guard::WritingWork& work, OpenDraft& draft) {
    auto text = json_text(draft.kept);
    if (text.size() < kept_bytes) text.resize(kept_bytes, ' ');
    auto done = Circles::keep(work, draft.circle, place_of(draft.id), Confidential(std::move(text)),
                              draft.revision);
    if (done) ++draft.revision;
    return done;
}

Result<Done> keep_anew(guard::WritingWork& work, OpenDraft& draft) {
    // First over what was read: whoever was faster is not written over.
    if (auto kept = keep(work, draft); !kept) return kept;
    if (auto gone = Circles::destroy(work, draft.circle, place_of(draft.id)); !gone) return gone;
    draft.revision = 0;
    return keep(work, draft);
}

Result<Done> forget(guard::WritingWork& work, const OpenDraft& draft) {
    if (draft.is_alone()) return Circles::end(work, draft.circle);
    return Circles::destroy(work, draft.circle, place_of(draft.id));
}

}  // namespace liaise::closed_letters
