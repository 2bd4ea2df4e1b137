#include <stdexcept>

#include "fuzz/fuzzing.hpp"
#include "guard/scope_rule.hpp"

namespace liaise::fuzz {

namespace {

/// A statement is refused, or no mark is left in it for the database to stumble over.
void attempt(std::string_view bytes) {
    const std::vector<guard::Scope> scopes = {guard::Scope::of_register(),
                                              guard::Scope::of_body("a")};
    try {
        const auto sql = guard::with_scopes(bytes, 2, scopes);
        expect(sql.find("{scope ") == std::string::npos, "a mark was left");
    } catch (const std::logic_error& refusal) {
        if (std::string_view(refusal.what()) == "a mark was left") throw;
    }
}

}  // namespace

WayIn way_in() {
    return {{"SELECT p.id FROM places p WHERE {scope p} AND p.id = $1",
             "SELECT v.id FROM visits v JOIN places p ON p.id = v.place "
             "WHERE {scope v} AND {scope p}",
             "SELECT 1 FROM (SELECT a.id FROM assessments a WHERE {scope a}) AS some",
             "SELECT '{scope' FROM places p, bodies b WHERE {scope p} AND {scope b}"},
            &attempt};
}

}  // namespace liaise::fuzz
