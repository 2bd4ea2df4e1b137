#include "modules/people/second_step.hpp"

#include "guard/founding.hpp"
#include "guard/ledger.hpp"
#include "guard/sessions_sign_in.hpp"
#include "guard/totp.hpp"
#include "modules/people/people_queries.hpp"

namespace liaise::people {

Result<guard::Seen<SecondStep>> begin_second_step(guard::OwnDoorstep& door,
                                                  const Confirmation& confirmation) {
    auto good = guard::confirm_password(door, confirmation.password, "password");
    if (!good) return std::unexpected(good.error());
    return door.writing_own([&](guard::SelfWork& work) -> Result<guard::Seen<SecondStep>> {
        auto& tx = work.transaction();
        const auto installation = guard::Founding::installation(tx);
        const auto kept = queries::kept(tx, work.viewer().person());
        SecondStep step;
        step.secret = guard::Totp::fresh_secret();
        step.address = guard::Totp::address(
            step.secret, installation ? installation->name : "liaise", kept.sign_in_name);
        auto qr = guard::Totp::qr_of(step.address);
        step.qr_path = Confidential(std::move(qr.path));
        step.qr_size = qr.size;
        guard::Persons::propose_second_step(tx, work.viewer().person(), step.secret);
        return work.own_knowledge(std::move(step));
    });
}

Result<Done> confirm_second_step(guard::SelfWork& work, const StepCode& code) {
    const auto secret = guard::Persons::proposed_second_step(work.transaction(),
                                                              work.viewer());
    if (!secret)
        return conflict("people.no_second_step_begun",
                        "Begin again: there is no code to be confirmed. Nothing was changed.");
    const auto step = guard::Totp::step_of(*secret, code.code, 0, work.now());
    if (!step)
        return invalid("code", "sign_in.code_wrong",
                       "This code is not right. Check the clock of your telephone, and write the "
                       "code that it shows now.");
    guard::Persons::set_second_step(work.transaction(), work.viewer().person(), *secret, *step,
                                    work.now());
    guard::Ledger::note(work, "second_step_begun", work.viewer().person());
    return Done{};
}

Result<Done> end_second_step(guard::OwnDoorstep& step, const Confirmation& confirmation) {
    auto good = guard::confirm_password(step, confirmation.password, "password");
    if (!good) return std::unexpected(good.error());
    return step.writing_own([](guard::SelfWork& work) -> Result<Done> {
        guard::Persons::end_second_step(work.transaction(), work.viewer().person());
        guard::Ledger::note(work, "second_step_ended", work.viewer().person());
        return Done{};
    });
}

}  // namespace liaise::people
