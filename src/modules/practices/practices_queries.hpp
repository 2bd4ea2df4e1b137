#pragma once

#include "modules/practices/practices.hpp"

namespace liaise::practices::queries {

/// The own body's wordings, statement by statement, the latest first; of one, or of all.
std::vector<guard::Seen<Statement>> wordings(guard::Work& work,
                                             const std::optional<Id<Statement>>& statement);
void insert(guard::OwnWork& work, const Statement& statement);

/// What was set aside, each with its day.
struct Aside {
    Id<Statement> statement;
    Day since;
};
std::vector<guard::Seen<Aside>> set_aside(guard::Work& work);
void put_aside(guard::OwnWork& work, const Id<Statement>& statement);
void take_back(guard::OwnWork& work, const Id<Statement>& statement);

/// Answers of all statements about one body, or about all, the latest first; shut.
std::vector<guard::Seen<Answer>> answers(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body);
std::optional<guard::Seen<Answer>> one_answer(guard::Work& work, const Id<Answer>& id);
void insert(guard::OwnWork& work, const Answer& answer);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Answer>& id);

std::vector<guard::Seen<Remark>> remarks(guard::Work& work,
                                         const std::optional<Id<bodies::Body>>& body);
std::optional<guard::Seen<Remark>> one_remark(guard::Work& work, const Id<Remark>& id);
/// Without what lies sealed of it: its words, and which kind it is.
void insert(guard::OwnWork& work, const Remark& remark);
/// Whether there was one.
bool remove(guard::OwnWork& work, const Id<Remark>& id);

}  // namespace liaise::practices::queries
