// Expect: could not convert|cannot convert|invalid initialization|cannot bind
#include "guard/letters.hpp"

using namespace liaise;

#ifdef REFUSED
Result<guard::Seen<std::string>> words(guard::Work& work, const Id<guard::Letter>& letter) {
    return guard::Letters::open(work, letter);
}
#else
Result<guard::Seen<std::string>> words(guard::OpeningWork& work, const Id<guard::Letter>& letter) {
    return guard::Letters::open(work, letter);
}
#endif
