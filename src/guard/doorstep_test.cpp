#include "guard/doorstep.hpp"

#include "guard/an_installation_test.hpp"
#include "guard/invitations.hpp"

namespace liaise::guard {
namespace {

/// A transaction of the real database that notices passwords hashed while it is open.
class WatchedTransaction : public store::Transaction {
public:
    WatchedTransaction(std::unique_ptr<store::Transaction> real, std::int64_t& hashed_in_between)
        : real_(std::move(real)), hashed_in_between_(hashed_in_between) {}
    ~WatchedTransaction() override {
        hashed_in_between_ += Passwords::hashings() - hashings_before_;
    }
    void each(std::string_view sql, std::span<const store::Bind> binds,
              const store::OnRow& on_row) override {
        real_->each(sql, binds, on_row);
    }
    std::int64_t execute(std::string_view sql, std::span<const store::Bind> binds) override {
        return real_->execute(sql, binds);
    }
    void execute_many(std::string_view sql, std::span<const store::Binds> rows) override {
        real_->execute_many(sql, rows);
    }
    void commit() override { real_->commit(); }

private:
    std::unique_ptr<store::Transaction> real_;
    std::int64_t& hashed_in_between_;
    std::int64_t hashings_before_ = Passwords::hashings();
};

class WatchedDatabase : public store::Database {
public:
    explicit WatchedDatabase(store::Database& real) : real_(real) {}
    std::unique_ptr<store::Transaction> reading() override { return watched(real_.reading()); }
    std::unique_ptr<store::Transaction> writing() override { return watched(real_.writing()); }
    std::unique_ptr<store::Transaction> changing_schema() override {
        return real_.changing_schema();
    }
    void run_script(store::Transaction& tx, std::string_view sql) override {
        real_.run_script(tx, sql);
    }
    void copy_to(store::Transaction& tx, const std::string& file, Moment now) override {
        real_.copy_to(tx, file, now);
    }
    std::string_view engine() const override { return real_.engine(); }

    std::int64_t hashed_in_a_transaction = 0;

private:
    std::unique_ptr<store::Transaction> watched(std::unique_ptr<store::Transaction> tx) {
        return std::make_unique<WatchedTransaction>(std::move(tx), hashed_in_a_transaction);
    }
    store::Database& real_;
};

class ADoorstep : public AnInstallation {};
INSTANTIATE_TEST_SUITE_P(BothEngines, ADoorstep, engines::both_engines(), engines::name_of_engine);

TEST_P(ADoorstep, HoldsNoTransactionWhileAPasswordIsHashed) {
    WatchedDatabase watched(database());
    std::optional<SessionChange> change;
    Doorstep step(watched, noon, "192.0.2.7", "", change);
    const auto before = Passwords::hashings();

    EXPECT_TRUE(person_behind(step, {{"ada", "192.0.2.7"}, password, {}}));
    EXPECT_FALSE(person_behind(step, {{"ada", "192.0.2.7"}, Confidential("not the words"), {}}));
    EXPECT_FALSE(person_behind(step, {{"nobody", "192.0.2.7"}, password, {}}));
    EXPECT_EQ(4, Passwords::hashings() - before);
    EXPECT_EQ(0, watched.hashed_in_a_transaction);
}

TEST_P(ADoorstep, HoldsNoTransactionWhileAnInvitationIsAccepted) {
    InvitationOffer offer;
    offer.body = npm;
    offer.name = "Bo";
    auto tx = database().writing();
    const auto made = Invitations::offer(*tx, offer, noon);
    tx->commit();
    tx.reset();
    WatchedDatabase watched(database());
    std::optional<SessionChange> change;
    Doorstep step(watched, noon, "192.0.2.7", "", change);
    const InvitationAcceptance given{std::string(made.token.reveal()), "Bo", "bo", password};
    const auto secret = Invitations::prepare(step, given);
    const auto came = step.writing([&](Door& door) {
        return Invitations::accept(door, given, secret.value());
    });

    EXPECT_TRUE(came);
    EXPECT_EQ(0, watched.hashed_in_a_transaction);
}

TEST_P(ADoorstep, KeepsTheCountOfAFailureAndUndoesWhatFailed) {
    std::optional<SessionChange> change;
    Doorstep step(database(), noon, "192.0.2.7", "", change);
    const auto outcome = step.writing([&](Door& door) -> Result<Done> {
        Sessions::begin(door, person_called("ada"), "Firefox");
        return not_found();
    });

    EXPECT_FALSE(outcome);
    EXPECT_FALSE(change);
    EXPECT_TRUE(Sessions::of(*database().reading(), person_called("ada"), "", noon).empty());
}

}  // namespace
}  // namespace liaise::guard
