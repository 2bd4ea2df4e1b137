#include "modules/people/account.hpp"

#include "guard/invitations.hpp"
#include "guard/ledger.hpp"
#include "guard/sessions_sign_in.hpp"
#include "modules/people/people_queries.hpp"

namespace liaise::people {

namespace {

constexpr std::size_t language_bytes_max = 16;

std::string device_of(guard::SelfWork& work) {
    for (const auto& session :
         guard::Sessions::of(work.transaction(), work.viewer().person(),
                             work.door().session_token, work.now()))
        if (session.is_this_one) return session.device;
    return "";
}

}  // namespace

Result<Done> change_me(guard::SelfWork& work, const AboutMe& about) {
    if (auto good = check_name(about.name); !good) return good;
    if (about.language && about.language->size() > language_bytes_max)
        return invalid("language", "people.no_language", "Choose a language from the list.");
    queries::set_about(work, about);
    return Done{};
}

Result<std::vector<guard::Seen<guard::Session>>> sessions(guard::SelfWork& work,
                                                          const guard::Nothing&) {
    std::vector<guard::Seen<guard::Session>> seen;
    for (auto& session :
         guard::Sessions::of(work.transaction(), work.viewer().person(),
                             work.door().session_token, work.now()))
        seen.push_back(work.own_knowledge(std::move(session)));
    return seen;
}

Result<std::vector<guard::Seen<guard::SignInLine>>> sign_ins(guard::SelfWork& work,
                                                             const guard::Nothing&) {
    std::vector<guard::Seen<guard::SignInLine>> seen;
    for (auto& line :
         guard::SignIns::of(work.transaction(), work.viewer().person(), work.now()))
        seen.push_back(work.own_knowledge(std::move(line)));
    return seen;
}

Result<Done> end_session(guard::SelfWork& work, const WhichSession& which) {
    auto& tx = work.transaction();
    const auto ended = guard::Sessions::end(tx, work.viewer().person(), which.id);
    if (!ended) return ended;
    if (!guard::Sessions::viewer(tx, work.door().session_token, work.now()))
        guard::Sessions::end(work.door());
    return Done{};
}

Result<Done> change_password(guard::OwnDoorstep& step, const PasswordChange& change) {
    const auto& person = step.viewer().person();
    const auto sign_in_name = step.reading([&](store::Transaction& tx) {
        return queries::kept(tx, person).sign_in_name;
    });
    auto good = guard::Passwords::check_choice(change.new_password, sign_in_name, "new_password");
    if (!good) return good;
    const auto old = guard::confirm_password(step, change.current_password, "current_password");
    if (!old) return std::unexpected(old.error());
    const auto hash = guard::Passwords::hashed(change.new_password);
    const auto key = guard::Passwords::key_of(change.new_password);
    return step.writing_own([&](guard::SelfWork& work) -> Result<Done> {
        auto& tx = work.transaction();
        const auto device = device_of(work);
        guard::Persons::set_password(tx, person, hash, work.now());
        const auto holder = guard::PersonKeys::replace(tx, *old, key, work.now());
        guard::Invitations::withdraw_all_for(tx, person);
        guard::Ledger::note(work, "password_changed", person);
        if (!work.door().session_token.empty())
            guard::Sessions::begin(work.door(), holder, device);
        return Done{};
    });
}

}  // namespace liaise::people
