#include "modules/complaints/preview.hpp"

#include "modules/complaints/giving.hpp"
#include "modules/complaints/given_queries.hpp"

namespace liaise::complaints {

namespace {

Preview preview_of(const Cut& cut) {
    Preview preview;
    const auto product = product_of(cut);
    preview.rows = product.rows;
    preview.columns = product.columns;
    preview.periods = product.periods;
    for (const auto& cell : cut.table.cells) {
        PreviewCell shown{cell.number, {}};
        if (cell.hidden)
            shown.hidden = {{std::string(do_no_harm::word_for(*cell.hidden))}};
        ++(cell.hidden ? preview.hidden : preview.shown);
        preview.cells.push_back(std::move(shown));
    }
    preview.shown_from = cut.rule.shown_from;
    preview.tables_before = cut.tables_before;
    preview.known_already = static_cast<std::int64_t>(cut.table.known_already.size());
    preview.left_out = cut.left_out;
    return preview;
}

Giving in_brief(const TableGiven& table) {
    Giving giving;
    giving.id = table.id;
    giving.number = table.number;
    giving.recipient = table.recipient;
    giving.given = table.given;
    giving.given_by = table.given_by;
    giving.letter = table.letter;
    giving.rows = static_cast<std::int64_t>(table.rows.size());
    giving.columns = static_cast<std::int64_t>(table.columns.size());
    for (const auto& period : table.periods) {
        if (!giving.from) giving.from = period.line.from;
        if (period.line.to) giving.to = period.line.to;
    }
    for (const auto& cell : table.cells) ++(cell.number ? giving.shown : giving.hidden);
    return giving;
}

ComplaintTable as_given(const TableGiven& table) {
    ComplaintTable product;
    for (const auto& line : table.rows) product.rows.push_back(line.line);
    for (const auto& line : table.columns) product.columns.push_back(line.line);
    for (const auto& line : table.periods) product.periods.push_back(line.line);
    product.cells = table.cells;
    product.shown_from = table.shown_from;
    return product;
}

}  // namespace

Result<guard::Seen<Preview>> preview(guard::Work& work, const PreviewQuestion& question) {
    const auto& q = question;
    const CutQuestion asked{{q.rows, q.region, q.place_type, q.theme, q.from, q.to, q.span},
                            q.shown_from, q.zeros};
    const auto made = cut(work, asked, question.recipient);
    if (!made) return std::unexpected(made.error());
    return made->map(preview_of);
}

Result<std::vector<guard::Seen<Giving>>> givings(guard::Work& work,
                                                 const GivingsQuestion& question) {
    std::vector<guard::Seen<Giving>> all;
    for (const auto& table : tables_given(work, question.recipient))
        all.push_back(table.map(in_brief));
    return all;
}

Result<guard::Seen<ComplaintTable>> given_table(guard::Work& work, const WhichGiven& which) {
    const auto table = queries::one(work, which.id);
    if (!table) return not_found();
    return table->map(as_given);
}

Result<Id<TableGiven>> give(guard::OwnWork& work, const GivingDraft& draft) {
    const auto made = cut(work, draft.cut, draft.recipient);
    if (!made) return std::unexpected(made.error());
    return keep_given(work, **made, draft.recipient, draft.letter);
}

}  // namespace liaise::complaints
