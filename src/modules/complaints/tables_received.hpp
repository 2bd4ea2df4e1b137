#pragma once

#include "guard/letters.hpp"
#include "guard/own_work.hpp"
#include "modules/complaints/table_given.hpp"

/// Tables of complaints that other bodies told the own one. They stay what was received: they are
/// read beside the own counts while their letter is here, are never added to them, and go with it.
namespace liaise::complaints {

/// So many of the letters that came last are read: each is opened for it.
inline constexpr std::size_t table_letters_read = 100;

/// Keeps the tables of an opened letter, sealed, for as long as the letter's words are here.
/// Errors: those of `guard::keep_sealed`.
Result<Done> keep_tables_told(guard::WritingWork& work, const Id<guard::Letter>& letter,
                              const std::vector<ComplaintTable>& tables);
/// Forgets what is left of letters whose words were destroyed.
void forget_destroyed_tables(guard::WritingWork& work);

/// The tables of one letter, and who sent it.
struct TablesTold {
    Id<guard::Letter> letter;
    Id<bodies::Body> sender;
    std::vector<ComplaintTable> tables;
};

/// Those that can be read today: neither called back, nor past their last day, nor destroyed.
/// `shut`: why some of it does not open.
struct TablesReceived {
    std::vector<TablesTold> letters;
    std::optional<std::string> shut;
};
/// Opens them, a letter at a time; what does not open is left out.
TablesReceived tables_received(guard::Work& work);

}  // namespace liaise::complaints
