#include <algorithm>

#include "base/json_read.hpp"
#include "base/shape.hpp"
#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {
namespace {

/// A question as the address of a list asks it.
Question question_of(const std::string& address) {
    static const auto shape = shape_of<Question>();
    Json json = Json::object();
    for (auto at = address.find('?'); at != std::string::npos; at = address.find('&', at + 1)) {
        const auto equals = address.find('=', at);
        const auto name = address.substr(at + 1, equals - at - 1);
        const auto value = address.substr(equals + 1, address.find('&', equals) - equals - 1);
        const auto field = std::ranges::find(shape.fields, name, &FieldShape::name);
        if (field == shape.fields.end()) throw std::logic_error(name + " is no field");
        if (field->is_list) json[name].push_back(value);
        else if (field->kind == "integer") json[name] = std::stoi(value);
        else json[name] = value;
    }
    Question question;
    if (auto good = read(json, question, ""); !good) throw std::logic_error(good.error().message);
    return question;
}

class AFigure : public ASmallCountry {
protected:
    AFigure() {
        stated({npm}, alder, "2024-03-18");
        stated({npm, ombudsman}, alder, "2025-02-01");
        stated({judge}, fir, "2025-H1");
        stated({judge}, cedar, "2024");
        noted(npm, cedar, "2025-11");
    }

    /// How many entries the list has that a figure opens.
    std::int64_t entries(guard::Work& work, const std::string& address) {
        const auto question = question_of(address);
        const auto path = address.substr(0, address.find('?'));
        if (path == "/coverage/places") return coverage::places(work, question).value().total;
        if (path == "/coverage/visits") return coverage::visits(work, question).value().total;
        EXPECT_EQ("/coverage/bodies", path);
        return static_cast<std::int64_t>(coverage::bodies(work, question).value().size());
    }
    void expect_opens(guard::Work& work, const Figure& figure) {
        EXPECT_EQ(figure.value, entries(work, figure.opens)) << figure.opens;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, AFigure, engines::both_engines(), engines::name_of_engine);

TEST_P(AFigure, OfTheSummaryOpensAListOfAsManyEntries) {
    auto narrow = two_years();
    narrow.body = {npm, judge};
    narrow.type = {{"prison"}, {"police_station"}};
    as(npm, [&](guard::Work& work) {
        for (const auto& question : {two_years(), narrow}) {
            const auto summary = *coverage::summary(work, question).value();

            for (const auto& figure :
                 {summary.places, summary.visited, summary.never, summary.by_many, summary.left_out,
                  summary.visits, summary.bodies, summary.from_register, summary.own})
                expect_opens(work, figure);
            for (const auto& dated : summary.dated) expect_opens(work, dated.visits);
        }
    });
}

TEST_P(AFigure, OfTheMatrixOpensAListOfAsManyEntries) {
    auto question = two_years();
    for (const char* rows : {"type", "region", "place"}) {
        question.rows = rows;
        as(npm, [&](guard::Work& work) {
            const auto matrix = *coverage::matrix(work, question).value();
            for (const auto& row : matrix.rows) {
                if (!row.opens_places) continue;
                EXPECT_EQ(row.places, entries(work, *row.opens_places));
                EXPECT_EQ(row.never, entries(work, *row.opens_places + "&show=unvisited"));
                EXPECT_EQ(row.visits, entries(work, *row.opens_visits));
                for (const auto& cell : row.cells)
                    EXPECT_EQ(cell.visits, entries(work, *row.opens_visits + "&body_type=" +
                                                             cell.body_type.value));
            }
        });
    }
}

TEST_P(AFigure, OfAGapAndOfAPlaceOpensAListOfAsManyEntries) {
    as(npm, [&](guard::Work& work) {
        const auto gaps = *coverage::gaps(work, two_years()).value();
        for (const auto& gap : gaps.types)
            for (const auto& figure : {gap.places, gap.visited, gap.never})
                expect_opens(work, figure);
        expect_opens(work, (*at_place(work, {fir, {}, {}, {}, {}, {}, {}}).value()).visits);
    });
}

}  // namespace
}  // namespace liaise::coverage
