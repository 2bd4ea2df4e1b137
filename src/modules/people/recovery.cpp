#include "modules/people/recovery.hpp"

#include "guard/ledger.hpp"
#include "guard/recovery_sign_in.hpp"
#include "guard/sessions_sign_in.hpp"

namespace liaise::people {

using guard::RecoveryCodes;

Result<guard::Seen<guard::RecoveryStanding>> recovery_standing(guard::SelfWork& work,
                                                               const guard::Nothing&) {
    return work.own_knowledge(
        RecoveryCodes::standing(work.transaction(), work.viewer().person()));
}

Result<guard::Seen<RecoverySheet>> make_recovery_codes(guard::OwnDoorstep& step,
                                                       const Confirmation& confirmation) {
    const auto holder = guard::confirm_password(step, confirmation.password, "password");
    if (!holder) return std::unexpected(holder.error());
    const auto made = RecoveryCodes::make();
    return step.writing_own([&](guard::SelfWork& work) -> Result<guard::Seen<RecoverySheet>> {
        RecoveryCodes::keep(work.transaction(), *holder, made, work.now());
        guard::Ledger::note(work, "recovery_codes_made", work.viewer().person());
        std::string lines;
        for (const auto& code : made.codes) {
            if (!lines.empty()) lines.push_back('\n');
            lines += code.reveal();
        }
        return work.own_knowledge(RecoverySheet{Confidential(std::move(lines))});
    });
}

Result<guard::Seen<Me>> sign_in_by_recovery_code(guard::Doorstep& step,
                                                 const RecoverySignIn& given) {
    const auto proof = guard::recovery_proof_of(
        step, {{given.sign_in_name, step.caller()}, given.code, given.new_password});
    if (!proof) return std::unexpected(proof.error());
    auto me = step.writing([&](guard::Door& door) -> Result<guard::Seen<Me>> {
        const auto holder = guard::person_behind(door, *proof);
        if (!holder) return std::unexpected(holder.error());
        return let_in(door, *holder, {guard::Way::recovery_code, given.device.value_or("")});
    });
    if (!me) step.keep();
    return me;
}

}  // namespace liaise::people
