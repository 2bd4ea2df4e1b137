#include "modules/recommendations/standing.hpp"

#include <fmt/format.h>

#include "modules/bodies/parts.hpp"

namespace liaise::recommendations::queries::standing {

namespace {

std::string own_body(const guard::Work& work) {
    const auto& body = work.viewer().body();
    return body ? body->text() : "";
}

/// The body in `column`, or the one that it became part of.
std::string host_of(const std::string& column) {
    return "COALESCE((SELECT m.host FROM " + bodies::last_hosts() +
           " AS m WHERE m.body = " + column + "), " + column + ')';
}

/// The last day on which something was made at least `years` ago.
Day years_ago(Day today, int years) {
    using namespace std::chrono;
    auto date = year_month_day{today.value} - std::chrono::years{years};
    if (!date.ok()) date = date.year() / date.month() / last;
    return Day{sys_days{date}};
}

}  // namespace

std::string answered() {
    return "COALESCE((SELECT a.state FROM recommendation_facts a WHERE {scope a} "
           "AND a.recommendation = r.id AND a.about = 'answer' AND a.is_latest = 1), 'none')";
}

std::string claimed() {
    return "(SELECT c.state FROM recommendation_facts c WHERE {scope c} "
           "AND c.recommendation = r.id AND c.about = 'claim' AND c.is_latest = 1)";
}

std::string claimed_or_not_known() { return "COALESCE(" + claimed() + ", 'not_assessed')"; }

std::string verified(const guard::Work& work) {
    return fmt::format(
        "(SELECT v.state FROM recommendation_facts v WHERE {{scope v}} "
        "AND v.recommendation = r.id AND v.about = 'verification' "
        "AND v.is_latest = 1 AND v.body = '{}')",
        own_body(work));
}

std::string verified_or_not_known(const guard::Work& work) {
    return "COALESCE(" + verified(work) + ", 'not_assessed')";
}

std::string established_by_others(const guard::Work& work, const std::string& states) {
    return fmt::format(
        "(SELECT CASE WHEN COUNT(*) > 0 THEN 1 ELSE 0 END "
        "FROM recommendation_facts o WHERE {{scope o}} "
        "AND o.recommendation = r.id AND o.about = 'verification' "
        "AND o.is_latest = 1 AND o.body <> '{}' AND o.state IN ({}))",
        own_body(work), states);
}

std::string voices_differ() {
    return "(SELECT CASE WHEN COUNT(DISTINCT d.state) > 1 THEN 1 ELSE 0 END "
           "FROM recommendation_facts d WHERE {scope d} AND d.recommendation = r.id "
           "AND d.is_latest = 1 AND d.about <> 'answer' AND d.state <> 'not_assessed')";
}

std::string asked_by() { return host_of("r.issuer"); }

std::string asked_of() { return "COALESCE(" + host_of("r.addressee_body") + ", r.addressee)"; }

std::string age(const guard::Work& work) {
    const auto before = [&](int years) { return text_of(years_ago(work.today(), years)); };
    return fmt::format(
        "(CASE WHEN r.issued_last IS NULL THEN 'unknown' "
        "WHEN r.issued_last <= '{}' THEN 'over_five_years' "
        "WHEN r.issued_last <= '{}' THEN 'two_to_five_years' "
        "WHEN r.issued_last <= '{}' THEN 'one_to_two_years' "
        "ELSE 'under_one_year' END)",
        before(5), before(2), before(1));
}

}  // namespace liaise::recommendations::queries::standing
