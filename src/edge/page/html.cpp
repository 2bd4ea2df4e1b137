#include "edge/page/html.hpp"

#include <algorithm>
#include <array>

namespace liaise::page {

std::string escaped(std::string_view text) {
    std::string made;
    made.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
            case '&': made += "&amp;"; break;
            case '<': made += "&lt;"; break;
            case '>': made += "&gt;"; break;
            case '"': made += "&quot;"; break;
            case '\'': made += "&#39;"; break;
            default: made += letter;
        }
    }
    return made;
}

std::string paragraphs(std::string_view text) {
    std::string made;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            made += "<p dir=\"auto\">" + escaped(line) + "</p>\n";
        at = end + 1;
    }
    return made;
}

std::string_view direction_of(std::string_view language) {
    constexpr std::array right_to_left = {"ar", "dv", "fa", "he", "ps", "ur"};
    const auto whole = language.substr(0, language.find('-'));
    return std::ranges::find(right_to_left, whole) == right_to_left.end() ? "ltr" : "rtl";
}

std::string_view style() {
    return R"(
:root{color-scheme:light dark;--ink:#1c1c1a;--soft:#55554f;--paper:#fdfdfb;--line:#c9c9c1;
--link:#0b4f8a}
@media (prefers-color-scheme:dark){:root{--ink:#ecece6;--soft:#b6b6ae;--paper:#191917;
--line:#4a4a45;--link:#8cc4f5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem;background:var(--paper);
color:var(--ink);font:1rem/1.5 system-ui,"Noto Sans","Noto Sans Arabic",sans-serif}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.375rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1.125rem;line-height:1.35;margin:0 0 .5rem}
p,li{max-width:75ch;overflow-wrap:anywhere}
a{color:var(--link)}
.soft{color:var(--soft)}
article{border-block-start:1px solid var(--line);padding-block:1.25rem}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.25rem 1rem;margin:0 0 .75rem}
dt{color:var(--soft)}
dd{margin:0}
dd p{margin:.25rem 0 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-block-end:.5rem}
th,td{border-block-end:1px solid var(--line);padding:.375rem .5rem;vertical-align:bottom}
th{text-align:start;font-weight:600}
td,thead th+th{text-align:end}
@media (max-width:36rem){dl{grid-template-columns:1fr}dd{margin-block-end:.5rem}}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--line:#999;--link:#000}
body{max-width:none;padding:0;font-size:10.5pt}
nav{display:none}
.wide{overflow:visible}
table{font-size:8.5pt;break-inside:avoid}
h2,h3{break-after:avoid}
article{break-inside:avoid}
a{text-decoration:none}}
)";
}

}  // namespace liaise::page
