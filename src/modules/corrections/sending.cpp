#include "modules/corrections/sending.hpp"

#include "modules/corrections/corrections_queries.hpp"

namespace liaise::corrections {

Code<"writer_role"> role_of(const guard::Work& work) {
    switch (work.viewer().role()) {
        case guard::Role::reader: return {"reader"};
        case guard::Role::editor: return {"editor"};
        case guard::Role::coordinator: return {"coordinator"};
    }
    return {"reader"};
}

Result<Id<guard::Letter>> sent_by_us(guard::OwnWork& work, const exchange::Note& note) {
    const auto letter = exchange::Gate::send(work, note);
    if (letter) queries::insert_writer(work, *letter);
    return letter;
}

}  // namespace liaise::corrections
