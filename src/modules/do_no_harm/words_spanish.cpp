#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {

std::string_view words_spanish() {
    return R"(
title: sr sra srta senor senora senorita don dona dr dra doctor doctora lic licenciado licenciada
title: comisario comisaria cabo sargento sargenta oficial inspector inspectora capitan teniente
title: coronel alcaide juez jueza fiscal director directora enfermero enfermera agente padre
abbreviation: sr sra srta dr dra lic ud uds art num nro av avda tel exp ref
someone: esposa esposo marido companero companera primo prima amigo amiga familia senora tio tia
someone: chico chica muchacho muchacha hija hijo hermano hermana mujer hombre nina nino menor
someone: adolescente joven bebe interno interna preso presa detenido
someone: detenida recluso reclusa paciente persona extranjero extranjera anciano anciana madre padre
someone: migrante privado privada residente imputado imputada condenado condenada
staff: auxiliar limpiador limpiadora guardia guardias custodio custodia custodios celador celadora
staff: celadores enfermero enfermera
staff: medico medica agente agentes policia policias oficial psicologo psicologa maestra maestro
staff: funcionario funcionaria empleado empleada trabajador trabajadora cocinero fuente
speaks: nego pidio lloro reclamo teme quiere insistio agradecio
tells: suplico suplicaron pidio hablo hablaron contaron dijeron conto dijo relato confeso revelo
tells: confio admitio explico comento afirmo senalo reconocio
does: es esta estaba fue era tiene tenia duerme dormia llora lloraba pidio mostro lleva llevaba vive
does: padece sufre puede quiere perdio comparte espera firmo
month: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
ordinary: lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio
ordinary: julio agosto septiembre setiembre octubre noviembre diciembre navidad pascua
ordinary: ministerio ministro ministra direccion secretaria estado consejo corte suprema tribunal
ordinary: juzgado senado asamblea congreso parlamento comision comite subcomite asociacion
ordinary: inspeccion mecanismo defensoria procuracion pueblo prision penal carcel centro comisaria
ordinary: policia guardia civil hospital unidad pabellon modulo articulo ley codigo convencion
ordinary: protocolo constitucion reglas regla capitulo anexo informe derechos humanos cruz roja
ordinary: naciones unidas europeo europea interamericana union nacional internacional general
ordinary: publica publico justicia interior salud prevencion tortura penitenciaria penitenciario
ordinary: republica presidente america europa espana argentina chile uruguay paraguay peru bolivia
ordinary: colombia mexico ecuador venezuela montevideo lima bogota madrid quito asuncion castellano
ordinary: espanol ejecucion prisiones servicio calle avenida plaza
stop: el la los las un una unos unas de del al y o u pero si cuando desde despues antes bajo sobre
stop: entre para por con sin en a e su sus se lo le les nos yo tu nuestra nuestro este esta estos
stop: estas ese esa que quien cual como no ni mas todo todos toda todas cada ningun ninguna segun
stop: hasta durante tras dos tres cuatro cinco mujeres hombres internos presos ninos jovenes
stop: personas familias visitas celdas comidas
personal: toma perdio usa padece sufre diagnosticado diagnosticada ella
lasting: desde hace durante por
number_word: trece catorce quince dieciseis diecisiete
unit: pabellon modulo unidad sector ala galeria
numbered: expediente legajo causa caso denuncia queja dni cedula pasaporte nuc prontuario
illness: epilepsia epileptico epileptica esquizofrenia esquizofrenico diabetes diabetico diabetica
illness: tuberculosis vih sida seropositivo seropositiva hepatitis cancer depresion depresivo
illness: psicosis bipolar autismo autista asma demencia embarazada suicida suicidio suicidarse
illness: embarazo seropositividad antipsicotico antipsicoticos antidepresivos amputacion amputado
illness: amputada violada violacion
illness: quimioterapia paraplejico sordo sorda ciego ciega leucemia esclerosis
illness: dialisis anorexia toxicomania alcoholismo insulina metadona
> person: nombre [ NAME ]
> person: segun [ LATIN ] ,
> person: ( [ LATIN ] , NUM
> person: [ LATIN ] , de? NUM anos
> person: firmado|firmada por [ LATIN ]
> person: llamado|llamada|llamaba|llama|apellidado|apellidada [ NAME ]
> nickname: alias|apodado|apodada|apodan|mote|sobrenombre ..1 [ QUOTED ]
> nickname: alias|apodado|apodada [ CAP ]
> nickname: conocido|conocida ..2 como [ QUOTED ]
> nickname: conocido|conocida ..2 como el|la [ CAP ]
> birth: [ nacido|nacida|nacio el|en|:? DATE ]
> birth: fecha de nacimiento ..3 [ DATE ]
> age: [ de|con NUM anos de edad ]
> age: CAP , [ de NUM anos ]
> age: @someone ,? [ de|con NUM anos ]
> age: , [ NUM anos ] ,|.|)|;
> number: [ numero|n|no|nro|num .? °? de @numbered :? CODE ]
> number: [ @numbered numero|n|no|nro|num .? °? :? CODE ]
> number: [ acta|parte n|no|numero|nro? .? °? LONG ]
> number: [ dni|cedula|pasaporte ..4 LONG ]
> cell: [ celda|calabozo|habitacion numero|n|no|nro? .? °? CODE ]
> phone: telefono|celular|movil|llame|llamar|numero|tel ..5 [ PHONE ]
> address: [ calle|avenida|av|avda|pasaje|carrera|jiron|barrio|plaza .? ..2 CAP ..5 CODE ]
> rare_combination: [ la|el|una|un unica|unico|sola|solo ..1 @someone|@staff ]
> rare_combination: [ un|una solo|sola ..1 @someone|@staff|hablante ]
> rare_combination: [ un|una @someone|@staff ..6 @unit ..6 DAY ]
> health: [ vih positivo|positiva ]
> health: [ diagnosticado|diagnosticada con ..1 @illness ]
> health: [ intento de suicidio ]
> source: [ un|una|otro|otra ..1 @staff|@someone ..3 @tells ]
> source: [ uno|una de los|las ..1 @staff|@someone ..3 @tells ]
> source: [ segun un|una|algunos|varios|varias ..1 @staff|@someone ]
> source: [ de acuerdo con un|una ..1 @staff|@someone ]
> source: [ dos|tres|varios|varias|algunos @staff ..3 @tells ]
> source: [ fuera de acta ]
> source: [ bajo reserva|anonimato ]
> future_visit: [ proxima|futura visita|inspeccion ]
> future_visit: [ proximas visitas|inspecciones ]
> future_visit: [ volveremos|visitaremos|regresaremos|retornaremos|inspeccionaremos CLAUSE ]
> future_visit: [ vamos|pensamos|planeamos|esperamos a? ..1 visitar|volver|regresar|inspeccionar ]
> future_visit: [ visita esta? prevista|programada|planeada|planificada|agendada ]
> future_visit: [ se espera al|a equipo|delegacion|mecanismo ]
> future_visit: [ equipo|delegacion volvera|regresara|visitara ]
> future_visit: [ sera|seran visitado|visitada|visitados|visitadas ]
)";
}

}  // namespace liaise::do_no_harm
