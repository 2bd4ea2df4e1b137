#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace liaise {

/// How far a field may ever travel. There is no default.
enum class Reach {
    everyone,    ///< public in the country: every signed-in person may read it
    recipients,  ///< may be put into a product and disclosed to named bodies
    owner,       ///< never leaves the body
    sealed,      ///< encrypted to the body's key; not even the machine's administrator reads it
};

/// One field of a record: its name, where it lies, how far it may travel, and what it means.
template <class R, class M> struct Field {
    using Type = M;
    std::string_view name;
    M R::*member;
    Reach reach;
    std::string_view meaning;
};

namespace described {

/// One of several fields, by its place. Several thousand tuples of many fields would double the
/// time that it takes to compile all this.
template <std::size_t I, class F> struct At { F field; };

template <class Places, class... F> struct Fields;
template <std::size_t... I, class... F> struct Fields<std::index_sequence<I...>, F...>
    : At<I, F>... {
    template <class V> constexpr void each(V&& visit) const {
        (visit(static_cast<const At<I, F>&>(*this).field), ...);
    }
};

/// Stands for a member of any type.
struct Anything {
    template <class M> operator M&() const&& noexcept;
};
template <std::size_t> using AnythingAt = Anything;

template <class T, class Places> inline constexpr bool takes = false;
template <class T, std::size_t... I>
requires requires { T{AnythingAt<I>{}...}; }
inline constexpr bool takes<T, std::index_sequence<I...>> = true;

/// Whether T has `count` members, and no more.
template <class T, std::size_t count> inline constexpr bool has_members =
    takes<T, std::make_index_sequence<count>> && !takes<T, std::make_index_sequence<count + 1>>;

}  // namespace described

/// A record's name and its fields, in the order in which they are shown.
template <class... F> struct RecordDescription {
    static constexpr std::size_t count = sizeof...(F);
    std::string_view name;
    described::Fields<std::index_sequence_for<F...>, F...> fields;
};

/// Describes one field.
template <class R, class M> constexpr Field<R, M> field(std::string_view name, M R::*member,
                                                        Reach reach, std::string_view meaning) {
    return {name, member, reach, meaning};
}

/// Describes a record by all of its fields.
template <class... F> constexpr RecordDescription<F...> record(std::string_view name, F... fields) {
    return {name, {{fields}...}};
}

/// `T` says what it is made of.
template <class T>
concept SaysWhatItIs = std::is_aggregate_v<T> && requires {
    T::describe();
};

/// `T` describes every one of its fields: a field that is left out does not compile.
template <class T>
concept Described = SaysWhatItIs<T> && described::has_members<T, decltype(T::describe())::count>;

/// Calls `visit(field)` for each field of `T`, in the order of its description.
template <SaysWhatItIs T, class F> constexpr void for_each_field(F&& visit) {
    T::describe().fields.each(visit);
}

}  // namespace liaise
