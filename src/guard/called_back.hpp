#pragma once

#include <string>

namespace liaise::guard {

/// A condition, in SQL: the received letter `l` was called back, and nobody has said since that it
/// was destroyed or why it is kept. What came later came by a greater line of the own ledger.
inline std::string called_back() {
    return "EXISTS (SELECT 1 FROM letters r WHERE {scope r} AND r.about = l.id "
           "AND r.kind = 'recall' AND r.sender = l.sender AND NOT EXISTS (SELECT 1 FROM letters k "
           "WHERE {scope k} AND k.about = l.id AND k.kind = 'receipt' AND k.side = 'sent' "
           "AND k.line > r.line))";
}

}  // namespace liaise::guard
