#include "main/settings.hpp"

#include <filesystem>
#include <stdexcept>

#include "engines/engines.hpp"
#include "main/modules.hpp"
#include "store/backup.hpp"
#include "store/data_folder.hpp"
#include "store/failures.hpp"

namespace liaise {
namespace {

constexpr Moment noon{1'700'000'000};

std::size_t steps_in(store::Database& database) {
    std::size_t steps = 0;
    database.reading()->each("SELECT module FROM schema_changes", {},
                             [&](const store::Row&) { ++steps; });
    return steps;
}

/// A data folder that was last used by a program which knew `steps`.
class DataThatIsCopied : public ::testing::Test {
protected:
    void used_with(const std::vector<store::Change>& steps) {
        const auto database = store::open(store::data_file_in(folder_.path()));
        store::bring_forward(*database, steps, noon);
    }
    Keeping keeping() const { return {folder_.path(), ""}; }
    std::string file(const std::string& name) const { return folder_.file(name); }

private:
    engines::TemporaryFolder folder_;
};

TEST_F(DataThatIsCopied, IsNotBroughtForwardBefore) {
    auto older = ordered_changes();
    older.pop_back();
    used_with(older);

    const auto database = opened_as_it_is(keeping());
    store::backup(*database, file("copy"), noon);

    EXPECT_EQ(steps_in(*database), older.size());
    EXPECT_EQ(steps_in(*store::open(file("copy"))), older.size());
    EXPECT_EQ(steps_in(*opened(keeping())), older.size() + 1) << "the next start does";
}

TEST_F(DataThatIsCopied, IsRefusedWhenANewerProgramUsedIt) {
    auto newer = ordered_changes();
    newer.push_back({"places", 9'999, "newer", "CREATE TABLE newer (id TEXT) STRICT"});
    used_with(newer);

    EXPECT_THROW(opened_as_it_is(keeping()), store::Unreadable);
}

TEST_F(DataThatIsCopied, IsNotMadeWhereThereIsNone) {
    EXPECT_THROW(opened_as_it_is({file("nowhere"), ""}), std::runtime_error);
    EXPECT_FALSE(std::filesystem::exists(file("nowhere")));
    EXPECT_THROW(opened_as_it_is({}), std::runtime_error);
}

TEST_F(DataThatIsCopied, IsNotADatabaseThatNobodyBegan) {
    (void)store::open(store::data_file_in(file("")));

    EXPECT_THROW(opened_as_it_is(keeping()), std::runtime_error);
}

}  // namespace
}  // namespace liaise
