#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

#include "edge/story/seen.hpp"

namespace liaise::story {

namespace {

constexpr std::string_view opening = "«";
constexpr std::string_view closing = "»";

/// What stands in the way of a deed: a word that no list shows, or a line that nobody understands.
struct Obstacle : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The day that "21 days ago" or "in 5 days" is, counted from `today`.
std::optional<Day> day_counted(std::string_view words, Day today) {
    constexpr std::string_view in = "in ";
    const bool is_to_come = words.starts_with(in);
    if (is_to_come) words.remove_prefix(in.size());
    int days = 0;
    const auto* end = words.data() + words.size();
    const auto number = std::from_chars(words.data(), end, days);
    if (number.ec != std::errc()) return std::nullopt;
    if (std::string_view(number.ptr, end) != (is_to_come ? " days" : " days ago"))
        return std::nullopt;
    return plus_days(today, is_to_come ? days : -days);
}

std::string after(const std::string& line, std::string_view beginning) {
    return line.substr(beginning.size());
}

/// As it stands between the quotes of a JSON text.
std::string escaped(const std::string& text) {
    const auto quoted = Json(text).dump();
    return quoted.substr(1, quoted.size() - 2);
}

std::string filled(std::string text, const std::map<std::string, std::string>& holes,
                   bool is_json) {
    for (const auto& [name, words] : holes) {
        const auto hole = '<' + name + '>';
        const auto filling = is_json ? escaped(words) : words;
        for (auto at = text.find(hole); at != std::string::npos;
             at = text.find(hole, at + filling.size()))
            text.replace(at, hole.size(), filling);
    }
    return text;
}

class Play {
public:
    Play(const Sentences& sentences, const Stage& stage) : sentences_(sentences), stage_(stage) {}

    std::vector<Surprise> all_of(const Story& story) {
        for (const auto& step : story.steps) {
            try {
                if (!comes_to_a_day(step) && !lets_an_hour_pass(step) && !finds_nowhere(step))
                    do_it(step);
            } catch (const Obstacle& obstacle) {
                surprise(step.deed, obstacle.what());
                return surprises_;
            }
        }
        return surprises_;
    }

private:
    void surprise(const Step::Line& line, const std::string& what) {
        surprises_.push_back({line.number, fmt::format("{}\n    {}", line.text, what)});
    }

    bool comes_to_a_day(const Step& step) const;
    bool lets_an_hour_pass(const Step& step) const;
    bool finds_nowhere(const Step& step);
    void do_it(const Step& step);
    void compare(const Step& step, const Heard& heard);
    std::string looked_up(std::string text, const std::string& who) const;
    std::string answered_to(const std::string& question, const std::string& who) const;
    void put_with(Json& body, const std::string& with, const std::string& who) const;

    const Sentences& sentences_;
    const Stage& stage_;
    std::vector<Surprise> surprises_;
};

bool Play::comes_to_a_day(const Step& step) const {
    constexpr std::string_view it_is = "It is ";
    const auto& line = step.deed.text;
    if (!line.starts_with(it_is)) return false;
    auto when = after(line, it_is);
    if (when.ends_with('.')) when.pop_back();
    auto day = day_from(when);
    if (!day) day = day_counted(when, stage_.today);
    if (!day) throw Obstacle("is neither a day nor so many days ago.");
    stage_.come_to(*day);
    return true;
}

bool Play::lets_an_hour_pass(const Step& step) const {
    if (!step.deed.text.starts_with("An hour passes")) return false;
    stage_.let_an_hour_pass();
    return true;
}

bool Play::finds_nowhere(const Step& step) {
    constexpr std::string_view nowhere = " finds nowhere \"";
    const auto& line = step.deed.text;
    const auto at = line.find(nowhere);
    if (at == std::string::npos) return false;
    const auto words = line.substr(at + nowhere.size(), line.rfind('"') - at - nowhere.size());
    const auto all = stage_.all_that_is_read_by(line.substr(0, at));
    for (const auto& heard : all)
        if (says(heard.said, words)) surprise(step.deed, "is told it: " + heard.said.dump());
    return true;
}

void Play::do_it(const Step& step) {
    const auto said = sentences_.said(step.deed.text);
    if (!said) throw Obstacle("is no sentence that is known.");
    const auto& who = said->holes.at("who");
    Heard heard;
    for (const auto& request : *said->requests) {
        const bool is_last = &request == &said->requests->back();
        const auto target = looked_up(filled(request.target, said->holes, false), who);
        auto text = looked_up(filled(request.body, said->holes, true), who);
        if (text.empty()) text = "{}";
        auto body = parsed(text);
        if (!body) throw Obstacle("makes a request that is no JSON: " + text);
        for (const auto& line : step.below)
            if (is_last && line.text.starts_with("with "))
                put_with(*body, after(line.text, "with "), who);
        heard = stage_.ask({who, request.method, target,
                            request.method == "GET" ? "" : body->dump()});
        if (!is_last && heard.status != 200) throw Obstacle("was answered: " + heard.said.dump());
    }
    compare(step, heard);
}

void Play::compare(const Step& step, const Heard& heard) {
    bool is_refused = false;
    for (const auto& line : step.below) {
        std::string off;
        if (line.text.starts_with("is refused")) {
            is_refused = true;
            if (heard.status == 200) off = "it was done";
            else if (line.text.starts_with("is refused "))
                off = not_seen(heard.said, after(line.text, "is refused "));
        } else if (line.text.starts_with("sees ")) {
            off = not_seen(heard.said, after(line.text, "sees "));
        } else if (line.text.starts_with("does not see ")) {
            off = seen_after_all(heard.said, after(line.text, "does not see "));
        } else if (!line.text.starts_with("with ")) {
            throw Obstacle("has a line below it that nobody understands: " + line.text);
        }
        if (!off.empty()) surprise(line, fmt::format("{} — was answered: {}", off,
                                                     heard.said.dump()));
    }
    if (!is_refused && heard.status != 200) throw Obstacle("was answered: " + heard.said.dump());
}

std::string Play::looked_up(std::string text, const std::string& who) const {
    for (auto end = text.find(closing); end != std::string::npos; end = text.find(closing)) {
        const auto begin = text.rfind(opening, end);
        if (begin == std::string::npos) throw Obstacle("closes a look-up that nothing opens.");
        const auto question = text.substr(begin + opening.size(), end - begin - opening.size());
        text.replace(begin, end + closing.size() - begin, answered_to(question, who));
    }
    return text;
}

/// `/path: words`, `/path#field` or `/path##field`; before it the name of who looks, else `who`. Or
/// `21 days ago`, `in 5 days`.
std::string Play::answered_to(const std::string& question, const std::string& who) const {
    if (const auto day = day_counted(question, stage_.today)) return text_of(*day);
    const auto slash = question.find('/');
    const auto asker = slash == 0 ? who : question.substr(0, slash - 1);
    const auto colon = question.find(": ", slash);
    const auto mark = question.find('#', slash);
    const auto path = question.substr(slash, std::min(colon, mark) - slash);
    const auto heard = stage_.ask({asker, "GET", path, ""});
    if (heard.status != 200)
        throw Obstacle(fmt::format("looks at {} and was answered: {}", path, heard.said.dump()));
    if (colon < mark) {
        const auto words = question.substr(colon + 2);
        for (const auto& is_meant : {&has, &says})
            for (const auto& item : heard.said.at("items"))
                if (is_meant(item, words)) return item.at("id").get<std::string>();
        throw Obstacle(fmt::format("finds no “{}” in {}: {}", words, path, heard.said.dump()));
    }
    const bool as_json = question.substr(mark).starts_with("##");
    // A field of a field stands behind a slash, and of a list the number from 0.
    const Json::json_pointer field('/' + question.substr(mark + (as_json ? 2 : 1)));
    if (!heard.said.contains(field))
        throw Obstacle(fmt::format("finds no {} at {}: {}", field.to_string(), path,
                                   heard.said.dump()));
    const auto& value = heard.said.at(field);
    if (as_json || !value.is_string()) return value.dump();
    return escaped(value.get<std::string>());
}

void Play::put_with(Json& body, const std::string& with, const std::string& who) const {
    const auto colon = with.find(": ");
    if (colon == std::string::npos) throw Obstacle("has a line that names no value: with " + with);
    std::string pointer;
    for (const char letter : "/" + with.substr(0, colon)) pointer += letter == '.' ? '/' : letter;
    const auto value = looked_up(with.substr(colon + 2), who);
    body[Json::json_pointer(pointer)] = parsed(value).value_or(Json(value));
}

}  // namespace

std::vector<Surprise> play(const Story& story, const Sentences& sentences, const Stage& stage) {
    return Play(sentences, stage).all_of(story);
}

}  // namespace liaise::story
