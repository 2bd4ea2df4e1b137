#pragma once

#include "bench/figures.hpp"

namespace liaise::bench {

/// Disclosures that go through the whole gate and are on disk before they are acknowledged, one
/// after another, against writing as many bytes to a file and waiting for the disk.
void measure_telling(Figures& figures);

/// Checking a chain of the ledger, line by line, against nothing but hashing the same bytes.
void measure_ledger(Figures& figures);

}  // namespace liaise::bench
