#pragma once

#include "guard/own_work.hpp"
#include "modules/clash_checks/clash_check.hpp"
#include "modules/clash_checks/intersection.hpp"

/// What one side keeps between the steps of a round: sealed, and always as long, so that neither
/// the disk nor a backup tells how much is planned.
namespace liaise::clash_checks {

struct KeptRound {
    guard::Key scalar = guard::Key::fresh();
    /// In the order of the own points.
    std::vector<std::optional<PlannedWeek>> planned;
    std::optional<std::int64_t> number;
    std::string marks;  ///< of the own points, once they were opened: "1" for what is in both

    std::int64_t count() const;
    std::vector<PlannedWeek> matches() const;
};

/// What is put into a round, before anything is known of it.
KeptRound begun_round(const guard::Key& scalar, const Blinded& own,
                      const std::vector<PlannedWeek>& plan);

/// Remembers who put the own plan in, and what; of rounds before nothing is kept any longer.
/// Errors: those of `keep_sealed`.
Result<Done> begin_keeping(guard::OwnWork& work, const CheckId& check, const RoundId& round,
                           const KeptRound& kept);
Result<Done> keep_on(guard::OwnWork& work, const RoundId& round, const KeptRound& kept);
/// Nothing is kept of the check any more; nobody opens its rounds again, here.
void forget_rounds(guard::WritingWork& work, const CheckId& check);

/// Errors: `conflict` where nothing is kept, or something else; those of `open`.
Result<KeptRound> kept_round(guard::Work& work, const RoundId& round, std::size_t count);

/// As it is sealed, and back; nothing for what is none.
Confidential text_of(const KeptRound& kept);
std::optional<KeptRound> kept_from(std::string_view text, std::size_t count);

}  // namespace liaise::clash_checks
