#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/code.hpp"
#include "base/confidential.hpp"
#include "base/day.hpp"
#include "base/describe.hpp"
#include "base/id.hpp"

namespace liaise {

/// Writes values as JSON, one after another, into one text; a record by its description. No tree
/// is built on the way: a map of 13,000 places costs its own bytes and no more.
class JsonText {
public:
    /// Text that is no UTF-8 is written with U+FFFD where it breaks.
    void put(std::string_view text);
    void put(const std::string& text) { put(std::string_view(text)); }
    void put(const Confidential& text) { put(text.reveal()); }
    void put(std::int64_t number);
    /// A pointer to letters is no flag.
    template <std::same_as<bool> B> void put(B flag) { out_ += flag ? "true" : "false"; }
    void put(Day day) { put(text_of(day)); }
    void put(const When& when) { put(text_of(when)); }
    void put(Moment moment) { put(text_of(moment)); }
    template <VocabularyName V> void put(const Code<V>& code) { put(code.value); }
    template <class T> void put(const Id<T>& id) { put(id.text()); }
    template <class T> void put(const std::optional<T>& value) {
        if (value) put(*value);
        else out_ += "null";
    }
    template <class T> void put(const std::vector<T>& values) {
        list(values, [this](const T& value) { put(value); });
    }
    template <SaysWhatItIs T> void put(const T& record) {
        char before = '{';
        for_each_field<T>([&](const auto& field) {
            name(before, field.name);
            put(record.*(field.member));
        });
        close(before, '}');
    }

    /// A list of what `put_one` writes of each value.
    template <class List, class F> void list(const List& values, F&& put_one) {
        char before = '[';
        for (const auto& value : values) {
            out_ += std::exchange(before, ',');
            put_one(value);
        }
        close(before, ']');
    }
    /// The name of a field; `before` is '{' at the first field, and becomes ','.
    void name(char& before, std::string_view field);
    /// Ends what began with `before`, which still is '{' or '[' if it is empty.
    void close(char before, char end);

    std::string taken() { return std::move(out_); }

private:
    std::string out_;
};

/// The JSON of a value. It reveals what is confidential, so only `guard` (for who may see it) and
/// a module's own columns call it.
template <class T>
std::string json_text(const T& value) {
    JsonText text;
    text.put(value);
    return text.taken();
}

}  // namespace liaise
