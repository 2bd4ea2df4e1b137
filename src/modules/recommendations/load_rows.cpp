#include "modules/recommendations/load_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/harmless.hpp"
#include "base/names.hpp"
#include "guard/tokens.hpp"
#include "modules/recommendations/cell_words.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/recommendations/scales.hpp"

namespace liaise::recommendations {

namespace {

// More different things about one file nobody reads; `rows_left_out` counts on.
constexpr std::size_t load_findings_max = 1'000;
// As many as fit a screen.
constexpr std::size_t rows_shown = 5;
// A title is read at a glance; it is the beginning of the text where the file has none.
constexpr std::size_t title_bytes = 120;
// What a finding says of a cell.
constexpr std::size_t said_bytes = 200;

std::string said_of(const Draft& d, const std::string& issuer, const std::string& place) {
    std::string all;
    for (const auto& part :
         {d.nature.value, d.kind.value, d.priority.value, issuer, place,
          d.issued ? text_of(*d.issued) : "", d.title, d.text, d.theme ? d.theme->value : "",
          d.addressee.value_or(""), d.due ? text_of(*d.due) : "", d.report.value_or(""),
          d.paragraph.value_or("")})
        all += part + '\n';
    for (const auto& group : d.groups) all += group.value + '\n';
    return guard::hash_for("a recommendation as a file says it", all);
}

std::string said_of(const Answer& answer) {
    return text_of(answer.on) + '|' + answer.says.value + '|' + answer.said.words.value_or("");
}

}  // namespace

Result<Done> LoadRows::take_heading(const imports::Headings& headings) {
    const auto columns = columns_of(mapping_);
    const auto mistakes = headings.mistakes(columns);
    if (!mistakes.empty()) return std::unexpected(imports::error_of(mistakes));
    columns_.clear();
    for (const auto& column : columns)
        if (const auto at = headings.position(column.heading)) columns_[column.heading] = *at;
    width_ = headings.width();
    return Done{};
}

void LoadRows::take(std::size_t row, const Cells& cells) {
    ++report_.rows_read;
    row_ = row;
    cells_ = &cells;
    if (auto told = read()) add(std::move(*told));
    else ++report_.rows_left_out;
}

std::optional<RowTold> LoadRows::read() {
    if (cells_->size() != width_) {
        leave_out("left_out_ragged", fmt::format("{} / {}", cells_->size(), width_));
        return std::nullopt;
    }
    RowTold told;
    told.row = row_;
    auto& draft = told.draft;
    if (!read_words(draft) || !read_days(draft) || !read_issuer(draft) || !read_place(draft))
        return std::nullopt;
    read_addressee(draft);
    read_themes(draft);
    read_answer(told);
    told.said = said_of(draft, cell(mapping_.issuer.column), cell(mapping_.place.column));
    if (told.answer) told.answer_said = said_of(*told.answer);
    for (const auto& column : mapping_.known_by) told.key += folded(cell(column)) + '|';
    return told;
}

bool LoadRows::read_words(Draft& draft) {
    draft.text = written(mapping_.text);
    if (draft.text.empty()) return leave_out("left_out_no_text", "");
    if (draft.text.size() > text_bytes_max) return leave_out("left_out_too_long", draft.text);
    draft.title = beginning(in_a_line(written(mapping_.title)), line_bytes_max);
    if (draft.title.empty()) draft.title = beginning(in_a_line(draft.text), title_bytes);
    draft.nature = {word(mapping_.nature, "nature_not_known")};
    draft.kind = {word(mapping_.kind, "kind_not_known")};
    draft.priority = {word(mapping_.priority, "priority_not_known")};
    const auto report = in_a_line(written(mapping_.report));
    draft.report = beginning(report.empty() ? mapping_.file.source : report, line_bytes_max);
    if (const auto paragraph = cell(mapping_.paragraph); !paragraph.empty())
        draft.paragraph = beginning(in_a_line(paragraph), line_bytes_max);
    return true;
}

bool LoadRows::read_days(Draft& draft) {
    if (mapping_.issued) {
        const auto said = cell(mapping_.issued->when.column);
        draft.issued = mapping_.issued->time(said);
        if (!draft.issued && !said.empty()) return leave_out("left_out_when", said);
        if (draft.issued && draft.issued->last > last_day_)
            return leave_out("left_out_future", said);
    }
    if (const auto said = cell(mapping_.due); !said.empty()) {
        draft.due = day_from(said.substr(0, text_of(Day{}).size()));
        if (!draft.due) return leave_out("left_out_due", said);
    }
    return true;
}

/// Whose recommendation it is must be known: one that the register lacks is `otherwise`, or nobody.
bool LoadRows::read_issuer(Draft& draft) {
    const auto& issuer = mapping_.issuer;
    draft.issuer = known_.own();
    if (!issuer.column && issuer.otherwise.empty()) return true;
    const auto said = cell(issuer.column);
    const auto* named = issuer.values.words(said);
    const auto name = named && !named->empty() ? named->front() : said;
    if (const auto body = known_.body(name)) {
        draft.issuer = body;
        return true;
    }
    if (!said.empty()) note("issuer_not_known", said, alike(name));
    draft.issuer = known_.body(issuer.otherwise);
    if (draft.issuer) return true;
    return leave_out("left_out_issuer", said.empty() ? issuer.otherwise : said);
}

bool LoadRows::read_place(Draft& draft) {
    draft.extent = {"system"};
    const auto said = cell(mapping_.place.column);
    const auto* named = mapping_.place.values.words(said);
    const auto name = named && !named->empty() ? named->front() : said;
    if (name.empty() && mapping_.place.otherwise.empty()) return true;
    draft.place = known_.place(name);
    if (!draft.place) draft.place = known_.place(mapping_.place.otherwise);
    if (!draft.place) return leave_out("left_out_place", said);
    draft.extent = {"place"};
    return true;
}

/// The words stay; the body is put beside them only where its name is theirs, and nobody else's.
void LoadRows::read_addressee(Draft& draft) {
    const auto& addressee = mapping_.addressee;
    std::vector<std::string> all;
    for (const auto& part : parts(cell(addressee.column), addressee.separator)) {
        const auto* named = addressee.values.words(part);
        if (!named) all.push_back(part);
        else
            all.insert(all.end(), named->begin(), named->end());
    }
    if (all.empty() && !addressee.otherwise.empty()) all.push_back(addressee.otherwise);
    if (all.empty()) return;
    std::string joined;
    for (const auto& one : all) {
        joined += (joined.empty() ? "" : "; ") + one;
        if (known_.body(one)) continue;
        if (const auto like = alike(one); !like.empty()) note("addressee_unsure", one, like);
    }
    draft.addressee = joined;
    if (all.size() == 1) draft.addressee_body = known_.body(all.front());
}

/// Of several words of one cell the first that stands for a theme is it.
void LoadRows::read_themes(Draft& draft) {
    if (mapping_.theme) {
        std::string theme;
        for (const auto& part : parts(cell(mapping_.theme->column), mapping_.theme_separator)) {
            const auto* words = mapping_.theme->values.words(part);
            if (!words) note("theme_not_known", part);
            else if (theme.empty() && !words->empty()) theme = words->front();
        }
        draft.theme = Code<"theme">{theme.empty() ? mapping_.theme->otherwise : theme};
    }
    for (const auto& part : parts(cell(mapping_.groups.column), mapping_.groups_separator))
        if (const auto* words = mapping_.groups.values.words(part))
            for (const auto& code : *words)
                if (std::ranges::find(draft.groups, Code<"group">{code}) == draft.groups.end())
                    draft.groups.push_back({code});
    if (draft.groups.empty() && !mapping_.groups.otherwise.empty())
        draft.groups.push_back({mapping_.groups.otherwise});
}

/// An answer is what the addressee said, and never what anybody established.
void LoadRows::read_answer(RowTold& told) {
    if (!mapping_.answer) return;
    const auto said = cell(mapping_.answer->column);
    if (said.empty()) return;
    const auto* words = mapping_.answer->values.words(said);
    if (!words) return note("answer_not_known", said);
    if (words->empty() || words->front() == "none") return;
    Answer answer;
    answer.said.words = beginning(in_a_line(said), line_bytes_max);
    const Code<"scale_word"> scale_word{words->front()};
    if (const auto meant = answer_meant({scale_word, {}})) {
        answer.says = *meant;
        answer.said.word = scale_word;
    } else {
        answer.says = {words->front()};
    }
    const auto day = cell(mapping_.answer->when.when.column);
    const auto on = mapping_.answer->when.time(day);
    if (!on || on->last > last_day_) return note("answer_when_not_known", day);
    answer.on = *on;
    answer.source = mapping_.file.source;
    told.answer = std::move(answer);
}

/// A row that says all that another says is said twice; one that says more than the other under
/// the same name is a recommendation of its own.
void LoadRows::add(RowTold told) {
    auto& said = keys_[told.key];
    const auto all = told.said + told.answer_said;
    if (std::ranges::find(said, all) != said.end()) {
        ++report_.rows_said_twice;
        note("said_twice", "");
        return;
    }
    said.push_back(all);
    if (said.size() > 1) told.key += '#' + std::to_string(said.size());
    told.key = mapping_.file.name + '|' + told.key;
    show(told);
    told_.push_back(std::move(told));
}

void LoadRows::show(const RowTold& told) {
    if (report_.first_rows.size() == rows_shown) return;
    const auto& d = told.draft;
    const bool is_ours = d.issuer == known_.own();
    const auto said = cell(mapping_.issuer.column);
    LoadRow row{static_cast<std::int64_t>(told.row),
                is_ours ? "" : said.empty() ? mapping_.issuer.otherwise : said,
                d.issued, d.title, beginning(d.text, said_bytes), d.addressee, d.theme, d.kind,
                {}, d.report, d.paragraph};
    if (told.answer) row.answered = told.answer->says;
    report_.first_rows.push_back(std::move(row));
}

std::string LoadRows::alike(const std::string& words) {
    const auto [like, is_new] = alike_.try_emplace(words);
    if (is_new) like->second = known_.bodies_alike(words);
    return like->second.size() == 1 ? known_.name_of(like->second.front()) : "";
}

std::string LoadRows::word(const imports::WordColumn& column, const char* unknown) {
    const auto said = cell(column.column);
    if (said.empty()) return column.otherwise;
    const auto* words = column.values.words(said);
    if (!words) note(unknown, said);
    return words && !words->empty() ? words->front() : column.otherwise;
}

std::string LoadRows::cell(const imports::Column& column) const {
    if (!column) return "";
    const auto text = without_blanks_around((*cells_)[columns_.at(column.heading)]);
    const auto& unknown = mapping_.file.rules.unknown;
    return std::ranges::find(unknown, text) == unknown.end() ? as_it_was(text) : "";
}

std::string LoadRows::written(const Wording& wording) const {
    return wording.in_row([&](const imports::Column& column) { return cell(column); });
}

void LoadRows::note(const std::string& kind, const std::string& said, const std::string& like) {
    const std::size_t row = kind.starts_with("left_out") ? row_ : 0;
    const auto words = beginning(in_a_line(said), said_bytes);
    auto found = findings_.find({kind, words, row});
    if (found == findings_.end()) {
        if (findings_.size() == load_findings_max) return;
        const LoadFinding finding{kind, words, like, static_cast<std::int64_t>(row_), 0};
        found = findings_.emplace(std::tuple{kind, words, row}, finding).first;
    }
    ++found->second.rows;
}

bool LoadRows::leave_out(const std::string& why, const std::string& said) {
    note(why, said);
    return false;
}

void LoadRows::note_said_otherwise(const RowTold& told) {
    row_ = told.row;
    note("said_otherwise", told.draft.title);
}

LoadReport LoadRows::report() const {
    auto report = report_;
    for (const auto& [key, finding] : findings_) report.findings.push_back(finding);
    std::ranges::stable_sort(report.findings, {}, &LoadFinding::first_row);
    return report;
}

}  // namespace liaise::recommendations
