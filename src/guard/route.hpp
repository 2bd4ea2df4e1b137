#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/json_read.hpp"
#include "base/shape.hpp"
#include "guard/answer.hpp"
#include "guard/doorstep.hpp"
#include "guard/nothing.hpp"
#include "guard/self_work.hpp"
#include "guard/told_coarsely.hpp"

namespace liaise::guard {

/// What a call does to what lies at its path, in HTTP's four words.
enum class Method { get, post, put, remove };

/// Whose call it is. It follows from the first parameter of the route's function.
enum class Right { anyone, viewer, opening, own, the_register, rights, machine };

/// Whether all of a call is one transaction, or short ones with something slow between them.
enum class Course { whole, in_steps };

/// What comes back: one record, a list, a page of a list, the id of what was made, or nothing.
enum class Outcome { one, list, page, id, done };

/// One line of a module's route table, as `edge` uses it. `input` merges what the path, the query
/// and the body of a call say; for `get` it all comes from the path and the query.
struct Route {
    Method method = Method::get;
    std::string path;      ///< such as "/places/{id}", below "/api/v1"
    std::string sentence;  ///< what it does, for the reference and the API document
    Right right = Right::viewer;
    Shape input;
    Outcome outcome = Outcome::done;
    Shape output;
    ToldCoarsely told_coarsely;  ///< what of the output is told less exactly to coarse sight
    std::function<Result<Answer>(Desk&, const Json&)> run;
    Course course = Course::whole;
    /// Whether it puts something into another body's compartment, by the gate; no other does.
    bool tells_others = false;
    /// Such calls stand in no log and no figure: only named people know of what they are about.
    bool is_hushed = false;
};

/// A line of a route table that tells others something.
inline Route telling(Route route) {
    route.tells_others = true;
    return route;
}

using Routes = std::vector<Route>;

namespace routing {
template <class W> struct RightOf;
template <> struct RightOf<Door> { static constexpr Right value = Right::anyone; };
template <> struct RightOf<Doorstep> { static constexpr Right value = Right::anyone; };
template <> struct RightOf<OwnDoorstep> { static constexpr Right value = Right::viewer; };
template <> struct RightOf<Work> { static constexpr Right value = Right::viewer; };
template <> struct RightOf<SelfWork> { static constexpr Right value = Right::viewer; };
template <> struct RightOf<OpeningWork> { static constexpr Right value = Right::opening; };
template <> struct RightOf<OwnWork> { static constexpr Right value = Right::own; };
template <> struct RightOf<RegisterWork> { static constexpr Right value = Right::the_register; };
template <> struct RightOf<RightsWork> { static constexpr Right value = Right::rights; };
template <> struct RightOf<MachineWork> { static constexpr Right value = Right::machine; };

template <class T> struct OutcomeOf;
template <> struct OutcomeOf<Done> {
    static void put(Route& route) { route.outcome = Outcome::done; }
};
template <class T> struct OutcomeOf<Id<T>> {
    static void put(Route& route) { route.outcome = Outcome::id; }
};
template <class T> struct OutcomeOf<Seen<T>> {
    static void put(Route& route) {
        route.outcome = Outcome::one;
        route.output = shape_of<T>();
        route.told_coarsely = told_coarsely_of<T>();
    }
};
template <class T> struct OutcomeOf<std::vector<Seen<T>>> {
    static void put(Route& route) {
        route.outcome = Outcome::list;
        route.output = shape_of<T>();
        route.told_coarsely = told_coarsely_of<T>();
    }
};
template <class T> struct OutcomeOf<Page<T>> {
    static void put(Route& route) {
        route.outcome = Outcome::page;
        route.output = shape_of<T>();
        route.told_coarsely = told_coarsely_of<T>();
    }
};
}  // namespace routing

/// A line of a route table: `function(W&, const In&)` gives a `Result<Out>`.
template <class W, class In, class Out>
Route route(Method method, std::string path, std::string sentence,
            Result<Out> (*function)(W&, const In&)) {
    static_assert(Described<In>, "the input says what each of its fields means");
    Route made{method, std::move(path), std::move(sentence), routing::RightOf<W>::value,
               shape_of<In>(), Outcome::done, {}, {}, {}, Course::whole};
    routing::OutcomeOf<Out>::put(made);
    if constexpr (std::is_base_of_v<Doorstep, W>) made.course = Course::in_steps;
    made.run = [function](Desk& desk, const Json& json) -> Result<Answer> {
        auto work = desk.template work<W>();
        if (!work) return std::unexpected(work.error());
        In input;
        if (auto good = read(json, input, ""); !good) return std::unexpected(good.error());
        auto outcome = function(*work, input);
        if (!outcome) return std::unexpected(outcome.error());
        return Answer::of(*outcome);
    };
    return made;
}

}  // namespace liaise::guard
