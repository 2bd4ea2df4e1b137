#include "modules/imports/planning.hpp"

#include <malloc.h>

#include "guard/clock_belief.hpp"
#include "modules/imports/plan_bodies.hpp"
#include "modules/imports/plan_drafts.hpp"
#include "modules/imports/plan_places.hpp"
#include "modules/imports/plan_visits.hpp"

namespace liaise::imports {

std::string text_of(Phase phase) {
    switch (phase) {
        case Phase::reading: return "reading";
        case Phase::comparing: return "comparing";
        case Phase::storing: return "storing";
    }
    return "";
}

Result<Plan> plan_import(guard::Work& work, const File& file, const Mapping& mapping,
                         const OnProgress& on_progress) {
    const RegisterKnown known(work, mapping);
    auto read = read_file(file, mapping, known.region_words(), guard::last_day_begun(work),
                          on_progress);
    if (!read) return std::unexpected(read.error());
    const auto total = static_cast<std::int64_t>(read->rows.size() + read->bodies.size());
    if (on_progress({Phase::comparing, 0, total}) == Go::stop) return stopped();

    Plan plan;
    plan.counts = read->counts;
    plan.findings = std::move(read->findings);
    plan.regions_to_add = known.regions_to_add();
    plan.bodies = known.bodies();
    PlacePlanning(known, mapping, read->rows, plan).sort_rows();
    ::malloc_trim(0);  // the matcher's many small pieces: what follows has no use for such
    if (on_progress({Phase::comparing, total / 2, total}) == Go::stop) return stopped();
    const auto name = name_alone(file.name);
    if (mapping.listed) BodyPlanning(work, known, mapping, read->bodies, name, plan).plan_bodies();
    DraftPlanning(work, known, mapping, read->rows, name, plan).make_drafts();
    FactPlanning(work, known, mapping, read->rows, name, plan).plan_facts();

    plan.counts.regions_new = static_cast<std::int64_t>(plan.regions_to_add.size());
    for (const auto& body : plan.bodies) plan.counts.bodies_new += !body.id;
    plan.counts.findings_left_out = plan.findings.left_out();
    plan.counts.findings = static_cast<std::int64_t>(plan.findings.kept().size());
    if (on_progress({Phase::comparing, total, total}) == Go::stop) return stopped();
    return plan;
}

}  // namespace liaise::imports
