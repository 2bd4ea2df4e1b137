#include "modules/recommendations/load_writing.hpp"

#include "modules/recommendations/facts_queries.hpp"
#include "modules/recommendations/readings.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/recommendations/unsure_addressees.hpp"

namespace liaise::recommendations {

namespace {

using imports::Go;
using imports::Phase;

// Rows that are put down together; then it is told how far it is, and asked whether to go on.
constexpr std::int64_t rows_put_at_once = 1'000;

/// Compares the rows with what files of the mapping said before, and writes what is new.
class LoadWriting {
public:
    /// `own` is null where nothing is to be stored.
    LoadWriting(guard::Work& work, guard::OwnWork* own, LoadRows& rows, queries::OfLoad load)
        : own_(own), rows_(rows), load_(load), person_(work.viewer().person()),
          standing_(queries::statements_of(work, rows.mapping().file.name)) {}

    Result<LoadReport> write(const imports::OnProgress& on_progress) {
        const auto phase = own_ ? Phase::storing : Phase::comparing;
        const auto total = static_cast<std::int64_t>(rows_.told().size());
        std::int64_t done = 0;
        for (const auto& told : rows_.told()) {
            const auto standing = standing_.find(told.key);
            if (standing == standing_.end()) add(told);
            else
                compare(told, standing->second);
            if (++done % rows_put_at_once != 0) continue;
            put_down();
            if (on_progress({phase, done, total}) == Go::stop) return imports::stopped();
        }
        put_down();
        if (own_) queries::insert_unsure_addressees(*own_, load_.id, rows_.addressees_alike());
        auto report = rows_.report();
        report.fresh = fresh_;
        report.known = known_;
        report.said_otherwise = said_otherwise_;
        report.answers = new_answers_;
        return report;
    }

private:
    void add(const RowTold& told) {
        ++fresh_;
        const auto id = Id<Recommendation>::random();
        recommendations_.emplace_back(id, told.draft);
        statements_.push_back({told.key, id, true, told.said, answer(told, id), told.answer_said});
    }

    /// What the body has stays as it is, corrected or not; a new answer comes beside the earlier.
    /// One that somebody took out does not come back.
    void compare(const RowTold& told, const queries::Statement& standing) {
        ++known_;
        if (!standing.is_there) return;
        if (told.said != standing.said) {
            ++said_otherwise_;
            rows_.note_said_otherwise(told);
        }
        if (!told.answer || told.answer_said == standing.answer_said) return;
        const auto& id = standing.recommendation;
        statements_.push_back(
            {told.key, id, false, standing.said, answer(told, id), told.answer_said});
    }

    std::optional<Id<Answer>> answer(const RowTold& told, const Id<Recommendation>& id) {
        if (!told.answer) return std::nullopt;
        ++new_answers_;
        auto answer = *told.answer;
        answer.id = Id<Answer>::random();
        answer.recommendation = id;
        answer.noted_by = person_;
        answers_.push_back(std::move(answer));
        return answers_.back().id;
    }

    /// Puts what was gathered into the database.
    void put_down() {
        const auto recommendations = std::exchange(recommendations_, {});
        const auto answers = std::exchange(answers_, {});
        const auto statements = std::exchange(statements_, {});
        if (!own_) return;
        for (const auto& [id, draft] : recommendations) {
            queries::insert(*own_, id, draft);
            keep_reading(*own_, id, draft);
        }
        queries::insert(*own_, answers);
        queries::insert(*own_, load_, statements);
    }

    guard::OwnWork* own_;
    LoadRows& rows_;
    queries::OfLoad load_;
    Id<guard::Person> person_;
    queries::StatementsByKey standing_;
    std::vector<std::pair<Id<Recommendation>, Draft>> recommendations_;
    std::vector<Answer> answers_;
    std::vector<queries::NewStatement> statements_;
    std::int64_t fresh_ = 0;
    std::int64_t known_ = 0;
    std::int64_t said_otherwise_ = 0;
    std::int64_t new_answers_ = 0;
};

}  // namespace

Result<LoadReport> compared(guard::Work& work, LoadRows& rows,
                            const imports::OnProgress& on_progress) {
    return LoadWriting(work, nullptr, rows, {}).write(on_progress);
}

Result<LoadReport> written(guard::OwnWork& work, LoadRows& rows, const queries::OfLoad& load,
                           const imports::OnProgress& on_progress) {
    return LoadWriting(work, &work, rows, load).write(on_progress);
}

}  // namespace liaise::recommendations
