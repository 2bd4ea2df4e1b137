# What the bodies of Ostrelle have told each other in two months, and set out to change in three years
# Played when the country is seeded, by the same calls as people make, so that each screen shows something.

# Three years of working on how others work: a change that happens and holds, one that fails, one that fades.
It is 1080 days ago.
Inès says of "Lay Visitors of the Capital Prisons" that "It speaks with people in private" is no, by "Staff stood by at the conversations that we saw."
Inès says of "Lay Visitors of the Capital Prisons" that "It counts the prevention of ill-treatment" is unknown, by "We have not asked."
Inès says of "Inspectorate of the Prison Service" that "It looks at isolation" is no, by "None of its last three reports speaks of isolation."
Inès says of "Yorne Vale Custody Visitors" that "It takes a single complaint" is no, by "Each lamp that is broken has a line of its own."

It is 1050 days ago.
Inès sets out for "Lay Visitors of the Capital Prisons", on methodology: "They speak with people without staff present."
  with aimed_by: "«600 days ago»"
  with assumption: They do not know that they may ask for a room.
Inès sets out for "Yorne Vale Custody Visitors", on understanding: "They report what is general, and not single faults only."
  with aimed_by: "«700 days ago»"
  with assumption: Nobody has told them that they may.

It is 1000 days ago.
Inès sets out for "Inspectorate of the Prison Service", on themes: "It looks at isolation in each inspection."
  with aimed_by: "«300 days ago»"
  with assumption: Its checklist has no line for it.
Inès does for "It looks at isolation in each" as shared_tool: "Two lines for its checklist."
Inès writes the training "From the lamp to the question" of "Council for Preventive Visits" down, to which 9 of "Yorne Vale Custody Visitors" came: "Ten lamps, an exercise, shelf 2".
  with kind: training
  with when: "«1010 days ago»"
  with level: understanding
Inès does for "They report what is general" as training: "An evening on what a broken lamp tells."
  with training: "«/trainings: From the lamp to the question»"

It is 930 days ago.
Inès writes the training "A room to speak in" of "Council for Preventive Visits" down, to which 14 of "Lay Visitors of the Capital Prisons" came: "Speaking with people alone, a guide of four pages, shelf 2".
  with when: "«940 days ago»"
Inès does for "They speak with people without staff" as training: "A morning on how to ask for a room."
  with training: "«/trainings: A room to speak in»"
Inès calls the step "A morning on how to ask" done, because "Fourteen came."
Inès calls the step "An evening on what a broken lamp" done, because "Nine came."

It is 900 days ago.
Inès calls the step "Two lines for its checklist" done, because "We sent them, and spoke of them twice."

It is 750 days ago.
Inès finds that "Lay Visitors of the Capital Prisons" uses "A room to speak in", partly: "On weekdays they ask for a room; on Sundays there is none."
Inès finds that "Yorne Vale Custody Visitors" uses "From the lamp to the question", yes: "Two of them wrote the chapter on why."
Inès sees change at "Yorne Vale Custody Visitors", on understanding, from "They reported broken lamps one by one." to "Their report asks why lamps are not mended.", by "Their yearly report."
  with aim: "«/aims: They report what is general»"
  with noticed: "«770 days ago»"
  with told.contribution: helped
Inès calls "They report what is general" done, because "Their report asks what lies behind."

It is 640 days ago.
Inès says of "Lay Visitors of the Capital Prisons" that "It speaks with people in private" is yes, by "They ask for a room, and their sheets say who was there."
Inès sees change at "Lay Visitors of the Capital Prisons", on methodology, from "Staff stood by while they spoke." to "They speak in a room of their own.", by "Their sheets, and what people told us on two visits."
  with aim: "«/aims: They speak with people without staff»"
  with noticed: "«650 days ago»"
  with told.contribution: helped
  with told.other_causes: A new governor gave them a room.
  with told.visits_a_year: {"number": 140, "source": "Their annual report"}
  with told.places_touched: {"number": 4, "source": "Their annual report"}
Inès calls "They speak with people without staff" done, because "Their sheets say who was there, and people say the same."

It is 600 days ago.
Inès does for "It looks at isolation in each" as published_critique: "A chapter on isolation in our yearly report."
Inès calls the step "A chapter on isolation" done, because "It is published."

It is 400 days ago.
Inès finds that what was "They reported broken lamps" holds, by "Their next report asks why, too."
Harriet sets out for "Police Complaints Authority", on methodology: "It tells those who complain what became of it."
  with aimed_by: "«in 60 days»"
Harriet does for "It tells those who complain" as dialogue: "We bring letters that were never answered."

It is 365 days ago.
Inès says of "Ombudsperson of Ostrelle" that "It takes a single complaint" is partly, by "Its report groups complaints, and does not ask what made them possible."
Inès sets out for "Ombudsperson of Ostrelle", on understanding: "It asks what makes the same complaint come again."
  with aimed_by: "«in 90 days»"
  with assumption: It has the files, and nobody who reads them side by side.
Inès does for "It asks what makes the same complaint" as dialogue: "We speak of it each quarter."
Inès calls the step "We speak of it each quarter" under_way, because "Twice so far."
Inès sees change at "Mental Health Commission", on themes, from "Restraint stood under “other”." to "Each use of restraint is counted by its kind.", by "Its last report."
  with noticed: "«380 days ago»"

It is 300 days ago.
Inès sees no_change at "Inspectorate of the Prison Service", on themes, from "Its reports do not speak of isolation." to "", by "Its last three reports."
  with aim: "«/aims: It looks at isolation in each»"
  with noticed: "«320 days ago»"
  with told.contribution: none
Inès calls "It looks at isolation in each" not_done, because "Its new checklist has no line for it."

It is 280 days ago.
Inès finds that what was "Staff stood by while" holds, by "Their sheets of the past half-year; on Sundays, too."
Inès sets out for "Inspectorate of the Prison Service", on themes: "It writes down who is held alone, and for how long."
  with aimed_by: "«in 200 days»"
  with assumption: A figure is asked for sooner than a judgement.
Inès does for "It writes down who is held alone" as dialogue: "We ask its head for one figure a quarter."

It is 200 days ago.
Inès sets out for "Social Care Inspectorate", on methodology: "It asks residents too, and not only staff."
  with aimed_by: "«in 160 days»"
Inès writes the training "What a resident does not say" of "Council for Preventive Visits" down, to which 6 of "Mental Health Commission" came: "Silence, six scenes, shelf 3".
  with when: "«205 days ago»"
Inès sees no_change at "Ombudsperson of Ostrelle", on understanding, from "Its report groups complaints by who received them." to "", by "Its report of this year."
  with aim: "«/aims: It asks what makes the same complaint»"
  with noticed: "«205 days ago»"
  with told.contribution: none
Harriet sees change at "Police Complaints Authority", on methodology, from "Two of ten were answered." to "Six of ten are answered.", by "Letters that people showed us."
  with aim: "«/aims: It tells those who complain»"
  with noticed: "«210 days ago»"
  with told.contribution: minor
  with told.other_causes: A newspaper wrote about it.

It is 180 days ago.
Inès sees change at "Human Rights Commission of Ostrelle", on themes, from "None of its reports spoke of isolation." to "Two of its reports speak of isolation.", by "Its reports of this year."
  with noticed: "«190 days ago»"
  with told.contribution: minor
  with told.other_causes: Parliament asked about it.

# What the Council told the Human Rights Commission: accepted, and taken up with the authority.
It is 52 days ago.
Inès writes down a finding at "Saltworks Remand Prison", "Night checks wake everybody": "On each wing the light goes on every hour of the night. Those who work in the kitchen sleep four hours."
  with when: "«60 days ago»"
  with basis: Own observation on three wings, and the night book.
Inès drafts "Night checks at the Saltworks" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission" from the finding "Night checks wake everybody".
Inès lets "Night checks at the Saltworks" go.
Bastien lets "Night checks at the Saltworks" go as the second person.
Bastien delivers "Night checks at the Saltworks".

# Four bodies are asked to ask for the same: one leads, two join, and one never answers.
It is 51 days ago.
Harriet recommends everywhere to "the ministry that runs the prisons", on light_and_air, "A window that opens": "Let every window in a cell open, and let daylight in."
  with issued: "«70 days ago»"
  with report: Report on light and air
Harriet begins the coalition "Windows that open" on "A window that opens", asking "the ministry that runs the prisons".
Harriet drafts a text in the coalition "Windows that open" for "Council for Preventive Visits", "Yorne Vale Custody Visitors" and "Nightlight Association", as invitation: "Ask with us that every window in a cell opens and lets daylight in."
Harriet lets "Windows that open" go.
Harriet delivers "Windows that open".

# Two ask the same, each in a report, and neither knows.
Inès recommends everywhere to "Prison Service", on space, "Fewer people in a cell": "Reduce overcrowding in prisons."
  with issued: "«80 days ago»"
  with report: Yearly report
Harriet recommends everywhere to "Ministry of Justice", on space, "Crowded wings": "Reduce overcrowding in the prisons."
  with issued: "«75 days ago»"
  with report: Report to Parliament

# The Ombudsperson and the Council meet each quarter.
Yasmine calls the meeting "Complaints and prevention, third quarter".
  with level: chair
Yasmine asks "Council for Preventive Visits" to "Complaints and prevention, third quarter", to be held "48 days ago" at "The office of the Ombudsperson", just this once because "We meet each quarter": "What comes again, and what we do about it"
Yasmine lets "Complaints and prevention, third quarter" go.
Yasmine delivers "Complaints and prevention, third quarter".

It is 50 days ago.
Inès joins the coalition "Windows that open".

Inès says of "Complaints and prevention, third quarter" that it comes.

It is 49 days ago.
Harriet opens "Night checks at the Saltworks".
Harriet answers "Night checks at the Saltworks" with accepted.

It is 48 days ago.
Philippa joins the coalition "Windows that open".
Harriet drafts a text in the coalition "Windows that open" for "Council for Preventive Visits" and "Yorne Vale Custody Visitors", as members: "These have joined."
Harriet lets "Windows that open" go.
Harriet delivers "Windows that open".

It is 47 days ago.
Harriet drafts a text in the coalition "Windows that open" for "Council for Preventive Visits" and "Yorne Vale Custody Visitors", as version: "We ask that every window in a cell opens and lets daylight in."
Harriet lets "Windows that open" go.
Harriet delivers "Windows that open".

Yasmine writes the minutes of "Complaints and prevention, third quarter" for "Council for Preventive Visits", just this once because "We meet each quarter": "We spoke of complaints that come again."
  with decisions: ["Each tells the other once a quarter what comes again, and what never comes."]
  with actions: [{"text": "Send the figures of the quarter.", "owner": "«/bodies: Ombudsperson of Ostrelle»", "due": "«10 days ago»"}, {"text": "Say which questions on searches help us.", "owner": "«/bodies: Council for Preventive Visits»", "due": "«in 3 days»"}]
Yasmine lets "Complaints and prevention, third quarter" go.
Yasmine delivers "Complaints and prevention, third quarter".
Inès reads all that was told of "Complaints and prevention, third quarter".
  sees "what never comes"

# A reservation and a dissent stand with the text wherever it is read.
It is 46 days ago.
Philippa drafts a text in the coalition "Windows that open" for "Human Rights Commission of Ostrelle" and "Council for Preventive Visits", as reservation: "We ask it of new cells first; old walls take longer."
  with text_version: «/coalitions/«/coalitions: Windows that open»#texts/2/text_version»
Philippa lets "Windows that open" go.
Philippa delivers "Windows that open".

It is 45 days ago.
Inès drafts a text in the coalition "Windows that open" for "Human Rights Commission of Ostrelle", as dissent: "It asks too little: a window is of no use where it is painted over."
  with text_version: «/coalitions/«/coalitions: Windows that open»#texts/2/text_version»
Inès lets "Windows that open" go.
Bastien lets "Windows that open" go as the second person.
Inès delivers "Windows that open".

# What was asked.
It is 44 days ago.
Inès asks "Human Rights Commission of Ostrelle" for "Complaints about searches": "How many complaints about searches came to you since January?" because "We choose the themes of next year by it."
  with heading.category: complaint_counts
  with heading.expires: "«4 days ago»"

It is 43 days ago.
Harriet drafts a text in the coalition "Windows that open" for "Council for Preventive Visits" and "Yorne Vale Custody Visitors", as signature: "We sign it."
  with text_version: «/coalitions/«/coalitions: Windows that open»#texts/2/text_version»
Harriet lets "Windows that open" go.
Harriet delivers "Windows that open".

It is 42 days ago.
Harriet opens the request "Complaints about searches".

# What came to the Council.
It is 41 days ago.
Harriet writes down a finding at "Old Haven Remand House", "Family visits behind glass": "All family visits take place behind glass, also those of children."
  with when: "«47 days ago»"
Harriet drafts "Family visits behind glass" for "Council for Preventive Visits", just this once because "They plan their year": "All family visits take place behind glass, also those of children."
Harriet lets "Family visits behind glass" go.
Harriet delivers "Family visits behind glass".

# What has had its last day is destroyed at the receiver's by the server itself.
It is 40 days ago.
Inès drafts "Programme of the joint training" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission": "Two mornings on how to read the register of restraint."
  with category: follow_up
  with expires: "«8 days ago»"
Inès lets "Programme of the joint training" go.
Bastien lets "Programme of the joint training" go as the second person.
Bastien delivers "Programme of the joint training".

Inès finds that what was "They reported broken lamps" fell_back, by "Their last report has lamps one by one again; their chair has changed."
Inès sets out for "Yorne Vale Custody Visitors", on understanding: "Their new chair knows why what is general matters."
  with aimed_by: "«in 140 days»"
  with assumption: It went with the one who left.
Inès does for "Their new chair knows" as dialogue: "We meet the new chair."
Inès calls "Their new chair knows" under_way, because "A first talk is agreed."

It is 39 days ago.
Harriet opens "Programme of the joint training".

# Contested.
It is 38 days ago.
Bastien writes down a finding at "Old Haven Remand House", "Telephone hours": "The telephone can be used in working hours only, when families are at work too."
  with when: "«45 days ago»"
Bastien drafts "Telephone hours at Old Haven" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission" from the finding "Telephone hours".
  with caveats: ["no_export"]
Bastien lets "Telephone hours at Old Haven" go.
Inès lets "Telephone hours at Old Haven" go as the second person.
Inès delivers "Telephone hours at Old Haven".

It is 37 days ago.
Bastien opens "Family visits behind glass".
Bastien answers "Family visits behind glass" with accepted.
Bastien says that "Family visits behind glass" led to informed_a_visit: "We looked at it ourselves, and write about it in our yearly report."

It is 36 days ago.
Harriet asks "Council for Preventive Visits" for "Women in police stations": "What did you find about women who are kept in police stations?" because "For our report to Parliament."

It is 35 days ago.
Harriet drafts a text in the coalition "Windows that open" for "Council for Preventive Visits" and "Yorne Vale Custody Visitors", as step: "The text went to the ministry with a letter."
  with step: letter
Harriet lets "Windows that open" go.
Harriet delivers "Windows that open".

It is 34 days ago.
Rim opens "Telephone hours at Old Haven".
Rim answers "Telephone hours at Old Haven" with contested: "The hours were changed before the summer. We have seen the telephone in use in the evening."

# Called back, and destroyed there.
It is 33 days ago.
Inès drafts "Open recommendations, first version" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission": "Of the recommendations on food, eleven are open."
  with category: recommendation
Inès lets "Open recommendations, first version" go.
Bastien lets "Open recommendations, first version" go as the second person.
Bastien delivers "Open recommendations, first version".

It is 32 days ago.
Bastien opens the request "Women in police stations".
Bastien replies to the request "Women in police stations" in part: "We have asked all our offices; what the northern one found comes later."

It is 31 days ago.
Harriet says that "Night checks at the Saltworks" led to raised_with_authority: "We have written to the Ministry of Justice; it will answer in the new year."

It is 30 days ago.
Harriet opens "Open recommendations, first version".
Inès agrees with "Human Rights Commission of Ostrelle" to be told of something similar.
Harriet agrees with "Council for Preventive Visits" to be told of something similar.
Harriet takes part in a round with "Council for Preventive Visits".
Inès takes part in a round with "Human Rights Commission of Ostrelle".
Inès lists what others have that is similar.
  sees "Fewer people in a cell"; total: 1
  does not see "Crowded wings"
Harriet lists what others have that is similar.
  sees "Crowded wings"; total: 1

It is 29 days ago.
Inès asks "Inspectorate of the Prison Service" for "Use of isolation": "How often was isolation ordered in each prison?" because "To compare it with what we are told."
  with heading.category: follow_up

It is 28 days ago.
Inès calls back "Open recommendations, first version" because of superseded.

It is 27 days ago.
Harriet says that the copy of "Open recommendations, first version" is destroyed.

# Called back, and no word of it since.
It is 26 days ago.
Bastien drafts "Open recommendations, second version" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission": "Of the recommendations on food, nine are open."
  with category: recommendation
Bastien lets "Open recommendations, second version" go.
Inès lets "Open recommendations, second version" go as the second person.
Inès delivers "Open recommendations, second version".

It is 25 days ago.
Harriet drafts a text in the coalition "Windows that open" for "Council for Preventive Visits" and "Yorne Vale Custody Visitors", as outcome: "New cells get windows that open. Others pushed for it too."
  with contribution: helped
Harriet lets "Windows that open" go.
Harriet delivers "Windows that open".

# Somebody has taken consent back: Today says so.
It is 24 days ago.
Inès writes down a finding at "Marchebourne Prison", "A letter that did not arrive": "A letter to a lawyer was kept for three weeks."
  with when: "«29 days ago»"
Inès notes that the person behind "A letter that did not arrive" agreed to prevention by "Human Rights Commission of Ostrelle".
Inès drafts "Letters to lawyers" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission" from the finding "A letter that did not arrive".
Inès lets "Letters to lawyers" go.
Bastien lets "Letters to lawyers" go as the second person.
Bastien delivers "Letters to lawyers".

# A complaint is handed on, with consent to just that.
It is 23 days ago.
Harriet opens "Letters to lawyers".

It is 22 days ago.
Harriet refers the complaint "A parcel that was not handed out" to "Ombudsperson of Ostrelle", just this once because "It is theirs to decide": "A parcel from the family was kept, and nobody says why."
Harriet lets "A parcel that was not handed out" go.
Harriet delivers "A parcel that was not handed out".

It is 21 days ago.
Edmond opens the request "Use of isolation".
Edmond refuses the request "Use of isolation" because of no_basis: "Without a signed agreement we may not hand out figures."

It is 19 days ago.
Inès calls back "Open recommendations, second version" because of mistake.

It is 18 days ago.
Yasmine opens "A parcel that was not handed out".
Yasmine answers "A parcel that was not handed out" with accepted.

# Its last day comes soon.
It is 16 days ago.
Bastien drafts "Draft chapter on heating" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission": "The heating is turned off at night in four of the nine prisons that were visited since spring."
  with expires: "«in 5 days»"
  with caveats: ["no_onward", "read_in_room"]
Bastien lets "Draft chapter on heating" go.
Inès lets "Draft chapter on heating" go as the second person.
Inès delivers "Draft chapter on heating".

It is 15 days ago.
Yasmine says of "Council for Preventive Visits" that "It passes on risks" is partly, by "What it heard in spring reached us in autumn."
Yasmine drafts "How we see your referrals" for "Council for Preventive Visits", just this once because "It asked us how we see its work", from the answer that "What it heard in spring" shows.
Yasmine lets "How we see your referrals" go.
Yasmine delivers "How we see your referrals".
Inès asks "Ombudsperson of Ostrelle" for "Complaints that come again": "Which complaints came again within a year?" because "We choose our themes by it."
  with heading.category: complaint_counts

It is 14 days ago.
Inès opens "How we see your referrals".

It is 13 days ago.
Rim opens "Draft chapter on heating".

# Not told: the reason stays at home.
It is 12 days ago.
Inès writes down a finding at "Fort Aiguelorne Prison", "Who may read the complaints book": "The complaints book lies in the room of the head of the wing."
  with when: "«20 days ago»"
  with classification: confidential
Inès drafts "The complaints book at Fort Aiguelorne" for "Inspectorate of the Prison Service", just this once because "It has asked what we saw": "The complaints book lies where staff read it."
Inès lets "The complaints book at Fort Aiguelorne" go.
  is refused exchange.blocked
Inès decides not to tell "The complaints book at Fort Aiguelorne" because of not_ready: "We do not know who reads along at the inspectorate. Ask again when the agreement is signed."

It is 9 days ago.
Anselm writes down a finding at "Saltworks Remand Prison", "Nobody reads the house rules aloud": "Those who cannot read learn the house rules from others."
  with when: "«15 days ago»"
Anselm drafts "House rules that nobody reads aloud" for "Council for Preventive Visits", just this once because "The understanding says that we tell the Council early": "Those who cannot read learn the house rules from others."
  with category: concern
Anselm lets "House rules that nobody reads aloud" go.
Anselm delivers "House rules that nobody reads aloud".

It is 8 days ago.
Yasmine calls the meeting "Complaints and prevention, fourth quarter".
  with level: chair
Yasmine asks "Council for Preventive Visits" to "Complaints and prevention, fourth quarter", to be held "in 4 days" at "The office of the Ombudsperson", just this once because "We meet each quarter": "Why the same complaint comes again"
Yasmine lets "Complaints and prevention, fourth quarter" go.
Yasmine delivers "Complaints and prevention, fourth quarter".

It is 7 days ago.
Inès reads all that was told of "Complaints and prevention, fourth quarter".
Inès says of "Complaints and prevention, fourth quarter" that it comes.

It is 6 days ago.
Anselm asks "Council for Preventive Visits" for "Who may visit the transit room": "May an association ask to enter the transit room?" because "Families ask us."
  with heading.category: legislation

# What the Council has recommended, and what became of it.
Inès recommends at "Saltworks Remand Prison" to "Governor of the Saltworks", on light_and_air, "Night checks without light": "Check the cells at night without switching on the light, except where a person is known to be at risk."
  with issued: "«50 days ago»"
  with due: "«10 days ago»"
  with report: Report on the Saltworks
  with paragraph: § 41
  with measure: The night book has no round with light but for those named in it.
Inès notes that the addressee of "Night checks without light" answered accepted: "We shall do so from next month."
Inès notes that the addressee of "Night checks without light" calls it fully: "Done in all wings"
Bastien establishes by follow_up_visit that "Night checks without light" is partly: "On one wing of three the light still goes on each hour."
Inès notes that "Human Rights Commission of Ostrelle" says in "Annual report, page 12" that "Night checks without light" is not_done
Inès notes that the addressee of "Night checks without light" gives staff_or_training as the reason
Inès recommends at "Sablerane Prison" to "Prison Service", on visits_received, "Family visits without glass": "Let families meet without a glass between them, children first."
  with issued: "«45 days ago»"
Inès recommends everywhere to "Ministry of Justice", on light_and_air, "Daylight in every cell": "Give every cell a window that opens and lets daylight in."
  with issued: "«44 days ago»"
Inès notes that the addressee of "Daylight in every cell" answered in_principle: "Accepted in principle, as the budget allows"
Inès notes that a roundtable for "Daylight in every cell" helped_partly: "The Ministry counted the cells without a window, and began with twelve."
Inès follows what "Human Rights Commission of Ostrelle" asks at "Saltworks Remand Prison" in "Annual report, page 12", on phone_and_mail, "Telephones in the evening": "Open the telephones until nine in the evening."

# Others ask as the Council does: in reports since 2015, in another language, and in what one told it.
Inès follows what "Human Rights Commission of Ostrelle" asks at "Sablerane Prison" in "Annual report 2015, page 31", on visits_received, "An end to glass in family visits": "End family visits behind glass: let families meet without a glass between them."
  with issued: "2015"
Inès follows what "Lay Visitors of the Capital Prisons" asks at "Sablerane Prison" in "Annual report 2019, page 8", on visits_received, "Children on a lap": "Let children meet their families in visits without a glass between them."
  with issued: "2019"
Inès follows what "Ombudsperson of Ostrelle" asks at "Sablerane Prison" in "Rapport annuel 2021, page 40", on visits_received, "Des visites familiales sans vitre": "Permettre aux familles de se voir sans vitre lors des visites familiales, les enfants d'abord."
  with issued: "2021"
Inès lays "Family visits without glass" beside "An end to glass in family visits", as same.
Inès lays "An end to glass in family visits" beside "Children on a lap", as same.
Harriet recommends everywhere to "Prison Service", on visits_received, "Glass only where a judge orders it": "Let families meet without a glass between them in family visits, unless a judge orders it."
  with issued: "«43 days ago»"
Harriet drafts "What we ask about glass" for "Council for Preventive Visits", just this once because "They ask the same", from the recommendation "Glass only where a judge orders it".
Harriet lets "What we ask about glass" go.
Harriet delivers "What we ask about glass".
Bastien opens "What we ask about glass".

# What bodies found and told nobody yet.
It is 5 days ago.
Philippa writes down a finding at "Wheatcross Police Station", "No clock in the rooms": "There is no clock that can be seen from the rooms."
  with when: "«11 days ago»"
Mireille writes down a finding at "Sablerane Prison", "Meals at noon only": "Warm meals are given at noon only."
  with when: "«14 days ago»"

# What lasted until this autumn does not any more; and what the Council thinks of a body stands beside its own word.
It is 4 days ago.
Inès says of "Human Rights Commission of Ostrelle" that "It goes back to see what became" is partly, by "Its reports seldom say what became of the earlier one."
  with on: "«30 days ago»"
Inès notes as a strength of "Human Rights Commission of Ostrelle", of its method: "It writes down who was there when somebody spoke."
Inès notes as a weakness of "Human Rights Commission of Ostrelle", of its focus: "It looks at cells and food, and seldom at isolation."
Inès drafts "How we see your follow-up" for "Human Rights Commission of Ostrelle", just this once because "It asked us how we see its work", from the answer that "Its reports seldom say" shows.
Inès lets "How we see your follow-up" go.
Bastien lets "How we see your follow-up" go as the second person.
Bastien delivers "How we see your follow-up".
Harriet says of "Human Rights Commission of Ostrelle" that "It goes back to see what became" is yes, by "We go back to every place within two years."
Harriet opens "How we see your follow-up".
Harriet looks at how "Human Rights Commission of Ostrelle" works.
  sees standing: differ; "within two years"; "Its reports seldom"
  does not see "seldom at isolation"

Inès lists at what to look again.
  sees "by its kind"
  does not see "broken lamps"; "room of their own"
Inès lists where to ask whether it is used.
  sees "What a resident does not say"
Inès lists what is set out to change.
  sees at "They speak with people without staff": state: done
  sees at "It looks at isolation in each": state: not_done
  sees at "It asks residents too": state: intended
  sees at "why what is general matters": state: under_way
Inès lists what was seen to change.
  sees at "room of their own": lasts: holds
  sees at "broken lamps": lasts: fell_back
  sees at "do not speak of isolation": outcome: no_change
  does not see "Six of ten"
Harriet lists what is set out to change.
  sees at "It tells those who complain": state: intended
  does not see "residents"
Josiane lists what is set out to change.
  sees nothing
Josiane looks at how "Lay Visitors of the Capital Prisons" works.
  sees standing: not_said
  does not see "Staff stood by"

It is 3 days ago.
Josiane writes down a finding at "Saltworks Remand Prison", "Showers closed on Sundays": "The showers of two wings were closed on five Sundays in a row."
  with when: "«8 days ago»"
Josiane drafts "Showers closed on Sundays" for "Council for Preventive Visits", just this once because "The governor has not answered us": "The showers of two wings were closed on five Sundays in a row."
Josiane lets "Showers closed on Sundays" go.
Josiane delivers "Showers closed on Sundays".

It is 2 days ago.
Inès notes that the person behind "A letter that did not arrive" has taken that back.

# Waiting for a second person.
It is 1 days ago.
Inès drafts "Time out of the room in winter" for "Human Rights Commission of Ostrelle" under "Agreement with the Human Rights Commission": "In winter the yard is opened for half an hour in five of the nine prisons."
Inès lets "Time out of the room in winter" go.

# How it all stands today.
It is 0 days ago.
Inès lists what others have from us.
  sees at "Night checks at the Saltworks": state: answered; done: raised_with_authority
  sees at "Telephone hours at Old Haven": answer: contested
  sees at "Open recommendations, first version": state: destroyed
  sees at "Open recommendations, second version": state: called_back; receipt_owed_days: 19
  sees at "Draft chapter on heating": state: open
  sees at "Programme of the joint training": state: expired
  does not see "complaints book"
Inès lists what is told and what is not.
  sees stage: refused; stage: waiting_for_second; stage: recalled
Inès lists what is owed and what ends.
  sees at "Letters to lawyers": kind: consent; days: 2
  sees at "Open recommendations, second version": kind: receipt; days: 19
  sees at "Complaints about searches": kind: request
  sees at "Draft chapter on heating": kind: expiry; days: 5
Inès lists what came.
  sees at "Family visits behind glass": state: answered
  sees at "House rules that nobody reads aloud": state: unopened
Inès lists what was asked.
  sees state: past_its_day; state: part_answered; state: refused; state: open
Edmond lists what came.
  sees nothing
Yasmine lists what came.
  sees total: 1; "A parcel that was not handed out"
Inès lists what is open between us and "Ombudsperson of Ostrelle".
  sees matter: action_open; matter: request_of_ours; matter: letter_to_answer; "How we see your referrals"
  does not see "Use of isolation"
Inès lists what is asked together.
  sees at "Windows that open": standing: joined
Anselm lists what is asked together.
  sees at "Windows that open": standing: invited
Inès opens all that was told in the coalition "Windows that open".
  sees "every window in a cell opens"; "old walls take longer"; "painted over"; contribution: helped
