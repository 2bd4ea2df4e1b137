#pragma once

#include <utility>
#include <vector>

#include "base/json_read.hpp"
#include "base/json_text.hpp"
#include "guard/sealed.hpp"

namespace liaise::guard {

/// Where the words of a record lie sealed together, as JSON of a described record, apart from its
/// table.
inline SealedPlace words_place(const char* table, std::string record = "") {
    return {table, std::move(record), "words"};
}

/// Keeps them. Errors: those of `keep_sealed`.
template <class W> Result<Done> keep_words(WritingWork& work, const char* table,
                                           const std::string& record, const W& words) {
    return keep_sealed(work, words_place(table, record), Confidential(json_text(words)));
}

/// The record with its words, which `put` lays into it; or with why they do not open, in `shut`.
template <class W, class R, class F>
R with_words(R record, const Result<Confidential>& kept, F&& put) {
    W words;
    if (!kept) record.shut = kept.error().code;
    else if (const auto json = parsed(kept->reveal()); json && read(*json, words, ""))
        put(record, std::move(words));
    return record;
}

/// Of what has no key any more nobody knows what it said.
template <class R> R without_words(R record) {
    record.shut = keys_destroyed;
    return record;
}

/// What was read from the table, with its words.
template <class W, class R, class F>
Seen<R> opened_words(Work& work, const char* table, const Seen<R>& bare, F&& put) {
    const auto kept = Sealing(work).kept(words_place(table, bare->id.text()));
    return bare.map([&](const R& record) {
        return kept ? with_words<W>(record, *kept, put) : without_words(record);
    });
}

/// The same of a list.
template <class W, class R, class F>
std::vector<Seen<R>> opened_words(Work& work, const char* table, std::vector<Seen<R>> all,
                                  F&& put) {
    if (all.empty()) return all;
    const auto kept = Sealing(work).all_kept(words_place(table));
    for (auto& one : all) {
        const auto found = kept.find(one->id.text());
        one = one.map([&](const R& record) {
            return found == kept.end() ? without_words(record)
                                       : with_words<W>(record, found->second, put);
        });
    }
    return all;
}

}  // namespace liaise::guard
