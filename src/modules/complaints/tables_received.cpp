#include "modules/complaints/tables_received.hpp"

#include <fmt/format.h>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "guard/called_back.hpp"
#include "guard/destroyed_letters.hpp"
#include "guard/sealed.hpp"
#include "store/columns.hpp"

namespace liaise::complaints {

namespace {

/// Which letter has tables, and under which record a copy of them lies.
struct KeptTables {
    std::string record;
    Id<guard::Letter> letter;
    Id<bodies::Body> sender;
};

bool has_tables_kept(guard::WritingWork& work, const Id<guard::Letter>& letter) {
    return work
        .first("SELECT t.id FROM received_complaint_tables t WHERE {scope t} AND t.letter = $1",
               {letter.text()}, [](const store::Row&) { return true; })
        .has_value();
}

std::vector<guard::Seen<KeptTables>> kept_tables(guard::Work& work) {
    const auto sql = fmt::format(
        "SELECT t.id, t.letter, l.sender FROM received_complaint_tables t "
        "JOIN letters l ON l.id = t.letter WHERE {{scope t}} AND {{scope l}} "
        "AND l.side = 'received' AND l.destroyed IS NULL AND COALESCE(l.expires, '9999') >= $1 "
        "AND NOT {} ORDER BY l.line DESC LIMIT {}",
        guard::called_back(), table_letters_read);
    return work.select(sql, {text_of(work.today())}, [](const store::Row& row) {
        KeptTables kept;
        store::Columns(row) >> kept.record >> kept.letter >> kept.sender;
        return kept;
    });
}

}  // namespace

Result<Done> keep_tables_told(guard::WritingWork& work, const Id<guard::Letter>& letter,
                              const std::vector<ComplaintTable>& tables) {
    if (tables.empty() || has_tables_kept(work, letter)) return Done{};
    const auto id = Id<ComplaintTable>::random();
    const auto where = guard::Letters::copied_into(id.text(), letter);
    if (auto kept = guard::keep_sealed(work, where, Confidential(json_text(tables))); !kept)
        return kept;
    work.execute(
        "INSERT INTO received_complaint_tables (scope, id, letter) "
        "VALUES ({own}, $1, $2)",
        store::Binding() << id << letter);
    return Done{};
}

void forget_destroyed_tables(guard::WritingWork& work) {
    work.execute("DELETE FROM received_complaint_tables WHERE scope = {own} AND " +
                     guard::of_a_destroyed_letter(),
                 {});
}

TablesReceived tables_received(guard::Work& work) {
    TablesReceived received;
    guard::Sealing sealing(work);
    for (const auto& kept : kept_tables(work)) {
        const auto words = sealing.kept(guard::Letters::copied_into(kept->record, kept->letter));
        if (!words) continue;
        if (!*words) {
            received.shut = words->error().code;
            continue;
        }
        TablesTold told{kept->letter, kept->sender, {}};
        const auto json = parsed((*words)->reveal());
        if (json && read(*json, told.tables, "")) received.letters.push_back(std::move(told));
    }
    return received;
}

}  // namespace liaise::complaints
