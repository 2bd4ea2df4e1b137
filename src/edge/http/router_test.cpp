#include "edge/http/router.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace liaise::http {
namespace {

using guard::Method;

guard::Route route(Method method, const char* path) {
    guard::Route made;
    made.method = method;
    made.path = path;
    return made;
}

guard::Route list(const char* path) {
    auto made = route(Method::get, path);
    made.outcome = guard::Outcome::page;
    made.output.fields.push_back({"id", "text"});
    return made;
}

std::expected<Found, Missing> found(const Router& router, const char* method, const char* path) {
    const auto parts = parts_of(path);
    return router.find(method, parts);
}

TEST(Router, PrefersWhatIsSpeltOut) {
    const guard::Routes routes = {route(Method::get, "/places/{id}"),
                                  route(Method::get, "/places/facets")};
    const Router router(routes);

    EXPECT_EQ(&routes[1], found(router, "GET", "/places/facets")->route);
    EXPECT_EQ(&routes[0], found(router, "GET", "/places/7")->route);
}

TEST(Router, GivesWhatThePathSays) {
    const guard::Routes routes = {route(Method::put, "/places/{place}/heads/{id}")};
    const Router router(routes);
    const auto there = found(router, "PUT", "/places/a/heads/b");

    ASSERT_TRUE(there);
    EXPECT_EQ((Parameters{{"place", "a"}, {"id", "b"}}), there->parameters);
}

TEST(Router, TellsAPathFromAMethodThatIsMissing) {
    const guard::Routes routes = {route(Method::get, "/places")};
    const Router router(routes);

    EXPECT_EQ(Missing::method, found(router, "POST", "/places").error());
    EXPECT_EQ(Missing::path, found(router, "GET", "/place").error());
    EXPECT_EQ(Missing::path, found(router, "GET", "/places/").error());
}

TEST(Router, TakesTheEndingOfAListForItsFormat) {
    const guard::Routes routes = {list("/places"), route(Method::get, "/places/{id}")};
    const Router router(routes);

    EXPECT_EQ(sheet::Format::csv, found(router, "GET", "/places.csv")->format);
    EXPECT_FALSE(found(router, "GET", "/places")->format);
    EXPECT_FALSE(found(router, "GET", "/places.geojson")) << "nothing there has a position";
    EXPECT_FALSE(found(router, "GET", "/places/7.csv")) << "one record is no list";
}

TEST(Router, RefusesTwoRoutesAtOneAddress) {
    const guard::Routes routes = {route(Method::get, "/a/{id}"), route(Method::get, "/a/{name}")};

    EXPECT_THROW(Router{routes}, std::logic_error);
}

}  // namespace
}  // namespace liaise::http
