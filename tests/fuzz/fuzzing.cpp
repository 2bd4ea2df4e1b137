#include "fuzz/fuzzing.hpp"

#include <fmt/format.h>
#include <sanitizer/common_interface_defs.h>

#include <chrono>
#include <exception>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

namespace liaise::fuzz {

namespace {

constexpr std::size_t bytes_max = 1 << 16;

std::string attempted;

void keep_attempted() {
    std::ofstream("fuzz-failure.bin", std::ios::binary) << attempted;
    fmt::print(stderr, "what was tried is in fuzz-failure.bin\n");
}

/// Changes examples at random, the same way for the same seed.
class Changer {
public:
    Changer(const std::vector<std::string>& examples, unsigned seed)
        : examples_(examples), random_(seed) {}

    std::string next() {
        auto text = any(examples_);
        for (auto changes = 1 + upto(8); changes > 0; --changes) change(text);
        if (text.size() > bytes_max) text.resize(bytes_max);
        return text;
    }

private:
    std::size_t upto(std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(random_);
    }
    const std::string& any(const std::vector<std::string>& list) {
        return list[upto(list.size() - 1)];
    }

    void change(std::string& text) {
        const auto at = upto(text.size());
        const auto count = std::min(upto(16), text.size() - at);
        const auto& other = any(examples_);
        const auto from = upto(other.size());
        switch (upto(6)) {
            case 0: text.erase(at, count); break;
            case 1: text.insert(at, text.substr(at, count)); break;
            case 2: text.insert(at, 1, static_cast<char>(upto(255))); break;
            case 3:
                if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << upto(7)));
                break;
            case 4: text = text.substr(0, at) + other.substr(from); break;
            case 5: text.insert(at, other.substr(from, upto(32))); break;
            default:
                for (auto times = upto(6); times > 0 && text.size() < bytes_max; --times)
                    text += text.substr(at, count);
        }
    }

    const std::vector<std::string>& examples_;
    std::mt19937 random_;
};

int tried_again(const WayIn& way, const char* file) {
    std::ifstream stream(file, std::ios::binary);
    attempted.assign(std::istreambuf_iterator<char>(stream), {});
    way.attempt(attempted);
    fmt::print("nothing went wrong\n");
    return 0;
}

int tried_for(const WayIn& way, std::chrono::seconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    Changer changer(way.examples, std::random_device()());
    std::size_t attempts = 0;
    for (const auto& example : way.examples) way.attempt(attempted = example);
    for (; std::chrono::steady_clock::now() < end; ++attempts)
        way.attempt(attempted = changer.next());
    fmt::print("{} attempts, nothing went wrong\n", attempts);
    return 0;
}

}  // namespace

void expect(bool holds, const char* what) {
    if (!holds) throw std::logic_error(what);
}

}  // namespace liaise::fuzz

/// Usage: NAME_fuzz SECONDS, or NAME_fuzz FILE to try one thing again.
int main(int count, char** words) {
    using namespace liaise::fuzz;
    const std::string word = count > 1 ? words[1] : "10";
    const bool is_number = word.find_first_not_of("0123456789") == std::string::npos;
    __sanitizer_set_death_callback(&keep_attempted);
    try {
        const auto way = way_in();
        return is_number ? tried_for(way, std::chrono::seconds(std::stoi(word)))
                         : tried_again(way, word.c_str());
    } catch (const std::exception& wrong) {
        fmt::print(stderr, "{}\n", wrong.what());
        keep_attempted();
        return 1;
    }
}
