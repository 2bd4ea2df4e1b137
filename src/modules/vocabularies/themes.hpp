#pragma once

#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::vocabularies {

/// A theme with the group that it belongs to, and the headings under which it stands in texts that
/// others use: by these what different bodies ask can be laid side by side.
struct ThemePlace {
    static constexpr const char* record_name = "theme_place";

    Code<"theme"> theme;
    std::optional<Code<"theme_group">> group;
    std::vector<Code<"mandela_heading">> mandela;
    std::vector<Code<"cpt_chapter">> cpt;
    std::vector<Code<"hmip_test">> hmip;
    std::vector<Code<"imb_area">> imb;
    std::vector<Code<"lay_observers_area">> lay_observers;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using T = ThemePlace;
        return record("theme_place",
            field("theme", &T::theme, all, "The theme."),
            field("group", &T::group, all, "The group that it belongs to, where it is known."),
            field("mandela", &T::mandela, all, "Headings of the Nelson Mandela Rules."),
            field("cpt", &T::cpt, all, "Chapters of the CPT's standards."),
            field("hmip", &T::hmip, all, "Tests of HM Inspectorate of Prisons."),
            field("imb", &T::imb, all, "Areas of the Independent Monitoring Boards."),
            field("lay_observers", &T::lay_observers, all, "Areas of the Lay Observers."));
    }
};
static_assert(Described<ThemePlace>);

struct WhichTheme {
    std::optional<Code<"theme">> theme;

    static constexpr auto describe() {
        return record("which_theme",
            field("theme", &WhichTheme::theme, Reach::everyone, "Only this one."));
    }
};
static_assert(Described<WhichTheme>);

/// The themes, group by group, with where they stand elsewhere. One that the coordinating body
/// added has no group: nobody has said which.
Result<std::vector<guard::Seen<ThemePlace>>> themes(guard::Work& work, const WhichTheme& which);

}  // namespace liaise::vocabularies
