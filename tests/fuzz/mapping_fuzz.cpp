#include "fuzz/fuzzing.hpp"
#include "modules/imports/mapping_file.hpp"

namespace liaise::fuzz {

namespace {

/// A mapping that is refused says why, and what to write.
void attempt(std::string_view bytes) {
    const auto mapping = imports::read_mapping(bytes);
    if (mapping) return;
    expect(!mapping.error().empty(), "a mapping was refused without a reason");
    for (const auto& mistake : mapping.error())
        expect(!mistake.wrong.empty() && !mistake.instead.empty(), "a mistake is not explained");
}

}  // namespace

WayIn way_in() {
    const std::string head = "name = \"list\"\nlanguage = \"en\"\nsource = \"a list\"\n";
    const std::string when = "[when]\ncolumn = \"Date\"\npattern = \"DD/MM/YYYY\"\n";
    const std::string place = "[place]\nname = \"Station\"\ntype = \"police_station\"\n"
                              "[place.operator]\ncolumn = \"Run by\"\notherwise = \"unknown\"\n"
                              "[place.operator.values]\n\"State*\" = \"public\"\n";
    const std::string visit = "[visit]\ntype = \"rota\"\nyes = [\"yes\"]\nno = [\"no\"]\n"
                              "[[visit.by]]\ncolumn = \"Came\"\nbody = \"a\"\n";
    const std::string body = "[[body]]\nkey = \"a\"\nnames = { en = \"A\" }\ntype = \"ngo\"\n"
                             "phrases = [\"a\", \"the a\"]\n";
    const std::string rows = "[rows]\nheading = [2, 3]\ncolumns = [\"A:F\", \"H:M\"]\n"
                             "until = [\"Total*\"]\nleave_out_where = { \"Date\" = [\"\"] }\n"
                             "fill_down = [\"Station\"]\nfill_merged = true\n";
    const std::string dated = "[[visit.by]]\n"
                              "body = { column = \"Who\", values = { b = \"a\" } }\n"
                              "when = { column = \"Last\", "
                              "pattern = [\"D/M/YYYY\", \"serial\"] }\n";
    return {{head + when + place + visit + body, head + when + place + body, body + visit, when,
             head + rows + when + place + visit + dated + body, rows + dated,
             "name = \"\"\"a \\\n \xC3\xA9\"\"\"\n"},
            &attempt};
}

}  // namespace liaise::fuzz
