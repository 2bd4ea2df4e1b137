#include "base/delimited.hpp"
#include "base/file_rows.hpp"
#include "base/harmless.hpp"
#include "fuzz/fuzzing.hpp"
#include "modules/complaints/load_rows.hpp"

namespace liaise::fuzz {

namespace {

complaints::LoadRows complaints_by_place() {
    complaints::LoadMapping mapping;
    mapping.name = "test";
    mapping.when = {"when", 1};
    mapping.place = {"place", 2};
    mapping.number = {"n", 3};
    mapping.largest = {"largest", 4};
    mapping.theme.otherwise = mapping.outcome.otherwise = "other";
    mapping.place_names.add("North*", {"Northgate"});
    return {mapping, Day::of(2026, 11, 24)};
}

/// A text in any letters, with anything between its cells: no row is wider, and no cell longer,
/// than is said; and complaints that its rows tell of are numbers of people.
void attempt(std::string_view bytes) {
    const auto file = file_rows(bytes, {});
    if (!file) return expect(!file.error().message.empty(), "refused without a reason");
    auto rows = complaints_by_place();
    bool has_heading = false;
    std::size_t last = 0;
    const auto take = [&](std::size_t row, const Cells& cells) -> Result<Done> {
        expect(row > last, "rows are not in their order");
        last = row;
        expect(cells.size() <= columns_max, "a row is too wide");
        for (const auto& cell : cells) {
            expect(cell.size() <= cell_bytes_max, "a cell is too long");
            expect(as_it_was(harmless(cell)) == cell, "what was made harmless is another text");
        }
        if (has_heading) rows.take(row, cells);
        else if (auto good = rows.take_heading(cells); !good) return good;
        has_heading = true;
        return Done{};
    };
    const auto read = each_row(file->text, file->delimiter, take);
    if (!read) expect(!read.error().message.empty(), "refused without a reason");
    for (const auto& told : rows.told())
        expect(told.number >= 0 && told.largest >= 0, "fewer complaints than none");
}

}  // namespace

WayIn way_in() {
    using namespace std::string_literals;
    return {{"when;place;n;largest\n2024-03;Northgate;3;2\n"
             "2024-H1;\"South; \"\"old\"\"\nhill\";0;\n",
             "when,place,n,largest\r\n2024,=1+2,7,1\r\n\r\n,,,\r\n",
             "when\tplace\tn\tlargest\n2024-03\tN\xE9rac\t12\t1\n",
             "\xFF\xFEw\0h\0e\0n\0;\0p\0l\0a\0c\0e\0\n\0"s, "\xEF\xBB\xBFwhen|place|n|largest\r",
             "\xFE\xFF\0w\0h\0e\0n"s, "a\"b,c\n", "\"open"},
            &attempt};
}

}  // namespace liaise::fuzz
