#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "guard/own_work.hpp"
#include "store/schema.hpp"

/// Which rows of which table a body takes along when it takes its compartment elsewhere.
namespace liaise::guard {

/// A row by its columns, without those that hold nothing.
using TableRow = std::map<std::string, Json, std::less<>>;

/// Who is told rows of the register. Who keeps it is told them all.
enum class ToldTo { everybody, exact_sight };

/// A table of the register that others than its keeper are told, and what of it. One that nobody
/// names here goes along with its keeper alone.
struct RegisterTable {
    std::string_view table;
    ToldTo told_to = ToldTo::everybody;
    /// Makes of a row what is told of it, by how exactly who takes it sees.
    void (*tell)(TableRow& row, Sight sight) = nullptr;
};

/// Some rows of a table, and what is written instead of them.
struct Portion {
    std::string condition;  ///< in which `$1` is the bind
    std::string bind;
    std::vector<std::function<void(TableRow&)>> changes;
    std::optional<std::string> read_from;  ///< what is read in place of the table
};

/// A table that stays where it is, and why.
struct LeftOut {
    std::string_view table;
    std::string_view reason;
};
/// All of them; a table that is neither here nor taken along stops the writing.
std::span<const LeftOut> left_out_of_compartments();

/// What stands in the place of a colleague's hash in a file; no hash begins so.
inline constexpr std::string_view password_left_behind = "left behind";

/// What one body takes along: its own scope whole, the register as its people are told it, and of
/// the tables without a scope what is its own.
class CompartmentTables {
public:
    /// `told`: the modules' tables of the register.
    CompartmentTables(RightsWork& work, std::vector<RegisterTable> told);

    /// In the order in which they are written; none for a table that is left out. Throws
    /// `std::logic_error` for one without a scope of which nobody said what is to become of it.
    std::vector<Portion> portions_of(const store::Table& table) const;

private:
    void add_register(const store::Table& table, std::vector<Portion>& portions) const;
    Portion own(const store::Table& table) const;

    Viewer viewer_;
    Moment now_;
    std::vector<RegisterTable> told_;
    std::vector<std::string> own_people_;
};

}  // namespace liaise::guard
