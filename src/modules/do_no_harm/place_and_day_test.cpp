#include "modules/do_no_harm/place_and_day.hpp"

#include <gtest/gtest.h>

namespace liaise::do_no_harm {

namespace {

constexpr const char* no_day[] = {"How we answer each other", "Report of 14 May 2024",
                                  "The programme of 2030", "The mars of last spring"};
constexpr const char* a_day[] = {"On Thursday",    "14 May 2027", "14.5.2027",      "le 14 mai",
                                 "May 14",         "mai 2027",    "jeudi prochain", "el miércoles",
                                 "na sexta-feira", "يوم الخميس"};
constexpr const char* a_place[] = {"North Prison", "la maison d’arrêt", "la cárcel",
                                   "o presídio",   "في السجن",          "the police station"};
constexpr const char* no_place[] = {"The annual report", "Le rapport annuel", "التقرير السنوي"};

Day the_day() { return Day::of(2026, 11, 15); }

}  // namespace

TEST(PlaceAndDay, SeesADayThatMayBeToComeAlsoWithoutItsYear) {
    for (const auto* text : a_day) EXPECT_TRUE(may_tell_a_day_to_come(text, the_day())) << text;
    for (const auto* text : no_day) EXPECT_FALSE(may_tell_a_day_to_come(text, the_day())) << text;
}

TEST(PlaceAndDay, SeesWordsForPlacesWherePeopleAreHeld) {
    for (const auto* text : a_place) EXPECT_TRUE(tells_of_a_place(text)) << text;
    for (const auto* text : no_place) EXPECT_FALSE(tells_of_a_place(text)) << text;
}

}  // namespace liaise::do_no_harm
