#include <gtest/gtest.h>

#include "edge/page/html.hpp"
#include "edge/page/public_page.hpp"

namespace liaise::page {

namespace {

Json one() {
    return Json::parse(R"({"number":3,"title":"Rights & <b>duties</b>",
        "text":"Tell them.\n\nAt once.",
        "nature":"recommendation","issued":"2026-H1","extent":"place","theme":null,
        "place_types":[],"place_names":[{"language":"en","text":"Harbour Station"}],
        "addressee":"The police","addressee_names":[],"report":"Report 2026","paragraph":"14",
        "answer":{"on":"2026-H2","says":"accepted","text":null},"claim":null,"finding":null})");
}

Json a_page() {
    Json page = {{"body", Json::array({{{"language", "en"}, {"text", "Council"}}})},
                 {"made", "2026-11-24"},
                 {"published", Json::array({one()})},
                 {"withdrawn", Json::array()}};
    page["rows"] = Json::parse(R"([{"theme":null,"is_all":true,
        "figures":[{"figure":"asked","number":null},{"figure":"answered","number":12}]}])");
    return page;
}

std::string written(const Json& page, const char* language) {
    return public_page(page, sheet::Wording(language));
}

bool says(const std::string& html, const char* words) {
    return html.find(words) != std::string::npos;
}

}  // namespace

TEST(APublicPage, HasAllInItAndAsksForNothing) {
    const auto html = written(a_page(), "en");

    for (const char* words : {"Harbour Station", "The police", "Report 2026, 14", "<td>12</td>",
                              "id=\"n3\"", "<p dir=\"auto\">At once.</p>"})
        EXPECT_TRUE(says(html, words)) << words;
    for (const char* words :
         {"<script", "http:", "https:", "<link", "<img", "url(", "@import", "publications.page."})
        EXPECT_FALSE(says(html, words)) << words;
}

TEST(APublicPage, SpellsOutWhatPeopleWrote) {
    const auto html = written(a_page(), "en");

    EXPECT_TRUE(says(html, "Rights &amp; &lt;b&gt;duties&lt;/b&gt;"));
    EXPECT_EQ(escaped("\"'"), "&quot;&#39;");
}

TEST(APublicPage, RunsTheWayThatItsLanguageIsWritten) {
    EXPECT_TRUE(says(written(a_page(), "ar"), "<html lang=\"ar\" dir=\"rtl\">"));
    EXPECT_TRUE(says(written(a_page(), "fr"), "<html lang=\"fr\" dir=\"ltr\">"));
}

TEST(APublicPage, ListsWhatWasWithdrawnAndSaysWhenThereIsNothing) {
    auto page = a_page();
    page["published"] = Json::array();
    page["rows"] = Json::array();
    page["withdrawn"] = Json::parse(R"([{"number":7,"published":"2025-H1","withdrawn":"2026-H2",
        "reason":"mistake"}])");
    const auto html = written(page, "en");

    EXPECT_TRUE(says(html, "7"));
    EXPECT_TRUE(says(html, "second half of 2026"));
    EXPECT_FALSE(says(html, "<nav"));
    EXPECT_FALSE(says(html, "<table"));
}

}  // namespace liaise::page
