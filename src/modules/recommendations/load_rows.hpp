#pragma once

#include <map>
#include <set>
#include <tuple>

#include "base/delimited.hpp"
#include "modules/imports/headings.hpp"
#include "modules/recommendations/draft.hpp"
#include "modules/recommendations/load_mapping.hpp"
#include "modules/recommendations/load_report.hpp"
#include "modules/recommendations/names_known.hpp"

namespace liaise::recommendations {

/// What a row asks, and what was answered. `said` is by what it is known whether a later file says
/// the same; it does not hold what the register makes of a name.
struct RowTold {
    std::string key;
    std::size_t row = 0;
    Draft draft;
    std::optional<Answer> answer;
    std::string said;
    std::string answer_said;
};

/// Reads the rows of a file as its mapping says.
class LoadRows {
public:
    LoadRows(LoadMapping mapping, NamesKnown known, Day last_day)
        : mapping_(std::move(mapping)), known_(std::move(known)), last_day_(last_day) {}

    /// Takes the heading. Errors: `invalid` with the columns that the file lacks.
    Result<Done> take_heading(const imports::Headings& headings);
    void take(std::size_t row, const Cells& cells);

    const LoadMapping& mapping() const { return mapping_; }
    const std::vector<RowTold>& told() const { return told_; }
    std::int64_t rows_read() const { return report_.rows_read; }
    /// Of the words for an addressee that are no name: the bodies that they may mean.
    const std::map<std::string, std::vector<Id<bodies::Body>>>& addressees_alike() const {
        return alike_;
    }
    /// Notes that a later file says a row otherwise.
    void note_said_otherwise(const RowTold& told);
    /// What was read, and what there is to say about it.
    LoadReport report() const;

private:
    std::optional<RowTold> read();
    bool read_words(Draft& draft);
    bool read_days(Draft& draft);
    bool read_issuer(Draft& draft);
    bool read_place(Draft& draft);
    void read_addressee(Draft& draft);
    void read_themes(Draft& draft);
    void read_answer(RowTold& told);
    void add(RowTold told);
    void show(const RowTold& told);
    /// The name of the one body that the words may mean, asked once for all rows that have them;
    /// empty when it is none, or more than one.
    std::string alike(const std::string& words);
    std::string word(const imports::WordColumn& column, const char* unknown);
    std::string cell(const imports::Column& column) const;
    std::string written(const Wording& wording) const;
    void note(const std::string& kind, const std::string& said, const std::string& like = "");
    /// Notes why the row is left out.
    bool leave_out(const std::string& why, const std::string& said);

    LoadMapping mapping_;
    NamesKnown known_;
    Day last_day_;
    std::map<std::string, std::size_t> columns_;
    std::size_t width_ = 0;
    std::size_t row_ = 0;
    const Cells* cells_ = nullptr;
    std::vector<RowTold> told_;
    std::map<std::string, std::vector<std::string>> keys_;  ///< with all that was said under each
    std::map<std::string, std::vector<Id<bodies::Body>>> alike_;
    std::map<std::tuple<std::string, std::string, std::size_t>, LoadFinding> findings_;
    LoadReport report_;
};

}  // namespace liaise::recommendations
