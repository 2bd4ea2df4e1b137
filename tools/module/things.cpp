#include "modules/things/things.hpp"

#include "modules/things/things_queries.hpp"

namespace liaise::things {

namespace {

Result<Done> check(const Draft& draft) {
    if (draft.title.empty())
        return invalid("title", "error.missing", "Say in a few words what it is called.");
    return Done{};
}

}  // namespace

Result<guard::Page<Thing>> list(guard::Work& work, const Question& question) {
    return queries::page(work, question.page.value_or(1));
}

Result<guard::Seen<Thing>> find(guard::Work& work, const Which& which) {
    auto thing = queries::one(work, which.id);
    if (!thing) return not_found();
    return *thing;
}

Result<Id<Thing>> add(guard::OwnWork& work, const Draft& draft) {
    if (auto good = check(draft); !good) return std::unexpected(good.error());
    const auto id = Id<Thing>::random();
    queries::insert(work, id, draft);
    return id;
}

Result<Done> correct(guard::OwnWork& work, const Correction& correction) {
    if (!queries::one(work, correction.id)) return not_found();
    if (auto good = check(correction.thing); !good) return good;
    if (!queries::update(work, correction))
        return conflict("error.changed_meanwhile",
                        "Somebody corrected this while you were writing. Your text is kept on the "
                        "screen: look at theirs, and save again.");
    return Done{};
}

}  // namespace liaise::things
