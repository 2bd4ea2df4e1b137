# A meeting is known to who was asked to it, and the own minutes to nobody else
# Who was not asked finds no trace of it; nobody is named as present who did not say that it comes.

It is 2026-11-18.
Ana calls the meeting "Fourth quarter".
Dora lists the meetings.
  sees nothing
Ana asks "The Visitors" to "Fourth quarter" on 2026-12-10 at "The office of the Watch", just this once because "We divide the work.": "How we answer each other, says the kingfisher."
Ana lets "Fourth quarter" go.
Ana delivers "Fourth quarter".
Dora lists the meetings.
  sees "Fourth quarter"; standing: asked; day: 2026-12-10
  does not see "kingfisher"; "office"
Dora reads all that was told of "Fourth quarter".
  sees "kingfisher"; "The office of the Watch"
Gita finds nowhere "Fourth quarter".
Fatma finds nowhere "Fourth quarter".

# Nobody is entered as present by somebody else.
It is 2026-11-19.
Ana writes the minutes of "Fourth quarter" for "The Visitors", just this once because "We divide the work.": "We spoke of answers, says the heron."
Ana looks at "Fourth quarter".
  sees obstacles: names_who_did_not_accept
Ana lets "Fourth quarter" go.
  is refused exchange.blocked
Dora says of "Fourth quarter" that it comes.
Ana looks at the meeting "Fourth quarter".
  sees says: accepted
Ana lets "Fourth quarter" go.
Ana delivers "Fourth quarter".

# What each keeps of it stays where it is.
Ana keeps of "Fourth quarter" at home: "They gave way, says the kestrel."
Dora keeps of "Fourth quarter" at home: "They gave way, says the curlew."
Dora reads all that was told of "Fourth quarter".
  sees "heron"
  does not see "kestrel"; "curlew"
Dora looks at the meeting "Fourth quarter".
  sees "curlew"
  does not see "kestrel"
Ana looks at the meeting "Fourth quarter".
  sees "kestrel"
Dora finds nowhere "kestrel".
Ana finds nowhere "curlew".
Gita finds nowhere "heron".
