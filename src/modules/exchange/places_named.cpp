#include "modules/exchange/places_named.hpp"

#include "base/names.hpp"
#include "store/columns.hpp"

namespace liaise::exchange {

namespace {

/// Between blanks, so that no name is found within a word.
std::string as_words(const std::string& folded_text) { return ' ' + folded_text + ' '; }

}  // namespace

bool names_a_place(guard::Work& work, const std::string& text) {
    const auto words = as_words(folded(text));
    return *work.gathered("SELECT p.names FROM places p WHERE {scope p}", {}, false,
                          [&](bool& is_named, const store::Row& row) {
                              Names names;
                              store::Columns(row) >> names;
                              for (const auto& name : names) {
                                  const auto one = folded(name.text);
                                  if (!one.empty() && words.find(as_words(one)) != words.npos)
                                      is_named = true;
                              }
                          });
}

}  // namespace liaise::exchange
