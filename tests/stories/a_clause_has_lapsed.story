# What an agreement allowed ends with its last day
# A draft that was fine in November is blocked in December, although a person had let it go before.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01, which ends on 2026-11-30.
Ana looks up what may be told to "The Visitors" under "On sharing".
  sees form: anonymised; why_not: null
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold."
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Dora lists what came.
  sees "Cold corridors"; "On sharing"; total: 1
Ana drafts "Wet walls" for "The Visitors" under "On sharing": "The walls were wet, says the kingfisher."
Ana lets "Wet walls" go.

It is 2026-12-01.
Ana looks up what may be told to "The Visitors" under "On sharing".
  sees why_not: over
Ana delivers "Wet walls".
  is refused exchange.blocked
Ana looks at "Wet walls".
  sees obstacles: no_basis; why_not: over
Dora lists what came.
  sees total: 1
  does not see "Wet walls"
Dora finds nowhere "kingfisher".
# What was told in time stays with who has it.
Dora opens "Cold corridors".
  sees "The corridors were cold."
