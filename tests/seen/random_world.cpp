#include "seen/random_world.hpp"

#include <algorithm>
#include <filesystem>

#include "base/json_text.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/exchange/product.hpp"

namespace liaise::seen {

namespace {

constexpr std::size_t deeds_in_common = 12;
constexpr std::size_t letters_in_common = 6;

bool has_begun(const std::string& path, const char* begin) { return path.starts_with(begin); }

/// Whether a body's own people write by it, and nobody else hears of it. Who may sign in is not so:
/// the machine's administrator sees to that.
bool is_private(const guard::Route& route) {
    const bool is_own = route.right == guard::Right::own || route.right == guard::Right::opening ||
                        route.right == guard::Right::rights;
    return is_own && !route.tells_others && route.method != guard::Method::get &&
           !has_begun(route.path, "/people");
}

/// Files are read in apart from the request: not at the same moment in both.
bool is_of_the_register(const guard::Route& route) {
    return route.right == guard::Right::the_register && route.method != guard::Method::get &&
           !has_begun(route.path, "/imports");
}

exchange::Product a_product(const std::string& words) {
    exchange::Product product;
    product.heading.title = words;
    product.heading.purpose = {"prevention"};
    product.heading.category = {"thematic_finding"};
    product.heading.form = {"anonymised"};
    product.heading.classification = {"partner_shared"};
    product.heading.caveats = {{"onward_allowed"}};
    product.heading.basis.kind = {"one_off"};
    product.purpose_words = words;
    product.pieces.push_back({{"words"}, words, {}, {}, {}, words, {}, {}});
    product.pieces.push_back({{"recommendation"}, words, {}, {}, {}, words, {}, {}});
    return product;
}

Json a_disclosure(const std::string& recipient) {
    return {{"title", "Heating in winter"},
            {"purpose", "prevention"},
            {"purpose_words", "So that you look at it too."},
            {"category", "thematic_finding"},
            {"form", "anonymised"},
            {"classification", "partner_shared"},
            {"consent", {{"answer", "not_about_a_person"}}},
            {"parts", Json::array({{{"kind", "words"}, {"text", "The corridors were cold."}}})},
            {"recipients", Json::array({{{"body", recipient}, {"decision", "For this once."}}})}};
}

const std::vector<Kind> who_write = {Kind::lead, Kind::other_lead, Kind::dependent_lead,
                                     Kind::register_lead};
const std::vector<Kind> readers = {Kind::nobody,         Kind::other_reader,  Kind::other_lead,
                                   Kind::dependent_lead, Kind::register_lead, Kind::machine};

}  // namespace

Fork::Fork(const std::string& file, const AnInstallation& original) {
    // Nobody writes meanwhile, so the file and what is not yet folded into it make a whole.
    const auto copy = folder_.file("fork.sqlite");
    std::filesystem::copy_file(file, copy);
    if (std::filesystem::exists(file + "-wal"))
        std::filesystem::copy_file(file + "-wal", copy + "-wal");
    database_ = store::open(copy);
    installation_ = std::make_unique<AnInstallation>(*database_, original);
}

RandomWorld::RandomWorld(Chance& chance)
    : chance_(chance), fresh_(engines::Engine::sqlite, engines::whole_schema()),
      installation_(fresh_.database()), askings_(installation_, chance) {
    for (const auto& route : installation_.routes()) {
        if (is_private(route)) private_.push_back(&route);
        if (is_private(route) && route.outcome == guard::Outcome::id) making_.push_back(&route);
        if (is_of_the_register(route)) register_.push_back(&route);
        if (route.right == guard::Right::own) own_.push_back(&route);
        if (route.method == guard::Method::get) readable_.push_back(&route);
        if (!RandomAskings::named_by(route).empty()) about_one_.push_back(&route);
    }
    learn_of_the_register();
    for (std::size_t i = 0; i < deeds_in_common; ++i) register_deed(installation_, known_);
    // Before a body writes rules by chance that may keep it from telling anything.
    disclose();
    for (const auto kind : who_write) write(kind, deeds_in_common);
    for (std::size_t i = 0; i < letters_in_common; ++i)
        tell(chance_.one_of(who_write), chance_.one_of(who_write));
    tell(Kind::other_lead, Kind::lead);
    for (const auto kind : who_write) answer(kind);
}

std::unique_ptr<Fork> RandomWorld::fork() const {
    return std::make_unique<Fork>(fresh_.address(), installation_);
}

void RandomWorld::learn_of_the_register() {
    for (const auto& [path, record] :
         {std::pair("/bodies", "body"), {"/places", "place"}, {"/regions", "region"},
          {"/visits", "visit"}}) {
        const auto reply = installation_.asked(Kind::register_lead, "GET", path);
        const auto told = Json::parse(reply.bytes());
        for (const auto& item : told.at("items"))
            known_[record].push_back(item.at("id"));
    }
}

const guard::Route& RandomWorld::a_route(const std::vector<const guard::Route*>& routes) {
    return *chance_.one_of(routes);
}

Deed RandomWorld::deed(AnInstallation& installation, const guard::Route& route, Kind who,
                       Known& known) {
    Deed deed{askings_.of(route, who, known), 0, ""};
    const auto& asking = deed.asking;
    const auto reply = installation.asked(who, asking.method, asking.target, asking.input);
    deed.status = reply.status;
    if (route.outcome != guard::Outcome::id || reply.status != 200) return deed;
    deed.made = Json::parse(reply.bytes()).at("id");
    if (const auto record = askings_.made_by(route); !record.empty())
        known[record].push_back(deed.made);
    return deed;
}

Deed RandomWorld::private_deed(AnInstallation& installation, Known& known) {
    // What it received and wrote before is its to name as well.
    for (const auto& [record, ids] : known_at_[Kind::lead])
        if (known[record].empty()) known[record] = ids;
    // Records are made more often than changed: there has to be something to change.
    const auto& route = a_route(chance_.in_percent(50) ? making_ : private_);
    const auto who = route.right == guard::Right::own && chance_.in_percent(50) ? Kind::editor
                                                                                 : Kind::lead;
    return deed(installation, route, who, known);
}

Deed RandomWorld::register_deed(AnInstallation& installation, Known& known) {
    return deed(installation, a_route(register_), Kind::register_lead, known);
}

Asking RandomWorld::question(const Known& hidden) {
    const auto who = chance_.one_of(readers);
    auto known = known_by(who);
    const bool is_of_hidden = chance_.in_percent(50);
    for (int tries = 0; is_of_hidden && tries < 100; ++tries) {
        const auto& route = a_route(about_one_);
        if (const auto found = hidden.find(RandomAskings::named_by(route));
            found != hidden.end() && !found->second.empty()) {
            known[found->first] = found->second;
            return route.method == guard::Method::get ? askings_.question(route, who, known)
                                                      : askings_.of(route, who, known);
        }
    }
    return askings_.question(a_route(readable_), who, known);
}

Known RandomWorld::known_by(Kind who) {
    auto known = known_;
    for (const auto& [record, ids] : known_at_[who])
        known[record].insert(known[record].end(), ids.begin(), ids.end());
    return known;
}

void RandomWorld::write(Kind who, std::size_t how_many) {
    auto known = known_by(who);
    for (std::size_t i = 0; i < how_many; ++i) deed(installation_, a_route(own_), who, known);
    known_at_[who] = std::move(known);
}

void RandomWorld::tell(Kind sender, Kind receiver) {
    if (sender == receiver) return;
    const auto product = a_product(sender == Kind::lead ? "From us" : "From another");
    const auto to = *installation_.viewer(receiver).body();
    const auto tx = installation_.database().writing();
    auto work = guard::OwnWork::of(
        guard::Work(installation_.viewer(sender), *tx, installation_.clock().now()));
    const auto letter =
        exchange::Gate::send(work.value(), {exchange::letter_kind::product, {to.value}, {},
                                            json_text(product.heading), json_text(product)})
            .value();
    tx->commit();
    for (const auto kind : {sender, receiver})
        known_at_[kind]["letter"].push_back(letter.text());
}

/// One body tells another by all the steps that there are, two of its people looking at it.
void RandomWorld::disclose() {
    const auto to = installation_.viewer(Kind::other_lead).body()->text();
    const auto asked = [&](Kind who, const std::string& method, const std::string& target,
                           const Json& input) {
        const auto reply =
            installation_.asked(who, method, target, input.is_null() ? "" : input.dump());
        if (reply.status != 200) throw std::runtime_error(target + ": " + reply.body);
        return Json::parse(reply.bytes());
    };
    const std::string id = asked(Kind::editor, "POST", "/disclosures", a_disclosure(to)).at("id");
    const auto one = "/disclosures/" + id;
    for (const auto& [who, step] : {std::pair(Kind::editor, "/release"), {Kind::lead, "/second"}}) {
        const auto look = asked(who, "GET", one + "/look", {});
        asked(who, "POST", one + step, {{"fingerprint", look.at("fingerprint")}, {"looked", true}});
        if (look.at("outcome") != "second_person_needed") break;
    }
    asked(Kind::editor, "POST", one + "/delivery", Json::object());
    known_at_[Kind::lead]["disclosure"].push_back(id);
}

/// Opens what it received and says that it accepts it, now and then.
void RandomWorld::answer(Kind receiver) {
    for (const auto& letter : known_at_[receiver]["letter"]) {
        const auto one = "/received/" + letter;
        if (chance_.in_percent(60)) installation_.asked(receiver, "POST", one + "/opening", "{}");
        if (chance_.in_percent(40))
            installation_.asked(receiver, "POST", one + "/answer",
                                R"({"answer":"accepted","words":"Thank you.","looked":true})");
    }
}

}  // namespace liaise::seen
