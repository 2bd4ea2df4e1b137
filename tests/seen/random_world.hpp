#pragma once

#include <memory>

#include "seen/random_askings.hpp"

namespace liaise::seen {

/// A request that was made, its reply's status, and the id that it gave to a record, if it did.
struct Deed {
    Asking asking;
    int status = 0;
    std::string made;
};

/// A copy of an installation, with the same ids, in which things go another way.
class Fork {
public:
    Fork(const std::string& file, const AnInstallation& original);

    AnInstallation& installation() { return *installation_; }

private:
    engines::TemporaryFolder folder_;
    std::unique_ptr<store::Database> database_;
    std::unique_ptr<AnInstallation> installation_;
};

/// Bodies, people, places and visits, and what four bodies wrote by chance for themselves, for the
/// register and to each other. On SQLite, whose file is copied for a fork.
class RandomWorld {
public:
    explicit RandomWorld(Chance& chance);

    AnInstallation& installation() { return installation_; }
    const Known& known() const { return known_; }
    RandomAskings& askings() { return askings_; }
    std::unique_ptr<Fork> fork() const;

    /// What the own people of the body that the readers are not of can write for it alone, as one
    /// of them does by chance. `known` learns of what is made.
    Deed private_deed(AnInstallation& installation, Known& known);
    /// The same of what all read, by who keeps the register.
    Deed register_deed(AnInstallation& installation, Known& known);
    /// What somebody of another body asks: of anything, or of what was `hidden` in the fork.
    Asking question(const Known& hidden);

private:
    const guard::Route& a_route(const std::vector<const guard::Route*>& routes);
    Deed deed(AnInstallation& installation, const guard::Route& route, Kind who, Known& known);
    void learn_of_the_register();
    Known known_by(Kind who);
    void write(Kind who, std::size_t how_many);
    void tell(Kind sender, Kind receiver);
    void disclose();
    void answer(Kind receiver);

    Chance& chance_;
    engines::FreshDatabase fresh_;
    AnInstallation installation_;
    RandomAskings askings_;
    Known known_;
    std::map<Kind, Known> known_at_;
    std::vector<const guard::Route*> private_, making_, register_, own_, readable_,
        about_one_;
};

}  // namespace liaise::seen
