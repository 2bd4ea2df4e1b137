#pragma once

#include <map>
#include <string>

#include "base/json.hpp"
#include "guard/door.hpp"

namespace liaise::sheet {

/// What things are called in one language, in the words of the screens.
class Wording {
public:
    explicit Wording(std::string language);
    /// The same, with the words that the coordinating body has added or named anew.
    Wording(std::string language, guard::Desk& desk);

    const std::string& language() const { return language_; }
    /// The message under a key such as "coverage.matrix.visits", in English where the language
    /// lacks it; the key itself where there is none.
    std::string said(const std::string& key) const;
    /// What a word of a vocabulary is called; the code itself where nobody named it.
    std::string word(const std::string& vocabulary, const std::string& code) const;

private:
    std::string language_;
    Json messages_ = Json::object();  ///< by language, then by part
    std::map<std::string, std::string> named_;
};

}  // namespace liaise::sheet
