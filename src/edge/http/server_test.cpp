#include "edge/http/server.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <vector>

#include "edge/http/limits.hpp"
#include "edge/http/wire_test.hpp"

namespace liaise::http {
namespace {

using std::chrono::steady_clock;

/// Answers with the method, the target and the size of the body.
Reply echo(const Request& request) {
    Reply reply;
    reply.media_type = "text/plain";
    reply.body = request.method + ' ' + request.target + ' ' + std::to_string(request.body.size());
    return reply;
}

Handling echoing() {
    return {&echo,
            [](const Sender& sender) {
                return sender.target == "/upload" ? limits::upload_bytes_max
                                                  : limits::body_bytes_max;
            },
            {}};
}

bool begins_with(const std::string& reply, int status) {
    return reply.starts_with("HTTP/1.1 " + std::to_string(status) + ' ');
}

TEST(Server, AnswersOneRequestAfterAnotherOnAConnection) {
    RunningServer running(echoing());
    Wire wire(running.port());

    for (const char* path : {"/a", "/b"}) {
        wire.send("GET " + std::string(path) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto reply = wire.reply();
        EXPECT_TRUE(begins_with(reply, 200)) << reply;
        EXPECT_TRUE(reply.ends_with("GET " + std::string(path) + " 0")) << reply;
    }
}

TEST(Server, EndsWhatGoesOnForLongWhenItIsToStopAndAnswersIt) {
    std::atomic<bool> is_under_way = false;
    std::atomic<bool> is_to_end = false;
    auto handling = echoing();
    handling.answer = [&](const Request& request) {
        is_under_way = true;
        const auto late = steady_clock::now() + std::chrono::seconds(10);
        while (!is_to_end && steady_clock::now() < late)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return echo(request);
    };
    handling.while_stopping = [&] { is_to_end = true; };
    auto running = std::make_unique<RunningServer>(handling);
    Wire wire(running->port());
    wire.send("GET /long HTTP/1.1\r\nHost: localhost\r\n\r\n");
    while (!is_under_way) std::this_thread::yield();

    const auto told_to_stop = steady_clock::now();
    running.reset();
    EXPECT_LT(steady_clock::now() - told_to_stop, std::chrono::seconds(2));
    EXPECT_TRUE(begins_with(wire.reply(), 200));
}

TEST(Server, AnswersPipelinedRequestsInTheirOrder) {
    RunningServer running(echoing());
    Wire wire(running.port());
    std::string all;
    for (int i = 0; i < 50; ++i)
        all += "POST /" + std::to_string(i) +
               " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc";

    wire.send(all);

    for (int i = 0; i < 50; ++i)
        EXPECT_TRUE(wire.reply().ends_with("POST /" + std::to_string(i) + " 3"));
}

TEST(Server, ReadsARequestThatComesByteByByte) {
    RunningServer running(echoing());
    Wire wire(running.port());
    const std::string request =
        "POST /slow HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
        "4\r\nabcd\r\n2\r\nef\r\n0\r\n\r\n";

    for (char letter : request) wire.send({&letter, 1});

    EXPECT_TRUE(wire.reply().ends_with("POST /slow 6"));
}

TEST(Server, EveryReplyCarriesTheSecurityHeaders) {
    RunningServer running(echoing());
    for (const char* request : {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "nonsense\r\n\r\n"}) {
        Wire wire(running.port());
        wire.send(request);
        const auto reply = wire.reply();

        for (const char* header :
             {"Content-Security-Policy: default-src 'none'; script-src 'self';",
              "frame-ancestors 'none'", "X-Content-Type-Options: nosniff",
              "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
              "Cross-Origin-Resource-Policy: same-origin", "Permissions-Policy: "})
            EXPECT_NE(reply.find(header), std::string::npos) << header << " in " << reply;
        EXPECT_EQ(reply.find("Access-Control-"), std::string::npos) << "no other site reads along";
    }
}

TEST(Server, RefusesWhatIsNoRequestAndCloses) {
    RunningServer running(echoing());
    for (const char* bad :
         {"GET\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "\x16\x03\x01\x02\r\n\r\n",
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"}) {
        Wire wire(running.port());
        wire.send(bad);

        const auto reply = wire.rest();
        EXPECT_TRUE(begins_with(reply, 400)) << bad << '\n' << reply;
        EXPECT_NE(reply.find("Connection: close"), std::string::npos);
    }
}

TEST(Server, RefusesAHeaderThatIsTooLarge) {
    RunningServer running(echoing());
    Wire wire(running.port());

    wire.send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " +
              std::string(limits::header_bytes_max, 'x') + "\r\n\r\n");

    EXPECT_TRUE(begins_with(wire.rest(), 431));
}

TEST(Server, RefusesAnAddressThatIsTooLong) {
    RunningServer running(echoing());
    const auto answered = [&](std::size_t letters) {
        Wire wire(running.port());
        wire.send("GET /" + std::string(letters - 1, 'a') + " HTTP/1.1\r\nHost: localhost\r\n" +
                  "Connection: close\r\n\r\n");
        return wire.rest();
    };

    EXPECT_TRUE(begins_with(answered(limits::target_bytes_max), 200));
    EXPECT_TRUE(begins_with(answered(limits::target_bytes_max + 1), 400));
}

TEST(Server, RefusesACookieThatIsTooLong) {
    RunningServer running(echoing());
    Wire wire(running.port());

    wire.send("GET / HTTP/1.1\r\nHost: localhost\r\nCookie: liaise=" +
              std::string(limits::header_bytes_max, 'x') + "\r\n\r\n");

    EXPECT_TRUE(begins_with(wire.rest(), 431));
}

TEST(Server, RefusesABodyThatIsTooLargeBeforeItComes) {
    RunningServer running(echoing());
    Wire wire(running.port());

    wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
              std::to_string(limits::body_bytes_max + 1) + "\r\n\r\n");

    EXPECT_TRUE(begins_with(wire.rest(), 413));
}

TEST(Server, RefusesAChunkedBodyThatGrowsTooLarge) {
    RunningServer running(echoing());
    Wire wire(running.port());
    const std::string chunk = "10000\r\n" + std::string(0x10000, 'x') + "\r\n";

    wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 17; ++i) wire.send(chunk);

    EXPECT_TRUE(begins_with(wire.rest(), 413));
}

TEST(Server, TakesALargeBodyWhereFilesAreTaken) {
    RunningServer running(echoing());
    Wire wire(running.port());
    const std::string file(3 * limits::body_bytes_max, 'x');

    wire.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
              std::to_string(file.size()) + "\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_TRUE(begins_with(wire.reply(), 100));
    wire.send(file);

    EXPECT_TRUE(wire.reply().ends_with("POST /upload " + std::to_string(file.size())));
}

TEST(Server, IdleConnectionsDoNotStarveOthers) {
    RunningServer running(echoing());
    std::vector<std::unique_ptr<Wire>> idle;
    for (int i = 0; i < 200; ++i) {
        idle.push_back(std::make_unique<Wire>(running.port()));
        idle.back()->send(i % 2 ? "GET / HTTP/1.1\r\nHo" : "");
    }
    const auto began = steady_clock::now();
    Wire wire(running.port());

    wire.send("GET /here HTTP/1.1\r\nHost: localhost\r\n\r\n");

    EXPECT_TRUE(wire.reply().ends_with("GET /here 0"));
    EXPECT_LT(steady_clock::now() - began, std::chrono::seconds(2));
}

TEST(Server, MoreConnectionsThanTheLimitPushOutTheLongestIdle) {
    RunningServer running(echoing());
    std::vector<std::unique_ptr<Wire>> idle;
    for (std::size_t i = 0; i < limits::connections_max; ++i)
        idle.push_back(std::make_unique<Wire>(running.port()));

    for (int i = 0; i < 20; ++i) {
        Wire wire(running.port());
        wire.send("GET /in HTTP/1.1\r\nHost: localhost\r\n\r\n");
        EXPECT_TRUE(wire.reply().ends_with("GET /in 0"));
    }
    EXPECT_EQ(idle.front()->rest(), "");
}

TEST(Server, CutsASenderWhoseHeaderDoesNotEnd) {
    RunningServer running(echoing());
    Wire wire(running.port());
    const auto began = steady_clock::now();

    wire.send("GET / HTTP/1.1\r\n");

    EXPECT_EQ(wire.rest(), "");
    EXPECT_LT(steady_clock::now() - began, limits::header_max + std::chrono::seconds(5));
}

TEST(Server, CutsASenderWhoseSmallBodyDoesNotEnd) {
    RunningServer running(echoing());
    Wire wire(running.port());
    const auto began = steady_clock::now();

    wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 16384\r\n"
              "Expect: 100-continue\r\n\r\n{");

    EXPECT_EQ(wire.rest(), "HTTP/1.1 100 Continue\r\n\r\n");
    EXPECT_LT(steady_clock::now() - began, limits::stranger_body_max + std::chrono::seconds(5));
}

TEST(Server, AsksOnlyOfLargeBodiesWhoSendsThem) {
    std::atomic<int> asked = 0;
    auto handling = echoing();
    handling.body_bytes_max = [&](const Sender& sender) -> Result<std::size_t> {
        ++asked;
        EXPECT_EQ(sender.cookie, "liaise=x");
        return invalid("", "error.made_up", "Not so.");
    };
    RunningServer running(handling);
    const auto sent = [&](const std::string& header, const std::string& body) {
        Wire wire(running.port());
        wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nCookie: liaise=x\r\n" + header +
                  "\r\n\r\n" + body);
        return wire.reply();
    };
    const auto most = std::to_string(limits::stranger_bytes_max);
    const auto more = std::to_string(limits::stranger_bytes_max + 1);

    EXPECT_TRUE(begins_with(sent("Content-Length: " + most,
                                 std::string(limits::stranger_bytes_max, 'x')), 200));
    EXPECT_EQ(asked, 0);
    EXPECT_TRUE(begins_with(sent("Content-Length: " + more, ""), 400));
    EXPECT_TRUE(begins_with(sent("Transfer-Encoding: chunked", ""), 400));
    EXPECT_EQ(asked, 2);
}

TEST(Server, SaysThatItIsBusyWhenTooManyWait) {
    std::atomic<bool> go_on = false;
    auto handling = echoing();
    handling.answer = [&](const Request& request) {
        while (!go_on) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return echo(request);
    };
    RunningServer running(handling);
    std::vector<std::unique_ptr<Wire>> many;
    for (std::size_t i = 0; i < limits::waiting_requests_max + 80; ++i) {
        many.push_back(std::make_unique<Wire>(running.port()));
        many.back()->send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    const auto last = many.back()->reply();
    go_on = true;

    EXPECT_TRUE(begins_with(last, 503)) << last;
    EXPECT_NE(last.find("Retry-After: "), std::string::npos);
    EXPECT_TRUE(begins_with(many.front()->reply(), 200));
}

TEST(Server, EndsWhatIsUnderWayBeforeItStops) {
    std::atomic<bool> has_begun = false;
    auto handling = echoing();
    handling.answer = [&](const Request& request) {
        has_begun = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(600));
        return echo(request);
    };
    auto running = std::make_unique<RunningServer>(handling);
    const auto port = running->port();
    Wire wire(port), idle(port);
    wire.send("GET /last HTTP/1.1\r\nHost: localhost\r\n\r\n");
    while (!has_begun) std::this_thread::yield();

    running.reset();

    EXPECT_TRUE(wire.rest().ends_with("GET /last 0"));
    EXPECT_EQ(idle.rest(), "");
    EXPECT_FALSE(Wire(port).is_open());
}

TEST(Server, SaysNothingOfWhyAHandlerFailed) {
    auto handling = echoing();
    handling.answer = [](const Request&) -> Reply { throw std::runtime_error("a secret"); };
    RunningServer running(handling);
    Wire wire(running.port());

    wire.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto reply = wire.reply();

    EXPECT_TRUE(begins_with(reply, 500));
    EXPECT_EQ(reply.find("secret"), std::string::npos);
}

}  // namespace
}  // namespace liaise::http
