# A receiver of whom we know that it is not ready is told nothing
# Our rule decides what follows from what we know of it. What we think of it never leaves our body.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana rules that without undertaking_signed comes block.
Ana notes of "The Visitors" that undertaking_signed is no.
  with evidence: A kingfisher saw the list lie open on a desk.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold."
Ana looks at "Cold corridors".
  sees obstacles: readiness_blocks; outcome: blocked; bearing: not_met
Ana lets "Cold corridors" go.
  is refused "decide not to tell it"
Ana decides not to tell "Cold corridors" because of not_ready: "They have not signed, says the heron."
Ana lists what is told and what is not.
  sees stage: refused; reason: not_ready; "heron"
Dora lists what came.
  sees nothing
Dora reads the ledger.
  does not see "Cold corridors"; "letter"
Dora finds nowhere "kingfisher".
Dora finds nowhere "heron".

# Once they have signed, the same is told.
It is 2026-11-19.
Ana notes of "The Visitors" that undertaking_signed is yes.
Ana drafts "Cold again" for "The Visitors" under "On sharing": "It is cold still."
Ana lets "Cold again" go.
Ana delivers "Cold again".
Dora lists what came.
  sees "Cold again"; total: 1
