#pragma once

#include <cstdint>
#include <string>

#include "base/code.hpp"
#include "base/describe.hpp"

namespace liaise {

/// A value by which a list can be narrowed, and how many of its records have it. `Named` is what
/// the record is called; `R` how far it travels, which is as far as what is counted.
template <VocabularyName Named, Reach R>
struct Facet {
    std::string field;
    std::string value;
    std::int64_t count = 0;

    static constexpr auto describe() {
        return record(Named.view(),
            liaise::field("field", &Facet::field, R, "The field."),
            liaise::field("value", &Facet::value, R, "One of its values."),
            liaise::field("count", &Facet::count, R, "Records that have it."));
    }
};

}  // namespace liaise
