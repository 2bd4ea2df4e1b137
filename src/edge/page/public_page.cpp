#include "edge/page/public_page.hpp"

#include <fmt/format.h>

#include <iterator>

#include "base/json_read.hpp"
#include "base/names.hpp"
#include "edge/page/html.hpp"

namespace liaise::page {

namespace {

using sheet::Wording;
using Pairs = std::initializer_list<std::pair<std::string_view, std::string>>;

/// A message, with what stands in braces put in.
std::string said(const Wording& wording, const std::string& key, Pairs put_in = {}) {
    auto text = wording.said("publications.page." + key);
    for (const auto& [name, value] : put_in) {
        const auto braced = '{' + std::string(name) + '}';
        if (const auto at = text.find(braced); at != std::string::npos)
            text.replace(at, braced.size(), value);
    }
    return text;
}

std::string text_in(const Json& record, const char* field) {
    const auto found = record.find(field);
    return found == record.end() || !found->is_string() ? "" : found->get<std::string>();
}

bool is_there(const Json& record, const char* field) {
    const auto found = record.find(field);
    return found != record.end() && !found->is_null();
}

std::string name_of(const Json& names, const Wording& wording) {
    Names read_names;
    if (!read(names, read_names, "")) return "";
    return name_in(read_names, wording.language());
}

/// "first half of 2026"; nothing on the page is told more exactly.
std::string when_of(const std::string& when, const Wording& wording) {
    if (when.ends_with("-H1")) return said(wording, "first_half", {{"year", when.substr(0, 4)}});
    if (when.ends_with("-H2")) return said(wording, "second_half", {{"year", when.substr(0, 4)}});
    return when;
}

void add_fact(std::string& html, const Wording& wording, const char* key, const std::string& fact) {
    if (fact.empty()) return;
    html += fmt::format("<dt>{}</dt><dd dir=\"auto\">{}</dd>\n", escaped(said(wording, key)),
                        escaped(fact));
}

/// A word with its half-year, and what else was said.
void add_word(std::string& html, const Wording& wording, const char* key, const Json& record,
              const std::string& word) {
    html += fmt::format(
        "<dt>{}</dt><dd>{}\n{}</dd>\n", escaped(said(wording, key)),
        escaped(said(wording, "word_when",
                     {{"word", word}, {"when", when_of(text_in(record, "on"), wording)}})),
        paragraphs(text_in(record, "text")));
}

std::string place_types_of(const Json& one, const Wording& wording) {
    std::string types;
    for (const auto& type : one.at("place_types"))
        types += (types.empty() ? "" : " · ") + wording.word("place_type", type.get<std::string>());
    return types;
}

std::string addressee_of(const Json& one, const Wording& wording) {
    const auto body = name_of(one.at("addressee_names"), wording);
    return body.empty() ? text_in(one, "addressee") : body;
}

std::string report_of(const Json& one) {
    const auto report = text_in(one, "report");
    const auto paragraph = text_in(one, "paragraph");
    return report.empty() || paragraph.empty() ? report + paragraph : report + ", " + paragraph;
}

std::string facts_of(const Json& one, const Wording& wording) {
    std::string html = "<dl>\n";
    add_fact(html, wording, "nature",
             wording.word("recommendation_nature", text_in(one, "nature")));
    add_fact(html, wording, "issued", when_of(text_in(one, "issued"), wording));
    add_fact(html, wording, "asked_of", addressee_of(one, wording));
    add_fact(html, wording, "extent",
             wording.word("recommendation_extent", text_in(one, "extent")));
    add_fact(html, wording, "place", name_of(one.at("place_names"), wording));
    add_fact(html, wording, "place_types", place_types_of(one, wording));
    if (is_there(one, "theme"))
        add_fact(html, wording, "theme", wording.word("theme", text_in(one, "theme")));
    add_fact(html, wording, "report", report_of(one));
    if (is_there(one, "answer"))
        add_word(html, wording, "answer", one.at("answer"),
                 wording.word("authority_answer", text_in(one.at("answer"), "says")));
    if (is_there(one, "claim"))
        add_word(html, wording, "claim", one.at("claim"),
                 wording.word("implementation", text_in(one.at("claim"), "state")));
    if (is_there(one, "finding"))
        add_word(html, wording, "finding", one.at("finding"),
                 wording.word("implementation", text_in(one.at("finding"), "state")));
    return html + "</dl>\n";
}

std::int64_t number_in(const Json& record) { return record.at("number").get<std::int64_t>(); }

std::string heading_of(const Json& one) {
    const auto number = number_in(one);
    const auto title = escaped(text_in(one, "title"));
    return number == 0 ? title : fmt::format("{}. {}", number, title);
}

std::string contents_of(const Json& page, const Wording& wording) {
    std::string html = fmt::format(
        "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>"
        "\n<ul>\n",
        escaped(said(wording, "contents")));
    for (const auto& one : page.at("published"))
        html += fmt::format("<li><a href=\"#n{}\" dir=\"auto\">{}</a></li>\n", number_in(one),
                            heading_of(one));
    return html + "</ul>\n</nav>\n";
}

std::string recommendations_of(const Json& page, const Wording& wording) {
    auto html = fmt::format(
        "<section aria-labelledby=\"asked\">\n"
        "<h2 id=\"asked\">{}</h2>\n",
        escaped(said(wording, "recommendations")));
    for (const auto& one : page.at("published"))
        html += fmt::format("<article id=\"n{}\">\n<h3 dir=\"auto\">{}</h3>\n{}{}</article>\n",
                            number_in(one), heading_of(one), facts_of(one, wording),
                            paragraphs(text_in(one, "text")));
    return html + "</section>\n";
}

std::string row_of(const Json& row, const Wording& wording) {
    const auto called = row.at("is_all").get<bool>() ? said(wording, "all")
                        : is_there(row, "theme")     ? wording.word("theme", text_in(row, "theme"))
                                                     : said(wording, "no_theme");
    auto html = fmt::format("<tr><th scope=\"row\">{}</th>", escaped(called));
    for (const auto& figure : row.at("figures"))
        html += fmt::format("<td>{}</td>", is_there(figure, "number")
                                               ? fmt::format("{}", number_in(figure))
                                               : escaped(said(wording, "hidden")));
    return html + "</tr>\n";
}

std::string figures_of(const Json& page, const Wording& wording) {
    const auto& rows = page.at("rows");
    if (rows.empty()) return "";
    std::string head;
    for (const auto& figure : rows.front().at("figures"))
        head += fmt::format("<th scope=\"col\">{}</th>",
                            escaped(wording.word("public_figure", text_in(figure, "figure"))));
    std::string body;
    for (const auto& row : rows) body += row_of(row, wording);
    const auto title = escaped(said(wording, "figures"));
    return fmt::format(
        "<section aria-labelledby=\"figures\">\n<h2 id=\"figures\">{0}</h2>\n<p>{1}</p>\n"
        "<div class=\"wide\" role=\"region\" aria-label=\"{2}\" tabindex=\"0\">\n<table>\n"
        "<caption>{2}</caption>\n<thead><tr><th scope=\"col\">{3}</th>{4}</tr></thead>\n"
        "<tbody>\n{5}</tbody>\n</table>\n</div>\n<p class=\"soft\">{6}</p>\n</section>\n",
        title, escaped(said(wording, "figures_apart")), escaped(said(wording, "by_theme")),
        escaped(said(wording, "theme")), head, body, escaped(said(wording, "small_numbers")));
}

std::string withdrawn_of(const Json& page, const Wording& wording) {
    const auto& all = page.at("withdrawn");
    if (all.empty()) return "";
    auto html = fmt::format(
        "<section aria-labelledby=\"withdrawn\">\n"
        "<h2 id=\"withdrawn\">{}</h2>\n<ul>\n",
        escaped(said(wording, "withdrawn")));
    for (const auto& one : all) {
        const auto half_year = [&](const char* field) {
            return when_of(text_in(one, field), wording);
        };
        const auto line = said(wording, "withdrawn_line",
                               {{"number", fmt::format("{}", number_in(one))},
                                {"published", half_year("published")},
                                {"withdrawn", half_year("withdrawn")},
                                {"reason", wording.word("recall_reason", text_in(one, "reason"))}});
        html += "<li>" + escaped(line) + "</li>\n";
    }
    return html + "</ul>\n</section>\n";
}

std::string head_of(const std::string& title, const Wording& wording) {
    return fmt::format(
        "<!doctype html>\n<html lang=\"{0}\" dir=\"{1}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<title>{2}</title>\n<style>{3}</style>\n</head>\n",
        escaped(wording.language()), direction_of(wording.language()), escaped(title), style());
}

}  // namespace

std::string public_page(const Json& page, const Wording& wording) {
    const auto title = said(wording, "title", {{"body", name_of(page.at("body"), wording)}});
    auto html = head_of(title, wording);
    html += fmt::format(
        "<body>\n<header>\n<h1>{}</h1>\n<p class=\"soft\">{}</p>\n</header>\n"
        "<main>\n",
        escaped(title), escaped(said(wording, "made", {{"day", text_in(page, "made")}})));
    if (page.at("published").empty()) {
        html += fmt::format("<p>{}</p>\n", escaped(said(wording, "nothing")));
    } else {
        html += contents_of(page, wording) + figures_of(page, wording) +
                recommendations_of(page, wording);
    }
    html += withdrawn_of(page, wording);
    return html + fmt::format(
                      "</main>\n<footer>\n<p class=\"soft\">{}</p>\n</footer>\n</body>\n"
                      "</html>\n",
                      escaped(said(wording, "half_years")));
}

}  // namespace liaise::page
