#include "base/a_workbook_test.hpp"
#include "base/delimited.hpp"
#include "base/workbook.hpp"
#include "fuzz/fuzzing.hpp"

namespace liaise::fuzz {

namespace {

constexpr char part_end = '\x1E';

/// The parts of a workbook in one text, so that what is changed in it is the XML and not only the
/// packing around it.
std::string in_one(const workbook::AWorkbook& book) {
    std::string text;
    for (const auto& [name, part] : book.parts()) text += part + part_end;
    return text;
}

std::string packed(std::string_view text) {
    auto parts = workbook::AWorkbook{}.parts();
    for (auto& [name, part] : parts) {
        const auto end = std::min(text.find(part_end), text.size());
        part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return workbook::zipped(parts);
}

/// A workbook is refused with a reason, or its rows are good delimited text.
void attempt(std::string_view bytes) {
    const auto file = workbook::is_one(bytes) ? std::string(bytes) : packed(bytes);
    const auto rows = workbook::rows_of(file, "", ';');
    if (!rows) return expect(!rows.error().message.empty(), "it was refused without a reason");
    const auto read = each_row(*rows, ';', [](std::size_t, const Cells&) { return Done{}; });
    expect(read.has_value(), "the rows of a workbook cannot be read again");
}

}  // namespace

WayIn way_in() {
    workbook::AWorkbook book;
    book.book = "<workbookPr date1904=\"1\"/>";
    book.texts = "<si><t>place</t></si><si><r><t>No</t></r><rPh><t>no</t></rPh></si>";
    book.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/></numFmts>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
    book.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>4.5E4</v></c>"
                "</row><row r=\"3\"><c t=\"inlineStr\"><is><t>a;_x000A_\"</t></is></c>"
                "<c><f>1</f><v>-1.5e-3</v></c><c t=\"b\"><v>1</v></c></row>";
    return {{in_one(book), book.bytes(), in_one({})}, &attempt};
}

}  // namespace liaise::fuzz
