#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.hpp"

namespace liaise::guard {

/// What a viewer of coarse sight (`Sight`) is told instead of a field, and of all within it. A
/// record says so of its fields beside `describe()`, in a constant named `told_coarsely`.
struct Coarsely {
    std::string_view field;  ///< as "when", or "source.file" of a record within
    std::string_view told;   ///< in the who-sees-what table's words
};
/// The day's half-year, or a figure that is counted by half-years.
inline constexpr std::string_view half_years = "half-years";
/// Nothing at all.
inline constexpr std::string_view not_told = "no";

/// Fields that are told, or counted, by half-years.
template <class... F>
constexpr std::array<Coarsely, sizeof...(F)> by_half_years(F... fields) {
    return {Coarsely{fields, half_years}...};
}

/// By the path of a field, such as "visit.when", what is told instead.
using ToldCoarsely = std::map<std::string, std::string>;

namespace coarse {

template <class T> struct Within { using Type = T; };
template <class T> struct Within<std::optional<T>> : Within<T> {};
template <class T> struct Within<std::vector<T>> : Within<T> {};

template <SaysWhatItIs T>
void add(const std::string& path, ToldCoarsely& told) {
    if constexpr (requires { T::told_coarsely; })
        for (const auto& one : T::told_coarsely)
            told.emplace(path + '.' + std::string(one.field), one.told);
    for_each_field<T>([&](const auto& field) {
        using Type = typename Within<typename std::remove_cvref_t<decltype(field)>::Type>::Type;
        if constexpr (SaysWhatItIs<Type>) add<Type>(path + '.' + std::string(field.name), told);
    });
}

}  // namespace coarse

/// All that `T`, and what lies in it, says of itself.
template <SaysWhatItIs T>
ToldCoarsely told_coarsely_of() {
    ToldCoarsely told;
    coarse::add<T>(std::string(T::describe().name), told);
    return told;
}

}  // namespace liaise::guard
