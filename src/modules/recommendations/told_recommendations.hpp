#pragma once

#include <map>

#include "guard/letters.hpp"
#include "guard/own_work.hpp"
#include "modules/recommendations/recommendation.hpp"

/// Recommendations that other bodies told the own one. They stay what was received: they are laid
/// beside the own ones while their letter is here, and go with it.
namespace liaise::recommendations {

/// So many of the letters that came last are laid beside an own one: each is opened for it.
inline constexpr std::size_t letters_looked_at = 200;

/// One of them as it was told, with its place among the pieces of its letter.
struct ToldRecommendation {
    std::int64_t number = 0;
    Id<bodies::Body> issuer;
    std::string title;
    std::string text;
    std::optional<Code<"theme">> theme;
    std::optional<Id<places::Place>> place;
    std::optional<When> issued;
    std::optional<Id<bodies::Body>> addressee_body;
    std::optional<Code<"recommendation_level">> level;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using T = ToldRecommendation;
        return record("told_recommendation",
                      field("number", &T::number, some, "Its place in the letter."),
                      field("issuer", &T::issuer, some, "Who asks it."),
                      field("title", &T::title, some, "What it is about."),
                      field("text", &T::text, some, "What is asked."),
                      field("theme", &T::theme, some, "What it is about."),
                      field("place", &T::place, some, "Where."),
                      field("issued", &T::issued, some, "When it was made."),
                      field("addressee_body", &T::addressee_body, some,
                            "The monitoring body that is asked."),
                      field("level", &T::level, some, "What of its work is to change."));
    }
};
static_assert(Described<ToldRecommendation>);

/// Which letter it came with, and who sent that.
struct FromLetter {
    Id<guard::Letter> letter;
    Id<bodies::Body> sender;
    std::int64_t number = 0;
};
using ByLetter = std::map<Id<Recommendation>, FromLetter>;

/// Keeps what an opened letter recommends, sealed, for as long as the letter's words are here.
/// Errors: those of `guard::keep_sealed`.
Result<Done> keep_told(guard::WritingWork& work, const Id<guard::Letter>& letter,
                       const std::vector<ToldRecommendation>& told);
/// Forgets what is left of letters whose words were destroyed.
void forget_destroyed(guard::WritingWork& work);

/// Those that can be read today: neither called back, nor past their last day, nor destroyed.
ByLetter told_here(guard::Work& work);

/// What `told_here` names, opened. `shut`: why some of it does not open.
struct OpenedTold {
    std::map<Id<Recommendation>, ToldRecommendation> all;
    std::optional<std::string> shut;
};
/// Opens them, a letter at a time; one that does not open is left out.
OpenedTold opened_told(guard::Work& work, const ByLetter& here);

}  // namespace liaise::recommendations
