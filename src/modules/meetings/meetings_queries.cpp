#include "modules/meetings/meetings_queries.hpp"

#include "store/bound.hpp"

namespace liaise::meetings::queries {

namespace {

constexpr const char* columns =
    "SELECT m.id, m.title, m.kind, m.level, m.series, m.follows, m.links, m.begun "
    "FROM meetings m WHERE {scope m}";

Called called_of(const store::Row& row) {
    Called made;
    store::Columns(row) >> made.id >> made.title >> made.kind >> made.level >> made.series >>
        made.follows >> made.links >> made.begun;
    return made;
}

}  // namespace

std::optional<guard::Seen<Called>> called(guard::Work& work, const MeetingId& id) {
    return work.first(std::string(columns) + " AND m.id = $1", {id.text()}, called_of);
}

std::vector<guard::Seen<Called>> all_called(guard::Work& work) {
    return work.select(std::string(columns) + " ORDER BY m.begun DESC, m.id", {}, called_of);
}

void insert(guard::OwnWork& work, const MeetingId& id, const NewMeeting& draft) {
    work.execute(
        "INSERT INTO meetings (scope, id, title, kind, level, series, follows, links, "
        "begun) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8)",
        store::Binding() << id << draft.title << draft.kind << draft.level << draft.series
                         << draft.follows << draft.links << work.now());
}

std::vector<guard::Seen<MeetingText>> texts(guard::Work& work, const MeetingId& id) {
    return work.select(
        "SELECT d.id, d.stage, d.draft FROM disclosures d WHERE {scope d} "
        "AND d.draft LIKE $1 ORDER BY d.changed DESC, d.id",
        {"%\"meeting\":\"" + id.text() + "\"%"}, [](const store::Row& row) {
            MeetingText made;
            exchange::DisclosureDraft draft;
            store::Columns(row) >> made.disclosure >> made.stage >> draft;
            for (const auto& part : draft.parts)
                if (part.meeting) made.act = part.meeting->act;
            return made;
        });
}

}  // namespace liaise::meetings::queries
