# A contribution that comes late is taken, and said to be late
# Nobody is written for by others: who has not said that it took part is told nothing, and silence stays silence.

It is 2026-11-18.
Ana opens the joint visit at "North Prison", "Spring report".
Dora lists the joint visits.
  sees nothing
Ana asks "The Visitors" about the visit "Spring report" until 2026-11-26, just this once because "We were there together.": "We report together, says the kingfisher."
Ana lets "Spring report" go.
Ana delivers "Spring report".
Dora lists the joint visits.
  sees "Spring report"; standing: asked; until: 2026-11-26
  does not see "kingfisher"
Gita finds nowhere "Spring report".
Fatma finds nowhere "Spring report".

# Before it has said that it was there it tells nothing in it.
Dora contributes to "Spring report" for "The Watch", just this once because "We were there together.": "The radiators were cold, says the heron."
Dora looks at "Spring report".
  sees obstacles: not_ours_to_tell_of_this_visit
Dora lets "Spring report" go.
  is refused exchange.blocked
Dora says of the visit "Spring report" that it took part.
Ana looks at the joint visit "Spring report".
  sees says: took_part; is_late: false
  does not see says: asked

# The day goes by; what comes then is taken.
It is 2026-11-30.
Ana looks at the joint visit "Spring report".
  sees is_late: true
Dora lets "Spring report" go.
Dora delivers "Spring report".
Ana reads the report on "Spring report".
  sees "heron"; kind: observation; is_late: true

# What each keeps of it stays where it is.
Ana notes of the visit "Spring report" at home: "They saw little, says the kestrel."
Dora reads the report on "Spring report".
  sees "heron"
  does not see "kestrel"
Dora finds nowhere "kestrel".
Gita finds nowhere "heron".
