#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace liaise::bench {

/// Whether words such as "of" are passed over.
enum class SmallWords { kept, passed_over };

/// Xapian's BM25 over English stems, in memory: what ours is held against.
class XapianSearch {
public:
    explicit XapianSearch(SmallWords small_words);
    ~XapianSearch();

    void add(const std::string& text);
    void finish();
    /// Numbers from 0 in the order of adding, the best first.
    std::vector<std::uint32_t> find(const std::string& text, std::size_t most) const;

private:
    struct Held;
    std::unique_ptr<Held> held_;
};

}  // namespace liaise::bench
