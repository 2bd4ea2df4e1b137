#pragma once

#include <type_traits>

#include "base/describe.hpp"

namespace liaise::exchange {

/// How far the field `member` of `R` may travel, as its description says.
template <class R, class M>
consteval Reach reach_of(M R::*member) {
    auto reach = Reach::sealed;
    for_each_field<R>([&](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, M R::*>)
            if (field.member == member) reach = field.reach;
    });
    return reach;
}

/// The value of a field that may be told. A field that never leaves its body does not compile.
template <auto Member, class R>
constexpr const auto& travelling(const R& record) {
    constexpr auto reach = reach_of<R>(Member);
    static_assert(reach == Reach::recipients || reach == Reach::everyone,
                  "this field never leaves its body");
    return record.*Member;
}

}  // namespace liaise::exchange
