#include <stdexcept>

#include "seen/an_installation.hpp"

namespace liaise::seen {

namespace {

Json sure(const http::Reply& reply, const std::string& what) {
    if (reply.status != 200) throw std::runtime_error(what + ": " + std::string(reply.bytes()));
    return Json::parse(reply.bytes());
}

}  // namespace

void AnInstallation::tell(Kind sender, Kind receiver, const std::string& body) {
    for (const auto& route : routes_) {
        if (route.path != "/disclosures" || route.method != guard::Method::post) continue;
        auto draft = filled(route, "told", 0);
        for (auto& recipient : draft["recipients"]) recipient["body"] = bodies_.at(body).text();
        const auto made = sure(asked(sender, "POST", "/disclosures", draft.dump()), "to begin");
        const auto path = "/disclosures/" + made.at("id").get<std::string>();
        const auto look = sure(asked(sender, "GET", path + "/look"), "to look");
        const Json release{{"fingerprint", look.at("fingerprint")}, {"looked", true}};
        sure(asked(sender, "POST", path + "/release", release.dump()), "to let go");
        sure(asked(sender, "POST", path + "/delivery", "{}"), "to deliver");
    }
    const auto received = sure(asked(receiver, "GET", "/received"), "to receive");
    made_["/received"] = received.at("items").at(0).at("id");
}

}  // namespace liaise::seen
