#pragma once

#include "modules/closed_letters/drafts.hpp"

/// Which bodies could be told of the visit that a draft is of, and which not. It follows from the
/// register and from what the own body keeps; what another body keeps is not asked.
namespace liaise::closed_letters {

struct WhoCanBeTold {
    DraftId id;
    std::optional<std::string> lang;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        using W = WhoCanBeTold;
        return record("who_can_be_told", field("id", &W::id, Reach::sealed, "The letter at home."),
                      field("lang", &W::lang, Reach::everyone,
                            "The language whose reader the names are sorted for."),
                      field("page", &W::page, Reach::everyone, "The page, the first being 1."));
    }
};
static_assert(Described<WhoCanBeTold>);

/// What stands in the way of telling one body, if the visit is announced, and if it is not; where
/// nothing is named, nothing does.
struct BodyBeside {
    Id<bodies::Body> body;
    std::vector<Code<"closed_obstacle">> announced;
    std::vector<Code<"closed_obstacle">> unannounced;
    std::vector<Id<agreements::Agreement>> agreements;

    static constexpr auto describe() {
        constexpr auto sealed = Reach::sealed;
        using B = BodyBeside;
        return record("closed_body_beside", field("body", &B::body, sealed, "The body."),
                      field("announced", &B::announced, sealed,
                            "What stands in the way where the visit is announced."),
                      field("unannounced", &B::unannounced, sealed,
                            "What stands in the way where it is not, or may not be."),
                      field("agreements", &B::agreements, sealed,
                            "Our agreements that allow to tell it as much of the visit."));
    }
};
static_assert(Described<BodyBeside>);

/// The other bodies of the register side by side, by name: none is before another for its worth.
struct CanBeTold {
    static constexpr const char* record_name = "closed_bodies_beside";

    std::vector<BodyBeside> bodies;
    std::int64_t total = 0;

    static constexpr auto describe() {
        using C = CanBeTold;
        return record("closed_bodies_beside",
                      field("bodies", &C::bodies, Reach::sealed, "A page of them, by name."),
                      field("total", &C::total, Reach::everyone, "How many the register has."));
    }
};
static_assert(Described<CanBeTold>);

/// Of one that tells of no visit, or was sent, no body. Errors: `not_found`, the same where there
/// is none and for who does not read it.
Result<guard::Seen<CanBeTold>> can_be_told(guard::Work& work, const WhoCanBeTold& which);

}  // namespace liaise::closed_letters
