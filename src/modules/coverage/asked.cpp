#include "modules/coverage/asked.hpp"

#include "modules/coverage/visit_made.hpp"

namespace liaise::coverage {

namespace {

template <class Q>
Result<Asked> asked_by(guard::Work& work, const Q& question) {
    if (auto then = work.as_known_on(question.known_on); !then)
        return std::unexpected(then.error());
    auto period = period_of(question.from, question.to, work.today());
    if (!period) return std::unexpected(period.error());
    Asked asked;
    asked.period = *period;
    asked.body_type = question.body_type;
    asked.body = question.body;
    asked.visit_type = question.visit_type;
    asked.announcement = question.announcement;
    return asked;
}

}  // namespace

Result<Asked> asked(guard::Work& work, const Question& question) {
    auto asked = asked_by(work, question);
    if (!asked) return asked;
    asked->places = question.filter();
    asked->place = question.place;
    asked->language = question.lang;
    asked->closed_places_too = question.place.has_value();
    if (question.precision) {
        asked->precision = precision_from(question.precision->value);
        if (!asked->precision)
            return invalid("precision", "coverage.no_such_precision",
                           "A visit is dated to a day, a month, a half_year or a year.");
    }
    if (question.stated_in) {
        if (question.stated_in->value != "own" && question.stated_in->value != "register")
            return invalid("stated_in", "coverage.no_such_compartment",
                           "Ask for visits of the register, or for your own.");
        asked->is_own = question.stated_in->value == "own";
    }
    return asked;
}

Result<Asked> asked(guard::Work& work, const PlaceQuestion& question) {
    auto asked = asked_by(work, question);
    if (!asked) return asked;
    asked->place = question.id;
    asked->closed_places_too = true;
    return asked;
}

}  // namespace liaise::coverage
