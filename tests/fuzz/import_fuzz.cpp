#include <cstdlib>

#include "fuzz/fuzzing.hpp"
#include "modules/imports/file_read.hpp"

namespace liaise::fuzz {

namespace {

using namespace imports;

const std::string a_mapping = R"(name = "test"
language = "en"
source = "A list"
[rows]
heading = [1, 2]
until = ["Total*"]
fill_down = ["place"]
[when]
column = "when"
pattern = ["DD/MM/YYYY", "D.M.YYYY", "half-year ending MM/YYYY", "serial"]
[place]
name = "place"
region = "region"
latitude = "lat"
longitude = "lon"
[place.type]
column = "type"
otherwise = "other"
values = { "Prison*" = "prison" }
[headcount]
occupancy = "people"
[visit]
yes = "yes"
no = "no"
[[visit.by]]
column = "judges"
body = "judge"
[visit.named_in]
column = "others"
joiners = ["and"]
[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
phrases = ["judge"]
)";

/// Of the file's rows nothing is told of a time that is to come, nor of a place that is not on the
/// earth, nor of fewer people than none.
void attempt(std::string_view bytes) {
    static const auto mapping = read_mapping(a_mapping).value();
    static const RegionWords regions = {{"north", "N"}};
    const auto today = Day::of(2026, 11, 24);
    const auto read = read_file({"test.csv", std::string(bytes)}, mapping, regions, today,
                                [](const Progress&) { return Go::on; });
    if (!read) return expect(!read.error().message.empty(), "refused without a reason");
    expect(static_cast<std::size_t>(read->counts.rows_read) >= read->rows.size(),
           "more is told than was read");
    for (const auto& row : read->rows) {
        expect(row.when.first <= row.when.last, "a time ends before it begins");
        expect(!row.occupancy || *row.occupancy >= 0, "fewer people than none");
        if (!row.about->position) continue;
        expect(std::abs(row.about->position->latitude) <= 90'000'000, "not on the earth");
        expect(std::abs(row.about->position->longitude) <= 180'000'000, "not on the earth");
    }
}

}  // namespace

WayIn way_in() {
    const std::string heading = "when,place,region,lat,lon,type,people,judges,others\n,,,,,,,,\n";
    return {{heading + "18/03/2024,North Hill,north,48.1,11.5,Prison 1,12,yes,judge and bar\n"
                       ",,,,,,,no,\nTotal,,,,,,12,,\n",
             heading + "18.3.2024,\"A, B\",,\"48,1\",-200,x,-1,maybe,\"the judge, and others\"\n",
             heading + "half-year ending 06/2024,C,,,,,,yes,\n45369,C,,,,,1e3,no,judges\n",
             "a\n" + heading, heading},
            &attempt};
}

}  // namespace liaise::fuzz
