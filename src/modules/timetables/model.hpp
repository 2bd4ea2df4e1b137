#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "modules/timetables/choices.hpp"

namespace liaise::timetables {

/// The question in the words of a solver: a mixed integer program as an MPS file, and a calendar to
/// begin from. There are numbers in it and nothing else: no name, no id, no region.
struct Model {
    std::string program;
    std::string start;
    bool has_start = false;  ///< Whether any visit is in it.
    /// The visit and the number of its option, by column `x0`, `x1`, …
    std::vector<std::pair<std::size_t, std::size_t>> columns;
};

/// The model; what is unavoidable is not part of its cost.
Model model_of(const Choices& choices, const std::vector<std::optional<Slot>>& start);

/// The calendar of a file of solutions as `cbc` writes it; nothing where a line of it is not as it
/// should be. Whether it keeps all conditions is not looked at.
std::optional<std::vector<std::optional<Slot>>> read_solution(const Choices& choices,
                                                              const Model& model,
                                                              std::string_view text);

/// What `cbc` says that no calendar can cost less than, with what is unavoidable; nothing where
/// it does not say so.
std::optional<std::int64_t> read_bound(const Choices& choices, std::string_view log);

}  // namespace liaise::timetables
