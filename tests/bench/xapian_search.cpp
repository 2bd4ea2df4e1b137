#include "bench/xapian_search.hpp"

#include <xapian.h>

namespace liaise::bench {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.75;
constexpr double least_length = 0.5;

constexpr const char* small_words[] = {
    "the", "a", "an", "of", "to", "and", "in", "for", "on", "with", "by", "from", "at", "as", "is",
    "are", "be", "that", "this", "these", "it", "its", "their", "all", "any", "such", "or", "which",
    "who", "not", "into", "also", "has", "have", "been", "will", "was", "were", "they", "them"};

}  // namespace

struct XapianSearch::Held {
    Xapian::WritableDatabase database{"", Xapian::DB_BACKEND_INMEMORY};
    Xapian::TermGenerator generator;
    Xapian::SimpleStopper stopper{std::begin(small_words), std::end(small_words)};
};

XapianSearch::XapianSearch(SmallWords kept) : held_(std::make_unique<Held>()) {
    held_->generator.set_stemmer(Xapian::Stem("english"));
    held_->generator.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
    if (kept == SmallWords::kept) return;
    held_->generator.set_stopper(&held_->stopper);
    held_->generator.set_stopper_strategy(Xapian::TermGenerator::STOP_ALL);
}

XapianSearch::~XapianSearch() = default;

void XapianSearch::add(const std::string& text) {
    Xapian::Document document;
    held_->generator.set_document(document);
    held_->generator.index_text_without_positions(text);
    held_->database.add_document(document);
}

void XapianSearch::finish() { held_->database.commit(); }

std::vector<std::uint32_t> XapianSearch::find(const std::string& text, std::size_t most) const {
    Xapian::Document asked;
    held_->generator.set_document(asked);
    held_->generator.index_text_without_positions(text);
    const Xapian::Query query(Xapian::Query::OP_OR, asked.termlist_begin(), asked.termlist_end());
    Xapian::Enquire enquire(held_->database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BM25Weight(k1, 0, 1, b, least_length));
    std::vector<std::uint32_t> found;
    const auto matches = enquire.get_mset(0, static_cast<Xapian::doccount>(most));
    for (auto match = matches.begin(); match != matches.end(); ++match) found.push_back(*match - 1);
    return found;
}

}  // namespace liaise::bench
