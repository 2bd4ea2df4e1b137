#include "guard/proposed_second_step.hpp"

#include "store/columns.hpp"

namespace liaise::guard {

void ProposedSecondStep::put(SelfWork& work, const Confidential& secret) {
    work.transaction().execute("UPDATE credentials SET totp_proposed = $2 WHERE person = $1",
                               store::Binds(store::Binding() << work.viewer().person() << secret));
}

std::optional<Confidential> ProposedSecondStep::of(SelfWork& work) {
    std::optional<Confidential> secret;
    work.transaction().each("SELECT totp_proposed FROM credentials WHERE person = $1",
                            store::Binds{work.viewer().person().text()},
                            [&](const store::Row& row) { store::Columns(row) >> secret; });
    return secret;
}

}  // namespace liaise::guard
