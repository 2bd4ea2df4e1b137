#include "modules/complaints/reasons_among_places.hpp"

#include <cmath>
#include <set>

#include "modules/signals/among_places.hpp"
#include "modules/signals/discoveries.hpp"
#include "modules/signals/over_time.hpp"

namespace liaise::complaints {

namespace {

constexpr double chance_share = 0.1;

/// A place and theme beside those like it.
struct Compared {
    OwnSeries::Where where;
    std::int64_t number = 0;
    std::int64_t places = 0;
    std::int64_t places_not_known = 0;
    signals::BesideThem beside;
};

/// Places of one type, with what came of one theme.
struct Family {
    std::vector<OwnSeries::Where> where;
    std::vector<signals::CountedThere> counted;
    std::int64_t not_known = 0;
};

class AmongPlaces {
public:
    AmongPlaces(const Layout& layout, const OwnSeries& series,
                const std::map<std::string, queries::Likeness>& likenesses, std::size_t first)
        : layout_(layout), series_(series), likenesses_(likenesses), first_(first) {}

    void compare(std::size_t theme) {
        std::map<std::string, Family> families;
        for (std::size_t row = 0; row < layout_.rows.size(); ++row) {
            if (!layout_.rows[row].place) continue;
            const auto like = likenesses_.find(layout_.rows[row].place->text());
            if (like == likenesses_.end() || !like->second.is_open) continue;
            add(families[like->second.type], {row, theme}, like->second.capacity.value_or(0));
        }
        for (const auto& [type, family] : families) compare(family);
    }

    AmongPlacesReasons reasons() const {
        AmongPlacesReasons all;
        all.judged = static_cast<std::int64_t>(compared_.size());
        all.not_known = not_known_;
        std::vector<double> many;
        std::vector<double> few;
        for (const auto& one : compared_) {
            many.push_back(one.beside.as_many_or_more);
            few.push_back(one.beside.as_few_or_fewer);
        }
        const auto more = signals::discoveries(many, chance_share);
        const auto fewer = signals::discoveries(few, chance_share);
        for (std::size_t at = 0; at < compared_.size(); ++at) {
            const auto& one = compared_[at];
            if (more[at] != 0 && one.number > one.beside.usual_to)
                all.reasons.push_back(said(one, "more_than_elsewhere"));
            if (fewer[at] != 0 && one.number < one.beside.usual_from)
                all.reasons.push_back(said(one, "fewer_than_elsewhere"));
        }
        return all;
    }

private:
    void add(Family& family, const OwnSeries::Where& where, std::int64_t capacity) {
        signals::CountedThere counted;
        for (auto period = first_; period < layout_.periods.size(); ++period) {
            const auto number = series_.number(where, period);
            if (number == signals::unknown) continue;
            counted.number += number;
            counted.exposure += static_cast<double>(capacity);
        }
        if (counted.exposure <= 0) {
            ++family.not_known;
            return;
        }
        family.where.push_back(where);
        family.counted.push_back(counted);
    }

    void compare(const Family& family) {
        const auto like_it = signals::places_like_it(family.counted);
        const auto places = static_cast<std::int64_t>(family.where.size());
        not_known_ += family.not_known + (like_it ? 0 : places);
        if (!like_it) return;
        for (std::size_t at = 0; at < family.where.size(); ++at)
            compared_.push_back({family.where[at], family.counted[at].number, places - 1,
                                 family.not_known,
                                 signals::beside_them(family.counted[at], *like_it)});
    }

    ReasonToLook said(const Compared& one, const char* kind) const {
        const auto& line = layout_.rows[one.where.row];
        ReasonToLook reason;
        reason.place = *line.place;
        reason.place_names = line.names;
        reason.theme = {layout_.themes[one.where.theme]};
        reason.kind = {kind};
        reason.from = layout_.periods[first_].from;
        reason.to = layout_.periods.back().to;
        reason.number = one.number;
        reason.usual_from = one.beside.usual_from;
        reason.usual_to = one.beside.usual_to;
        reason.times_from_tenths = std::llround(one.beside.times_from * 10);
        reason.times_to_tenths = std::llround(one.beside.times_to * 10);
        reason.beside = one.places;
        reason.not_known = one.places_not_known;
        return reason;
    }

    const Layout& layout_;
    const OwnSeries& series_;
    const std::map<std::string, queries::Likeness>& likenesses_;
    std::size_t first_ = 0;
    std::int64_t not_known_ = 0;
    std::vector<Compared> compared_;
};

}  // namespace

AmongPlacesReasons reasons_among_places(const Layout& layout, const OwnSeries& series,
                                        const std::map<std::string, queries::Likeness>& likenesses,
                                        std::size_t first) {
    // A theme of which nothing is written down says nothing of the places.
    std::set<std::size_t> themes;
    for (const auto& where : series.written_down()) themes.insert(where.theme);
    AmongPlaces among(layout, series, likenesses, first);
    for (const auto theme : themes) among.compare(theme);
    return among.reasons();
}

}  // namespace liaise::complaints
