# What was told under an agreement stays known as told under it when that has ended
# Nothing more is told. Beside what was told stands what the agreement says of its own end.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana adds to the agreement "On sharing" the clause review_and_end: "What was told is destroyed within a month of the end."
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold."
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Dora opens "Cold corridors".
Ana lists what others have from us.
  sees ended: null
Ana ends the agreement "On sharing".
Ana lists what others have from us.
  sees stage: terminated; since: 2026-11-18; "destroyed within a month"
Ana drafts "Wet walls" for "The Visitors" under "On sharing": "The walls were wet, says the kingfisher."
Ana looks at "Wet walls".
  sees why_not: over
Ana lets "Wet walls" go.
  is refused exchange.blocked
Dora lists what came.
  sees "Cold corridors"
  does not see "Wet walls"; terminated
Dora opens "Cold corridors".
  sees "The corridors were cold."
Dora finds nowhere "kingfisher".
Ana calls back "Cold corridors" because of agreement_ended.
Dora says that the copy of "Cold corridors" is destroyed.
Ana lists what others have from us.
  sees state: destroyed
