#include "engines/engines.hpp"
#include "guard/founding.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::visits {

namespace {

const Source made_up{"Made up", {}, {}};

Id<bodies::Body> a_body(guard::RegisterWork& work, const std::string& name) {
    bodies::Draft draft;
    draft.names = {{"en", name}};
    draft.type = {"ngo"};
    draft.source = made_up;
    return bodies::add(work, draft).value();
}

Id<places::Place> a_prison(guard::RegisterWork& work) {
    places::Draft draft;
    draft.names = {{"en", "Alder"}};
    draft.type = {"prison"};
    draft.source = made_up;
    return places::add(work, draft).value();
}

class VisitsOfABody : public engines::OnBothEngines {};

}  // namespace

INSTANTIATE_TEST_SUITE_P(BothEngines, VisitsOfABody, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(VisitsOfABody, ComeTheLatestFirstAndWithoutThoseOfOthers) {
    const auto hash = guard::Passwords::hashed(Confidential{"four unrelated words here"});
    const guard::NewInstallation wanted{
        "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
    std::vector<std::string> days;
    const auto founded = guard::Founding::found(
        database(), Clock::standing_at(Moment{1'795'521'600}), wanted,
        [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
            const auto footbridge = a_body(work, "Footbridge");
            const auto other = a_body(work, "Another");
            const auto alder = a_prison(work);
            for (const auto& [who, when] : {std::pair{footbridge, "2024-03"},
                                            {footbridge, "2025-H1"},
                                            {other, "2025-07-02"}})
                if (auto made = state(work, {alder, {who}, when_from(when).value(), {"unknown"},
                                             {"unknown"}, made_up});
                    !made)
                    return std::unexpected(made.error());
            Question question;
            question.body = {footbridge};
            question.sort = "-when";
            const auto page = list(work, question).value();
            for (const auto& visit : page.items) days.push_back(text_of(visit->when));
            return Id<guard::BodyRef>{footbridge.value};
        });

    ASSERT_TRUE(founded);
    EXPECT_EQ((std::vector<std::string>{"2025-H1", "2024-03"}), days);
}

}  // namespace liaise::visits
