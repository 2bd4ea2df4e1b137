#pragma once

#include <gtest/gtest.h>

#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/complaints/giving.hpp"
#include "modules/complaints/preview.hpp"
#include "modules/complaints/table.hpp"
#include "modules/places/places.hpp"

namespace liaise::complaints {

/// An ombudsperson that takes complaints, a mechanism that is told of them, and a third body; two
/// regions with two places each. The register is a year old: whoever sees half-years has been told
/// of it. It is the 24th of November 2026.
class AList : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};
    static constexpr Moment a_year_before{noon.seconds - 31'536'000};

    AList();

    template <class F>
    auto writing(F&& f) {
        return written_by(*editor_, std::forward<F>(f));
    }
    template <class F>
    auto written_by_another(F&& f) {
        return written_by(*stranger_, std::forward<F>(f));
    }
    template <class F>
    auto reading(F&& f) {
        const auto tx = database().reading();
        guard::Work work(*editor_, *tx, noon);
        return f(work);
    }

    const guard::Viewer& editor() const { return *editor_; }
    const guard::Viewer& stranger() const { return *stranger_; }

    CaseDraft draft(const std::string& when, const std::string& theme = "health_care") const;
    Id<Case> noted(const CaseDraft& wanted);
    /// So many cases, each of another person, received in that time at place number `place`.
    void noted(std::size_t many, const std::string& when, std::size_t place,
               const std::string& theme = "health_care");
    CountDraft count(const std::string& from, const std::string& span, std::int64_t number) const;
    Preview previewed(const std::string& span = "year", const std::string& rows = "place");
    void given(const std::string& span = "year", const std::string& rows = "place");
    PreviewQuestion question(const std::string& span, const std::string& rows) const;
    /// The cell of row number `row`, `column` and `period` of a preview.
    static const PreviewCell& cell(const Preview& preview, std::size_t row, std::size_t column,
                                   std::size_t period = 0);

    std::vector<Id<places::Place>> places_;
    std::vector<Id<regions::Region>> regions_;
    Id<bodies::Body> own_;
    Id<bodies::Body> mechanism_;
    Id<bodies::Body> third_;

private:
    template <class F>
    auto written_by(const guard::Viewer& viewer, F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        if (outcome) tx->commit();
        return outcome;
    }
    void fill(guard::RegisterWork& work);

    std::optional<guard::Viewer> editor_;
    std::optional<guard::Viewer> stranger_;
};

/// The code of what failed; empty when nothing did.
template <class T>
std::string code_of(const Result<T>& outcome) {
    return outcome ? "" : outcome.error().code;
}

}  // namespace liaise::complaints
