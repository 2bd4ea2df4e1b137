#include "modules/matching/known_places.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace liaise::matching {
namespace {

Statement statement(const std::string& list, const std::string& town, const std::string& name,
                    const std::string& address) {
    Statement statement;
    statement.list = list;
    statement.region = "North";
    statement.town = town;
    statement.name = name;
    statement.address = address;
    statement.postcode = town + "-1";
    return statement;
}

std::vector<KnownPlace> places() {
    std::vector<KnownPlace> places;
    for (const char* town : {"Alba", "Brum", "Corva", "Dalen", "Estrel", "Fonte", "Gravel", "Horta",
                             "Ibis", "Jarra", "Kolm", "Luso"}) {
        places.push_back({std::string("jail of ") + town,
                          {statement("2021", town, std::string("Town Jail of ") + town,
                                     std::string("Market Street 1 ") + town)}});
    }
    places.push_back(
        {"quarry", {statement("2021", "Corva", "Hill Gate Prison", "Quarry Road 40")}});
    places.push_back({"one", {statement("2021", "Dalen", "Penitentiary I", "Mill Lane 3")}});
    places.push_back({"two", {statement("2021", "Dalen", "Penitentiary II", "Mill Lane 3")}});
    return places;
}

TEST(MatchToKnown, TheSameRowAgainFindsItsPlace) {
    const KnownPlaces known(places(), {});

    for (const auto& place : places()) {
        const auto match = match_to_known(place.statements.front(), known);
        EXPECT_EQ(match.finding, Finding::sure);
        EXPECT_EQ(match.place, place.key);
    }
}

TEST(MatchToKnown, ALaterSpellingFindsItsPlaceAndSaysWhy) {
    const KnownPlaces known(places(), {});

    const auto match =
        match_to_known(statement("2022", "Corva", "HILL-GATE pris.", "Quarry Rd. 40"), known);

    EXPECT_EQ(match.finding, Finding::sure);
    EXPECT_EQ(match.place, "quarry");
    EXPECT_FALSE(match.judgement.reasons.empty());
}

TEST(MatchToKnown, ANewPlaceIsNotTakenForItsNeighbour) {
    const KnownPlaces known(places(), {});

    const auto new_number =
        match_to_known(statement("2022", "Dalen", "Penitentiary III", "Mill Lane 3"), known);
    const auto new_town =
        match_to_known(statement("2022", "Maren", "Town Jail of Maren", "Port 2"), known);

    EXPECT_NE(new_number.finding, Finding::sure);
    EXPECT_EQ(new_town.finding, Finding::fresh);
    EXPECT_TRUE(new_town.place.empty());
}

TEST(MatchToKnown, AnotherRowOfAListThatThePlaceStandsInIsNotThatPlace) {
    const KnownPlaces known(places(), {});

    const auto match = match_to_known(
        statement("2021", "Corva", "Hill Gate Farm Prison", "Quarry Road 40"), known);

    EXPECT_NE(match.finding, Finding::sure);
}

TEST(MatchToKnown, ASpellingThatTwoPlacesHaveIsForAPerson) {
    auto twins = places();
    twins.push_back({"twin", {statement("2020", "Corva", "Hill Gate Prison", "Quarry Road 40")}});
    const KnownPlaces known(twins, {});

    const auto match =
        match_to_known(statement("2022", "Corva", "Hill Gate Prison", "Quarry Road 40"), known);

    EXPECT_EQ(match.finding, Finding::unsure);
}

TEST(MatchToKnown, TheOrderOfThePlacesDoesNotMatter) {
    auto backwards = places();
    std::reverse(backwards.begin(), backwards.end());
    const auto asked = statement("2022", "Dalen", "Penitentiary", "Mill Lane 3");

    const auto match = match_to_known(asked, KnownPlaces(places(), {}));
    const auto other = match_to_known(asked, KnownPlaces(backwards, {}));

    EXPECT_EQ(match.finding, other.finding);
    EXPECT_EQ(match.place, other.place);
    EXPECT_EQ(match.judgement.weight_bits, other.judgement.weight_bits);
}

TEST(MatchAll, OfTwoClustersThatClaimOnePlaceByLikenessTheNearerKeepsIt) {
    const KnownPlaces known(places(), {});

    const auto matches = known.match_all(
        {{statement("2022", "Corva", "Hill Gate Prison", "Quarry Road 40")},
         {statement("2022", "Corva", "Hill Gate Pris.", "Quarry Road 40")}});

    EXPECT_EQ(matches[0].finding, Finding::sure);
    EXPECT_EQ(matches[1].finding, Finding::unsure);
    EXPECT_EQ(matches[1].place, "quarry");
}

TEST(MatchToKnown, AnEmptyRegisterKnowsNothing) {
    const KnownPlaces known({}, {});

    EXPECT_EQ(match_to_known(statement("2022", "Alba", "Town Jail", ""), known).finding,
              Finding::fresh);
}

}  // namespace
}  // namespace liaise::matching
