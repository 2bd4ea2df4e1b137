# Nothing may be told without a basis
# An agreement that is still a draft is none; a decision for this once needs its reason, which stays at home.

It is 2026-11-18.
Ana negotiates the agreement "On sharing" with "The Visitors".
Ana looks up what may be told to "The Visitors" under "On sharing".
  sees why_not: not_in_force
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold, says the kingfisher."
Ana looks at "Cold corridors".
  sees outcome: blocked; obstacles: no_basis; why_not: not_in_force
Ana lets "Cold corridors" go.
  is refused exchange.blocked
Ana delivers "Cold corridors".
  is refused exchange.blocked
Dora lists what came.
  sees nothing
Dora finds nowhere "kingfisher".
Dora finds nowhere "Cold corridors".

# With a reason it may be told this once. What the reason is, the receiver does not learn.
Ana drafts "Cold again" for "The Visitors", just this once because "a heron asked us to": "It is cold still."
Ana lets "Cold again" go.
Ana delivers "Cold again".
Dora lists what came.
  sees "Cold again"; kind: one_off; state: unopened
Dora opens "Cold again".
  sees "It is cold still."
  does not see "heron"
Dora finds nowhere "heron".
Ana reads the ledger.
  sees product_sent; opened_received
Dora reads the ledger.
  sees product_received; opened_sent
  does not see "Cold again"
