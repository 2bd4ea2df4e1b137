#include "guard/route.hpp"
#include "modules/meetings/calendar.hpp"
#include "modules/meetings/matters.hpp"
#include "modules/meetings/opening.hpp"
#include "modules/meetings/telling.hpp"

namespace liaise::meetings {

using guard::Method;
using guard::route;
using guard::telling;

guard::Routes routes() {
    return {
        route(Method::get, "/meetings", "Those that the own body calls, or was asked to.", &list),
        route(Method::get, "/meetings/actions",
              "What was agreed to be done, and how far its bodies say it is.", &actions),
        route(Method::get, "/meetings/matters",
              "What is open between the own body and others, for an agenda.", &open_matters),
        route(Method::get, "/meetings/bodies",
              "When each body that we work with was last met, and whom to speak to there.",
              &bodies_met),
        route(Method::get, "/meetings/calendar", "All of them for a calendar; never a visit.",
              &calendar),
        route(Method::get, "/meetings/{id}", "One of them, unopened, with the own minutes.", &find),
        route(Method::get, "/meetings/{id}/calendar", "One of them for a calendar.",
              &calendar_of_one),
        route(Method::post, "/meetings", "Begins one at home; nobody is told.", &begin),
        route(Method::put, "/meetings/{id}/own-minutes",
              "Keeps the own minutes, sealed; no letter has them.", &keep_own_minutes),
        route(Method::post, "/meetings/{id}/opening",
              "Opens all that was told of it; nobody else learns of that.", &open),
        route(Method::post, "/meetings/{id}/invitation",
              "Begins an invitation as a disclosure; nothing is told yet.", &begin_invitation),
        route(Method::post, "/meetings/{id}/minutes",
              "Begins a version of the shared minutes; nothing is told yet.", &begin_minutes),
        route(Method::post, "/meetings/{id}/disagreement",
              "Begins what we do not agree with in them; nothing is told yet.",
              &begin_disagreement),
        telling(route(Method::post, "/meetings/{id}/word",
                      "Says whether we come, agree, or how far our action is.", &say)),
    };
}

}  // namespace liaise::meetings
