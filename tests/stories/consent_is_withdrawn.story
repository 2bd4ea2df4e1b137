# Consent that is taken back stops what is not told yet, and asks for a recall of what was told
# The body that told it is reminded until it has called it back; the receiver learns of the recall and not of the person.

It is 2026-11-18.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana writes down a finding at "North Prison", "A hurt hand": "A hand was hurt in the yard."
Ana notes that the person behind "A hurt hand" agreed to prevention by "The Visitors".
Ana drafts "About the yard" for "The Visitors" under "On sharing" from the finding "A hurt hand".
Ana lets "About the yard" go.
Ana delivers "About the yard".
Ana drafts "About the yard, once more" for "The Visitors" under "On sharing" from the finding "A hurt hand".
Ana lets "About the yard, once more" go.
Ana lists what is owed and what ends.
  sees nothing
Dora opens "About the yard".
  sees "A hand was hurt in the yard."

It is 2026-11-20.
Ana notes that the person behind "A hurt hand" has taken that back.
Ana delivers "About the yard, once more".
  is refused exchange.blocked
Ana looks at "About the yard, once more".
  sees obstacles: concern_blocks; kind: consent_withdrawn
Ana lists what is owed and what ends.
  sees at "About the yard": kind: consent; days: 0
Dora lists what is owed and what ends.
  sees nothing
Dora opens "About the yard".
  sees "A hand was hurt in the yard."

It is 2026-11-23.
Ana lists what is owed and what ends.
  sees at "About the yard": kind: consent; days: 3
Ana calls back "About the yard" because of consent_withdrawn.
Ana lists what is owed and what ends.
  does not see kind: consent
Dora opens "About the yard".
  is refused exchange.called_back
Dora lists what came.
  sees state: called_back; recall_reason: consent_withdrawn
  does not see "once more"
Dora finds nowhere "A hand was hurt".
