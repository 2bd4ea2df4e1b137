# Who has left a body opens nothing that she could
# The sessions end at once; what her body was told stays with the body, and her colleagues open it as before.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold, says the kingfisher."
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Emil opens "Cold corridors".
  sees "kingfisher"

Dora lets Emil sign in no more.
Emil lists what came.
  is refused unauthenticated
Emil tries to open what lies with Dora as "Cold corridors".
  is refused unauthenticated
  does not see "kingfisher"
Emil finds nowhere "kingfisher".
Emil finds nowhere "Cold corridors".

# The next morning too, when all others sign in anew.
It is 2026-11-19.
Emil lists what came.
  is refused unauthenticated
Dora opens "Cold corridors".
  sees "kingfisher"
Dora reads the ledger.
  sees person_name: Emil
Ana lists what others have from us.
  sees state: open
  does not see "Emil"
