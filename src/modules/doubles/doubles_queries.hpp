#pragma once

#include "modules/doubles/doubles.hpp"

/// Every question that this module puts to the database.
namespace liaise::doubles::queries {

enum class Order { name, name_down, found, found_down, decided, decided_down };
/// Which decisions: those that wait for one, one of the two, either, or all.
enum class Only { all, waiting, same, different, decided };

guard::Page<Double> page(guard::Work& work, const std::string& kind, const Question& question,
                         Only only, Order order);
std::optional<guard::Seen<Double>> one(guard::Work& work, const Id<Double>& id);
/// Whether it was not there before. `caused_by`: the decision that brought it up.
bool insert(guard::RegisterWork& work, const std::string& kind, const Doubt& doubt,
            const std::optional<std::string>& found_in,
            const std::optional<Id<Double>>& caused_by = {});
/// Whether nothing was decided, and the pair still had that version.
bool decide(guard::RegisterWork& work, const Decision& decision, const Id<Half>& stays);
/// Whether something was decided, and the pair still had that version.
bool reopen(guard::RegisterWork& work, const Reopening& reopening);
/// The pairs of a record on which nothing was decided.
std::vector<guard::Seen<Double>> open_pairs_of(guard::Work& work, const std::string& kind,
                                               const Id<Half>& half);
/// Forgets what a decision brought up and nobody has decided since.
void forget_caused(guard::RegisterWork& work, const Id<Double>& id);

/// A record as a look compares it. `filled`: how many of its facts are known.
struct LookedAt {
    Id<Half> id;
    Names names;
    std::vector<std::string> other_names;
    std::string type;
    std::string region;
    std::string town;
    std::string address;
    std::string postcode;
    std::string web_key;  ///< of a body
    std::int64_t filled = 0;
};
/// Those that stand by themselves.
std::vector<guard::Seen<LookedAt>> looked_at(guard::Work& work, const std::string& kind);

void insert(guard::RegisterWork& work, const Look& look);
/// Writes down how a look ended.
void end(guard::RegisterWork& work, const Look& look);
std::vector<guard::Seen<Look>> looks(guard::Work& work);

}  // namespace liaise::doubles::queries
