#pragma once

#include "guard/an_installation_test.hpp"
#include "guard/body_keys.hpp"
#include "guard/sealed.hpp"

namespace liaise::guard {

/// An installation whose mechanism has a key, made by `ada` as she came in.
class ASealedBody : public AnInstallation {
protected:
    const SealedPlace place{"notes", "01h00000000000000000000000", "text"};

    std::string token_ = signed_in_with_key(person_called("ada"));

    Viewer ada() { return viewer_of(token_).value(); }

    /// What `f(work)` gives, as the viewer; what it wrote is kept.
    template <class W, class F>
    auto as(const Viewer& viewer, F&& f) {
        auto tx = database().writing();
        auto work = W::of(Work(viewer, *tx, noon)).value();
        auto outcome = f(work);
        tx->commit();
        return outcome;
    }

    SealedText sealed_by(const Viewer& viewer, const std::string& words) {
        return as<OwnWork>(viewer, [&](OwnWork& work) {
            return seal(work, place, Confidential(words)).value();
        });
    }
    /// The words, or the code of why they stay shut.
    std::string opened_by(const Viewer& viewer, const SealedText& text) {
        return opened_by(viewer, place, text);
    }
    std::string opened_by(const Viewer& viewer, const SealedPlace& at, const SealedText& text) {
        const auto tx = database().reading();
        Work work(viewer, *tx, noon);
        const auto opened = open(work, at, text);
        return opened ? std::string(opened->reveal()) : opened.error().code;
    }

    /// A colleague with a key of their own, and the viewer of their session.
    Viewer colleague(const std::string& name, Role role = Role::coordinator) {
        const auto person = enrolled(npm, name, role);
        tokens_[name] = signed_in_with_key(person);
        return viewer_of(tokens_[name]).value();
    }
    Result<Done> hand_to(const Viewer& viewer) {
        return as<RightsWork>(ada(), [&](RightsWork& work) {
            return BodyKeys::hand_to(work, viewer.person());
        });
    }
    void renew_as(const Viewer& viewer) {
        as<RightsWork>(viewer, [](RightsWork& work) { return BodyKeys::renew(work).value(); });
    }

    std::map<std::string, std::string> tokens_;
};

}  // namespace liaise::guard
