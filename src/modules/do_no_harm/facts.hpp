#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/code.hpp"
#include "modules/do_no_harm/do_no_harm.hpp"

namespace liaise::do_no_harm {

/// Whether the person whom a record is about was asked. `not_about_a_person`: nobody to ask.
enum class Asked { not_asked, not_about_a_person, consented, withdrew };

/// A consent: for these purposes, to these recipients, until that day. Under detention it is
/// fragile: it takes findings about consent away and no other.
struct Consent {
    Asked asked = Asked::not_asked;
    std::vector<std::string> purposes;
    std::vector<std::string> recipients;
    std::optional<Day> until;
};

/// What is known of a body that would receive it, seen from the authority concerned. What is not
/// "no" or "yes" is unknown, and never counts as no.
struct Recipient {
    std::string body;
    YesNoUnknown depends_on_authority;
    YesNoUnknown must_report;       ///< Has to report offences of which it learns.
    YesNoUnknown may_be_compelled;  ///< Freedom of information, subpoena, access requests.
};

/// How its owner classified the record: docs/explanation/compartments-and-products.md.
enum class Classification {
    source_protected,
    confidential,
    restricted_by_international_body,
    partner_shared,
    open_to_all
};

/// What the body that it came from said about passing it on.
enum class Onward { forbidden, not_said, allowed };

/// The body it came from.
struct Origin {
    std::string body;
    Onward onward = Onward::not_said;
};

/// All that is known about a disclosure beside its texts.
struct Facts {
    Classification classification = Classification::confidential;
    Consent consent;
    std::string purpose;
    std::vector<Recipient> recipients;
    std::optional<Origin> origin;
    std::optional<Day> visit_day;  ///< The day of the visit that the record is about.
    Day today;
};

/// What follows from the facts, in the order of `Facts`.
std::vector<Finding> findings_from(const Facts& facts);

}  // namespace liaise::do_no_harm
