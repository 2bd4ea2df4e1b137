#pragma once

#include <gtest/gtest.h>

#include "engines/engines.hpp"
#include "guard/founding.hpp"

namespace liaise::guard {

/// The coordinator of a coordinating body that is just being founded.
class ACoordinator : public engines::OnBothEngines {
protected:
    /// Hands the work of a new installation's first coordinator to `f`.
    template <class F>
    void as_coordinator(F&& f) {
        const auto hash = Passwords::hashed(Confidential{"four unrelated words here"});
        const NewInstallation wanted{
            "Ostrelle", "en", {"Ada", "ada", hash, {}}, {"Root", "root.admin", hash, {}}};
        const auto founded = Founding::found(database(),
                                             Clock::standing_at(Moment{1'795'521'600}), wanted,
                                             [&](RegisterWork& work) -> Result<Id<BodyRef>> {
                                                 f(work);
                                                 return Id<BodyRef>::random();
                                             });
        ASSERT_TRUE(founded);
    }
};

}  // namespace liaise::guard
