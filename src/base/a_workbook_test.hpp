#pragma once

#include <zip.h>

#include <map>
#include <stdexcept>
#include <string>

namespace liaise::workbook {

/// A zip file of these parts.
inline std::string zipped(const std::map<std::string, std::string>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    auto* file = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : parts) {
        const auto index = zip_file_add(file, name.c_str(),
                                        zip_source_buffer(file, text.data(), text.size(), 0), 0);
        zip_set_file_compression(file, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
    }
    if (zip_close(file) != 0) throw std::runtime_error("the workbook was not written");
    zip_stat_t about;
    zip_source_stat(source, &about);
    std::string bytes(about.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

/// A workbook as a spreadsheet program writes it, part by part, to be changed by who tests.
struct AWorkbook {
    std::string sheets = R"(<sheet name="List" sheetId="1" r:id="r1"/>)";
    std::string book = "";  ///< what the workbook says before its sheets
    std::string rows;       ///< of the first sheet
    std::string other_rows;  ///< of the second
    std::string texts;
    std::string styles;

    std::map<std::string, std::string> parts() const {
        const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
        const auto relation = [](const char* id, const char* kind, const char* part) {
            return std::string("<Relationship Id=\"") + id + "\" Type=\"http://x.org/" + kind +
                   "\" Target=\"" + part + "\"/>";
        };
        const auto relations = [&](const std::string& all) {
            return head + "<Relationships>" + all + "</Relationships>";
        };
        const auto sheet = [&](const std::string& all) {
            return head + "<worksheet><sheetData>" + all + "</sheetData></worksheet>";
        };
        return {
            {"_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))},
            {"xl/_rels/workbook.xml.rels",
             relations(relation("r1", "worksheet", "worksheets/sheet1.xml") +
                       relation("r2", "worksheet", "/xl/worksheets/sheet2.xml") +
                       relation("r3", "sharedStrings", "sharedStrings.xml") +
                       relation("r4", "styles", "styles.xml"))},
            {"xl/workbook.xml",
             head + "<workbook>" + book + "<sheets>" + sheets + "</sheets></workbook>"},
            {"xl/worksheets/sheet1.xml", sheet(rows)},
            {"xl/worksheets/sheet2.xml", sheet(other_rows)},
            {"xl/sharedStrings.xml", head + "<sst>" + texts + "</sst>"},
            {"xl/styles.xml", head + "<styleSheet>" + styles + "</styleSheet>"},
        };
    }
    std::string bytes() const { return zipped(parts()); }
};

}  // namespace liaise::workbook
