#include "modules/joint_visits/joint_visits_queries.hpp"

#include "store/bound.hpp"

namespace liaise::joint_visits::queries {

namespace {

constexpr const char* columns =
    "SELECT j.id, j.title, j.visit, j.begun FROM joint_visits j WHERE {scope j}";

Led led_of(const store::Row& row) {
    Led made;
    store::Columns(row) >> made.id >> made.title >> made.visit >> made.begun;
    return made;
}

}  // namespace

std::optional<guard::Seen<Led>> led(guard::Work& work, const JointVisitId& id) {
    return work.first(std::string(columns) + " AND j.id = $1", {id.text()}, led_of);
}

std::vector<guard::Seen<Led>> all_led(guard::Work& work) {
    return work.select(std::string(columns) + " ORDER BY j.begun DESC, j.id", {}, led_of);
}

void insert(guard::OwnWork& work, const JointVisitId& id, const NewJointVisit& draft) {
    work.execute(
        "INSERT INTO joint_visits (scope, id, title, visit, begun) "
        "VALUES ({own}, $1, $2, $3, $4)",
        store::Binding() << id << draft.title << draft.visit << work.now());
}

std::vector<guard::Seen<JointVisitDraft>> drafts(guard::Work& work, const JointVisitId& id) {
    return work.select(
        "SELECT d.id, d.stage, d.draft FROM disclosures d WHERE {scope d} "
        "AND d.draft LIKE $1 ORDER BY d.changed DESC, d.id",
        {"%\"joint_visit\":\"" + id.text() + "\"%"}, [](const store::Row& row) {
            JointVisitDraft made;
            exchange::DisclosureDraft draft;
            store::Columns(row) >> made.disclosure >> made.stage >> draft;
            for (const auto& part : draft.parts)
                if (part.joint_visit) made.act = part.joint_visit->act;
            return made;
        });
}

}  // namespace liaise::joint_visits::queries
