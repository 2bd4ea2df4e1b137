#pragma once

#include <gtest/gtest.h>

#include "engines/engines.hpp"
#include "guard/answer.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/coverage/coverage.hpp"
#include "modules/places/places.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::coverage {

/// Six places, three bodies and a handful of visits, few enough to be counted by hand. It is the
/// 24th of November 2026.
class ASmallCountry : public engines::OnBothEngines {
protected:
    static constexpr Moment now{1'795'521'600};
    /// When what follows happens.
    Moment at = now;

    ASmallCountry();

    Id<bodies::Body> npm, ombudsman, judge;
    Id<places::Place> alder, birch, cedar, dogwood, elm, fir;

    /// What `f` makes of the work of somebody of `body`.
    template <class F>
    auto as(const Id<bodies::Body>& body, F&& f) {
        const auto viewer = viewer_of(body);
        const auto tx = database().reading();
        guard::Work work(viewer, *tx, at);
        return f(work);
    }
    /// The body's people write into the compartment that `W` writes.
    template <class W, class F>
    void as_writer(const Id<bodies::Body>& body, F&& f) {
        const auto viewer = viewer_of(body);
        const auto tx = database().writing();
        auto work = W::of(guard::Work(viewer, *tx, at));
        ASSERT_TRUE(work);
        ASSERT_NO_FATAL_FAILURE(f(*work));
        tx->commit();
    }

    /// Who was where, when: a statement of the register.
    Id<visits::Visit> stated(const std::vector<Id<bodies::Body>>& who,
                             const Id<places::Place>& where, const std::string& when,
                             const std::string& announcement = "unknown");
    /// The same in a body's own compartment.
    void noted(const Id<bodies::Body>& body, const Id<places::Place>& where,
               const std::string& when);

    guard::Viewer viewer_of(const Id<bodies::Body>& body);

private:
    void lay_ground(guard::RegisterWork& work);
    void enrol(const Id<bodies::Body>& body, const std::string& name);
};

/// The two years that most is asked about: 2024 and 2025.
Question two_years();

/// The bytes of an answer.
template <class T>
std::string bytes(const Result<T>& result) {
    if (!result) return result.error().code;
    return guard::Answer::of(*result).text();
}

/// Every answer of this module to `question`, as bytes.
std::string all_answers(guard::Work& work, const Question& question,
                        const std::vector<Id<places::Place>>& places);

}  // namespace liaise::coverage
