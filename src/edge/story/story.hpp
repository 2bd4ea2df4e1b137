#pragma once

#include <functional>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "base/json_read.hpp"

/// Stories: who does what and what each side then sees, told in sentences that need no programmer.
namespace liaise::story {

/// A request as somebody makes it, and what it is answered.
struct Asking {
    std::string who;
    std::string method;
    std::string target;
    std::string body;
};
struct Heard {
    int status = 200;
    Json said;
};

/// What a story is played on: an installation whose people answer to their names, and its time.
struct Stage {
    Day today;  ///< from which days ago are counted
    std::function<Heard(const Asking&)> ask;
    std::function<void(Day)> come_to;
    std::function<void()> let_an_hour_pass;
    /// All that this person could look up, for what is to be found nowhere.
    std::function<std::vector<Heard>(const std::string&)> all_that_is_read_by;
};

/// The sentences of stories, with the requests that each stands for. A line that is not indented
/// is a sentence with holes, as `<who> opens "<title>"`; below it stand its requests, each a method
/// and a path with, where it takes one, its JSON. «/received: <title>» is the id of what that list
/// shows with these words; «/disclosures/…#version» a field of what the path answers,
/// «/coalitions/…#texts/2/act» one within it, and ## the field as JSON.
class Sentences {
public:
    /// Errors: `invalid`, with the line.
    static Result<Sentences> from(const std::string& text);

    struct Request {
        std::string method;
        std::string target;
        std::string body;
    };
    /// A sentence that was said, and what stands in its holes.
    struct Said {
        const std::vector<Request>* requests = nullptr;
        std::map<std::string, std::string> holes;
    };
    std::optional<Said> said(const std::string& line) const;

private:
    struct Sentence {
        std::regex pattern;
        std::vector<std::string> holes;
        std::vector<Request> requests;
    };
    static std::optional<Sentence> sentence_from(const std::string& line);
    std::vector<Sentence> sentences_;
};

/// A sentence of a story with the lines below it: `with` what else, `sees`, `does not see`,
/// `is refused`.
struct Step {
    struct Line {
        int number = 0;
        std::string text;
    };
    Line deed;
    std::vector<Line> below;
};

/// A story: its first comment line is its title, the others say what it shows.
struct Story {
    std::string title;
    std::string sense;
    std::vector<Step> steps;
};
/// The story that stands in a file's text; whether its sentences are known shows when it is played.
Story story_from(const std::string& text);

/// Something that was otherwise than the story says.
struct Surprise {
    int line = 0;
    std::string what;
};

/// Plays it to its end, or to the first deed that could not be done.
std::vector<Surprise> play(const Story& story, const Sentences& sentences, const Stage& stage);

}  // namespace liaise::story
