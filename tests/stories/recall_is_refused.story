# A receiver may say that it keeps what was called back, and why
# Both sides see that and the reason; until somebody has said so, nobody there opens it any more, and the days are counted.

It is 2026-11-02.
Ana writes down the agreement "On sharing" with "The Visitors", in force since 2026-10-01.
Ana drafts "Cold corridors" for "The Visitors" under "On sharing": "The corridors were cold."
Ana lets "Cold corridors" go.
Ana delivers "Cold corridors".
Emil opens "Cold corridors".
  sees "The corridors were cold."
Ana calls back "Cold corridors" because of mistake.
Emil opens "Cold corridors".
  is refused exchange.called_back
Dora lists what came.
  sees state: called_back; recall_reason: mistake

It is 2026-11-18.
Ana lists what is owed and what ends.
  sees at "Cold corridors": kind: receipt; days: 16
Dora says that the copy of "Cold corridors" is kept because of court_order: "".
  is refused "words"
Dora says that the copy of "Cold corridors" is kept because of court_order: "The kingfisher court has asked for all we hold."
Emil opens "Cold corridors".
  sees "The corridors were cold."
Dora lists what came.
  sees state: kept
Ana lists what others have from us.
  sees state: kept; kept_reason: court_order
Ana opens what others have from us as "Cold corridors".
  sees "The kingfisher court has asked for all we hold."
Ana lists what is owed and what ends.
  sees nothing
Ana reads the ledger.
  sees recall_sent; receipt_received
  does not see "kingfisher"
Fatma finds nowhere "Cold corridors".
Fatma finds nowhere "kingfisher".
