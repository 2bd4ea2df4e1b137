#pragma once

#include <type_traits>

#include "guard/sealed.hpp"

namespace liaise::guard {

/// A text of a module's records that lies sealed, apart from their table. `column` is where it lay
/// in the clear before it was sealed: what still lies there is read, and sealed with the next one
/// that is written. `T`: `std::string` for a text that may be told, and which is empty where it
/// does not open; else it never leaves. Fields of one record may share `shut`: the last that does
/// not open says why.
template <class R, class T = std::optional<Confidential>>
struct SealedField {
    const char* table;
    const char* record_column;
    const char* column;
    T R::*text;
    std::optional<std::string> R::*shut;  ///< why it does not open: a code of an error

    SealedPlace place(std::string record = "") const { return {table, std::move(record), column}; }
};

/// The record with the text that lies sealed, or with why it does not open.
template <class R, class T>
R with(R record, const SealedField<R, T>& field, const Result<Confidential>& kept) {
    record.*field.text = T();
    if (!kept)
        record.*field.shut = kept.error().code;
    else if constexpr (std::is_same_v<T, std::string>)
        record.*field.text = std::string(kept->reveal());
    else
        record.*field.text = *kept;
    return record;
}

/// What was read from the table, with its text, or with why that does not open.
template <class R, class T>
Seen<R> opened(Work& work, const SealedField<R, T>& field, const Seen<R>& bare) {
    const auto kept = Sealing(work).kept(field.place(bare->id.text()));
    return kept ? bare.map([&](const R& record) { return with(record, field, *kept); }) : bare;
}

/// The same of a list.
template <class R, class T>
std::vector<Seen<R>> opened(Work& work, const SealedField<R, T>& field,
                            std::vector<Seen<R>> all) {
    if (all.empty()) return all;
    const auto kept = Sealing(work).all_kept(field.place());
    for (auto& one : all)
        if (const auto found = kept.find(one->id.text()); found != kept.end())
            one = one.map([&](const R& record) { return with(record, field, found->second); });
    return all;
}

/// The same of a page.
template <class R, class T>
Page<R> opened(Work& work, const SealedField<R, T>& field, Page<R> page) {
    Sealing sealing(work);
    for (auto& one : page.items)
        if (const auto kept = sealing.kept(field.place(one->id.text())))
            one = one.map([&](const R& record) { return with(record, field, *kept); });
    return page;
}

/// Keeps the record's text sealed, and seals what still lies in the clear. Errors: those of
/// `keep_sealed`.
template <class R, class T>
Result<Done> keep(WritingWork& work, const SealedField<R, T>& field, const std::string& record,
                  const std::optional<Confidential>& text) {
    if (auto kept = keep_sealed(work, field.place(record), text); !kept) return kept;
    seal_the_old(work, {field.table, field.record_column, field.column}, record);
    return Done{};
}

}  // namespace liaise::guard
