#pragma once

#include <boost/pfr/tuple_size.hpp>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace liaise {

/// How far a field may ever travel. There is no default.
enum class Reach {
    everyone,    ///< public in the country: every signed-in person may read it
    recipients,  ///< may be put into a product and disclosed to named bodies
    owner,       ///< never leaves the body
    sealed,      ///< encrypted to the body's key; not even the machine's administrator reads it
};

/// One field of a record: its name, where it lies, how far it may travel, and what it means.
template <class R, class M>
struct Field {
    using Type = M;
    std::string_view name;
    M R::*member;
    Reach reach;
    std::string_view meaning;
};

/// A record's name and its fields, in the order in which they are shown.
template <class... F>
struct RecordDescription {
    std::string_view name;
    std::tuple<F...> fields;
};

/// Describes one field.
template <class R, class M>
constexpr Field<R, M> field(std::string_view name, M R::*member, Reach reach,
                            std::string_view meaning) {
    return {name, member, reach, meaning};
}

/// Describes a record by all of its fields.
template <class... F>
constexpr RecordDescription<F...> record(std::string_view name, F... fields) {
    return {name, std::tuple<F...>(fields...)};
}

/// `T` says what it is made of.
template <class T>
concept SaysWhatItIs = std::is_aggregate_v<T> && requires { T::describe(); };

/// `T` describes every one of its fields: a field that is left out does not compile.
template <class T>
concept Described =
    SaysWhatItIs<T> && std::tuple_size_v<decltype(T::describe().fields)> ==
                           boost::pfr::tuple_size_v<T>;

/// Calls `visit(field)` for each field of `T`, in the order of its description.
template <SaysWhatItIs T, class F>
constexpr void for_each_field(F&& visit) {
    std::apply([&](const auto&... field) { (visit(field), ...); }, T::describe().fields);
}

}  // namespace liaise
