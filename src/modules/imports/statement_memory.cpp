#include "modules/imports/statement_memory.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>

#include "base/json_read.hpp"

namespace liaise::imports {

std::string text_from(const matching::Statement& statement) {
    Json json = {{"name", statement.name},         {"other_names", statement.other_names},
                 {"region", statement.region},     {"town", statement.town},
                 {"town_code", statement.town_code}, {"postcode", statement.postcode},
                 {"address", statement.address},   {"type", statement.type},
                 {"extra", statement.extra}};
    return json.dump();
}

matching::Statement statement_from(const std::string& text) {
    const auto json = parsed(text);
    if (!json) throw std::logic_error("what was remembered of a place is no JSON");
    matching::Statement statement;
    json->at("name").get_to(statement.name);
    json->at("other_names").get_to(statement.other_names);
    json->at("region").get_to(statement.region);
    json->at("town").get_to(statement.town);
    json->at("town_code").get_to(statement.town_code);
    json->at("postcode").get_to(statement.postcode);
    json->at("address").get_to(statement.address);
    json->at("type").get_to(statement.type);
    json->at("extra").get_to(statement.extra);
    return statement;
}

std::string sha256(const std::string& text) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()),
                       text.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> letters{};
    sodium_bin2hex(letters.data(), letters.size(), hash.data(), hash.size());
    return letters.data();
}

std::string digest(const std::string& text) { return sha256(text).substr(0, 32); }

}  // namespace liaise::imports
