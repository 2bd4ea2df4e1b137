#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "store/changes.hpp"
#include "store/store.hpp"

namespace liaise::engines {

/// What a database is kept by.
enum class Engine { sqlite, postgres };
/// "sqlite" or "postgres", in the name of a test.
void PrintTo(Engine engine, std::ostream* out);

/// A folder that is gone, with all in it, at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::string& path() const { return path_; }
    std::string file(const std::string& name) const { return path_ + '/' + name; }

private:
    std::string path_;
};

/// A database that nobody has used, and that is gone with this object: a SQLite file in a temporary
/// folder, or a database of the test's own PostgreSQL server.
class FreshDatabase {
public:
    FreshDatabase(Engine engine, const std::vector<store::Change>& steps);
    ~FreshDatabase();
    FreshDatabase(const FreshDatabase&) = delete;
    FreshDatabase& operator=(const FreshDatabase&) = delete;

    store::Database& database() { return *database_; }
    /// What `store::open` opens it with, once more or from another process.
    const std::string& address() const { return address_; }

private:
    Engine engine_;
    std::string name_;
    /// Of PostgreSQL: what it was copied from.
    std::string pattern_;
    std::string address_;
    std::unique_ptr<TemporaryFolder> folder_;
    std::unique_ptr<store::Database> database_;
};

/// The steps of all modules, in the order in which they run.
std::vector<store::Change> whole_schema();

/// Tests that run on SQLite and on PostgreSQL alike, each in a fresh database with the schema of
/// all modules.
///
///     class Places : public OnBothEngines {};
///     INSTANTIATE_TEST_SUITE_P(BothEngines, Places, both_engines(), name_of_engine);
///     TEST_P(Places, KeepTheirNames) { auto tx = database().writing(); … }
class OnBothEngines : public ::testing::TestWithParam<Engine> {
protected:
    OnBothEngines() : OnBothEngines(whole_schema()) {}
    /// With other steps than the program's, for tests of the store itself.
    explicit OnBothEngines(const std::vector<store::Change>& steps) : fresh_(GetParam(), steps) {}

    store::Database& database() { return fresh_.database(); }
    const std::string& address() const { return fresh_.address(); }

private:
    FreshDatabase fresh_;
};

/// The values that a test of both engines takes.
inline auto both_engines() { return ::testing::Values(Engine::sqlite, Engine::postgres); }

/// What each value adds to a test's name.
inline const ::testing::PrintToStringParamName name_of_engine;

}  // namespace liaise::engines
