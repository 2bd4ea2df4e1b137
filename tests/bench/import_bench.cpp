#include "bench/import_bench.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>
#include <unordered_map>

#include "base/json.hpp"
#include "bench/large_country.hpp"
#include "bench/visits_file.hpp"
#include "engines/engines.hpp"
#include "store/data_folder.hpp"

namespace liaise::bench {

namespace {

constexpr std::size_t places = 13'000;
constexpr std::size_t visits = 500'000;
constexpr double ten_times_as_long = 10;
constexpr double memory_megabytes = 500;
constexpr int times = 3;

/// What a program took that has ended.
struct Taken {
    double seconds = 0;
    double processor_seconds = 0;  ///< the same on a machine that has nothing else to do
    double megabytes = 0;
};

double seconds_of(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs it to its end, without its words.
Taken run(std::vector<std::string> words) {
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    int status = 1;
    rusage usage{};
    const auto took = microseconds_of([&] {
        const auto process = ::fork();
        if (process == 0) {
            ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
            ::execvp(argv[0], argv.data());
            ::_exit(127);
        }
        ::wait4(process, &status, 0, &usage);
    });
    if (status != 0) throw std::runtime_error(words.front() + " did not end well");
    return {took / 1e6, seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024};
}

/// The files in a folder, and how the two programs are called for them.
class Importing {
public:
    Importing(const engines::TemporaryFolder& folder, const std::string& program)
        : folder_(folder), program_(program), file_(visits_file(places, visits)) {
        ::setenv("LIAISE_PASSWORD", password, 1);
        write("places.csv", file_.places);
        write("places.toml", file_.places_mapping);
        write("visits.csv", file_.visits);
        write("visits.toml", file_.visits_mapping);
    }

    Taken liaise(const std::string& what) const {
        return run({program_, "import", "--data", folder_.path(), "--as", coordinator,
                    "--mapping", folder_.file(what + ".toml"), folder_.file(what + ".csv")});
    }
    Taken sqlite() const {
        const auto data = folder_.file("bare.sqlite");
        ::unlink(data.c_str());
        return run({"sqlite3", data, fmt::format(".import --csv {} visits",
                                                 folder_.file("visits.csv"))});
    }

    /// How many rows of the file came to the place that they speak of.
    std::size_t rows_at_their_place(store::Database& database) const {
        std::unordered_map<std::string, std::string> name_of;
        const auto tx = database.reading();
        tx->each("SELECT id, names, town FROM places WHERE town IS NOT NULL", {},
                 [&](const store::Row& row) {
                     const auto names = Json::parse(row.text(1));
                     name_of[std::string(row.text(0))] =
                         names.front().at("text").get<std::string>() + ", " +
                         std::string(row.text(2));
                 });
        std::size_t right = 0;
        tx->each("SELECT place, source FROM visits", {}, [&](const store::Row& row) {
            const auto number = Json::parse(row.text(1)).at("row").get<std::size_t>();
            const auto& place = file_.names[file_.place_of_row[number - 2]];
            right += name_of[std::string(row.text(0))] == place ? 1U : 0U;
        });
        return right;
    }

private:
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder_.file(name), std::ios::binary) << text;
    }

    const engines::TemporaryFolder& folder_;
    std::string program_;
    VisitsFile file_;
};

}  // namespace

void measure_import(Figures& figures, const std::string& program) {
    const engines::TemporaryFolder folder;
    const auto database = store::open(store::data_file_in(folder.path()));
    store::bring_forward(*database, engines::whole_schema(), Clock::of_the_system().now());
    fill(*database, {0, 3, 0, 0, 0}, Clock::of_the_system().now());
    const Importing importing(folder, program);
    importing.liaise("places");
    std::vector<double> bare;
    std::vector<double> bare_processor;
    const auto import_bare = [&] {
        for (int i = 0; i < times; ++i) {
            const auto taken = importing.sqlite();
            bare.push_back(taken.seconds);
            bare_processor.push_back(taken.processor_seconds);
        }
    };
    import_bare();
    const auto first = importing.liaise("visits");
    const auto again = importing.liaise("visits");
    import_bare();
    figures.add({"import_against_sqlite", first.seconds, "seconds", median(bare),
                 ten_times_as_long});
    figures.add({"import_processor_against_sqlite", first.processor_seconds, "seconds",
                 median(bare_processor), ten_times_as_long});
    figures.add({"import_again_against_sqlite", again.seconds, "seconds", median(bare),
                 ten_times_as_long});
    figures.add({"import_memory", std::max(first.megabytes, again.megabytes), "megabytes",
                 memory_megabytes, 1});
    figures.add({"import_rows_at_their_place",
                 static_cast<double>(importing.rows_at_their_place(*database)), "rows",
                 static_cast<double>(visits), 1});
}

}  // namespace liaise::bench
