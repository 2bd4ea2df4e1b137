#pragma once

// Read once for all files (CMake's target_precompile_headers): the libraries that nearly all of
// them ask for. Each file still names what it uses, and compiles without this.
#include <algorithm>
#include <array>
#include <chrono>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
