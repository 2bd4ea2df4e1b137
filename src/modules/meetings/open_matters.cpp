#include <algorithm>

#include "modules/agreements/due.hpp"
#include "modules/exchange/receiving.hpp"
#include "modules/exchange/requests.hpp"
#include "modules/meetings/matters.hpp"
#include "modules/meetings/standing.hpp"
#include "modules/recommendations/asked_of_us.hpp"

namespace liaise::meetings {

namespace {

/// Gathers what is asked for, so far.
class Matters {
public:
    explicit Matters(const MattersQuestion& question) : question_(question) {}

    void add(const char* matter, const Id<bodies::Body>& body, const std::string& reference,
             const std::string& title, const std::optional<Day>& on) {
        const auto& wanted = question_.body;
        if (wanted.empty() || std::ranges::find(wanted, body) != wanted.end())
            all_.push_back({{matter}, body, reference, title, on});
    }
    std::vector<OpenMatter> all() && { return std::move(all_); }

private:
    const MattersQuestion& question_;
    std::vector<OpenMatter> all_;
};

Result<Done> add_letters(guard::Work& work, Matters& matters) {
    exchange::ReceivedQuestion question;
    question.state = {{"unopened"}, {"open"}};
    const auto page = exchange::received(work, question);
    if (!page) return std::unexpected(page.error());
    for (const auto& one : page->items)
        if (one->owes_an_answer)
            matters.add("letter_to_answer", one->sender, one->id.text(), one->heading.title,
                        day_of(one->at));
    return Done{};
}

Result<Done> add_requests(guard::Work& work, Matters& matters) {
    exchange::RequestsQuestion question;
    question.state = {{"open"}, {"part_answered"}};
    const auto page = exchange::requests(work, question);
    if (!page) return std::unexpected(page.error());
    for (const auto& one : page->items)
        matters.add(one->side.value == "ours" ? "request_of_ours" : "request_to_answer", one->body,
                    one->id.text(), one->heading.title, day_of(one->at));
    return Done{};
}

Result<Done> add_agreements(guard::Work& work, Matters& matters) {
    const auto due = agreements::due(work, {});
    if (!due) return std::unexpected(due.error());
    for (const auto& one : *due)
        for (const auto& party : one->parties) {
            if (party.value == work.viewer().body()->value) continue;
            matters.add("agreement_due", party, one->agreement.text(),
                        one->what.value_or(name_in(one->names, "en")), one->on);
        }
    return Done{};
}

/// Where the body's key does not open for the viewer, nothing of it can be named.
void add_asked_of_us(guard::Work& work, Matters& matters) {
    const auto asked = recommendations::asked_of_us(work, {});
    if (!asked) return;
    for (const auto& one : *asked)
        if (one->is_here && one->answered < one->paragraphs)
            matters.add("asked_of_us", one->told_by, one->id.text(), one->title.value_or(""),
                        std::nullopt);
}

/// What the own body has to do is owed to who called the meeting.
Result<Done> add_actions(guard::Work& work, Matters& matters) {
    const auto all = actions(work, {});
    if (!all) return std::unexpected(all.error());
    const auto meetings = all_known(work);
    for (const auto& one : *all) {
        if (one->state.value == "done") continue;
        auto body = one->owner;
        if (body.value == work.viewer().body()->value)
            for (const auto& meeting : meetings)
                if (meeting.brief.id == one->meeting) body = meeting.brief.caller;
        matters.add("action_open", body, one->meeting.text(), one->title, one->due);
    }
    return Done{};
}

}  // namespace

Result<std::vector<guard::Seen<OpenMatter>>> open_matters(guard::Work& work,
                                                          const MattersQuestion& question) {
    std::vector<guard::Seen<OpenMatter>> seen;
    if (!work.viewer().body()) return seen;
    Matters matters(question);
    if (auto good = add_letters(work, matters); !good) return std::unexpected(good.error());
    if (auto good = add_requests(work, matters); !good) return std::unexpected(good.error());
    if (auto good = add_agreements(work, matters); !good) return std::unexpected(good.error());
    add_asked_of_us(work, matters);
    if (auto good = add_actions(work, matters); !good) return std::unexpected(good.error());
    for (auto& one : std::move(matters).all()) seen.push_back(work.own_knowledge(std::move(one)));
    return seen;
}

}  // namespace liaise::meetings
