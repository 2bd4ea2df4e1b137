#include "edge/world/world.hpp"
#include "engines/engines.hpp"
#include "main/modules.hpp"

namespace liaise::world {

namespace {

class TheMadeUpCountry : public engines::OnBothEngines {
protected:
    World world = read_world(LIAISE_SOURCE_DIR "/world").value();

    Result<Done> settled() {
        const Confidential password("quarry lemon otter");
        const auto routes = all_routes();
        return settle(database(), {world, Clock::of_the_system(), password, routes});
    }
};

}  // namespace

TEST_P(TheMadeUpCountry, TellsWhatItsStorySays) {
    const auto done = settled();

    EXPECT_TRUE(done) << done.error().message;
    EXPECT_GT(world.sharing.steps.size(), 80U);
}

TEST_P(TheMadeUpCountry, IsNotSettledWhenItsStoryGoesAnotherWay) {
    world.sharing.steps.push_back({{900, "Inès lists what came."}, {{901, "sees nothing"}}});
    const auto done = settled();

    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.starts_with("Line 901 of sharing.story"))
        << done.error().message;
}

INSTANTIATE_TEST_SUITE_P(BothEngines, TheMadeUpCountry, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::world
