#pragma once

#include <string>
#include <vector>

#include "bench/large_country.hpp"
#include "modules/exchange/disclosing.hpp"

namespace liaise::bench {

/// Two bodies in a small country, each with one coordinator, and what they write.
class TwoBodies {
public:
    explicit TwoBodies(store::Database& database);

    const SignedIn& ours() const { return country_.person; }
    const SignedIn& theirs() const { return country_.outsider; }
    Moment now() const { return now_; }

    /// Writes as somebody, in one transaction.
    template <class F>
    auto writing(const SignedIn& who, F&& f) {
        const auto tx = database_.writing();
        auto work = guard::OwnWork::of(guard::Work(who.viewer, *tx, now_)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    /// The ids of so many records of one kind, written by us.
    std::vector<std::string> findings(int how_many);
    std::vector<std::string> agreements(int how_many);
    std::vector<std::string> assessments(int how_many);
    /// Drafts of what we tell them, on a decision for this once.
    std::vector<std::string> disclosures(int how_many);
    /// Visits that we noted for ourselves; they were there from the beginning.
    std::vector<std::string> visits();
    std::vector<std::string> facts(int how_many);
    /// What they told us.
    std::vector<std::string> letters(int how_many);

    /// Looks at a draft and lets it go; it only warns, so nobody else has to.
    void let_go(const Id<exchange::Disclosure>& disclosure);

private:
    store::Database& database_;
    Moment now_;
    LargeCountry country_;
};

}  // namespace liaise::bench
