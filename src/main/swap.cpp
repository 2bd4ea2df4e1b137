#include "main/swap.hpp"

#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

namespace liaise {

namespace {

namespace fs = std::filesystem;

// A volume on a volume on an encrypted one is usual; a circle is not, and would end here.
constexpr int layers_max = 8;

/// A mapped device may be encrypted, or only a part of a disk or several disks as one (LVM): then
/// it is as safe as the least safe that it lies on.
bool is_encrypted(const fs::path& device, int layers) {
    if (layers == 0) return false;
    std::string uuid;
    std::getline(std::ifstream(device / "dm" / "uuid"), uuid);
    if (uuid.starts_with("CRYPT-")) return true;
    bool lies_on_any = false;
    std::error_code none;
    for (const auto& below : fs::directory_iterator(device / "slaves", none)) {
        lies_on_any = true;
        const auto name = below.path().filename();
        if (!is_encrypted(device.parent_path() / name, layers - 1)) return false;
    }
    return lies_on_any;
}

}  // namespace

std::string swap_in_the_clear(const Kernel& kernel) {
    constexpr std::string_view folder = "/dev/";
    std::ifstream swaps(kernel.swaps);
    std::string line;
    std::getline(swaps, line);  // the heading
    while (std::getline(swaps, line)) {
        const auto device = line.substr(0, line.find(' '));
        if (device.starts_with("/dev/zram")) continue;
        const bool is_mapped = device.starts_with("/dev/dm-");
        if (is_mapped &&
            is_encrypted(fs::path(kernel.devices) / device.substr(folder.size()), layers_max))
            continue;
        return device;
    }
    return "";
}

}  // namespace liaise
