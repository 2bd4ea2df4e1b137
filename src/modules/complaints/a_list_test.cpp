#include "modules/complaints/a_list_test.hpp"

namespace liaise::complaints {

namespace {

Id<bodies::Body> body(guard::RegisterWork& work, const char* name, const char* type) {
    bodies::Draft draft;
    draft.names = {{"en", name}};
    draft.type = {type};
    draft.complaints = {"receives"};
    draft.source = {"Made up", {}, {}};
    return bodies::add(work, draft).value();
}

guard::Viewer viewer(store::Transaction& tx, const Id<bodies::Body>& body, const char* name,
                     const guard::PasswordHash& hash, Moment now) {
    const guard::NewPerson person{Id<guard::BodyRef>{body.value}, guard::Role::editor, name, name,
                                  {}};
    const auto id = guard::Persons::enrol(tx, person, hash, now).value();
    std::optional<guard::SessionChange> session;
    guard::Door door{tx, now, "192.0.2.7", "", session};
    static const auto key = guard::Passwords::key_of(Confidential("four unrelated words here"));
    return guard::Sessions::begin(door, guard::PersonKeys::make(tx, id, key, now), "Test").value();
}

}  // namespace

AList::AList() {
    static const auto hash = guard::Passwords::hashed(Confidential{"four unrelated words here"});
    const guard::NewInstallation wanted{
        "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
    guard::Founding::found(database(), Clock::standing_at(a_year_before), wanted,
                           [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
                               fill(work);
                               return Id<guard::BodyRef>{mechanism_.value};
                           })
        .value();
    const auto tx = database().writing();
    editor_ = viewer(*tx, own_, "bo", hash, noon);
    stranger_ = viewer(*tx, third_, "cy", hash, noon);
    tx->commit();
}

void AList::fill(guard::RegisterWork& work) {
    mechanism_ = body(work, "Council", "npm");
    own_ = body(work, "Ombudsperson", "ombudsperson_general");
    third_ = body(work, "Visitors", "lay_visitors");
    for (const char* name : {"North", "South"}) {
        regions_.push_back(regions::add(work, {name, {{"en", name}}, {}, {}}).value());
        for (const char* part : {"Hill", "Vale"}) {
            places::Draft place;
            place.names = {{"en", std::string(name) + ' ' + part}};
            place.type = {std::string(part) == "Hill" ? "prison" : "police_station"};
            place.region = regions_.back();
            place.source = {"Made up", {}, {}};
            places_.push_back(places::add(work, place).value());
        }
    }
    for (const auto& [year, capacity] : {std::pair{2021, 80}, std::pair{2024, 120}})
        places::count(work, {places_[0], Day::of(year, 1, 1), capacity, {}, {"Made up", {}, {}}})
            .value();
}

CaseDraft AList::draft(const std::string& when, const std::string& theme) const {
    CaseDraft draft;
    draft.received = *when_from(when);
    draft.place = places_[0];
    draft.theme = {theme};
    return draft;
}

Id<Case> AList::noted(const CaseDraft& wanted) {
    return writing([&](guard::OwnWork& work) { return note_case(work, wanted); }).value();
}

void AList::noted(std::size_t many, const std::string& when, std::size_t place,
                  const std::string& theme) {
    auto wanted = draft(when, theme);
    wanted.place = places_[place];
    for (std::size_t i = 0; i < many; ++i) noted(wanted);
}

CountDraft AList::count(const std::string& from, const std::string& span,
                        std::int64_t number) const {
    CountDraft draft;
    draft.place = places_[0];
    draft.theme = {"health_care"};
    draft.from = *day_from(from);
    draft.span = {span};
    draft.number = number;
    draft.source = {"Yearly report", {}, {}};
    return draft;
}

PreviewQuestion AList::question(const std::string& span, const std::string& rows) const {
    PreviewQuestion question;
    question.recipient = mechanism_;
    question.span = {{span}};
    question.rows = {{rows}};
    return question;
}

Preview AList::previewed(const std::string& span, const std::string& rows) {
    return reading([&](guard::Work& work) {
        return *preview(work, question(span, rows)).value();
    });
}

void AList::given(const std::string& span, const std::string& rows) {
    GivingDraft draft;
    draft.recipient = mechanism_;
    draft.cut.layout.span = {{span}};
    draft.cut.layout.rows = {{rows}};
    writing([&](guard::OwnWork& work) { return give(work, draft); }).value();
}

const PreviewCell& AList::cell(const Preview& preview, std::size_t row, std::size_t column,
                               std::size_t period) {
    return preview.cells.at((row * preview.columns.size() + column) * preview.periods.size() +
                            period);
}

}  // namespace liaise::complaints
