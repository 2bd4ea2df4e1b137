#include "modules/vocabularies/vocabularies_queries.hpp"

#include "store/columns.hpp"

namespace liaise::vocabularies::queries {

std::vector<guard::Seen<Word>> added(guard::Work& work) {
    return work.select("SELECT w.vocabulary, w.code, w.names, w.source, w.retired_since "
                       "FROM words w WHERE {scope w} ORDER BY w.vocabulary, w.position, w.code",
                       {}, [](const store::Row& row) {
                           Word word;
                           store::Columns(row) >> word.vocabulary >> word.code >> word.names >>
                               word.source >> word.retired_since;
                           return word;
                       });
}

bool has_added(guard::Work& work, std::string_view vocabulary, const std::string& code) {
    return work
        .first("SELECT 1 FROM words w WHERE {scope w} AND w.vocabulary = $1 AND w.code = $2",
               {std::string(vocabulary), code}, [](const store::Row&) { return true; })
        .has_value();
}

void put(guard::RegisterWork& work, const Draft& draft) {
    work.execute("INSERT INTO words (scope, vocabulary, code, names, source, position) "
                 "VALUES ({own}, $1, $2, $3, $4, 1000) ON CONFLICT (scope, vocabulary, code) "
                 "DO UPDATE SET names = excluded.names, source = excluded.source",
                 store::Binding() << draft.vocabulary << draft.code << draft.names
                                  << draft.source);
}

}  // namespace liaise::vocabularies::queries
