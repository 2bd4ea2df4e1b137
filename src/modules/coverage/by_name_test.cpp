#include "modules/coverage/a_small_country_test.hpp"

namespace liaise::coverage {
namespace {

/// A country whose places and bodies have names in French and Arabic too, most of them.
class NamesInThreeLanguages : public ASmallCountry {
protected:
    NamesInThreeLanguages() {
        as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
            name(work, alder, {{"en", "Alder"}, {"fr", "Zone d’Aulne"}, {"ar", "سجن"}});
            name(work, birch, {{"fr", "Écluse"}, {"en", "Birch"}});
            name(work, cedar, {{"en", "Cedar"}, {"fr", "Œillet"}, {"ar", "أرز"}});
            name(work, dogwood, {{"en", "Dogwood"}, {"ar-MA", "تبغ"}});
            name(work, judge, {{"en", "Judge"}, {"fr", "Procureur"}, {"ar", "قاض"}});
        });
    }

    static void name(guard::RegisterWork& work, const Id<places::Place>& id, const Names& names) {
        const auto place = places::find(work, {id}).value();
        places::Draft draft;
        draft.names = names;
        draft.type = place->type;
        draft.source = place->source;
        ASSERT_TRUE(places::correct(work, {id, place->version, draft}));
    }
    static void name(guard::RegisterWork& work, const Id<bodies::Body>& id, const Names& names) {
        bodies::Draft draft;
        draft.names = names;
        draft.type = {"judge"};
        draft.source = {"Made up", {}, {}};
        const auto body = bodies::find(work, {id}).value();
        ASSERT_TRUE(bodies::correct(work, {id, body->version, draft}));
    }

    /// The first letter of each English name, in the order of the list.
    template <class T>
    static std::string letters(const std::vector<guard::Seen<T>>& list) {
        std::string all;
        for (const auto& item : list) all += name_in(item->names, "en").substr(0, 1);
        return all;
    }
    std::string places_for(const std::optional<std::string>& language,
                           const std::string& sort = "name") {
        return as(npm, [&](guard::Work& work) {
            places::Question question;
            question.sort = sort;
            question.lang = language;
            return letters(places::list(work, question)->items);
        });
    }
    std::string bodies_for(const std::string& language) {
        return as(npm, [&](guard::Work& work) {
            bodies::Question question;
            question.lang = language;
            return letters(bodies::list(work, question)->items);
        });
    }
    static Question two_years_for(const std::string& language) {
        auto question = two_years();
        question.lang = language;
        return question;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, NamesInThreeLanguages, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(NamesInThreeLanguages, SortPlacesAsTheirReaderSeesThem) {
    for (const auto& language : {std::optional<std::string>(), {"en"}, {"pt"}})
        EXPECT_EQ("ABCDE", places_for(language));
    EXPECT_EQ("DBECA", places_for("fr"));  // Dogwood, Écluse, Elm, Œillet, Zone d’Aulne
    EXPECT_EQ("DBECA", places_for("fr-CH"));
    EXPECT_EQ("CDABE", places_for("ar"));  // أرز، تبغ، سجن, then those without an Arabic name
    EXPECT_EQ("ACEBD", places_for("fr", "-name"));
    EXPECT_EQ("BECAD", places_for("fr", "type"));
}

TEST_P(NamesInThreeLanguages, SortBodiesAsTheirReaderSeesThem) {
    EXPECT_EQ("JNO", bodies_for("en"));
    EXPECT_EQ("NOJ", bodies_for("fr"));
    EXPECT_EQ("JNO", bodies_for("ar"));
}

TEST_P(NamesInThreeLanguages, AreSortedOverAllPages) {
    as(npm, [&](guard::Work& work) {
        work.take_pages_of(2);
        std::string all;
        for (std::int64_t page = 1; page <= 3; ++page) {
            places::Question question;
            question.lang = "ar";
            question.page = page;
            all += letters(places::list(work, question)->items);
        }

        EXPECT_EQ("CDABE", all);
    });
}

TEST_P(NamesInThreeLanguages, SortCoverageAsItsReaderSeesIt) {
    stated({npm, ombudsman, judge}, alder, "2025-03-18");

    as(npm, [&](guard::Work& work) {
        EXPECT_EQ("DBCA", letters(places(work, two_years_for("fr"))->items));
        EXPECT_EQ("CDAB", letters(places(work, two_years_for("ar"))->items));
        EXPECT_EQ("NOJ", letters(*bodies(work, two_years_for("fr"))));
        auto by_place = two_years_for("ar");
        by_place.rows = "place";
        std::string rows;
        const auto answer = *matrix(work, by_place);
        for (const auto& row : answer->rows) rows += name_in(row.names, "en").substr(0, 1);
        EXPECT_EQ("CDAB", rows);
    });
}

TEST_P(NamesInThreeLanguages, AreSortedAnewWhenANameIsCorrected) {
    as_writer<guard::RegisterWork>(npm, [&](guard::RegisterWork& work) {
        name(work, alder, {{"en", "Alder"}, {"fr", "Aulne"}});
    });

    EXPECT_EQ("ADBEC", places_for("fr"));
}

}  // namespace
}  // namespace liaise::coverage
