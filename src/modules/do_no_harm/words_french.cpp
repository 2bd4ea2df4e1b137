#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {

std::string_view words_french() {
    return R"(
title: monsieur madame mademoiselle mme mlle messieurs maitre docteur docteure professeur
title: capitaine lieutenant adjudant brigadier sergent commandant major colonel chef commissaire
title: juge greffier directeur directrice surveillant surveillante infirmier infirmiere
abbreviation: mme mlle me dr pr art al cf ref tel env
someone: frere soeur epouse mari codetenu codetenue cousin cousine fils ami amie dame famille
someone: femme homme fille garcon enfant bebe mineur mineure detenu detenue prisonnier prisonniere
someone: patient patiente retenu retenue prevenu prevenue condamne condamnee interesse interessee
someone: etranger etrangere ressortissant ressortissante personne adolescent adolescente mere pere
someone: resident residente migrant migrante transgenre musulman musulmane
staff: auxiliaire auxiliaires surveillant surveillante surveillants gardien gardienne gardiens
staff: infirmier infirmiere medecin
staff: agent agente agents policier policiere policiers gendarme gendarmes educateur educatrice
staff: employe employee fonctionnaire cuisinier interprete aumonier psychologue source membre
speaks: refuse refusé pleurait pleure demande demandait craint souhaite insiste
tells: supplie supplies parle confie dit raconte avoue revele explique affirme rapporte declare
tells: confirme reconnu glisse
does: est etait a avait dort pleurait tenait demande demandait montre attend refuse travaille
does: souffre
does: peut doit partage occupe aide crie
month: janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
ordinary: lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin
ordinary: juillet aout septembre octobre novembre decembre noel paques
ordinary: ministere ministre direction secretariat etat conseil cour tribunal senat assemblee
ordinary: parlement commission comite association inspection mecanisme observatoire controleur
ordinary: contrôleur defenseur mediateur prison maison centre commissariat gendarmerie police
ordinary: hopital quartier article loi code convention protocole constitution regles regle chapitre
ordinary: annexe journal rapport droits homme croix rouge nations unies europeen europeenne union
ordinary: nationale national internationale generale general publique justice interieur sante
ordinary: penitentiaire administration republique president afrique europe france senegal maroc
ordinary: tunisie belgique suisse geneve bruxelles dakar bamako francais anglais arabe mali guinee
ordinary: rue avenue boulevard place chemin
stop: le la les un une des de du d l au aux et ou mais si quand lorsque depuis apres avant sous sur
stop: entre pour par avec sans dans en a il elle ils elles on nous vous je tu son sa ses leur leurs
stop: ce cet cette ces notre nos votre qui que quoi dont ou ne pas plus tout tous toute toutes
stop: chaque aucun aucune selon afin ainsi alors car comme puis deux trois quatre cinq
stop: femmes hommes detenus mineurs enfants patients personnes familles visites cellules repas
personal: prend elle souffre atteint atteinte diagnostique diagnostiquee hospitalise hospitalisee
lasting: depuis pour pendant apres dans
number_word: douze treize quatorze quinze seize
unit: quartier batiment aile division etage pavillon secteur
numbered: securite ecrou matricule dossier plainte affaire procedure passeport parquet
illness: epilepsie epileptique schizophrene schizophrenie diabete diabetique tuberculose vih sida
illness: seropositif seropositive hepatite cancer depression depressif depressive psychose bipolaire
illness: autisme autiste asthme asthmatique demence enceinte suicidaire suicide dialyse anorexie
illness: seropositivite grossesse handicape neuroleptique neuroleptiques antidepresseur
illness: antidepresseurs amputation ampute amputee violee viol
illness: chimiotherapie paraplegique sourd sourde aveugle leucemie sclerose
illness: toxicomane toxicomanie alcoolique insuline methadone
> person: m . [ NAME ]
> person: @title - chef [ NAME ]
> person: selon|apres [ LATIN ] ,
> person: ( [ LATIN ] , NUM
> person: [ LATIN ] , NUM ans
> person: signe|signee « [ LATIN ]
> person: nomme|nommee|denomme|denommee|appele|appelee|prenomme|prenommee [ NAME ]
> person: s ' appelle|appelait [ NAME ]
> nickname: , dit|dite [ QUOTED ]
> nickname: , dit|dite [ CAP ]
> nickname: surnomme|surnommee|alias ..1 [ QUOTED ]
> nickname: surnomme|surnommee|alias [ CAP ]
> birth: [ ne|nee le|en|:? DATE ]
> birth: date de naissance ..3 [ DATE ]
> age: [ age|agee de NUM ans ]
> age: @someone de [ NUM ans ]
> age: , [ NUM ans ] ,|.|)|;
> number: [ numero|n ..1 d|de ..1 @numbered CODE ]
> number: [ @numbered numero|n|no|num .? °? :? CODE ]
> number: [ proces - verbal|verbaux ..3 LONG ]
> number: [ securite sociale ..5 PHONE ]
> number: [ passeport|securite ..5 LONG ]
> number: [ ref|reference|references .? :? LONG ]
> cell: [ cellule|chambre|geole numero|n|no? .? °? CODE ]
> phone: telephone|portable|joignable|appelez|appeler|numero|tel ..5 [ PHONE ]
> address: [ CODE ,? bis|ter? ,? rue|avenue|boulevard|place|chemin ..3 CAP ]
> address: [ CODE ,? bis|ter? ,? impasse|allee|quai|route|cite ..3 CAP ]
> rare_combination: [ la|le|une|un seule|seul ..1 @someone|@staff ]
> rare_combination: [ qu ' un|une seul|seule ..1 @someone|@staff|locuteur|locutrice ]
> rare_combination: [ celui|celle qui porte|a ..2 ]
> rare_combination: [ l ' unique ..1 @someone|@staff ]
> rare_combination: [ un|une @someone|@staff ..6 @unit ..6 DAY ]
> health: [ tentative|tentatives de suicide ]
> health: [ diagnostique|diagnostiquee ..1 @illness ]
> source: [ un|une|certain|certaine ..1 @staff|@someone ..5 @tells ]
> source: [ l ' un|une des ..1 @staff|@someone ..5 @tells ]
> source: [ selon un|une|certains|certaines|plusieurs ..1 @staff|@someone ]
> source: [ d ' apres un|une|certains|plusieurs ..1 @staff|@someone ]
> source: [ deux|trois|plusieurs|des @staff ..4 @tells ]
> source: [ hors proces - verbal ]
> source: [ sous couvert d ' anonymat ]
> future_visit: [ prochaine|prochaines|future visite|visites|mission|inspection ]
> future_visit: [ nous reviendrons|repasserons|passerons|viendrons CLAUSE ]
> future_visit: [ nous retournerons|visiterons|irons|inspecterons CLAUSE ]
> future_visit: [ nous allons ..1 visiter|revenir|retourner|inspecter ]
> future_visit: [ nous prevoyons|comptons|envisageons de? ..1 visiter|revenir|retourner ]
> future_visit: [ visite|mission est? prevue|programmee|planifiee|envisagee ]
> future_visit: [ equipe|delegation|mecanisme est attendue|attendu ]
> future_visit: [ sera|seront visite|visitee|visites|visitees ]
)";
}

}  // namespace liaise::do_no_harm
