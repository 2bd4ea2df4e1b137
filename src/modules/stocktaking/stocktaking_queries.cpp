#include "modules/stocktaking/stocktaking_queries.hpp"

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::stocktaking::queries {

std::vector<guard::Seen<Finding>> findings(guard::Work& work) {
    return work.select("SELECT f.body_type, f.place_type, f.answer, f.note, f.on_day, f.found_by "
                       "FROM findings f WHERE {scope f} ORDER BY f.body_type, f.place_type",
                       {}, [](const store::Row& row) {
                           Finding f;
                           store::Columns(row) >> f.body_type >> f.place_type >> f.answer >>
                               f.note >> f.on >> f.found_by;
                           return f;
                       });
}

void put(guard::OwnWork& work, const Finding& finding) {
    work.execute("INSERT INTO findings (scope, body_type, place_type, answer, note, on_day, "
                 "found_by) VALUES ({own}, $1, $2, $3, $4, $5, $6) "
                 "ON CONFLICT (scope, body_type, place_type) DO UPDATE SET answer = "
                 "excluded.answer, note = excluded.note, on_day = excluded.on_day, "
                 "found_by = excluded.found_by",
                 store::Binding() << finding.body_type << finding.place_type << finding.answer
                                  << finding.note << finding.on << finding.found_by);
}

std::vector<guard::Seen<Candidate>> candidates(guard::Work& work) {
    return work.select(
        "SELECT b.id, b.names, b.type, (SELECT COUNT(*) FROM contacts c WHERE {scope c} AND " +
        bodies::is_it_or_its_part("c.body", "b.id") +
        " AND (c.to_day IS NULL OR c.to_day >= $1)), (SELECT MAX(m.met_on) FROM first_meetings m "
        "WHERE {scope m} AND " + bodies::is_it_or_its_part("m.body", "b.id") +
        "), COALESCE((SELECT MAX(n.note) FROM first_meetings n WHERE {scope n} AND n.body = b.id), "
        "(SELECT MAX(p.note) FROM first_meetings p WHERE {scope p} AND " +
        bodies::is_it_or_its_part("p.body", "b.id") + ")), b.mandates, "
        "b.powers, b.independence, b.duties, b.complaints, b.is_dependent FROM bodies b "
        "WHERE {scope b} "
        "AND b.id <> $2 AND b.ended_first IS NULL AND b.merged_into IS NULL "
        "AND b.taken_back IS NULL "
        "ORDER BY b.sort_name, b.id",
        {text_of(work.today()), work.viewer().body() ? work.viewer().body()->text() : ""},
        [](const store::Row& row) {
            Candidate one;
            auto& meeting = one.meeting;
            store::Columns(row) >> meeting.body >> meeting.names >> meeting.type >>
                meeting.contacts >> meeting.met_on >> meeting.note >> one.mandates >>
                one.powers >> one.independence >> one.duties >> one.complaints >>
                one.is_dependent;
            return one;
        });
}

void put(guard::OwnWork& work, const MeetingDraft& draft) {
    work.execute("INSERT INTO first_meetings (scope, body, met_on, note) "
                 "VALUES ({own}, $1, $2, $3) ON CONFLICT (scope, body) DO UPDATE SET "
                 "met_on = excluded.met_on, note = excluded.note",
                 store::Binding() << draft.id << draft.met_on << draft.note);
}

}  // namespace liaise::stocktaking::queries
