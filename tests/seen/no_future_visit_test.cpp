#include <algorithm>
#include <chrono>
#include <thread>

#include "edge/cli/signed_in.hpp"
#include "modules/imports/imports.hpp"
#include "seen/an_installation.hpp"

namespace liaise::seen {

namespace {

// The installation's clock stands at the 18th of November 2026.
constexpr const char* today = "2026-11-18";
const std::vector<std::string> times_to_come = {"2026-11-19", "2026-12", "2027-H1", "2027"};

const std::string mapping = R"(name = "a-list"
language = "en"
source = "A list"
[when]
column = "day"
[place]
name = "place"
type = "prison"
[visit]
type = "inspection"
yes = "yes"
no = "no"
[[visit.by]]
column = "judge"
body = "judge"
[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
)";

/// A file that tells of one visit today, at Made Prison, and of others on days to come.
std::string list_of_visits() {
    std::string rows = std::string("day,place,judge\n") + today + ",Made Prison,yes\n";
    for (const auto& time : times_to_come) rows += time + ",Planned Prison,yes\n";
    return rows;
}

/// Whoever may write visits, and where.
struct SaidBy {
    Kind kind;
    const char* path;
};
const std::vector<SaidBy> writers = {{Kind::editor, "/visits"},
                                     {Kind::dependent_lead, "/visits"},
                                     {Kind::register_lead, "/register/visits"}};

class NoFutureVisit : public engines::OnBothEngines {
protected:
    http::Reply noted(const SaidBy& writer, const std::string& when) {
        auto input = installation_.filled(route("POST", writer.path), "kept");
        input["when"] = when;
        return installation_.asked(writer.kind, "POST", writer.path, input.dump());
    }
    http::Reply corrected(const SaidBy& writer, const std::string& id, const std::string& when) {
        const auto path = std::string(writer.path) + "/{id}";
        auto input = installation_.filled(route("PUT", path), "kept");
        input["version"] = 1;
        input["visit"]["when"] = when;
        return installation_.asked(writer.kind, "PUT", std::string(writer.path) + '/' + id,
                                   input.dump());
    }
    Json read(const std::string& target) {
        const auto reply = installation_.asked(Kind::register_lead, "GET", target);
        EXPECT_EQ(reply.status, 200) << target << reply.body;
        return Json::parse(reply.bytes());
    }
    /// The import once its job has come to an end.
    Json import_at_rest(const std::string& id) {
        for (int i = 0; i < 1'000; ++i) {
            auto import = read("/imports/" + id);
            if (import["state"] != "checking" && import["state"] != "storing") return import;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return Json::object();
    }
    std::int64_t number(const std::string& sql) {
        std::int64_t found = -1;
        database().reading()->each(sql, {},
                                   [&](const store::Row& row) { found = row.integer(0); });
        return found;
    }
    /// That the one visit which was made is there, and of what is to come not even the place.
    void only_what_was_made_is_there() {
        EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE type = 'inspection'"), 1);
        EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE first_day > '2026-11-18'"), 0);
        EXPECT_EQ(read("/places?search=made")["total"], 1);
        EXPECT_EQ(read("/places?search=planned")["total"], 0);
    }

    AnInstallation installation_{database()};

private:
    const guard::Route& route(const std::string& method, const std::string& path) const {
        const auto wanted = method == "PUT" ? guard::Method::put : guard::Method::post;
        return *std::ranges::find_if(installation_.routes(), [&](const guard::Route& one) {
            return one.method == wanted && one.path == path;
        });
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, NoFutureVisit, engines::both_engines(),
                         engines::name_of_engine);

}  // namespace

TEST_P(NoFutureVisit, IsWrittenByAnybody) {
    const auto before = number("SELECT COUNT(*) FROM visits");
    for (const auto& writer : writers)
        for (const auto& time : times_to_come) {
            const auto reply = noted(writer, time);

            EXPECT_EQ(reply.status, 400) << name_of(writer.kind) << time;
            const auto error = Json::parse(reply.bytes())["error"];
            EXPECT_EQ(error["code"], "visits.not_yet_made") << name_of(writer.kind) << time;
            EXPECT_EQ(error["field"], "when");
        }
    EXPECT_EQ(number("SELECT COUNT(*) FROM visits"), before);
    for (const auto& writer : writers)
        EXPECT_EQ(noted(writer, today).status, 200) << name_of(writer.kind);
}

TEST_P(NoFutureVisit, ComesOfACorrection) {
    for (const auto& writer : writers) {
        const std::string id = Json::parse(noted(writer, today).bytes()).at("id");
        for (const auto& time : times_to_come) {
            const auto reply = corrected(writer, id, time);

            EXPECT_EQ(reply.status, 400) << name_of(writer.kind) << time;
            EXPECT_EQ(Json::parse(reply.bytes())["error"]["code"], "visits.not_yet_made");
        }
        EXPECT_EQ(number("SELECT COUNT(*) FROM visits WHERE first_day > '2026-11-18'"), 0);
        EXPECT_EQ(number("SELECT version FROM visits WHERE id = '" + id + "'"), 1);
        EXPECT_EQ(corrected(writer, id, "2026-11-17").status, 200) << name_of(writer.kind);
    }
}

TEST_P(NoFutureVisit, ComesOfAnImportInTheBrowser) {
    const Json upload = {{"file_name", "list.csv"}, {"content", list_of_visits()},
                         {"mapping", mapping}};
    const auto begun =
        installation_.asked(Kind::register_lead, "POST", "/imports", upload.dump());
    ASSERT_EQ(begun.status, 200) << begun.body;
    const std::string id = Json::parse(begun.bytes()).at("id");
    const auto checked = import_at_rest(id);
    EXPECT_EQ(checked["state"], "checked") << checked;
    EXPECT_EQ(checked["counts"]["visits_new"], 1);
    EXPECT_EQ(read("/imports/" + id + "/rows?kind=left_out_to_come")["total"],
              times_to_come.size());

    installation_.asked(Kind::register_lead, "POST", "/imports/" + id + "/confirmation", "{}");
    EXPECT_EQ(import_at_rest(id)["state"], "stored");

    only_what_was_made_is_there();
}

TEST_P(NoFutureVisit, ComesOfAnImportAtTheCommandLine) {
    const auto done = cli::done_as(
        database(), installation_.viewer(Kind::register_lead), installation_.clock(),
        cli::Doing::writes, [&](guard::Desk& desk) -> Result<std::string> {
            auto work = desk.work<guard::RegisterWork>();
            const auto report = imports::store(*work, {"list.csv", list_of_visits()}, mapping,
                                               [](const auto&) { return imports::Go::on; });
            if (!report) return std::unexpected(report.error());
            EXPECT_EQ((*report)->counts.rows_left_out,
                      static_cast<std::int64_t>(times_to_come.size()));
            return "";
        });
    ASSERT_TRUE(done) << done.error().message;

    only_what_was_made_is_there();
}

}  // namespace liaise::seen
