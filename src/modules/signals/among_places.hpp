#pragma once

#include <cstdint>
#include <optional>
#include <span>

/// More, or fewer, than places like it. Each place's rate is drawn towards the rate of the places
/// like it, the more the less is known of it: Clayton and Kaldor, *Empirical Bayes estimates of
/// age-standardized relative risks*, Biometrics 43 (1987); DuMouchel, *Bayesian data mining in
/// large frequency tables*, The American Statistician 53 (1999).
namespace liaise::signals {

/// How many came from a place, and over how much: people that it holds times periods of which
/// everything is known.
struct CountedThere {
    std::int64_t number = 0;
    double exposure = 0;
};

/// How the rates of places of one kind lie: a gamma distribution about `rate`, with `spread` times
/// the square of it as variance; no spread: all have the same rate, and chance does the rest.
struct PlacesLikeIt {
    double rate = 0;
    double spread = 0;
};

/// With fewer places than this nothing is said of what is usual among them: two numbers are
/// estimated from them.
inline constexpr std::size_t places_least = 8;

/// By maximum likelihood. Nothing for fewer than `places_least`, or where nothing came from any.
std::optional<PlacesLikeIt> places_like_it(std::span<const CountedThere> places);

/// A place beside those like it.
struct BesideThem {
    double expected = 0;
    std::int64_t usual_from = 0;  ///< What such a place has, in 95 of 100 cases.
    std::int64_t usual_to = 0;
    double times = 1;       ///< How many times their rate its own is, drawn towards theirs ...
    double times_from = 1;  ///< ... and between which two that lies, in 95 of 100 cases.
    double times_to = 1;
    double as_many_or_more = 1;  ///< How likely that is for such a place, by chance.
    double as_few_or_fewer = 1;
};
/// `like_it`: of those places, or of all with it among them.
BesideThem beside_them(const CountedThere& place, const PlacesLikeIt& like_it);

}  // namespace liaise::signals
