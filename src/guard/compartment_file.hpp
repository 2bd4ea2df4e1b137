#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/describe.hpp"
#include "guard/compartment_tables.hpp"
#include "guard/locked_file.hpp"

namespace liaise::guard {

/// What stands in the first line of a compartment's file.
inline constexpr FileKind compartment_kind{"liaise compartment", 1};

/// A step of the schema, as the installation that wrote the file had taken it.
struct CompartmentStep {
    std::string module;
    std::int64_t number = 0;
    std::string fingerprint;

    auto operator<=>(const CompartmentStep&) const = default;
    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using S = CompartmentStep;
        return record("compartment_step",
            field("module", &S::module, own, "Whose step it is."),
            field("number", &S::number, own, "Which, from 1."),
            field("fingerprint", &S::fingerprint, own, "Of its statements."));
    }
};
static_assert(Described<CompartmentStep>);

/// A member of the file: a table.
struct CompartmentMember {
    std::string table;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::string sha256;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = CompartmentMember;
        return record("compartment_member",
            field("table", &M::table, own, "The table; its rows are in `tables/TABLE.jsonl`."),
            field("rows", &M::rows, own, "How many rows, one a line."),
            field("bytes", &M::bytes, own, "How long it is."),
            field("sha256", &M::sha256, own, "Of its bytes, in hexadecimal."));
    }
};
static_assert(Described<CompartmentMember>);

/// What `manifest.json` says.
struct CompartmentManifest {
    std::int64_t format = compartment_kind.format;
    Id<BodyRef> body;
    std::vector<CompartmentStep> steps;
    std::vector<CompartmentMember> members;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using M = CompartmentManifest;
        return record("compartment_manifest",
            field("format", &M::format, own, "The number of this format."),
            field("body", &M::body, own, "Whose compartment it is."),
            field("steps", &M::steps, own, "The steps of the schema that its rows fit."),
            field("members", &M::members, own, "Its tables, each after those it refers to."));
    }
};
static_assert(Described<CompartmentManifest>);

/// A whole compartment in one file, with the register as its body is told it.
class CompartmentFile {
public:
    /// What is in the file, as a zip file: the same compartment gives the same bytes. Errors:
    /// `too_large` beyond `unpacked_bytes_max`.
    static Result<Confidential> content(RightsWork& work, const std::vector<RegisterTable>& told);
    /// Notes in the body's ledger that such a file is written. After the content, which does not
    /// tell of itself.
    static void note(RightsWork& work);

    struct Filled {
        Id<BodyRef> body;
        std::int64_t rows = 0;
        Confidential administrator_token;  ///< of the invitation to run the new installation
    };
    /// Fills an installation in which there is nothing yet, in one transaction. Errors: those of
    /// `unlocked_file`; `conflict` where there is something already, or where another version of
    /// liaise wrote the file; `invalid` for a content that does not hold together.
    static Result<Filled> fill(store::Database& database, std::string_view bytes,
                               const Confidential& passphrase, Moment now);
};

}  // namespace liaise::guard
