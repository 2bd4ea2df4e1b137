#include "store/postgres/row.hpp"

#include <charconv>

namespace liaise::store::postgres {

namespace {

constexpr Oid truth_type = 16;  // pg_type.oid of boolean, the same in every server

}  // namespace

bool AnswerRow::is_null(int column) const { return PQgetisnull(answer_, 0, column) == 1; }

std::int64_t AnswerRow::integer(int column) const {
    const auto digits = text(column);
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string_view AnswerRow::text(int column) const {
    if (is_null(column)) return {};
    const char* letters = PQgetvalue(answer_, 0, column);
    if (PQftype(answer_, column) == truth_type) return *letters == 't' ? "1" : "0";
    return {letters, static_cast<std::size_t>(PQgetlength(answer_, 0, column))};
}

}  // namespace liaise::store::postgres
