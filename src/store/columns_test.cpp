#include "store/columns.hpp"

#include <gtest/gtest.h>

#include "base/names.hpp"

namespace liaise::store {
namespace {

/// A row with one column.
class OneText final : public Row {
public:
    explicit OneText(std::string text) : text_(std::move(text)) {}
    bool is_null(int) const override { return false; }
    std::int64_t integer(int) const override { return 0; }
    std::string_view text(int) const override { return text_; }

private:
    std::string text_;
};

std::vector<std::pair<std::string, std::string>> read_from(const std::string& text) {
    Names names;
    Columns(OneText(text)) >> names;
    std::vector<std::pair<std::string, std::string>> read;
    for (const auto& name : names) read.emplace_back(name.language, name.text);
    return read;
}

TEST(NamesInAColumn, ComeBackAsTheyWereWritten) {
    const std::vector<Names> all = {
        {},
        {{"en", "Well"}},
        {{"en", "Well"}, {"fr", "Puits d'Évian"}, {"ar", "بئر"}},
        {{"en", "The \"Well\""}, {"fr", "a\\b"}, {"ar", "line\nbreak"}},
        {{"en", ""}, {"fr", "[{]}"}},
    };
    for (const auto& names : all) {
        std::vector<std::pair<std::string, std::string>> wanted;
        for (const auto& name : names) wanted.emplace_back(name.language, name.text);

        EXPECT_EQ(wanted, read_from(std::get<std::string>(bind_of(names))));
    }
}

TEST(NamesInAColumn, AreReadInAnyJsonThatSaysThem) {
    const std::vector<std::pair<std::string, std::string>> well = {{"en", "Well"}};

    EXPECT_EQ(well, read_from(R"( [ {"text": "Well", "language": "en"} ] )"));
}

TEST(NamesInAColumn, AreNotGuessedFromWhatIsNone) {
    for (const auto* broken : {"", "[", "{}", R"([{"language":"en","text":"Well"})", "Well"})
        EXPECT_THROW(read_from(broken), std::logic_error) << broken;
}

}  // namespace
}  // namespace liaise::store
