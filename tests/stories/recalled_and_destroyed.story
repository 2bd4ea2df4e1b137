# What was called back is destroyed, and both sides can show it
# That there was a letter stays on both sides; what it said is gone at the receiver's.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold, says the kingfisher."
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Dora opens "Cold corridors".
  sees "kingfisher"
Ana calls back "Cold corridors" because of superseded.
Emil says that the copy of "Cold corridors" is destroyed.
  is refused
Dora says that the copy of "Cold corridors" is destroyed.
Dora opens "Cold corridors".
  is refused letters.destroyed; "Ask who sent it"
Dora lists what came.
  sees "Cold corridors"; state: gone
Dora finds nowhere "kingfisher".
Dora reads the ledger.
  sees letter_destroyed; receipt_sent
  does not see "kingfisher"
Ana lists what others have from us.
  sees state: destroyed; outcome: destroyed
Ana lists what is told and what is not.
  sees stage: recalled
