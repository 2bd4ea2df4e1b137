# Where a second person is asked for, it is somebody else
# Who let it go first cannot be the second too; and both have seen the same text, or look again.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana rules that without training_done comes second_person.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold, says the kingfisher."
Ana looks at "Cold corridors".
  sees outcome: second_person_needed
Ana lets "Cold corridors" go unread.
  is refused exchange.not_looked
Ana lets "Cold corridors" go.
Ana lists what is told and what is not.
  sees stage: waiting_for_second
Ana lets "Cold corridors" go as the second person.
  is refused exchange.second_is_first
Ana delivers "Cold corridors".
  is refused exchange.second_person_needed
Cleo lets "Cold corridors" go as the second person.
  is refused
Dora finds nowhere "kingfisher".

# What is known of the receiver changes meanwhile: nobody's yes counts any more.
Ana notes of "The Visitors" that secure_storage is no.
Ben lets "Cold corridors" go as the second person.
  is refused exchange.changed_since
Ana lets "Cold corridors" go.
Ben lets "Cold corridors" go as the second person.
Ben delivers "Cold corridors".
Dora opens "Cold corridors".
  sees "kingfisher"
  does not see "Ana"; "Ben"
Dora reads the ledger.
  sees product_received
  does not see "Ben"
Dora finds nowhere "secure_storage is no".
