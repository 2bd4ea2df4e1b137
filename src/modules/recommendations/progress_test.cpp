#include "modules/recommendations/progress.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "base/shape.hpp"
#include "modules/recommendations/a_register_test.hpp"

namespace liaise::recommendations {

namespace {

/// A value as it stands in an address, read back.
std::string unescaped(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
        i += 2;
    }
    return out;
}

/// A question as the address of a list asks it.
Question asked_by_address(const std::string& address) {
    static const auto shape = shape_of<Question>();
    Json json = Json::object();
    for (auto at = address.find('?'); at != std::string::npos; at = address.find('&', at + 1)) {
        const auto equals = address.find('=', at);
        const auto name = address.substr(at + 1, equals - at - 1);
        const auto value =
            unescaped(address.substr(equals + 1, address.find('&', equals) - equals - 1));
        const auto field = std::ranges::find(shape.fields, name, &FieldShape::name);
        if (field == shape.fields.end()) throw std::logic_error(name + " is no field");
        if (field->is_list) json[name].push_back(value);
        else json[name] = value;
    }
    Question question;
    if (auto good = read(json, question, ""); !good) throw std::logic_error(good.error().message);
    return question;
}

std::vector<ProgressCount> counts_of(const ProgressFigures& f) {
    std::vector<ProgressCount> all = {
        f.asked,        f.answered,    f.unanswered,       f.claimed_done,  f.claimed_otherwise,
        f.unclaimed,    f.done,        f.partly,           f.not_done,      f.gone,
        f.not_verified, f.others_done, f.others_otherwise, f.others_unknown};
    for (const auto& age : f.ages) all.push_back(age.count);
    return all;
}

class WhatBecameOfThem : public ARegister {
protected:
    Progress by(const char* what, ProgressQuestion question = {}) {
        question.by = {{what}};
        return as(ours, [&](guard::OwnWork& work) { return *progress(work, question).value(); });
    }
    std::vector<std::string> values(const Progress& made) {
        std::vector<std::string> all;
        for (const auto& row : made.rows) all.push_back(row.value);
        return all;
    }
    Id<Recommendation> made(const char* title, const char* when = nullptr) {
        auto written = draft(title);
        if (when) written.issued = when_from(when);
        return added(written).value();
    }
    void published(const Id<Recommendation>& id, const char* when, const char* state) {
        auto fact = seen(id, when, state);
        fact.body = visitors;
        fact.source = "Annual report 2025";
        verified(fact).value();
    }
    void answered(const Id<Recommendation>& id, const char* says) {
        NewAnswer fact;
        fact.id = id;
        fact.on = *when_from("2026-03");
        fact.says = {{says}};
        as(ours, [&](guard::OwnWork& work) { return note_answer(work, fact).value(); });
    }

    /// One of each kind, some with little known of them.
    void fill() {
        const auto first = made("Rights are told late", "2019");
        answered(first, "accepted");
        claimed(claim(first, "2026-05", "fully")).value();
        verified(seen(first, "2026-06", "not_done")).value();
        published(first, "2026-07", "fully");
        const auto second = made("Rights are not told", "2025-H1");
        answered(second, "acknowledged");
        verified(seen(second, "2026-06", "fully")).value();
        verified(seen(second, "2026-07", "largely")).value();
        published(second, "2026-07", "not_assessed");
        auto wide = draft("Cells are cold");
        wide.extent = {"place_types"};
        wide.place_types = {{"police_station"}, {"court_cells"}};
        wide.theme.reset();
        wide.addressee.reset();
        added(wide).value();
        auto system = draft("A law on custody");
        system.extent = {"system"};
        system.theme = {{"law"}};
        system.addressee.reset();
        system.addressee_body = visitors;
        system.issuer = visitors;
        system.report = "Annual report 2025";
        system.issued = when_from("2024-02-03");
        verified(seen(added(system).value(), "2026-06", "superseded")).value();
    }
};

}  // namespace

TEST_P(WhatBecameOfThem, KeepsWhatIsAnsweredClaimedAndEstablishedApart) {
    fill();
    const auto all = by("theme").all;

    EXPECT_EQ(all.asked.value, 4);
    EXPECT_EQ(all.answered.value, 1) << "that it was received says nothing of the matter";
    EXPECT_EQ(all.unanswered.value, 3);
    EXPECT_EQ(all.claimed_done.value, 1);
    EXPECT_EQ(all.unclaimed.value, 3);
    EXPECT_EQ(all.done.value, 0) << "a claim is no finding, and the later finding counts";
    EXPECT_EQ(all.partly.value, 1);
    EXPECT_EQ(all.not_done.value, 1) << "verified, and not done";
    EXPECT_EQ(all.gone.value, 1);
    EXPECT_EQ(all.not_verified.value, 1);
    EXPECT_EQ(all.others_done.value, 1) << "another body's word stands by itself";
    EXPECT_EQ(all.others_otherwise.value, 0);
    EXPECT_EQ(all.others_unknown.value, 3) << "what another body could not tell is not known";
}

TEST_P(WhatBecameOfThem, CountsOneTwiceAmongOthersOnlyWhereTheyDiffer) {
    const auto id = made("Rights are told late");
    published(id, "2026-07", "fully");
    auto ours_as_well = seen(id, "2026-07", "fully");
    verified(ours_as_well).value();

    EXPECT_EQ(by("theme").all.others_done.value, 1);
    EXPECT_EQ(by("theme").all.done.value, 1);
    published(id, "2026-08", "not_done");
    EXPECT_EQ(by("theme").all.others_done.value, 0) << "the later word of one body counts";
    EXPECT_EQ(by("theme").all.others_otherwise.value, 1);
    EXPECT_EQ(by("theme").all.done.value, 1) << "another body's word never changes ours";
}

TEST_P(WhatBecameOfThem, OpensForEachFigureAListOfAsManyEntries) {
    fill();
    ProgressQuestion narrow;
    narrow.from = day_from("2024-01-15");
    narrow.to = day_from("2025-03-01");
    ProgressQuestion of_stations;
    of_stations.place_type = {{"police_station"}};
    for (const char* what : {"theme", "addressee", "place_type", "issuer", "year"}) {
        for (const auto& question : {ProgressQuestion{}, narrow, of_stations}) {
            const auto made = by(what, question);
            auto counts = counts_of(made.all);
            for (const auto& row : made.rows)
                std::ranges::copy(counts_of(row.figures), std::back_inserter(counts));
            if (made.undated) counts.push_back(*made.undated);
            as(ours, [&](guard::OwnWork& work) {
                for (const auto& count : counts)
                    EXPECT_EQ(count.value, list(work, asked_by_address(count.opens)).value().total)
                        << what << ' ' << count.opens;
                return true;
            });
        }
    }
}

TEST_P(WhatBecameOfThem, SaysWhatIsNotKnownAndLeavesNothingOut) {
    fill();
    using Values = std::vector<std::string>;

    EXPECT_EQ(values(by("theme")), (Values{"information_on_rights", "law", ""}));
    EXPECT_EQ(values(by("year")), (Values{"2019", "2024", "2025", ""}));
    EXPECT_EQ(values(by("addressee")), (Values{"The police", visitors.text(), ""}))
        << "by name: The police, Visitors";
    EXPECT_EQ(by("issuer").rows.front().names.front().text, "Council");
}

TEST_P(WhatBecameOfThem, StandsInTheRowOfEachTypeOfPlaceAndOnceInAll) {
    fill();
    const auto made = by("place_type");
    std::map<std::string, std::int64_t> asked;
    for (const auto& row : made.rows)
        asked[row.extent ? "the whole system" : row.value] = row.figures.asked.value;

    EXPECT_EQ(asked, (std::map<std::string, std::int64_t>{
                         {"police_station", 3}, {"court_cells", 1}, {"the whole system", 1}}));
    EXPECT_EQ(made.all.asked.value, 4);
    EXPECT_TRUE(made.rows.back().extent) << "after the types";
}

TEST_P(WhatBecameOfThem, CountsAMergedPlaceUnderTheTypeOfTheOneThatStays) {
    made("Rights are told late");
    {
        auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(*ours, *tx, noon)).value();
        ASSERT_TRUE(places::merge(work, {station, prison}));
        tx->commit();
    }
    const auto made = by("place_type");

    EXPECT_EQ(values(made), std::vector<std::string>{"prison"});
    Question question;
    question.place_type = {{"prison"}};
    EXPECT_EQ(titles(question), std::vector<std::string>{"Rights are told late"});
    question.place_type = {{"police_station"}};
    EXPECT_TRUE(titles(question).empty());
}

TEST_P(WhatBecameOfThem, SaysHowLongAgoWhatNobodyOfUsVerifiedWasMade) {
    made("Of five years ago", "2021-11-24");
    made("Of a day less", "2021-11-25");
    made("Of a year of which the day is not known", "2025");
    made("Of no day");
    verified(seen(made("Looked at", "2019"), "2026-06", "not_done")).value();
    const auto all = by("theme").all;
    std::map<std::string, std::int64_t> ages;
    for (const auto& age : all.ages) ages[age.age.value] = age.count.value;

    EXPECT_EQ(ages, (std::map<std::string, std::int64_t>{{"under_one_year", 1},
                                                         {"one_to_two_years", 0},
                                                         {"two_to_five_years", 1},
                                                         {"over_five_years", 1},
                                                         {"unknown", 1}}));
}

TEST_P(WhatBecameOfThem, SaysBetweenDaysHowManyAreLeftOut) {
    fill();
    ProgressQuestion question;
    question.from = day_from("2024-01-01");
    const auto made = by("theme", question);

    EXPECT_EQ(made.all.asked.value, 2);
    EXPECT_EQ(made.undated.value().value, 1);
    EXPECT_FALSE(by("theme").undated);
}

TEST_P(WhatBecameOfThem, IsNothingToAnotherBody) {
    fill();
    const auto seen_by_them =
        as(theirs, [](guard::OwnWork& work) { return *progress(work, {}).value(); });

    EXPECT_TRUE(seen_by_them.rows.empty());
    EXPECT_EQ(seen_by_them.all.asked.value, 0);
}

TEST_P(WhatBecameOfThem, IsAskedByWhatThereIsAndForDaysInTheirOrder) {
    const auto refused = [&](const ProgressQuestion& question) {
        return as(ours, [&](guard::OwnWork& work) { return progress(work, question).error(); });
    };
    ProgressQuestion question;
    question.by = {{"rank"}};
    EXPECT_EQ(refused(question).field, "by");
    question = {};
    question.from = day_from("2025-01-02");
    question.to = day_from("2025-01-01");

    EXPECT_EQ(refused(question).code, "recommendations.ends_before_it_begins");
}

INSTANTIATE_TEST_SUITE_P(BothEngines, WhatBecameOfThem, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::recommendations
