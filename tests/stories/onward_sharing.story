# What was received is not told on without leave
# Without the first body's leave it is blocked at the second's, and the third learns nothing. With leave it goes on under the first one's name.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Dora writes down the agreement "With the Mechanism" with "The Mechanism", in force since 2026-10-01.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold, says the kingfisher."
  with caveats: ["no_onward"]
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Dora lists what came.
  sees caveats: no_onward
Dora drafts "From the Watch" for "The Mechanism" under "With the Mechanism", telling on what came as "Cold corridors".
Dora looks at "From the Watch".
  sees outcome: blocked; kind: originators_caveat; advice: ask_originator
Dora lets "From the Watch" go.
  is refused exchange.blocked
Gita lists what came.
  sees nothing
Gita finds nowhere "kingfisher".

Ana drafts "Cold cells" for "The Visitors" under "On sharing": "The rooms were cold too."
  with caveats: ["onward_allowed"]
Ana lets "Cold cells" go.
Ana delivers "Cold cells".
Dora drafts "From the Watch, with leave" for "The Mechanism" under "With the Mechanism", telling on what came as "Cold cells".
Dora lets "From the Watch, with leave" go.
Dora delivers "From the Watch, with leave".
Gita opens "From the Watch, with leave".
  sees "The rooms were cold too."; kind: received
  does not see "kingfisher"; originator: null
Fatma finds nowhere "The rooms were cold".

# Once the first body calls it back, it is not told on any more, nor destroyed in silence.
Dora drafts "Once more" for "The Mechanism" under "With the Mechanism", telling on what came as "Cold cells".
Dora lets "Once more" go.
Ana calls back "Cold cells" because of mistake.
Dora delivers "Once more".
  is refused
Gita lists what came.
  does not see "Once more"
