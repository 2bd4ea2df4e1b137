#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {

std::string_view words_english() {
    return R"(
title: mr mrs ms miss mx dr doctor prof professor sir sgt sergeant officer nurse judge inspector
title: constable captain capt lieutenant lt superintendent warden chaplain imam reverend father
title: sister consultant psychologist governor director
abbreviation: mr mrs ms dr prof sgt no nr ref st art sec para p pp tel approx vs capt lt eg ie dob
someone: woman man girl boy child baby juvenile minor prisoner detainee inmate patient resident
someone: foreigner migrant person teenager adult mother father pupil suspect
someone: brother sister wife husband cellmate friend cousin son daughter uncle aunt lady family
someone: transgender muslim christian jew hindu sikh
staff: guard guards officer officers nurse nurses doctor doctors worker workers member warden
staff: wardens
staff: staff sergeant psychologist chaplain teacher cook cleaner interpreter source colleague
staff: employee employees trainee carer carers
speaks: refused refuses asked asks cried cries described complained complains wept showed shows
speaks: wants
speaks: begged thanked insisted denies denied believes fears feared
tells: begged spoke told said says confided admitted explained revealed confirmed disclosed
tells: whispered alleged
does: is was has had were have will can could would did does says showed asked cried gave refused
does: wants wanted needs described complained spoke wrote sleeps slept lives lost shares share
month: january february march april may june july august september october november december
month: jan feb mar apr may jun jul aug sept oct nov dec
ordinary: monday tuesday wednesday thursday friday saturday sunday january february march april
ordinary: june july august september october november december easter christmas ramadan
ordinary: ministry minister office department secretary state court supreme high house parliament
ordinary: commission committee council board association inspectorate mechanism subcommittee centre
ordinary: center prison prisons police custody detention hospital unit wing ward section article
ordinary: rule
ordinary: rules act law code convention protocol constitution principles chapter part annex table
ordinary: figure report human rights red cross crescent nations united european union national
ordinary: international general public ombudsman ombudsperson commissioner prevention torture
ordinary: justice interior home health care quality immigration border service services agency
ordinary: authority government president king queen prime chief north south east west northern
ordinary: southern eastern western central royal church mosque school university college bank
ordinary: street road lane avenue english french spanish portuguese arabic african american british
ordinary: european roma muslim christian jewish hindu sikh london paris geneva europe africa asia
ordinary: america england scotland wales ireland france spain portugal brazil tunisia morocco
ordinary: strasbourg brussels york washington optional legal aid society trust network
ordinary: special rapporteur rapporteurs working group persons people forms family families women
ordinary: men children girls boys workers prisoner prisoners offender offenders officers treatment
ordinary: disappearance disappearances statute genocide programme program plan action assembly
ordinary: federation kingdom ireland islands territory bay strip river city town village county
ordinary: house lodge grange park hall green majesty band log meeting score warning early mission
ordinary: war world day week bill opinion paper residents member states armed forces opportunities
ordinary: hmp hmyoi yoi nhs cctv acct irc nos strategy fund institute faculty statement appendix
ordinary: standards visitors lay independent monitoring bench
stop: the a an on in at of and or but if when while since after before under over between for from
stop: with without by to he she it they we i you his her its their our your this that these those
stop: there here no not all some any many most each every both one two three four five six seven
stop: eight nine ten as so then than because although however during until women men girls boys
stop: children prisoners detainees inmates patients people persons families visits cells meals
stop: access staff prisoner complaint complaints letters food water
personal: takes lost he she his her him himself herself suffers diagnosed
lasting: since for over sentenced served serving
number_word: twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
number_word: forty
unit: wing unit ward block pavilion landing section dormitory
numbered: logbook nhs insurance case file docket complaint prisoner inmate detainee registration
numbered: passport id identity
numbered: warrant custody ref reference dossier incident record
illness: epilepsy epileptic schizophrenia schizophrenic diabetes diabetic tuberculosis tb hiv aids
illness: hepatitis cancer depression depressed psychosis psychotic bipolar autism autistic asthma
illness: dementia pregnant suicidal suicide dialysis stroke anorexia ptsd miscarriage abortion
illness: antipsychotic antipsychotics antidepressants amputation amputated amputee chemotherapy
illness: raped rape paraplegic deaf blind colostomy catheter hysterectomy leukaemia sclerosis
illness: syphilis addiction alcoholism heroin methadone insulin paralysed
street: street road lane avenue drive close court way square terrace crescent gardens hill row
> person: @title .? [ NAME ]
> person: @title @title .? [ NAME ]
> person: named|called|nicknamed [ NAME ]
> person: name is|was|as [ NAME ]
> person: according to [ LATIN ]
> person: ( [ LATIN ] , NUM
> person: [ LATIN ] , NUM ,|)
> person: [ LATIN ] , aged
> person: signed|by " [ LATIN ]
> person: initials ,? [ NAME ]
> person: @someone ,? [ LATIN ]
> nickname: known ..5 [ QUOTED ]
> nickname: known|goes as|by [ CAP ]
> nickname: nicknamed|alias|aka [ QUOTED ]
> nickname: nicknamed|alias|aka [ CAP ]
> nickname: call|calls|called him|her [ QUOTED ]
> birth: [ born on|in|:? DATE ]
> birth: date of birth ..3 [ DATE ]
> birth: [ dob :|,? DATE ]
> age: [ NUM - year - old ]
> age: [ NUM years|year old ]
> age: [ aged|age NUM ] !to|and|or|-
> age: CAP , [ NUM ] ,|)
> age: @someone of [ NUM ]
> number: [ @numbered no|number|nr|num|ref .? :? CODE ]
> number: [ @numbered :? LONG ]
> number: [ nhs|passport|insurance ..4 LONG ]
> number: [ nhs|insurance ..4 PHONE ]
> number: record|file|case|complaint ( [ LONG ] )
> number: [ ref|reference .? no|number? .? :? LONG ]
> cell: [ cell|room no|number? .? CODE ]
> phone: phone|telephone|mobile|tel|number|ring|call|called|reached|contact ..5 [ PHONE ]
> address: [ CODE CAP ..2 @street ]
> address: [ flat|apartment|apt NUM ,? CODE CAP ..1 @street ]
> rare_combination: [ the only|sole ..2 @someone|@staff|national ]
> rare_combination: [ the one ..1 @someone on|in|at|from|who|held ]
> rare_combination: [ a|an|one @someone|@staff ..6 @unit ..6 DAY ]
> rare_combination: [ a|an|one @someone|@staff ..6 DAY ..6 @unit ]
> rare_combination: [ there is|was only? one|just ..2 @someone|@staff|speaker ]
> rare_combination: [ only one ..2 @someone|@staff|speaker ]
> rare_combination: [ the one with ..2 ]
> health: [ hiv -? positive ]
> health: [ diagnosed with ..3 @illness ]
> health: [ mentally ill ]
> source: [ a|an|another ..1 @staff|@someone ..5 @tells ]
> source: [ a|an ..1 @staff|@someone , who ..9 @tells ]
> source: [ one of the|them|our ..1 @staff|@someone ..4 @tells ]
> source: [ one @staff|@someone ..3 @tells ]
> source: [ two|three|several|some|other ..1 @staff ..3 @tells ]
> source: [ off the record ]
> source: [ told us in confidence ]
> source: [ member of staff ..4 @tells ]
> source: [ according to a|an|one|some|two|several ..2 @staff|@someone ]
> source: [ on condition of anonymity ]
> future_visit: [ we|team|mechanism will|shall ..2 visit|return|inspect|come|revisit ]
> future_visit: we will [ visit CLAUSE ]
> future_visit: [ we|team|mechanism plan|intend|hope|expect|aim to ..1 visit|return|inspect ]
> future_visit: [ we|team|mechanism plan|intend|hope|expect|aim to ..1 go|come|revisit ]
> future_visit: [ we|team are|is going to ..1 visit|return|inspect ]
> future_visit: [ next|upcoming|forthcoming|future|planned visit|inspection ]
> future_visit: [ visit|inspection is? planned|scheduled|foreseen|due for|in|on ]
> future_visit: [ team|delegation|mechanism|visitors is|are expected|due back|again|to|in|on ]
> future_visit: [ will be visited|inspected ]
)";
}

}  // namespace liaise::do_no_harm
