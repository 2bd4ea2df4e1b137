#include "modules/compartment/compartment.hpp"

#include <fmt/format.h>

#include "guard/compartment_file.hpp"
#include "guard/file_in_base64.hpp"
#include "guard/passwords.hpp"
#include "guard/sessions_sign_in.hpp"
#include "modules/compartment/told.hpp"

namespace liaise::compartment {

using guard::CompartmentFile;
using guard::RightsWork;

Result<guard::Seen<Written>> write(guard::RightsDoorstep& step, const Wish& wish) {
    auto good = guard::Passwords::check_choice(wish.passphrase, "", "passphrase");
    if (!good) return std::unexpected(good.error());
    if (auto own = guard::confirm_password(step, wish.password, "password"); !own)
        return std::unexpected(own.error());
    const auto content = step.reading_rights([](RightsWork& work) {
        return CompartmentFile::content(work, told_of_the_register());
    });
    if (!content) return std::unexpected(content.error());
    const auto file =
        guard::locked_file(guard::compartment_kind, content->reveal(), wish.passphrase);
    // Nobody is given the file before the ledger says that it was written.
    return step.writing_rights([&](RightsWork& work) -> Result<guard::Seen<Written>> {
        CompartmentFile::note(work);
        return work.own_knowledge(
            Written{file_name_on(work.today()), guard::base64_of_file(file)});
    });
}

std::string file_name_on(Day day) { return fmt::format("compartment-{}.liaise", text_of(day)); }

}  // namespace liaise::compartment
