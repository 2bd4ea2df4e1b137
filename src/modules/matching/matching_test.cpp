#include "modules/matching/matching.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace liaise::matching {
namespace {

/// A small country: three lists of a dozen towns, with one or several places each.
class SmallCountry {
public:
    SmallCountry() {
        for (const char* town : {"Alba", "Brum", "Corva", "Dalen", "Estrel", "Fonte", "Gravel",
                                 "Horta", "Ibis", "Jarra", "Kolm", "Luso"}) {
            for (const char* list : {"2021", "2022", "2023"}) {
                add(list, town, std::string("Town Jail of ") + town, "Market Street 1");
            }
        }
    }

    std::size_t add(const std::string& list, const std::string& town, const std::string& name,
                    const std::string& address, const std::string& postcode = "") {
        Statement statement;
        statement.row = statements.size() + 1;
        statement.list = list;
        statement.region = "North";
        statement.town = town;
        statement.name = name;
        statement.address = address.empty() ? "" : address + " " + town;
        statement.postcode = postcode;
        statements.push_back(statement);
        return statement.row;
    }

    std::vector<Statement> statements;
};

Settings settings() {
    Settings settings;
    settings.abbreviations = {{"pris", "prison"}, {"no", ""}, {"st", "street"}};
    settings.contrasts = {{{{"men"}, {"women"}}}};
    return settings;
}

bool are_together(const Reconciliation& result, std::size_t a, std::size_t b) {
    return std::any_of(result.clusters.begin(), result.clusters.end(), [&](const Cluster& cluster) {
        const auto has = [&](std::size_t row) {
            return std::find(cluster.rows.begin(), cluster.rows.end(), row) != cluster.rows.end();
        };
        return has(a) && has(b);
    });
}

TEST(Reconcile, NothingGivesNothing) {
    const auto result = reconcile({}, settings());

    EXPECT_TRUE(result.clusters.empty());
    EXPECT_TRUE(result.doubts.empty());
}

TEST(Reconcile, ASpellingThatChangesBetweenListsIsOnePlace) {
    SmallCountry country;
    const auto a = country.add("2021", "Corva", "Hill Gate Prison", "Quarry Road 40", "5011");
    const auto b = country.add("2022", "Corva", "PRIS. HILL-GATE", "Quarry Rd 40", "5011");
    const auto c = country.add("2023", "Corva", "Hillgate Prison", "Quarry Road 40", "5011");

    const auto result = reconcile(country.statements, settings());

    EXPECT_TRUE(are_together(result, a, b));
    EXPECT_TRUE(are_together(result, a, c));
    EXPECT_EQ(result.clusters.size(), 13U);
}

/// The same statements, those that say the same word for word put together.
std::vector<Statement> with_repeats(const std::vector<Statement>& statements) {
    std::vector<Statement> all;
    for (const auto& statement : statements) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Statement& other) {
            return other.region == statement.region && other.town == statement.town &&
                   other.name == statement.name && other.address == statement.address &&
                   other.postcode == statement.postcode;
        });
        if (same == all.end()) all.push_back(statement);
        else same->repeats.push_back({statement.row, statement.list});
    }
    return all;
}

TEST(Reconcile, WhatIsRepeatedWordForWordCountsAsIfItWereSaidOnceMore) {
    SmallCountry country;
    for (const char* list : {"2021", "2022", "2023"}) {
        country.add(list, "Corva", "Hill Gate Prison", "Quarry Road 40", "5011");
        country.add(list, "Dalen", "Dalen Penitentiary I", "Mill Lane 3", "5044");
        country.add(list, "Dalen", "Dalen Penitentiary II", "Mill Lane 3", "5044");
    }
    country.add("2024", "Corva", "Pris. Hillgate", "Quarry Rd 40", "5011");
    country.add("2024", "Dalen", "Penitentiary 2", "", "");

    const auto expected = reconcile(country.statements, settings());
    const auto result = reconcile(with_repeats(country.statements), settings());

    ASSERT_EQ(result.clusters.size(), expected.clusters.size());
    for (std::size_t i = 0; i < expected.clusters.size(); ++i) {
        EXPECT_EQ(result.clusters[i].rows, expected.clusters[i].rows);
        EXPECT_EQ(result.clusters[i].links.size(), expected.clusters[i].links.size());
    }
    ASSERT_EQ(result.doubts.size(), expected.doubts.size());
    for (std::size_t i = 0; i < expected.doubts.size(); ++i)
        EXPECT_EQ(result.doubts[i].judgement.weight_bits, expected.doubts[i].judgement.weight_bits);
}

TEST(Reconcile, PlacesThatDifferInANumeralAloneStayApart) {
    SmallCountry country;
    const auto one = country.add("2021", "Dalen", "Dalen Penitentiary I", "Mill Lane 3", "5044");
    const auto two = country.add("2021", "Dalen", "Dalen Penitentiary II", "Mill Lane 3", "5044");
    const auto one_later = country.add("2022", "Dalen", "Penitentiary 1", "Mill Lane 3", "5044");
    const auto two_later = country.add("2022", "Dalen", "Penitentiary 2", "Mill Lane 3", "5044");

    const auto result = reconcile(country.statements, settings());

    EXPECT_TRUE(are_together(result, one, one_later));
    EXPECT_TRUE(are_together(result, two, two_later));
    EXPECT_FALSE(are_together(result, one, two));
    EXPECT_FALSE(are_together(result, one, two_later));
}

TEST(Reconcile, StationsOfTwoTownsInASmallFileStayApart) {
    SmallCountry country;
    country.statements.clear();
    const auto here = country.add("2023", "Brumandre", "Brumandre Police Station", "");
    const auto there = country.add("2024", "Grisande", "Grisande Police Station", "");

    EXPECT_FALSE(are_together(reconcile(country.statements, settings()), here, there));
}

TEST(Reconcile, PlacesOfTwoTypesInASmallFileStayApart) {
    SmallCountry country;
    country.statements.clear();
    const auto post = country.add("2023-03-14", "", "Pointed Police Post mx1tarw9", "");
    const auto prison = country.add("2023-05-22", "", "Pointed Prison mx1tarw9", "");
    country.statements[0].type = "police station";
    country.statements[1].type = "prison";

    EXPECT_FALSE(are_together(reconcile(country.statements, settings()), post, prison));
}

TEST(Reconcile, PlacesThatDifferInAContrastAloneStayApart) {
    SmallCountry country;
    const auto men = country.add("2021", "Ibis", "Ibis Remand Centre Men", "Dock 9", "5090");
    const auto women = country.add("2022", "Ibis", "Ibis Remand Centre Women", "Dock 9", "5090");

    EXPECT_FALSE(are_together(reconcile(country.statements, settings()), men, women));
}

TEST(Reconcile, TwoRowsOfOneListAreTwoPlacesUnlessAllButIdentical) {
    SmallCountry country;
    const auto a = country.add("2021", "Luso", "Farm Colony Verde", "Valley Road 7", "5120");
    const auto other = country.add("2021", "Luso", "Verde Farm School", "Valley Road 7", "5120");
    const auto twice = country.add("2021", "Luso", "FARM COLONY, VERDE", "Valley Road 7", "5120");

    const auto result = reconcile(country.statements, settings());

    EXPECT_FALSE(are_together(result, a, other));
    EXPECT_TRUE(are_together(result, a, twice));
}

TEST(Reconcile, ARowWithoutItsTownFindsItByTheNameThatHasIt) {
    SmallCountry country;
    const auto without = country.add("2020", "", "Town Jail of Fonte", "");
    const auto fonte = std::find_if(country.statements.begin(), country.statements.end(),
                                    [](const Statement& s) { return s.town == "Fonte"; });

    EXPECT_TRUE(are_together(reconcile(country.statements, settings()), without, fonte->row));
}

TEST(Reconcile, TheOrderOfTheInputDoesNotMatter) {
    SmallCountry country;
    country.add("2021", "Dalen", "Dalen Penitentiary I", "Mill Lane 3", "5044");
    country.add("2022", "Dalen", "Dalen Penitentiary 2", "Mill Lane 3", "5044");
    country.add("2022", "Dalen", "Penitentiary 1", "Mill Lane 3", "5044");
    country.add("2023", "", "Town Jail of Dalen", "");
    const auto expected = reconcile(country.statements, settings());

    for (const std::size_t step : {5U, 7U, 11U}) {
        std::rotate(country.statements.begin(),
                    country.statements.begin() + static_cast<std::ptrdiff_t>(step),
                    country.statements.end());
        std::reverse(country.statements.begin(), country.statements.end());
        const auto result = reconcile(country.statements, settings());
        ASSERT_EQ(result.clusters.size(), expected.clusters.size());
        for (std::size_t i = 0; i < result.clusters.size(); ++i) {
            EXPECT_EQ(result.clusters[i].rows, expected.clusters[i].rows);
        }
        ASSERT_EQ(result.doubts.size(), expected.doubts.size());
        for (std::size_t i = 0; i < result.doubts.size(); ++i) {
            EXPECT_EQ(result.doubts[i].row, expected.doubts[i].row);
            EXPECT_EQ(result.doubts[i].judgement.weight_bits,
                      expected.doubts[i].judgement.weight_bits);
        }
    }
}

TEST(Reconcile, EveryLinkCarriesReasonsThatAddUpToItsWeight) {
    SmallCountry country;
    country.add("2021", "Corva", "Hill Gate Prison", "Quarry Road 40", "5011");
    country.add("2022", "Corva", "Pris. Hill Gate East", "Quarry Rd 40", "5011");

    const auto result = reconcile(country.statements, settings());

    std::size_t links = 0;
    for (const auto& cluster : result.clusters) {
        for (const auto& link : cluster.links) {
            const auto& reasons = link.judgement.reasons;
            const auto sum = std::accumulate(
                reasons.begin(), reasons.end(), 0.0,
                [](double bits, const Reason& reason) { return bits + reason.weight_bits; });
            EXPECT_NEAR(sum, link.judgement.weight_bits, 1e-9);
            EXPECT_EQ(link.judgement.verdict, Verdict::sure);
            EXPECT_GE(link.judgement.weight_bits, settings().sure_bits);
            ++links;
        }
    }
    EXPECT_EQ(links, 1U);
}

TEST(Reconcile, TheReasonNamesTheWordsItRestsOn) {
    SmallCountry country;
    country.add("2021", "Corva", "Hill Gate Prison", "Quarry Road 40", "5011");
    const auto later = country.add("2022", "Corva", "Hill Gate", "Quarry Rd 40", "5011");

    const auto result = reconcile(country.statements, settings());

    for (const auto& cluster : result.clusters) {
        for (const auto& link : cluster.links) {
            if (link.row != later && link.other_row != later) continue;
            const auto& reasons = link.judgement.reasons;
            const auto name = std::find_if(reasons.begin(), reasons.end(), [](const Reason& r) {
                return r.field == Field::name;
            });
            ASSERT_NE(name, reasons.end());
            EXPECT_NE(name->words.find("gate"), std::string::npos);
            EXPECT_NE(name->words.find("prison met nothing"), std::string::npos);
            return;
        }
    }
    FAIL() << "no link was made for the later row";
}

}  // namespace
}  // namespace liaise::matching
