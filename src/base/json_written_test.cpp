#include "base/json_written.hpp"

#include <gtest/gtest.h>

#include "base/json_text.hpp"
#include "base/names.hpp"
#include "base/source.hpp"

namespace liaise {
namespace {

struct Well {
    Names names;
    std::optional<std::int64_t> depth;
    std::vector<Code<"place_type">> types;
    When dug;
    std::optional<Source> source;
    Id<Source> id;
    Confidential note;
    bool is_dry = false;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("well", field("names", &Well::names, all, "What it is called."),
                      field("depth", &Well::depth, all, "In metres."),
                      field("types", &Well::types, all, "Its types."),
                      field("dug", &Well::dug, all, "When it was dug."),
                      field("source", &Well::source, all, "Who says so."),
                      field("id", &Well::id, all, "Its id."),
                      field("note", &Well::note, Reach::owner, "A note."),
                      field("is_dry", &Well::is_dry, all, "Whether it is dry."));
    }
};
static_assert(Described<Well>);

Well a_well() {
    Well well;
    well.names = {{"en", "Old well"}, {"ar", "بئر"}};
    well.types = {{"prison"}, {"police_station"}};
    well.dug = *when_from("1998-H2");
    well.source = Source{"A letter", std::nullopt, 7};
    well.id = Id<Source>::random();
    well.note = Confidential("deep");
    well.is_dry = true;
    return well;
}

template <class T>
bool reads(std::string_view text, T& into) {
    JsonWritten written(text);
    return written.take(into) && written.is_at_end();
}

TEST(JsonWritten, ReadsARecordThatWasWritten) {
    const auto text = json_text(a_well());
    Well read;

    ASSERT_TRUE(reads(text, read)) << text;
    EXPECT_EQ(text, json_text(read));
}

TEST(JsonWritten, ReadsARecordOfWhichNothingIsKnown) {
    const auto text = json_text(Well{{}, {}, {}, *when_from("2001"), {}, {}, {}, false});
    Well read;

    ASSERT_TRUE(reads(text, read)) << text;
    EXPECT_EQ(text, json_text(read));
}

TEST(JsonWritten, LeavesWhatIsEscapedToTheOtherReader) {
    std::string text;

    EXPECT_TRUE(reads(R"("plain")", text));
    EXPECT_FALSE(reads(json_text(std::string("a \"quoted\" word")), text));
    EXPECT_FALSE(reads(json_text(std::string("back\\slash")), text));
    EXPECT_FALSE(reads(json_text(std::string("line\nbreak")), text));
}

TEST(JsonWritten, NeverTakesTextThatIsCutOff) {
    const auto whole = json_text(a_well());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        Well read;
        EXPECT_FALSE(reads(std::string_view(whole).substr(0, length), read)) << length;
    }
}

TEST(JsonWritten, TakesNothingButWhatItsKindCanBe) {
    std::int64_t number = 0;
    Day day;
    std::vector<std::string> list;

    EXPECT_TRUE(reads("-12", number));
    EXPECT_FALSE(reads("1.5", number));
    EXPECT_FALSE(reads("99999999999999999999", number));
    EXPECT_FALSE(reads(R"("2024-02-31")", day));
    EXPECT_FALSE(reads(R"(["a",])", list));
    EXPECT_FALSE(reads(R"(["a" ,"b"])", list));
    EXPECT_FALSE(reads(R"(["a""b"])", list));
}

}  // namespace
}  // namespace liaise
