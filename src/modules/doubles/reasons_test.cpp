#include "modules/doubles/reasons.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace liaise::doubles {
namespace {

matching::Statement statement(std::size_t row, const std::string& town, const std::string& name,
                              const std::string& postcode) {
    matching::Statement said;
    said.row = row;
    said.region = "North";
    said.town = town;
    said.name = name;
    said.postcode = postcode;
    return said;
}

/// The reasons of the one pair that is found alike, by field.
std::map<std::string, Reason> reasons_of_pair(const matching::Statement& one,
                                              const matching::Statement& other) {
    std::vector<matching::Statement> all = {one, other};
    for (const char* town : {"Brum", "Dalen", "Estrel", "Fonte", "Gravel", "Horta"})
        all.push_back(statement(all.size(), town, std::string("Town Jail of ") + town, town));
    const auto found = matching::reconcile(all, {});
    std::map<std::string, Reason> by_field;
    const auto take = [&](const matching::Link& link) {
        if (std::max(link.row, link.other_row) > 1) return;
        for (const auto& reason : reasons_of(link.judgement)) by_field[reason.field] = reason;
    };
    for (const auto& cluster : found.clusters) std::ranges::for_each(cluster.links, take);
    std::ranges::for_each(found.doubts, take);
    return by_field;
}

TEST(ReasonsOfADouble, TellTheWordsThatMetAndThoseThatDidNot) {
    auto reasons = reasons_of_pair(statement(0, "Corva", "Hill Gate Prision", "C-40"),
                                   statement(1, "Corva", "Hill Gate Farm Prison", "C-40"));

    EXPECT_NE(reasons["name"].words.find("hill"), std::string::npos);
    EXPECT_NE(reasons["name"].words.find(" ~ "), std::string::npos);
    EXPECT_EQ(reasons["name"].other_words, "farm");
    EXPECT_EQ(reasons["name"].words.find('('), std::string::npos);
    EXPECT_EQ(reasons["postcode"].agreement, "same");
    EXPECT_GT(reasons["town"].weight_millibits, 0);
    EXPECT_FALSE(reasons.contains("region"));
}

TEST(ReasonsOfADouble, TellBothValuesWhereTheyDiffer) {
    auto reasons = reasons_of_pair(statement(0, "Corva", "Hill Gate Prison I", "C-40"),
                                   statement(1, "Corva", "Hill Gate Prison II", "C-40"));

    EXPECT_EQ(reasons["number"].agreement, "differ");
    EXPECT_NE(reasons["number"].words, reasons["number"].other_words);
}

TEST(ReasonsOfADouble, NameNoRivalByItsId) {
    matching::Judgement judged;
    judged.reasons.push_back({matching::Field::rival, matching::Agreement::differ, 0.0, "7x9k"});

    const auto reasons = reasons_of(judged);
    ASSERT_EQ(reasons.size(), 1U);
    EXPECT_EQ(reasons[0].field, "rival");
    EXPECT_EQ(reasons[0].words, "");
}

}  // namespace
}  // namespace liaise::doubles
