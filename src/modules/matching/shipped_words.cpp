#include "modules/matching/shipped_words.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace liaise::matching {
namespace {

struct Short {
    std::string_view shorter;
    std::string_view full;
};

constexpr Short english[] = {
    {"hm prison", "prison"},
    {"h m prison", "prison"},
    {"her majesty s prison", "prison"},
    {"his majesty s prison", "prison"},
    {"hmp", "prison"},
    {"gaol", "prison"},
    {"hm yoi", "young offender institution"},
    {"hmyoi", "young offender institution"},
    {"hmpyoi", "prison young offender institution"},
    {"yoi", "young offender institution"},
    {"young offenders institution", "young offender institution"},
    {"young offenders institute", "young offender institution"},
    {"hmirc", "immigration removal center"},
    {"irc", "immigration removal center"},
    {"hmi", ""},
    {"hm", ""},
    {"h m", ""},
    {"stc", "secure training center"},
    {"ombudsman", "ombudsperson"},
    {"ombudswoman", "ombudsperson"},
    {"ombudsmen", "ombudsperson"},
    {"rc", "remand center"},
    {"the", ""},
    {"and", ""},
    {"of", ""},
    {"for", ""},
    {"centre", "center"},
    {"centres", "center"},
    {"centers", "center"},
    {"cntr", "center"},
    {"cntre", "center"},
    {"ctr", "center"},
    {"cen", "center"},
    {"co", "county"},
    {"cnty", "county"},
    {"cty", "county"},
    {"corr", "correctional"},
    {"correct", "correctional"},
    {"correction", "correctional"},
    {"corrections", "correctional"},
    {"det", "detention"},
    {"dept", "department"},
    {"dep", "department"},
    {"fac", "facility"},
    {"facil", "facility"},
    {"fed", "federal"},
    {"hosp", "hospital"},
    {"hlth", "health"},
    {"immig", "immigration"},
    {"inst", "institution"},
    {"institute", "institution"},
    {"juv", "juvenile"},
    {"med", "medical"},
    {"met", "metropolitan"},
    {"metro", "metropolitan"},
    {"pen", "penitentiary"},
    {"prcs", "processing"},
    {"proc", "processing"},
    {"reg", "regional"},
    {"sec", "security"},
    {"spc", "service processing center"},
    {"usp", "united states penitentiary"},
    {"us", "united states"},
    {"u s", "united states"},
    {"fci", "federal correctional institution"},
    {"fdc", "federal detention center"},
    {"fmc", "federal medical center"},
    {"fpc", "federal prison camp"},
    {"mcc", "metropolitan correctional center"},
    {"mdc", "metropolitan detention center"},
    {"univ", "university"},
    {"re entry", "reentry"},
    {"hold room", "holdroom"},
    {"holding room", "holdroom"},
    {"hold", "holdroom"},
    {"women s", "women"},
    {"womens", "women"},
    {"men s", "men"},
    {"mens", "men"},
    {"mt", "mount"},
    {"ft", "fort"},
    {"st", "saint"},
    {"street", "saint"},  // A list's "St." is either: written alike, it is found.
    {"1 st", "first"},
    {"2 nd", "second"},
    {"3 rd", "third"},
    {"4 th", "fourth"},
    {"5 th", "fifth"},
    {"6 th", "sixth"},
    {"7 th", "seventh"},
    {"8 th", "eighth"},
    {"9 th", "ninth"},
    {"10 th", "tenth"},
    {"ih", "interstate"},
    {"ave", "avenue"},
    {"av", "avenue"},
    {"blvd", "boulevard"},
    {"rd", "road"},
    {"dr", "drive"},
    {"hwy", "highway"},
    {"ln", "lane"},
    {"farm to market road", "fm"},
    {"farm to market", "fm"},
    {"f m", "fm"},
    {"fm road", "fm"},
    {"fm rd", "fm"},
    {"n", "north"},
    {"s", "south"},
    {"e", "east"},
    {"w", "west"},
    {"p o box", "box"},
    {"po box", "box"},
};
constexpr std::string_view english_kinds[] = {
    "academy",     "adult",       "annex",        "camp",         "center",      "city",
    "clinic",      "college",     "complex",      "correctional", "county",      "court",
    "custodial",   "custody",     "department",   "detention",    "district",    "facility",
    "farm",        "federal",     "field",        "health",       "holdroom",    "home",
    "hospital",    "house",       "ice",          "immigration", "inmate",      "institution",
    "jail",
    "justice",     "juvenile",    "law",          "medical",      "metropolitan", "minimum",
    "office",      "offender",    "parish",       "penitentiary", "police",      "prison",
    "processing",  "public",      "reception",    "reformatory",  "regional",    "rehabilitation",
    "remand",      "removal",     "residential",  "safety",       "secure",      "security",
    "service",     "services",    "sheriff",      "sheriffs",     "state",       "states",
    "station",     "training",    "transfer",     "transitional", "treatment",   "unit",
    "united",      "university",  "work",         "young",       "youth",
};

constexpr Short french[] = {
    {"ca", "centre d arret"},       {"cd", "centre de detention"},
    {"cp", "centre penitentiaire"}, {"csl", "centre de semi liberte"},
    {"epm", "etablissement penitentiaire pour mineurs"},
    {"ma", "maison d arret"},       {"mc", "maison centrale"},
    {"st", "saint"},                {"ste", "sainte"},
    {"gav", "garde a vue"},         {"cra", "centre de retention administrative"},
};
constexpr std::string_view french_kinds[] = {
    "administrative", "arret",       "centrale",       "centre",   "commissariat",
    "correctionnelle", "detention",  "etablissement",  "foyer",    "gendarmerie",
    "hopital",        "locale",      "maison",         "mineurs",  "penitentiaire",
    "police",         "prison",      "quartier",       "retention",
};

constexpr Short spanish[] = {
    {"cp", "centro penitenciario"}, {"ce", "complejo"},        {"sta", "santa"},
    {"sto", "santo"},               {"penit", "penitenciario"}, {"hosp", "hospital"},
    {"prov", "provincial"},         {"fem", "femenino"},
};
constexpr std::string_view spanish_kinds[] = {
    "carcel",  "centro",  "comisaria",     "complejo",     "detencion",   "establecimiento",
    "federal", "hospital", "penal",        "penitenciaria", "penitenciario", "preventiva",
    "prision", "reclusorio", "rehabilitacion", "unidad",
};

constexpr Short portuguese[] = {
    {"up", "unidade prisional"},
    {"ep", "estabelecimento prisional"},
    {"pen", "penitenciaria"},
    {"penit", "penitenciaria"},
    {"sta", "santa"},
    {"sto", "santo"},
    {"hosp", "hospital"},
};

constexpr Short italian[] = {
    {"cc", "casa circondariale"},   {"cr", "casa reclusione"},
    {"c c", "casa circondariale"},  {"c r", "casa reclusione"},
    {"s", "san"},                   {"loc", "localita"},
    {"ipm", "istituto penale per i minorenni"},
    {"icam", "istituto a custodia attenuata per detenute madri"},
};
constexpr std::string_view italian_kinds[] = {
    "carcere",     "casa",      "centro",  "circondariale", "custodia",  "istituto", "lavoro",
    "minorenni",   "penale",    "polizia", "questura",      "reclusione",
};

struct Shipped {
    std::string_view language;
    std::span<const Short> abbreviations;
    std::span<const std::string_view> kinds;
};

/// Portuguese has no kinds: in its one measured list they tell neighbours apart.
constexpr Shipped shipped[] = {
    {"en", english, english_kinds}, {"fr", french, french_kinds}, {"es", spanish, spanish_kinds},
    {"pt", portuguese, {}},         {"it", italian, italian_kinds},
};

const Shipped* shipped_for(const std::string& language) {
    const auto* found = std::ranges::find(shipped, std::string_view(language).substr(0, 2),
                                          &Shipped::language);
    return found == std::end(shipped) ? nullptr : found;
}

}  // namespace

std::vector<Abbreviation> with_shipped(const std::vector<Abbreviation>& own,
                                       const std::string& language) {
    auto table = own;
    if (const auto* words = shipped_for(language)) {
        for (const auto& [shorter, full] : words->abbreviations) {
            table.push_back({std::string(shorter), std::string(full)});
        }
    }
    return table;
}

std::vector<Contrast> contrasts_or_shipped(const std::vector<Contrast>& own,
                                           const std::string& language) {
    if (!own.empty()) return own;
    if (language.starts_with("en")) {
        return {{{{"men", "male", "males"}, {"women", "female", "females"}}},
                {{{"closed"}, {"open"}}},
                {{{"adult", "adults"}, {"juvenile", "juveniles"}}}};
    }
    if (language.starts_with("fr")) {
        return {{{{"hommes"}, {"femmes"}}},
                {{{"ferme"}, {"ouvert"}}},
                {{{"majeurs"}, {"mineurs"}}}};
    }
    if (language.starts_with("es")) {
        return {{{{"hombres", "masculino"}, {"mujeres", "femenino", "femenina"}}},
                {{{"cerrado"}, {"abierto"}}}};
    }
    if (language.starts_with("pt")) {
        return {{{{"masculino", "masculina", "homens"}, {"feminino", "feminina", "mulheres"}}},
                {{{"fechado"}, {"semiaberto"}, {"aberto"}}}};
    }
    if (language.starts_with("it")) {
        return {{{{"maschile", "uomini"}, {"femminile", "donne"}}}};
    }
    return {};
}

std::vector<std::string> kind_words(const std::string& language) {
    const auto* words = shipped_for(language);
    if (words == nullptr) return {};
    std::vector<std::string> sorted(words->kinds.begin(), words->kinds.end());
    std::ranges::sort(sorted);
    return sorted;
}

}  // namespace liaise::matching
