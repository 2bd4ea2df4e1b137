#pragma once

#include "guard/own_work.hpp"
#include "modules/complaints/questions.hpp"

namespace liaise::complaints::queries {

enum class Order { received, received_down, theme, theme_down };

/// A case with the key by which it is known when its file comes again.
struct KeyedCase {
    Case complaint;
    std::string key;
};

guard::Page<Case> page(guard::Work& work, const CasesQuestion& question, Order order);
std::vector<guard::Seen<Case>> without_consent(guard::Work& work);
std::vector<guard::Seen<CaseFacet>> facets(guard::Work& work, const CasesQuestion& question);
std::optional<guard::Seen<Case>> one(guard::Work& work, const Id<Case>& id);
void insert(guard::OwnWork& work, const std::vector<KeyedCase>& cases);
/// Whether the case still had that version. The referral stays as it is.
bool update(guard::OwnWork& work, const Case& complaint);
void put(guard::OwnWork& work, const Id<Case>& id, const Referral& referral);
void remove(guard::OwnWork& work, const Id<Case>& id);
/// Whether a table would count the second otherwise than the first.
bool counts_otherwise(const Case& one, const Case& other);

}  // namespace liaise::complaints::queries
