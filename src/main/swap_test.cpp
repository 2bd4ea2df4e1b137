#include "main/swap.hpp"

#include <filesystem>
#include <fstream>

#include "engines/engines.hpp"

namespace liaise {
namespace {

namespace fs = std::filesystem;

/// A machine that writes memory out to the devices that a test names.
class Swap : public ::testing::Test {
protected:
    void used(const std::string& device) {
        std::ofstream swaps(kernel_.swaps, std::ios::app);
        if (swaps.tellp() == 0) swaps << "Filename\tType\tSize\tUsed\tPriority\n";
        swaps << device << "                              partition\t1\t0\t-2\n";
    }
    void mapped(const std::string& name, const std::string& uuid) {
        fs::create_directories(fs::path(kernel_.devices) / name / "dm");
        fs::create_directories(fs::path(kernel_.devices) / name / "slaves");
        std::ofstream(fs::path(kernel_.devices) / name / "dm/uuid") << uuid << '\n';
    }
    void lies_on(const std::string& name, const std::string& below) {
        fs::create_directories(fs::path(kernel_.devices) / name / "slaves" / below);
    }
    std::string in_the_clear() const { return swap_in_the_clear(kernel_); }

private:
    engines::TemporaryFolder folder_;
    Kernel kernel_{folder_.file("swaps"), folder_.file("block")};
};

TEST_F(Swap, IsNotInTheClearWithoutADeviceOrInMemory) {
    EXPECT_EQ(in_the_clear(), "");
    used("/dev/zram0");
    EXPECT_EQ(in_the_clear(), "");
}

TEST_F(Swap, IsInTheClearOnAPartitionAndInAFile) {
    used("/dev/zram0");
    used("/swapfile");

    EXPECT_EQ(in_the_clear(), "/swapfile");
}

TEST_F(Swap, IsInTheClearOnAVolumeOfAPlainDisk) {
    mapped("dm-1", "LVM-abcdef");
    lies_on("dm-1", "sda2");
    used("/dev/dm-1");

    EXPECT_EQ(in_the_clear(), "/dev/dm-1");
}

TEST_F(Swap, IsNotInTheClearOnAnEncryptedDeviceOrAVolumeOfOne) {
    mapped("dm-0", "CRYPT-LUKS2-abcdef-sda2_crypt");
    lies_on("dm-0", "sda2");
    mapped("dm-1", "LVM-abcdef");
    lies_on("dm-1", "dm-0");
    used("/dev/dm-0");
    used("/dev/dm-1");

    EXPECT_EQ(in_the_clear(), "");
}

TEST_F(Swap, IsInTheClearOnAVolumeOfWhichAPartIsPlain) {
    mapped("dm-0", "CRYPT-LUKS2-abcdef-sda2_crypt");
    mapped("dm-1", "LVM-abcdef");
    lies_on("dm-1", "dm-0");
    lies_on("dm-1", "sdb1");
    used("/dev/dm-1");

    EXPECT_EQ(in_the_clear(), "/dev/dm-1");
}

TEST_F(Swap, OnADeviceOfWhichNothingIsToldIsInTheClear) {
    used("/dev/dm-7");

    EXPECT_EQ(in_the_clear(), "/dev/dm-7");
}

}  // namespace
}  // namespace liaise
