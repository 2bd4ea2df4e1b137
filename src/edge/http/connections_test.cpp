#include "edge/http/connections.hpp"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace liaise::http {
namespace {

using namespace std::chrono_literals;

/// Two ends of a line; what is cut at `here` is seen at `there`.
struct Line {
    int here = -1;
    int there = -1;

    Line() {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) == 0)
            here = ends[0], there = ends[1];
    }
    ~Line() {
        ::close(here);
        ::close(there);
    }
    /// The end of the line is read as no bytes; an open line without any as an error.
    bool is_cut() const {
        char byte = 0;
        return ::recv(there, &byte, 1, 0) == 0;
    }
};

TEST(Connections, ANewOneIsNotCutAsLateBeforeItReadsItsFirstRequest) {
    Connections all;
    const Line line;
    const Connections::Place place(all, line.here);

    all.cut_late();

    EXPECT_FALSE(line.is_cut());
}

TEST(Connections, OneBeyondItsTimeIsCut) {
    Connections all;
    const Line line;
    Connections::Place place(all, line.here);
    place.connection().may_take(-1s, Phase::reading);

    all.cut_late();

    EXPECT_TRUE(line.is_cut());
}

}  // namespace
}  // namespace liaise::http
