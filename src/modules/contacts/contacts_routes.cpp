#include "guard/route.hpp"
#include "modules/contacts/contacts.hpp"

namespace liaise::contacts {

using guard::Method;
using guard::route;

guard::Routes routes() {
    return {
        route(Method::get, "/contacts", "Contacts, the register's and the own body's.", &list),
        route(Method::get, "/contacts/{id}/handover", "The hand-over pack for a contact.",
              &hand_over),
        route(Method::post, "/contacts", "Adds a contact to the own address book.", &add),
        route(Method::put, "/contacts/{id}", "Corrects a contact of the own book.", &correct),
        route(Method::post, "/contacts/{id}/confirmation", "Says that it still holds.", &confirm),
        route(Method::post, "/register/contacts", "Adds a contact that all see.", &publish),
        route(Method::put, "/register/contacts/{id}", "Corrects a contact that all see.",
              &correct_published),
        route(Method::post, "/register/contacts/{id}/confirmation",
              "Says that a contact that all see still holds.", &confirm_published),
    };
}

}  // namespace liaise::contacts
