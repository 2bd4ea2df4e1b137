#pragma once

#include "modules/agreements/agreements.hpp"
#include "modules/agreements/scan.hpp"

namespace liaise::agreements {

/// Sixty pages in grey at 200 dots an inch.
inline constexpr std::size_t scan_bytes_max = 10UL * 1024 * 1024;
/// The paper, its annexes, and each once more when a page was left out.
inline constexpr std::size_t scans_max = 20;

/// The scans of an agreement, the latest first, without the files. Errors: `not_found`.
Result<std::vector<guard::Seen<Scan>>> scans(guard::Work& work, const Which& which);
/// Attaches one, and writes its hash into the ledger. Errors: `invalid` for what is no PDF, JPEG or
/// PNG by its first bytes; `too_large`.
Result<Id<Scan>> attach(guard::OwnWork& work, const NewScan& scan);
/// The file of one, to be kept by whoever asks; no page shows it. Errors: `not_found`.
Result<guard::Seen<ScanFile>> scan_file(guard::Work& work, const WhichScan& which);
/// Takes one out that was attached by mistake; the ledger keeps its hash. Errors: `not_found`.
Result<Done> take_out(guard::OwnWork& work, const WhichScan& which);

}  // namespace liaise::agreements
