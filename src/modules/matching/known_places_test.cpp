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

/// A register that has nothing but names, each the key of its place.
std::vector<KnownPlace> named(const std::vector<std::string>& names) {
    std::vector<KnownPlace> places;
    for (const auto& name : names) {
        Statement statement;
        statement.row = places.size();
        statement.list = "register";
        statement.name = name;
        places.push_back({name, {statement}});
    }
    return places;
}

Settings english() {
    Settings settings;
    settings.language = "en";
    return settings;
}

Match found(const std::string& name, const std::vector<std::string>& names) {
    Statement statement;
    statement.list = "list";
    statement.name = name;
    return match_to_known(statement, KnownPlaces(named(names), english()));
}

/// Twelve that are asked for, among as many others as make a name's rarity tell.
std::vector<std::string> twelve_and_others() {
    std::vector<std::string> names = {
        "HMP Alderbrook",     "HMP/YOI Birchfold", "HMP Carrow",         "HMYOI Dunmere",
        "HMP Elsing/Farholt", "HMP Garthwell",     "HMP Hollinsea East", "HMP Hollinsea West",
        "HMP Ivelchester",    "HMP Jarrowby",      "HMP Kelsing",        "HMP Lathmoor"};
    for (const std::string first : {"Mor", "Nant", "Oxen", "Pol", "Quen", "Rud", "Stan", "Tor",
                                    "Ulver", "Wend", "Yar", "Zeal"}) {
        for (const auto* last : {"bury", "combe", "dale", "ford", "gate", "ham", "leigh", "mere",
                                 "ness", "stoke", "thorpe", "wick"}) {
            names.push_back("HMP " + first + last);
        }
    }
    return names;
}

const std::vector<std::string> prisons = twelve_and_others();

TEST(NamesAlone, AnotherBodysWordForAPrisonHidesNoName) {
    for (const auto* name : {"Carrow (HMP)", "CARROW", "HM Prison Carrow", "Carrow Prison"}) {
        const auto match = found(name, prisons);
        EXPECT_EQ(match.finding, Finding::sure) << name;
        EXPECT_EQ(match.place, "HMP Carrow") << name;
    }
}

TEST(NamesAlone, ANameOfTwoPlacesIsFoundByEither) {
    EXPECT_EQ(found("HMP Elsing", prisons).finding, Finding::sure);
    EXPECT_EQ(found("HMP Elsing", prisons).place, "HMP Elsing/Farholt");
    EXPECT_EQ(found("Farholt", prisons).place, "HMP Elsing/Farholt");
}

TEST(NamesAlone, ARemarkInBracketsNeedNotMeetAnything) {
    EXPECT_EQ(found("Garthwell (remand only)", prisons).finding, Finding::sure);
    EXPECT_EQ(found("Garthwell remand only", prisons).finding, Finding::unsure);
}

TEST(NamesAlone, OneOfTwoThatANameCouldMeanIsNeverSure) {
    EXPECT_NE(found("HMP Hollinsea", prisons).finding, Finding::sure);
    EXPECT_EQ(found("Hollinsea West", prisons).place, "HMP Hollinsea West");
}

TEST(NamesAlone, AnUnknownNameIsNotTakenForAnother) {
    EXPECT_NE(found("HMP Wexcombe", prisons).finding, Finding::sure);
}

TEST(NamesAlone, InitialsOfTheKindStandForIt) {
    const std::vector<std::string> centres = {"Logan Correctional Center", "Logan County Jail",
                                              "Menard Correctional Center", "Menard County Jail"};

    EXPECT_EQ(found("LOGAN CC", centres).place, "Logan Correctional Center");
}

TEST(AddressesAlone, AWholeAddressThatNobodySharesFindsItsPlace) {
    auto all = named(prisons);
    int number = 1000;
    for (auto& place : all)
        place.statements.front().address = std::to_string(number++) + " Quarry Bank Road";
    all.back().statements.front().address = all.front().statements.front().address;
    const KnownPlaces known(all, english());
    Statement statement;
    statement.list = "list";
    statement.address = statement.name = "1002 Quarry Bank Rd.";

    EXPECT_EQ(match_to_known(statement, known).finding, Finding::sure);
    EXPECT_EQ(match_to_known(statement, known).place, "HMP Carrow");

    statement.address = statement.name = "1000 Quarry Bank Rd.";
    EXPECT_NE(match_to_known(statement, known).finding, Finding::sure);
}

TEST(Positions, TheGroundThatAPlaceStandsOnSpeaksForIt) {
    auto all = named(prisons);
    std::int64_t latitude = 50'000'000;
    for (auto& place : all) place.statements.front().position = Position{latitude += 100'000, 0};
    const KnownPlaces known(all, english());
    Statement statement;
    statement.list = "list";
    statement.name = "Carrow Fields";
    const auto bits = [&] { return match_to_known(statement, known).judgement.weight_bits; };

    const auto without = bits();
    statement.position = Position{50'301'000, 0};
    const auto near = bits();
    statement.position = Position{50'900'000, 0};
    const auto far = bits();

    EXPECT_GT(near, without + 2.0);
    EXPECT_LT(far, without - 2.0);
}

}  // namespace
}  // namespace liaise::matching
