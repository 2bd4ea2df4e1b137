#include "guard/compartment_file.hpp"

#include <fmt/format.h>

#include "base/json_text.hpp"
#include "base/zip_file.hpp"
#include "base/zip_made.hpp"
#include "guard/compartment_parts.hpp"
#include "guard/compartment_rows.hpp"
#include "guard/ledger.hpp"

namespace liaise::guard {

namespace {

std::unexpected<Error> too_large() {
    return std::unexpected(Error{
        ErrorKind::too_large, "compartment.too_large",
        "There is more in this compartment than one such file holds (256 MB). Nothing was written. "
        "Ask who runs this machine for a copy of the whole installation.",
        ""});
}

/// The tables of a body, each with its lines; they are counted as they come.
class Writing {
public:
    Writing(RightsWork& work, const std::vector<RegisterTable>& told)
        : tx_(work.transaction()), tables_(work, told) {
        manifest_.body = *work.viewer().body();
        manifest_.steps = compartment_parts::steps_taken(tx_);
    }

    Result<Confidential> content() {
        for (const auto& table : store::in_order_of_reference(store::schema_of(tx_)))
            if (!add(table)) return too_large();
        zip_.add(compartment_parts::manifest_name, json_text(manifest_));
        return Confidential(zip_.bytes());
    }

private:
    /// False when there is more than a file holds.
    bool add(const store::Table& table) {
        const auto portions = tables_.portions_of(table);
        if (portions.empty()) return true;
        Lines lines;
        for (const auto& portion : portions) {
            add_portion(tx_, table, portion, lines);
            if (bytes_ + lines.text.size() > compartment_parts::tables_bytes_max) return false;
        }
        bytes_ += lines.text.size();
        manifest_.members.push_back({table.name, lines.rows,
                                     static_cast<std::int64_t>(lines.text.size()),
                                     compartment_parts::sha256_of(lines.text)});
        zip_.add(compartment_parts::member_name(table.name), std::move(lines.text));
        return true;
    }

    store::Transaction& tx_;
    CompartmentTables tables_;
    CompartmentManifest manifest_;
    ZipMade zip_;
    std::size_t bytes_ = 0;
};

}  // namespace

Result<Confidential> CompartmentFile::content(RightsWork& work,
                                              const std::vector<RegisterTable>& told) {
    return Writing(work, told).content();
}

void CompartmentFile::note(RightsWork& work) {
    Ledger::note(work, "compartment_written", work.viewer().person());
}

}  // namespace liaise::guard
