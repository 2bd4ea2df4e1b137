#include <set>

#include "modules/vocabularies/shipped.hpp"
#include "seen/an_installation.hpp"

namespace liaise::seen {

namespace {

/// Words that no vocabulary of the register has: pages have them by themselves.
const std::set<std::string> of_pages_alone = {"precision", "role", "sight", "stated_in"};

void take_vocabularies(const Shape& shape, std::set<std::string>& met) {
    for (const auto& field : shape.fields) {
        if (field.kind == "choice") met.insert(std::string(field.vocabulary));
        if (field.kind == "record") take_vocabularies(*field.record, met);
    }
}

class EveryWord : public engines::OnBothEngines {
protected:
    AnInstallation installation_{database()};
};
INSTANTIATE_TEST_SUITE_P(BothEngines, EveryWord, engines::both_engines(), engines::name_of_engine);

}  // namespace

TEST_P(EveryWord, ThatARouteTakesOrGivesIsOfAVocabularyThatCanBeListed) {
    std::set<std::string> met;
    for (const auto& route : installation_.routes()) {
        take_vocabularies(route.input, met);
        take_vocabularies(route.output, met);
    }

    EXPECT_GT(met.size(), 100U);
    for (const auto& vocabulary : met)
        EXPECT_TRUE(of_pages_alone.contains(vocabulary) ||
                    !vocabularies::shipped(vocabulary).empty())
            << vocabulary << " has no words in lists of any record";
}

}  // namespace liaise::seen
