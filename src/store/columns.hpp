#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json_read.hpp"
#include "base/json_written.hpp"
#include "store/store.hpp"

namespace liaise::store {

/// Reads the columns of a row one after another, each as what it is. Throws `std::logic_error`
/// for text that is not what the schema promises.
class Columns {
public:
    explicit Columns(const Row& row) : row_(row) {}

    template <class T>
    Columns& operator>>(T& into) {
        take(into);
        return *this;
    }

private:
    void take(std::string& into) { into = row_.text(at_++); }
    void take(Confidential& into) { into = Confidential(std::string(row_.text(at_++))); }
    void take(std::int64_t& into) { into = row_.integer(at_++); }
    void take(bool& into) { into = row_.integer(at_++) != 0; }
    void take(When& into);
    void take(Day& into);
    void take(Moment& into);
    void take_id(Id128& into);
    void take_json(const std::function<Result<Done>(const Json&)>& reader);
    template <VocabularyName V> void take(Code<V>& into) { take(into.value); }
    template <class T> void take(Id<T>& into) { take_id(into.value); }

    template <class T>
    void take(std::optional<T>& into) {
        if (row_.is_null(at_)) {
            into.reset();
            at_ += width<T>;
            return;
        }
        take(into.emplace());
    }
    /// Lists and records.
    template <class T>
    void take(T& into) {
        JsonWritten written(row_.text(at_));
        if (written.take(into) && written.is_at_end()) {
            ++at_;
            return;
        }
        into = T();
        take_json([&](const Json& json) { return read(json, into, ""); });
    }

    template <class T> static constexpr int width = std::is_same_v<T, When> ? 3 : 1;

    const Row& row_;
    int at_ = 0;
};

/// The bind of a value. A `When` takes three: its first day, its last day, its precision.
inline Bind bind_of(std::monostate) { return std::monostate{}; }
inline Bind bind_of(const std::string& text) { return text; }
inline Bind bind_of(std::int64_t number) { return number; }
inline Bind bind_of(bool flag) { return std::int64_t{flag}; }
inline Bind bind_of(Day day) { return text_of(day); }
inline Bind bind_of(Moment moment) { return text_of(moment); }
inline Bind bind_of(const Confidential& text) { return std::string(text.reveal()); }
template <VocabularyName V> Bind bind_of(const Code<V>& code) { return code.value; }
template <class T> Bind bind_of(const Id<T>& id) { return id.text(); }
template <class T> Bind bind_of(const std::vector<T>& list) { return json_text(list); }
template <SaysWhatItIs T> Bind bind_of(const T& record) { return json_text(record); }
template <class T> Bind bind_of(const std::optional<T>& value) {
    return value ? bind_of(*value) : Bind{std::monostate{}};
}

/// Puts values into the binds of a statement, one after another.
class Binding {
public:
    template <class T>
    Binding& operator<<(const T& value) {
        if constexpr (std::is_same_v<T, When>) put(&value);
        else if constexpr (std::is_same_v<T, std::optional<When>>) put(value ? &*value : nullptr);
        else binds_.push_back(bind_of(value));
        return *this;
    }
    operator Binds() { return std::move(binds_); }

private:
    void put(const When* when);

    Binds binds_;
};

}  // namespace liaise::store
