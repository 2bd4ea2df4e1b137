#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/workbook_values.hpp"
#include "base/xml_reader.hpp"
#include "base/zip_file.hpp"

/// The parts of a workbook (XLSX: ECMA-376) that its sheets are read with.
namespace liaise::workbook {

/// Texts that cells have by their number: most workbooks hold each text once.
class Texts {
public:
    void begin() { starts_.push_back(letters_.size()); }
    void add(std::string_view letters) { letters_ += letters; }
    /// Empty for a number that no text has.
    std::string_view operator[](std::size_t number) const;
    std::size_t size() const { return starts_.size(); }
    std::size_t bytes() const { return letters_.size(); }

private:
    std::string letters_;
    std::vector<std::size_t> starts_;
};

/// A sheet, and its part of the zip file.
struct SheetPart {
    std::string name;
    std::string part;
    bool is_hidden = false;
};

/// More sheets than any workbook of an office has.
inline constexpr std::size_t sheets_max = 1'000;

/// What there is beside the rows.
struct Book {
    std::vector<SheetPart> sheets;
    Since since = Since::y1900;
    Texts texts;
    std::vector<Shown> styles;  ///< by the number that cells have of them
};

/// Errors: `invalid` for what is no XLSX or is broken; those of `ZipFile`.
Result<Book> book_of(ZipFile& file);

/// Reads a part, as XML. Errors: `invalid` for a part that is missing or no XML; those of
/// `ZipFile`, and what `check` says after each piece.
Result<Done> read_part(ZipFile& file, const std::string& part, XmlEvents events,
                       const std::function<Result<Done>()>& check);

}  // namespace liaise::workbook
