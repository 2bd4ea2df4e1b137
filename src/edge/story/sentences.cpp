#include <fmt/format.h>

#include <sstream>

#include "edge/story/story.hpp"

namespace liaise::story {

namespace {

std::string trimmed(std::string text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.pop_back();
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? "" : text.substr(begin);
}

/// A sentence is the same with its full stop and without.
std::string without_stop(std::string text) {
    if (text.ends_with('.')) text.pop_back();
    return text;
}

bool is_a_comment(const std::string& line) { return line.starts_with('#'); }
bool is_indented(const std::string& line) { return line.starts_with(' '); }

bool begins_a_request(const std::string& line) {
    for (const char* method : {"GET /", "POST /", "PUT /", "DELETE /"})
        if (line.starts_with(method)) return true;
    return false;
}

Sentences::Request request_from(const std::string& line) {
    const auto blank = line.find(' ');
    return {line.substr(0, blank), line.substr(blank + 1), ""};
}

std::unexpected<Error> unreadable(int number, const char* why) {
    return invalid("sentences", "story.unreadable",
                   fmt::format("Line {} of the sentences cannot be read: {}", number, why));
}

}  // namespace

std::optional<Sentences::Sentence> Sentences::sentence_from(const std::string& line) {
    constexpr std::string_view special = R"(\^$.|?*+()[]{})";
    Sentence sentence;
    std::string pattern;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] != '<') {
            if (special.contains(line[at])) pattern += '\\';
            pattern += line[at];
            continue;
        }
        const auto end = line.find('>', at);
        if (end == std::string::npos) return std::nullopt;
        sentence.holes.push_back(line.substr(at + 1, end - at - 1));
        const bool is_quoted = pattern.ends_with('"');
        pattern += is_quoted ? "([^\"]*)" : "([^ \"]+)";
        at = end;
    }
    sentence.pattern = std::regex(pattern);
    return sentence;
}

Result<Sentences> Sentences::from(const std::string& text) {
    Sentences made;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const auto words = trimmed(line);
        if (words.empty() || is_a_comment(line)) continue;
        if (!is_indented(line)) {
            auto sentence = sentence_from(without_stop(words));
            if (!sentence) return unreadable(number, "a hole is not closed.");
            made.sentences_.push_back(std::move(*sentence));
        } else if (made.sentences_.empty()) {
            return unreadable(number, "it belongs to no sentence.");
        } else if (auto& requests = made.sentences_.back().requests; begins_a_request(words)) {
            requests.push_back(request_from(words));
        } else if (requests.empty()) {
            return unreadable(number, "it begins with no method.");
        } else {
            requests.back().body += words + '\n';
        }
    }
    return made;
}

std::optional<Sentences::Said> Sentences::said(const std::string& line) const {
    const auto wanted = without_stop(line);
    for (const auto& sentence : sentences_) {
        std::smatch found;
        if (!std::regex_match(wanted, found, sentence.pattern)) continue;
        Said said{&sentence.requests, {}};
        for (std::size_t i = 0; i < sentence.holes.size(); ++i)
            said.holes[sentence.holes[i]] = found[i + 1];
        return said;
    }
    return std::nullopt;
}

Story story_from(const std::string& text) {
    Story story;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const auto words = trimmed(line);
        if (words.empty()) continue;
        if (is_a_comment(line)) {
            auto& said = story.title.empty() ? story.title : story.sense;
            if (story.steps.empty()) said += (said.empty() ? "" : " ") + trimmed(words.substr(1));
        } else if (is_indented(line) && !story.steps.empty()) {
            story.steps.back().below.push_back({number, words});
        } else {
            story.steps.push_back({{number, words}, {}});
        }
    }
    return story;
}

}  // namespace liaise::story
