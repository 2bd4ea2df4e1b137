#pragma once

#include "base/describe.hpp"
#include "modules/agreements/agreement.hpp"

namespace liaise::agreements {

/// The paper that was signed, as a picture of it: kept beside the record, and never in its place.
struct Scan {
    static constexpr const char* record_name = "signed_scan";

    Id<Scan> id;
    Id<Agreement> agreement;
    std::string file_name;
    std::string media_type;
    std::int64_t bytes = 0;
    std::string sha256;
    Moment attached;
    Id<guard::Person> attached_by;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("signed_scan",
            field("id", &Scan::id, own, "Its id at home."),
            field("agreement", &Scan::agreement, own, "The agreement that it is a picture of."),
            field("file_name", &Scan::file_name, own, "What the file is called, without folders."),
            field("media_type", &Scan::media_type, own, "PDF, JPEG or PNG, by its first bytes."),
            field("bytes", &Scan::bytes, own, "How large it is."),
            field("sha256", &Scan::sha256, own, "By which the file is known again."),
            field("attached", &Scan::attached, own, "When it was attached."),
            field("attached_by", &Scan::attached_by, own, "Who of us attached it."));
    }
};
static_assert(Described<Scan>);

/// A file to be attached to the agreement `id`.
struct NewScan {
    Id<Agreement> id;
    std::string file_name;
    std::string content;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("new_scan",
            field("id", &NewScan::id, own, "The agreement."),
            field("file_name", &NewScan::file_name, own, "What the file is called."),
            field("content", &NewScan::content, own, "The file in base64; 10 MiB at most."));
    }
};
static_assert(Described<NewScan>);

struct WhichScan {
    Id<Scan> id;

    static constexpr auto describe() {
        return record("which_scan", field("id", &WhichScan::id, Reach::owner, "The scan."));
    }
};
static_assert(Described<WhichScan>);

/// The file itself. It stands in no list.
struct ScanFile {
    std::string file_name;
    std::string media_type;
    std::string content;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("scan_file",
            field("file_name", &ScanFile::file_name, own, "What the file is called."),
            field("media_type", &ScanFile::media_type, own, "PDF, JPEG or PNG."),
            field("content", &ScanFile::content, own, "The file in base64."));
    }
};
static_assert(Described<ScanFile>);

}  // namespace liaise::agreements
