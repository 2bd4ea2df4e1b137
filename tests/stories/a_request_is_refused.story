# A request that is refused tells its asker why, and nobody else anything
# The refusal is a letter of its own; what stands behind it stays where it is.

It is 2026-11-18.
Dora asks "The Watch" for "The corridors in winter": "What did you see there?" because "So that our rota looks at it."
Ana lists what was asked.
  sees side: theirs; "The corridors in winter"; state: open
  does not see "our rota"
Ana opens the request "The corridors in winter".
  sees "So that our rota looks at it."
Ana writes down a finding at "North Prison", "Cold corridors": "It was cold, says the kingfisher."
Ana refuses the request "The corridors in winter" because of could_identify: "It would show who spoke."
Dora lists what was asked.
  sees side: ours; state: refused; refusal_reason: could_identify
Dora opens the request "The corridors in winter".
  sees "It would show who spoke."
Dora finds nowhere "kingfisher".
Gita finds nowhere "The corridors in winter".
Fatma finds nowhere "The corridors in winter".
