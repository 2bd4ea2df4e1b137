#pragma once

#include <array>
#include <cstddef>

namespace liaise::similar {

/// What counts how much. Chosen on the development half of the labelled pairs and nothing else;
/// how well they do on the other half stands in `docs/reference/similar.md`.
struct Weights {
    double saturation = 1.7;  ///< BM25's k.
    double length = 0.6;      ///< BM25's b.
    double weak_word = 0.3;   ///< Of a word that every recommendation has.
    double words = 4.0;       ///< Shared words, as a part of all that the query has.
    double concepts = 1.0;    ///< Shared concepts, as a cosine.
    double covered = 0.5;     ///< What the query means that the candidate means, as a part.
    double actions = 0.3;     ///< The same is to be done.
    /// Two languages share no words: what two of one language that mean as much mostly share.
    double words_for_concepts = 0.4;
    std::array<double, 4> senses = {0.4, 1.0, 0.8, 0.5};  ///< By `Sense`.
    std::size_t looked_at = 300;  ///< So many are weighed in full; the rest share too little.

    double same_words = 0.35;    ///< From here on two may ask the same, by their words...
    double same_covered = 0.8;   ///< ... by what is meant in the one that the other means...
    double same_concepts = 0.6;  ///< ... and by what is meant in both.
    double shown = 1.1;          ///< What is less near is not shown at all.
    double suggested = 2.2;      ///< From this nearness on one is shown without being asked for.
};

}  // namespace liaise::similar
