#pragma once

#include "store/columns.hpp"

namespace liaise::store {

/// So few rows that their texts are still near at hand when the database is given them.
inline constexpr std::size_t rows_at_hand = 50;

/// The binds of some rows at a time, for one statement. The rows that follow are put in the room of
/// those before: half a million of them ask for little more memory, or time for it, than fifty.
class ManyBinds {
public:
    /// Begins a row; all rows are given as many values.
    ManyBinds& row() {
        if (rows_in_use_ == rows_.size()) rows_.emplace_back();
        ++rows_in_use_;
        width_ = 0;
        return *this;
    }
    template <class T> ManyBinds& operator<<(const T& value) {
        if constexpr (std::is_same_v<T, When>) {
            for (auto& part : Binds(Binding() << value)) put(std::move(part));
        } else if constexpr (std::is_same_v<T, std::string>) {
            put_text(value);
        } else {
            put(bind_of(value));
        }
        return *this;
    }
    std::size_t width() const { return width_; }
    /// Puts `text` behind the values of each row; it counts as none of them.
    void put_behind_each(const std::string& text) {
        for (auto& row : std::span(rows_).first(rows_in_use_)) {
            row.resize(width_);
            row.emplace_back(text);
        }
    }
    std::span<const Binds> rows() const { return std::span(rows_).first(rows_in_use_); }
    void clear() { rows_in_use_ = 0; }

private:
    Bind& next() {
        auto& row = rows_[rows_in_use_ - 1];
        if (width_ == row.size()) row.emplace_back();
        return row[width_++];
    }
    void put_text(const std::string& text) {
        auto& bind = next();
        if (auto* before = std::get_if<std::string>(&bind)) *before = text;
        else bind = text;
    }
    void put(Bind value) {
        if (const auto* text = std::get_if<std::string>(&value)) put_text(*text);
        else next() = std::move(value);
    }

    std::vector<Binds> rows_;
    std::size_t rows_in_use_ = 0;
    std::size_t width_ = 0;
};

}  // namespace liaise::store
