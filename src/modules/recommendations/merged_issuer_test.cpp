#include <algorithm>

#include "modules/bodies/parts.hpp"
#include "modules/recommendations/a_register_test.hpp"

namespace liaise::recommendations {

namespace {

/// A second entry of the council, for which nobody signs in.
class AMergedIssuer : public ARegister {
protected:
    template <class F>
    auto in_the_register(F&& f) {
        auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(*ours, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    void SetUp() override {
        bodies::Draft draft;
        draft.names = {{"en", "Council of Prevention"}};
        draft.type = {"npm"};
        draft.source = {"A test", {}, {}};
        earlier = in_the_register(
            [&](guard::RegisterWork& work) { return bodies::add(work, draft).value(); });
    }
    void merge() {
        ASSERT_TRUE(in_the_register(
            [&](guard::RegisterWork& work) { return bodies::merge(work, earlier, council); }));
    }
    std::vector<std::string> of(const Id<bodies::Body>& issuer) {
        Question question;
        question.issuer = {issuer};
        auto all = titles(question);
        std::ranges::sort(all);
        return all;
    }
    /// "id count" of each issuer by which the list can be narrowed.
    std::vector<std::string> offered() {
        return as(ours, [&](guard::OwnWork& work) {
            std::vector<std::string> all;
            const auto facets = recommendations::facets(work, {}).value();
            for (const auto& facet : facets)
                if (facet->field == "issuer")
                    all.push_back(facet->value + ' ' + std::to_string(facet->count));
            return all;
        });
    }

    Id<bodies::Body> earlier;
};

using Titles = std::vector<std::string>;

}  // namespace

TEST_P(AMergedIssuer, HasItsRecommendationsReadUnderTheBodyThatItIsPartOf) {
    added(draft("Cells are cold")).value();
    auto published = draft("Rights are told late");
    published.issuer = earlier;
    published.report = "Annual report 2019, page 4";
    const auto id = added(published).value();
    EXPECT_EQ(of(council), Titles{"Cells are cold"});

    merge();

    EXPECT_EQ(of(council), (Titles{"Cells are cold", "Rights are told late"}));
    EXPECT_EQ(of(earlier), of(council)) << "asked for by its earlier entry";
    EXPECT_EQ(offered(), Titles{council.text() + " 2"});
    EXPECT_EQ(found(id).issuer, earlier) << "what it said stays its own";
}

INSTANTIATE_TEST_SUITE_P(BothEngines, AMergedIssuer, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace liaise::recommendations
