#pragma once

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "base/day.hpp"
#include "base/describe.hpp"
#include "base/id.hpp"
#include "base/names.hpp"

namespace liaise {

/// A description without its C++ types: what screens, papers and documents are made from.
struct Shape;

/// One field of a shape. `kind` is one of text, names, integer, flag, day, when, moment, choice,
/// reference, record.
struct FieldShape {
    std::string name;
    std::string kind;
    std::string vocabulary;  ///< of a choice
    std::string refers_to;   ///< the record that a reference is the id of
    bool is_optional = false;
    bool is_list = false;
    Reach reach = Reach::owner;
    std::string meaning;
    std::shared_ptr<const Shape> record;  ///< of a nested record
};

struct Shape {
    std::string name;
    std::vector<FieldShape> fields;
};

/// The shape of `T`, from its description.
template <SaysWhatItIs T>
Shape shape_of();

namespace shapes {

template <class T>
struct Kind;  // a type without a kind cannot be described

template <> struct Kind<std::string> { static void put(FieldShape& f) { f.kind = "text"; } };
template <> struct Kind<Confidential> { static void put(FieldShape& f) { f.kind = "text"; } };
template <> struct Kind<std::int64_t> { static void put(FieldShape& f) { f.kind = "integer"; } };
template <> struct Kind<bool> { static void put(FieldShape& f) { f.kind = "flag"; } };
template <> struct Kind<Day> { static void put(FieldShape& f) { f.kind = "day"; } };
template <> struct Kind<When> { static void put(FieldShape& f) { f.kind = "when"; } };
template <> struct Kind<Moment> { static void put(FieldShape& f) { f.kind = "moment"; } };
template <> struct Kind<Names> { static void put(FieldShape& f) { f.kind = "names"; } };

template <VocabularyName V>
struct Kind<Code<V>> {
    static void put(FieldShape& f) {
        f.kind = "choice";
        f.vocabulary = V.view();
    }
};

/// The name of the record that `Id<T>` is the id of: `T::record_name`.
template <class T>
struct Kind<Id<T>> {
    static void put(FieldShape& f) {
        f.kind = "reference";
        f.refers_to = T::record_name;
    }
};

template <class T>
struct Kind<std::optional<T>> {
    static void put(FieldShape& f) {
        Kind<T>::put(f);
        f.is_optional = true;
    }
};

template <class T>
    requires(!std::is_same_v<T, Name>)
struct Kind<std::vector<T>> {
    static void put(FieldShape& f) {
        Kind<T>::put(f);
        f.is_list = true;
    }
};

template <SaysWhatItIs T>
struct Kind<T> {
    static void put(FieldShape& f) {
        f.kind = "record";
        f.record = std::make_shared<Shape>(shape_of<T>());
    }
};

}  // namespace shapes

template <SaysWhatItIs T>
Shape shape_of() {
    Shape shape{std::string(T::describe().name), {}};
    for_each_field<T>([&](const auto& field) {
        FieldShape f;
        f.name = field.name;
        f.reach = field.reach;
        f.meaning = field.meaning;
        shapes::Kind<typename std::remove_cvref_t<decltype(field)>::Type>::put(f);
        shape.fields.push_back(std::move(f));
    });
    return shape;
}

}  // namespace liaise
