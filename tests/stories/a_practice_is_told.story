# What a body thinks of how another works stays at home until it is told, and then stands beside that body's own word
# Nobody's word is written over, what an answer rests on is never told, and a third body learns nothing.

It is 2026-11-18.
Ana says of "The Visitors" that "It goes back to see what became" is no, by "Their reports do not say what became of the earlier one."
  with rests_on: A heron told us.
Ana notes as a weakness of "The Visitors", of its method: "They write as a kingfisher flies."
Ana sets out for "The Visitors", on methodology: "They go back like a bittern."
Dora says of "The Visitors" that "It goes back to see what became" is yes, by "We go back each spring."
Dora looks at how "The Visitors" works.
  sees standing: one_says; "each spring"
  does not see "earlier one"
Dora finds nowhere "earlier one".
Dora finds nowhere "bittern".
Ana looks at how "The Visitors" works.
  sees standing: one_says; "earlier one"
  does not see "each spring"

# Told, it is read beside the own word by who opened it.
Ana drafts "How we see your work" for "The Visitors", just this once because "they asked us", from the answer that "Their reports do not say" shows.
Ana lets "How we see your work" go.
Ana delivers "How we see your work".
Dora looks at how "The Visitors" works.
  sees standing: one_says
Dora opens "How we see your work".
  sees "earlier one"; says: no
  does not see "heron"
Dora looks at how "The Visitors" works.
  sees standing: differ; "each spring"; "earlier one"; is_ours: true
  does not see "kingfisher"
Dora finds nowhere "heron".
Dora finds nowhere "kingfisher".
Fatma finds nowhere "earlier one".
Gita finds nowhere "earlier one".

# Called back, it is gone from there, and the own word stays.
Ana calls back "How we see your work" because of mistake.
Dora looks at how "The Visitors" works.
  sees standing: one_says; "each spring"
  does not see "earlier one"
Ana looks at how "The Visitors" works.
  sees "earlier one"; "heron"
