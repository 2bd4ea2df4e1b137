#pragma once

#include <string>
#include <vector>

#include "modules/matching/frequencies.hpp"
#include "modules/matching/matching.hpp"
#include "modules/matching/spelling.hpp"

namespace liaise::matching {

/// The addresses of two spellings, side by side, without their regions and towns. It refers to what
/// it was made of.
class Addresses {
public:
    Addresses(const Spelling& a, const Spelling& b, const Frequencies& frequencies)
        : a_(a), b_(b), frequencies_(frequencies) {}

    /// That of the likeliest two.
    Agreement agreement() const;

    /// How likely a stranger has the address that both have; 1 where none is the same.
    double whole_share(Counted counted) const;

private:
    std::vector<std::string> told(const std::vector<std::string>& address) const;
    double bits(const std::string& word) const;
    Agreement compare(const std::vector<std::string>& a, const std::vector<std::string>& b) const;

    const Spelling& a_;
    const Spelling& b_;
    const Frequencies& frequencies_;
};

}  // namespace liaise::matching
