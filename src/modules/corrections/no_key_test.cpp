#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/corrections/proposing.hpp"

namespace liaise::corrections {
namespace {

/// A council keeps the register, and nobody of it has come in; a commission would correct it.
class NobodyOfTheKeeper : public engines::OnBothEngines {
protected:
    static constexpr Moment noon{1'795'521'600};

    NobodyOfTheKeeper() {
        static const Confidential password{"four unrelated words here"};
        static const auto hash = guard::Passwords::hashed(password);
        static const auto key = guard::Passwords::key_of(password);
        const guard::NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        Id<bodies::Body> commission;
        guard::Founding::found(database(), Clock::standing_at(noon), wanted,
                               [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                                   commission = body(work, "Commission", "nhri");
                                   return Id<guard::BodyRef>{body(work, "Council", "npm").value};
                               })
            .value();
        const auto tx = database().writing();
        const auto id = guard::Persons::enrol(*tx,
                                              {Id<guard::BodyRef>{commission.value},
                                               guard::Role::coordinator, "Bo", "bo", {}},
                                              hash, noon)
                            .value();
        std::optional<guard::SessionChange> session;
        guard::Door door{*tx, noon, "192.0.2.7", "", session};
        const auto holder = guard::PersonKeys::make(*tx, id, key, noon);
        proposer_ = guard::Sessions::begin(door, holder, "Test").value();
        tx->commit();
    }

    template <class F>
    auto by_the_proposer(F&& f) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*proposer_, *tx, noon)).value();
        return f(work);
    }

    static ProposalDraft of_a_body() {
        ProposalDraft draft;
        draft.new_body.emplace();
        draft.new_body->names = {{"en", "Lay visitors"}};
        draft.new_body->type = {"lay_visitors"};
        draft.new_body->source = {"Gazette 7", {}, {}};
        draft.reason = "They visit too.";
        draft.looked = true;
        return draft;
    }

private:
    static Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.source = {"Made up", {}, {}};
        return bodies::add(work, draft).value();
    }

    std::optional<guard::Viewer> proposer_;
};
INSTANTIATE_TEST_SUITE_P(BothEngines, NobodyOfTheKeeper, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(NobodyOfTheKeeper, IsToldBeforeSomebodyWritesACorrectionAndNothingIsSent) {
    by_the_proposer([&](guard::OwnWork& work) {
        const auto told = *keeper(work, {}).value();
        const auto sent = propose(work, of_a_body());

        EXPECT_FALSE(told.is_reachable);
        EXPECT_FALSE(told.is_ours);
        EXPECT_EQ(sent ? "" : sent.error().code, "corrections.no_key_there");
        EXPECT_EQ(proposals(work, {})->total, 0);
        return true;
    });
}

}  // namespace
}  // namespace liaise::corrections
