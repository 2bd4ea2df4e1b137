#include "base/workbook_parts.hpp"

#include <charconv>
#include <map>

#include "base/workbook_failures.hpp"

namespace liaise::workbook {

namespace {

// More texts, sheets or styles than any workbook has; each takes memory.
constexpr std::size_t texts_max = 4'000'000;
constexpr std::size_t texts_bytes_max = 64UL * 1024 * 1024;
constexpr std::size_t parts_max = 10'000;
constexpr std::size_t styles_max = 100'000;

int number_of(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<Done> nothing_wrong() { return Done{}; }

/// One that hears only where elements begin.
XmlEvents beginnings(std::function<void(std::string_view, const XmlAttributes&)> begins) {
    return {std::move(begins), [](std::string_view) {}, [](std::string_view) {}};
}

/// What one part says of others: their kind, and where they are.
struct Relation {
    std::string kind;
    std::string part;
};
using Relations = std::map<std::string, Relation>;

Result<Relations> relations_of(ZipFile& file, const std::string& folder, const std::string& name) {
    Relations found;
    const auto take = [&](std::string_view element, const XmlAttributes& of) {
        if (element != "Relationship" || found.size() > parts_max) return;
        const auto type = of["Type"];
        const auto target = of["Target"];
        found[std::string(of["Id"])] = {
            std::string(type.substr(type.rfind('/') + 1)),
            target.starts_with('/') ? std::string(target.substr(1))
                                    : folder + std::string(target)};
    };
    const auto read = read_part(file, folder + "_rels/" + name + ".rels", beginnings(take),
                                nothing_wrong);
    if (!read) return std::unexpected(read.error());
    return found;
}

std::string part_of(const Relations& relations, std::string_view kind) {
    for (const auto& [id, relation] : relations)
        if (relation.kind == kind) return relation.part;
    return "";
}

Result<Done> read_sheets(ZipFile& file, const std::string& part, const Relations& relations,
                         Book& book) {
    const auto take = [&](std::string_view element, const XmlAttributes& of) {
        if (element == "workbookPr" && (of["date1904"] == "1" || of["date1904"] == "true"))
            book.since = Since::y1904;
        if (element != "sheet" || book.sheets.size() > sheets_max) return;
        const auto at = relations.find(std::string(of["id"]));
        const bool is_seen = of["state"].empty() || of["state"] == "visible";
        if (at != relations.end() && at->second.kind == "worksheet")
            book.sheets.push_back({std::string(of["name"]), at->second.part, !is_seen});
    };
    return read_part(file, part, beginnings(take), [&]() -> Result<Done> {
        if (book.sheets.size() <= sheets_max) return Done{};
        return too_many_parts();
    });
}

Result<Done> read_styles(ZipFile& file, const std::string& part, Book& book) {
    std::map<int, Shown> own;
    bool is_of_cells = false;
    const auto begins = [&](std::string_view element, const XmlAttributes& of) {
        if (element == "numFmt" && own.size() < styles_max)
            own[number_of(of["numFmtId"])] = shown_by(of["formatCode"]);
        if (element == "cellXfs") is_of_cells = true;
        if (element != "xf" || !is_of_cells || book.styles.size() > styles_max) return;
        const auto number = number_of(of["numFmtId"]);
        const auto at = own.find(number);
        book.styles.push_back(at != own.end() ? at->second : shown_by(number));
    };
    const auto ends = [&](std::string_view element) {
        if (element == "cellXfs") is_of_cells = false;
    };
    return read_part(file, part, {begins, ends, [](std::string_view) {}}, nothing_wrong);
}

Result<Done> read_texts(ZipFile& file, const std::string& part, Texts& texts) {
    bool is_text = false;
    bool is_spoken = false;  // how letters are said, beside them
    const auto begins = [&](std::string_view element, const XmlAttributes&) {
        if (element == "si") texts.begin();
        if (element == "rPh") is_spoken = true;
        if (element == "t") is_text = !is_spoken;
    };
    const auto ends = [&](std::string_view element) {
        if (element == "rPh") is_spoken = false;
        if (element == "t") is_text = false;
    };
    const auto text = [&](std::string_view letters) {
        if (is_text) texts.add(letters);
    };
    const auto check = [&]() -> Result<Done> {
        if (texts.size() <= texts_max && texts.bytes() <= texts_bytes_max) return Done{};
        return too_large();
    };
    return read_part(file, part, {begins, ends, text}, check);
}

}  // namespace

std::string_view Texts::operator[](std::size_t number) const {
    if (number >= starts_.size()) return {};
    const auto end = number + 1 < starts_.size() ? starts_[number + 1] : letters_.size();
    return std::string_view(letters_).substr(starts_[number], end - starts_[number]);
}

Result<Book> book_of(ZipFile& file) {
    if (!file.has("_rels/.rels")) return no_workbook();
    const auto top = relations_of(file, "", "");
    if (!top) return std::unexpected(top.error());
    const auto part = part_of(*top, "officeDocument");
    const auto folder = part.substr(0, part.rfind('/') + 1);
    const auto name = part.substr(folder.size());
    // A document of words, or a workbook in a form of its own (XLSB), is as sound a zip file.
    if (!name.ends_with(".xml") || !file.has(folder + "_rels/" + name + ".rels"))
        return no_workbook();
    const auto relations = relations_of(file, folder, name);
    if (!relations) return std::unexpected(relations.error());
    if (part_of(*relations, "worksheet").empty()) return no_workbook();
    Book book;
    if (auto good = read_sheets(file, part, *relations, book); !good)
        return std::unexpected(good.error());
    if (const auto styles = part_of(*relations, "styles"); !styles.empty())
        if (auto good = read_styles(file, styles, book); !good)
            return std::unexpected(good.error());
    if (const auto texts = part_of(*relations, "sharedStrings"); !texts.empty())
        if (auto good = read_texts(file, texts, book.texts); !good)
            return std::unexpected(good.error());
    return book;
}

Result<Done> read_part(ZipFile& file, const std::string& part, XmlEvents events,
                       const std::function<Result<Done>()>& check) {
    XmlReader reader(std::move(events));
    auto read = file.each_piece(part, [&](std::string_view piece) -> Result<Done> {
        const bool is_good = reader.take(piece);
        if (auto good = check(); !good) return good;
        if (!is_good) return broken();
        return Done{};
    });
    if (!read && read.error().kind == ErrorKind::not_found) return broken();
    return read;
}

}  // namespace liaise::workbook
