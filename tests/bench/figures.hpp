#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace liaise::bench {

/// One measured thing. What it is held against was measured in the same run.
struct Figure {
    std::string name;
    double value = 0;
    std::string unit;
    double against = 0;  ///< the same unit
    double goal = 0;     ///< the greatest ratio that is good enough

    double ratio() const { return against > 0 ? value / against : 0; }
};

/// Prints each figure as one line of JSON as soon as it is known, and writes them all to a file.
class Figures {
public:
    void add(const Figure& figure);
    void write(const std::string& file) const;

private:
    std::vector<std::string> lines_;
};

/// The one in the middle.
double median(std::vector<double> values);

/// How long one run takes.
double microseconds_of(const std::function<void()>& run);

/// The medians of two things that take turns, so that neither has the machine to itself.
struct Medians {
    double ours = 0;
    double bare = 0;
};
Medians medians_in_turn(int times, const std::function<void()>& ours,
                        const std::function<void()>& bare);

}  // namespace liaise::bench
