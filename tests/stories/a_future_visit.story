# Nothing that tells of a visit to come leaves a body, but by a closed letter
# No rule lets it through, no second person, and no other way of saying it: not as a plan, a finding, an answer or a question.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana drafts "Harbour Station" for "The Visitors" under "On sharing": "We will visit Harbour Station next Tuesday."
Ana looks at "Harbour Station".
  sees outcome: blocked; kind: future_visit; obstacles: concern_blocks
Ana lets "Harbour Station" go.
  is refused exchange.blocked
Ben lets "Harbour Station" go as the second person.
  is refused
Ana drafts "Our plan" for "The Visitors" under "On sharing": "The kingfisher has the plan."
  with category: visit_plan
Ana looks at "Our plan".
  sees obstacles: visit_plan
Ana lets "Our plan" go.
  is refused exchange.blocked
Ana asks "The Visitors" for "What you saw": "What did you see?" because "We will visit Harbour Station next Tuesday."
  is refused exchange.note_blocked
  does not see "Tuesday"
Ana writes down a finding at "Harbour Station", "A day to come": "The plan."
  with when: 2026-12-01
  is refused error.future_day

# Nor in an answer to what was received.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold."
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Dora opens "Cold corridors".
  sees "The corridors were cold."
Dora answers "Cold corridors" with asked: "Shall we wait? We will visit Harbour Station next Tuesday."
  is refused exchange.note_blocked
Ana lists what others have from us.
  sees state: open
  does not see "Tuesday"
Dora finds nowhere "Tuesday".
Dora finds nowhere "kingfisher".
Fatma finds nowhere "Tuesday".
