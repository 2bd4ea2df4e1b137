#include "modules/do_no_harm/known_names.hpp"

#include "modules/do_no_harm/token.hpp"

namespace liaise::do_no_harm {

KnownNames::KnownNames(const std::vector<std::string>& names) {
    ByFirstWord folded;
    for (const auto& name : names) {
        auto tokens = tokens_of(name);
        if (tokens.empty()) continue;
        Rest rest;
        for (std::size_t i = 1; i < tokens.size(); ++i)
            rest.push_back(std::move(tokens[i].folded));
        folded[std::move(tokens.front().folded)].push_back(std::move(rest));
    }
    parts_.push_back(std::make_shared<const ByFirstWord>(std::move(folded)));
}

void KnownNames::add(const KnownNames& more) {
    parts_.insert(parts_.end(), more.parts_.begin(), more.parts_.end());
}

}  // namespace liaise::do_no_harm
