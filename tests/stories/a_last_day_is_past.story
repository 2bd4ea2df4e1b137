# What has a last day is destroyed at the receiver's when that is past
# Nobody has to do anything. That there was a letter stays on both sides, and the sender keeps its own copy.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold, says the kingfisher."
  with expires: 2026-11-25
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Dora opens "Cold corridors".
  sees "kingfisher"; expires: 2026-11-25
Ana lists what is owed and what ends.
  sees at "Cold corridors": kind: expiry; days: 7

It is 2026-11-25.
An hour passes.
Dora opens "Cold corridors".
  sees "kingfisher"

It is 2026-11-26.
Dora opens "Cold corridors".
  is refused letters.destroyed
An hour passes.
Dora opens "Cold corridors".
  is refused letters.destroyed
Dora lists what came.
  sees "Cold corridors"; state: gone
  does not see destroyed: null
Dora finds nowhere "kingfisher".
Dora reads the ledger.
  sees letter_expired
Ana lists what others have from us.
  sees state: expired
Ana opens what others have from us as "Cold corridors".
  sees "kingfisher"
Ana lists what is owed and what ends.
  sees nothing
