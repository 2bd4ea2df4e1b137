#include "edge/http/session_cookie.hpp"

#include <gtest/gtest.h>

namespace liaise::http {
namespace {

TEST(ASessionsCookie, IsBoundToThisHostAndToTls) {
    const guard::SessionChange begun{Confidential("0123"), Moment{160}};
    const auto cookie = cookie_for(begun, Moment{100}, Transport::secure);

    EXPECT_EQ("__Host-liaise=0123; Path=/; Max-Age=60; HttpOnly; SameSite=Strict; Secure", cookie);
    EXPECT_EQ("", token_in("liaise=4567", Transport::secure));
    EXPECT_EQ("0123", token_in("liaise=4567; __Host-liaise=0123", Transport::secure));
}

TEST(ASessionsCookie, IsFoundAmongOthersByItsWholeName) {
    const auto found = [](const char* cookies) { return token_in(cookies, Transport::plain); };

    EXPECT_EQ("0=1", found("theme=dark;  liaise=0=1; liaise=2"));
    for (const auto* none : {"", ";", "liaise", "liaise ;", "xliaise=1", "liaisex=1", "a=liaise=1",
                             "__Host-liaise=1", "Liaise=1"})
        EXPECT_EQ("", found(none)) << none;
}

TEST(ASessionsCookie, EndsInTheBrowserWithTheSession) {
    EXPECT_TRUE(cookie_for({}, Moment{100}, Transport::plain)
                    .starts_with("liaise=; Path=/; Max-Age=0;"));
    const guard::SessionChange over{Confidential("0123"), Moment{60}};
    EXPECT_NE(std::string::npos,
              cookie_for(over, Moment{100}, Transport::plain).find("Max-Age=0;"));
}

}  // namespace
}  // namespace liaise::http
