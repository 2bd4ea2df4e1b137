#include "main/modules.hpp"

#include <gtest/gtest.h>

#include "modules/programmes/calendar_making.hpp"

namespace liaise {

TEST(Stopping, EndsEveryCalendarThatIsBeingMade) {
    const auto one = programmes::Making::begun(Id<guard::CircleRef>::random(), 45).value();
    const auto other = programmes::Making::begun(Id<guard::CircleRef>::random(), 45).value();
    EXPECT_EQ(one.told({}), timetables::Go::on);

    end_what_goes_on();

    EXPECT_EQ(one.told({}), timetables::Go::stop);
    EXPECT_EQ(other.told({}), timetables::Go::stop);
    const auto later = programmes::Making::begun(Id<guard::CircleRef>::random(), 45).value();
    EXPECT_EQ(later.told({}), timetables::Go::on);
}

}  // namespace liaise
