#include "modules/practices/told_practices.hpp"

#include <fmt/format.h>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "guard/called_back.hpp"
#include "guard/destroyed_letters.hpp"
#include "guard/sealed.hpp"
#include "store/columns.hpp"

namespace liaise::practices {

namespace {

/// Which letter tells of a practice, and under which record a copy of that lies.
struct KeptPractices {
    std::string record;
    Id<guard::Letter> letter;
    Id<bodies::Body> sender;
};

bool has_practices_kept(guard::WritingWork& work, const Id<guard::Letter>& letter) {
    return work
        .first("SELECT v.id FROM received_practices v WHERE {scope v} AND v.letter = $1",
               {letter.text()}, [](const store::Row&) { return true; })
        .has_value();
}

std::vector<guard::Seen<KeptPractices>> kept_practices(guard::Work& work) {
    const auto sql = fmt::format(
        "SELECT v.id, v.letter, l.sender FROM received_practices v "
        "JOIN letters l ON l.id = v.letter WHERE {{scope v}} AND {{scope l}} "
        "AND l.side = 'received' AND l.destroyed IS NULL AND COALESCE(l.expires, '9999') >= $1 "
        "AND NOT {} ORDER BY l.line DESC LIMIT {}",
        guard::called_back(), practice_letters_read);
    return work.select(sql, {text_of(work.today())}, [](const store::Row& row) {
        KeptPractices kept;
        store::Columns(row) >> kept.record >> kept.letter >> kept.sender;
        return kept;
    });
}

}  // namespace

Result<Done> keep_practices_told(guard::WritingWork& work, const Id<guard::Letter>& letter,
                                 const std::vector<ToldPractice>& told) {
    if (told.empty() || has_practices_kept(work, letter)) return Done{};
    const auto id = Id<PracticeTold>::random();
    const auto where = guard::Letters::copied_into(id.text(), letter);
    if (auto kept = guard::keep_sealed(work, where, Confidential(json_text(told))); !kept)
        return kept;
    work.execute("INSERT INTO received_practices (scope, id, letter) VALUES ({own}, $1, $2)",
                 store::Binding() << id << letter);
    return Done{};
}

void forget_destroyed_practices(guard::WritingWork& work) {
    work.execute(
        "DELETE FROM received_practices WHERE scope = {own} AND " + guard::of_a_destroyed_letter(),
        {});
}

PracticesHere practices_told_here(guard::Work& work) {
    PracticesHere here;
    guard::Sealing sealing(work);
    const auto all = kept_practices(work);
    for (const auto& one : all) {
        const auto words = sealing.kept(guard::Letters::copied_into(one->record, one->letter));
        if (!words) continue;
        if (!*words) {
            here.shut = words->error().code;
            continue;
        }
        PracticesOfLetter of{one->letter, one->sender, {}};
        const auto json = parsed((*words)->reveal());
        if (json && read(*json, of.told, "")) here.letters.push_back(std::move(of));
    }
    return here;
}

}  // namespace liaise::practices
