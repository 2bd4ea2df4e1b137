#include <algorithm>
#include <set>

#include "base/delimited.hpp"
#include "base/workbook.hpp"
#include "edge/sheet/table.hpp"
#include "seen/filling.hpp"

namespace liaise::seen {

namespace {

/// Records with lists inside that are no table, and why. A new one is a table, or stands here.
const std::map<std::string, std::string>& no_tables() {
    static const std::map<std::string, std::string> all = {
        {"account", "six lists side by side; each has its own list elsewhere"},
        {"aim_whole", "one aim, with what is done for it: `/aim-actions` is the list"},
        {"alikes", "three lists of what stands beside one recommendation, each with its reasons"},
        {"asked_of_us_whole", "one thing asked of us; `/asked-of-us` is the list"},
        {"body", "facts of one body"},
        {"change_seen", "one change, with what was found since: `/changes-seen` is the list"},
        {"closed_bodies_beside", "bodies beside one visit to come: no file is made of it"},
        {"closed_draft", "one closed letter, for the people who are named; `/closed-drafts` lists"},
        {"coalition", "one coalition, with its members and texts as letters tell them"},
        {"complaint_preview", "what a table would show, before it is one: `/complaints/table`"},
        {"complaint_product", "a table as another body has it, with what it hides"},
        {"coverage_summary", "a few figures, each of which opens a list"},
        {"disclosure", "one telling, with its letters: `/given` is the list"},
        {"double", "two places side by side, with what speaks for and against"},
        {"handover", "what a colleague is handed about one contact"},
        {"joint_visit", "one joint visit, as letters tell it; `/joint-visits` is the list"},
        {"look", "what is to be read before something is let go"},
        {"meeting", "one meeting, as letters tell it; `/meetings/actions` is the list"},
        {"place", "facts of one place"},
        {"place_coverage", "one place; its visits and bodies are lists of their own"},
        {"points", "places on a map: `/coverage/places` is the list"},
        {"practice_profile", "how one body works: `/practices/answers` is the list"},
        {"programme_calendar", "weeks of one plan, for its people alone: no file is made of it"},
        {"programme", "one plan, for the people who are named in it: `/programmes` is the list"},
        {"programme_after", "one plan afterwards, for its people: `/programmes` is the list"},
        {"programmes_borne_out", "a few figures, each with the list behind it, for its people"},
        {"public_page", "what everybody reads of one body: `/publications/published` is the list"},
        {"publication_look", "what is to be read before something is published"},
        {"readiness", "how one body stands: `/readiness/facts` is the list"},
        {"received_whole", "one thing received, with what was said about it"},
        {"reasons_to_look", "each in words of its own: `/complaints/table` is the list"},
        {"reprisal_register", "one register with its people and entries, for its people alone"},
        {"recommendation_group", "those that ask the same, and views of them side by side"},
        {"training", "one training, with who came to it: `/trainings` is the list"},
        {"training_whole", "one training, with what was found of its use"},
        {"recommendation_story", "one recommendation, with all that was said about it"},
        {"visit_form_whole", "what one visit saw, which never leaves; `/visit-forms` is the list"}};
    return all;
}

bool is_list(const guard::Route& route) {
    return route.outcome == guard::Outcome::list || route.outcome == guard::Outcome::page;
}

bool is_table(const guard::Route& route) {
    return route.outcome == guard::Outcome::one && sheet::has_table(route.output);
}

/// The rows of a file, its heading first.
std::vector<Cells> rows_of(std::string_view text) {
    std::vector<Cells> rows;
    each_row(text, ',', [&](std::size_t, Cells cells) -> Result<Done> {
        rows.push_back(std::move(cells));
        return Done{};
    }).value();
    return rows;
}

/// Whether it has letters of Arabic in it: these begin with the bytes D8 to DB in UTF-8.
bool is_said_in_arabic(const std::string& text) {
    return std::ranges::any_of(text, [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte >= 0xD8 && byte <= 0xDB;
    });
}

class EveryList : public engines::OnBothEngines {
protected:
    EveryList() {
        fill_compartment(installation_, Kind::lead, "kanarie-in-lists");
        fill_register(installation_, {"in the register", "in the register"});
        installation_.come_to(day_from("2026-11-20").value());
    }

    struct Asked {
        std::string path;
        std::string query;
    };
    /// "/places" and "?type=…", as far as the list wants to know something.
    Asked asked(const guard::Route& route) {
        return {installation_.addressed(route), installation_.needed_query(route)};
    }
    http::Reply file(Kind kind, const Asked& list, const std::string& ending,
                     const std::string& language) {
        const auto query = list.query + (list.query.empty() ? '?' : '&') + "lang=" + language;
        return installation_.asked(kind, "GET", list.path + ending + query);
    }
    std::vector<Cells> workbook_rows(Kind kind, const Asked& list, const std::string& language) {
        const auto reply = file(kind, list, ".xlsx", language);
        EXPECT_EQ(reply.status, 200) << list.path << ' ' << reply.body;
        if (reply.status != 200) return {};
        return rows_of(workbook::rows_of(reply.bytes(), "List", ',').value());
    }

    AnInstallation installation_{database()};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, EveryList, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(EveryList, CanBeHadAsAFileOfDelimitedTextAndAsAWorkbookWithAllItsRows) {
    int lists = 0;
    for (const auto& route : installation_.routes()) {
        if (route.method != guard::Method::get || !is_list(route)) continue;
        for (const auto kind : {Kind::lead, Kind::register_lead, Kind::machine}) {
            const auto list = asked(route);
            const auto answer = installation_.asked(kind, "GET", list.path + list.query);
            if (answer.status != 200) continue;
            const auto json = Json::parse(answer.bytes());
            const auto count = route.outcome == guard::Outcome::page
                                   ? json["total"].get<std::size_t>()
                                   : json["items"].size();
            const auto csv = file(kind, list, ".csv", "en");
            ASSERT_EQ(csv.status, 200) << route.path << ' ' << csv.body;
            EXPECT_EQ(rows_of(csv.bytes()).size(), count + 1) << route.path << name_of(kind);
            EXPECT_EQ(workbook_rows(kind, list, "en").size(), count + 1) << route.path;
            ++lists;
        }
    }
    EXPECT_GT(lists, 40);
}

TEST_P(EveryList, HasHeadingsInTheReadersLanguageNoTwoOfThemAlike) {
    int lists = 0;
    for (const auto& route : installation_.routes()) {
        if (route.method != guard::Method::get || !is_list(route)) continue;
        const auto kind = route.right == guard::Right::machine        ? Kind::machine
                          : route.right == guard::Right::the_register ? Kind::register_lead
                                                                      : Kind::lead;
        const auto list = asked(route);
        if (installation_.asked(kind, "GET", list.path + list.query).status != 200) continue;
        const auto english = workbook_rows(kind, list, "en");
        const auto arabic = workbook_rows(kind, list, "ar");
        ASSERT_FALSE(english.empty() || arabic.empty()) << route.path;
        EXPECT_NE(english.front(), arabic.front()) << route.path;
        for (const auto& heading : arabic.front())
            EXPECT_TRUE(is_said_in_arabic(heading)) << route.path << ": " << heading;
        const std::set<std::string> different(arabic.front().begin(), arabic.front().end());
        EXPECT_EQ(different.size(), arabic.front().size()) << route.path;
        EXPECT_FALSE(different.contains("")) << route.path;
        ++lists;
    }
    EXPECT_GT(lists, 20);
}

TEST_P(EveryList, ThatLiesWithinARecordIsATableOrItIsSaidWhyNot) {
    std::set<std::string> met;
    for (const auto& route : installation_.routes()) {
        if (route.method != guard::Method::get || route.outcome != guard::Outcome::one) continue;
        const bool holds_a_list =
            std::ranges::any_of(route.output.fields, [](const FieldShape& field) {
                return field.is_list && field.kind == "record";
            });
        if (!holds_a_list || is_table(route)) continue;
        EXPECT_TRUE(no_tables().contains(route.output.name))
            << route.path << " gives lists that nobody can have as a file";
        met.insert(route.output.name);
    }
    for (const auto& [name, why] : no_tables())
        EXPECT_TRUE(met.contains(name)) << name << " is said to be no table, and holds no list";
}

}  // namespace liaise::seen
