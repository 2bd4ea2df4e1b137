#include "edge/cli/signed_in.hpp"
#include "seen/an_installation.hpp"

namespace liaise::seen {

namespace {

class ACommand : public engines::OnBothEngines {
protected:
    /// What the route at `path`, asked as the register's coordinator, answers.
    Result<std::string> read(const std::string& path) {
        const auto found = cli::found(installation_.routes(), {"GET", path, {}});
        return cli::done_as(database(), installation_.viewer(Kind::register_lead),
                            installation_.clock(), cli::Doing::reads,
                            [&](guard::Desk& desk) -> Result<std::string> {
                                auto answer = found->route->run(desk, found->input);
                                if (!answer) return std::unexpected(answer.error());
                                return std::move(*answer).text();
                            });
    }

private:
    AnInstallation installation_{database()};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ACommand, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(ACommand, ThatReadsWaitsForNobodyWhoWrites) {
    const auto writer = database().writing();

    for (const auto& route : {"/visits", "/places", "/ledger", "/coverage/summary"})
        EXPECT_TRUE(read(route)) << route;
}

}  // namespace liaise::seen
