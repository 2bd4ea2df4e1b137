#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {

std::string_view words_portuguese() {
    return R"(
title: sr sra srta senhor senhora dom dona dr dra doutor doutora enfermeiro enfermeira delegado
title: delegada sargento cabo tenente capitao coronel inspetor inspetora agente juiz juiza diretor
title: diretora comandante comissario padre seu prof professor professora
abbreviation: sr sra srta dr dra prof art num av tel proc
someone: esposa esposo marido companheiro companheira primo prima amigo amiga familia senhora tio
someone: rapaz rapariga moca moco filha filho irmao irma mulher homem menina menino menor
someone: adolescente crianca bebe interno interna preso presa
someone: detido detida recluso reclusa paciente pessoa estrangeiro estrangeira idoso idosa mae pai
someone: jovem privado residente arguido arguida custodiado custodiada detento detenta utente
staff: auxiliar faxineiro faxineira porteiro guarda guardas agente agentes policial policiais
staff: enfermeiro enfermeira medico medica
staff: funcionario funcionaria psicologo psicologa professor professora carcereiro monitor monitora
staff: trabalhador trabalhadora cozinheiro tecnico tecnica fonte
speaks: recusou pediu chorou reclamou teme quer insistiu agradeceu
tells: implorou pediu falou falaram contaram disseram contou disse relatou confessou revelou
tells: confiou admitiu explicou comentou afirmou reconheceu
does: e estava foi era tem tinha dorme dormia chora chorava pediu mostrou segurava mora vive
does: sofre pode quer perdeu partilha espera assinou ficou passou
month: janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
ordinary: segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho
ordinary: julho agosto setembro outubro novembro dezembro natal pascoa
ordinary: ministerio ministro ministra direcao secretaria estado conselho supremo tribunal federal
ordinary: senado assembleia congresso parlamento comissao comite subcomite associacao inspecao
ordinary: mecanismo defensoria provedoria procuradoria presidio penitenciaria penitenciario
ordinary: penitenciarios cadeia centro esquadra delegacia policia militar guarda hospital unidade
ordinary: pavilhao artigo lei codigo convencao protocolo constituicao regras regra capitulo anexo
ordinary: relatorio direitos humanos cruz vermelha nacoes unidas europeu europeia interamericana
ordinary: uniao nacional internacional geral publica publico justica interior saude prevencao
ordinary: tortura republica presidente america europa brasil portugal angola mocambique lisboa
ordinary: brasilia maputo luanda portugues administracao execucao penal estabelecimento prisional
ordinary: rua avenida praca
stop: o a os as um uma uns umas de do da dos das ao aos e ou mas se quando desde depois antes sob
stop: sobre entre para por pelo pela com sem em no na nos nas seu sua seus suas lhe eu tu nos nossa
stop: nosso este esta estes estas esse essa que quem qual como nao nem mais todo todos toda todas
stop: cada nenhum nenhuma segundo ate durante apos dois tres quatro cinco mulheres homens internos
stop: presos criancas jovens pessoas familias visitas celas refeicoes
personal: toma perdeu usa sofre padece diagnosticado diagnosticada tentou ela
lasting: desde ha durante por
number_word: treze catorze quatorze quinze dezasseis dezesseis dezassete dezessete
unit: pavilhao ala unidade setor galeria bloco
numbered: processo matricula prontuario inquerito queixa caso rg cpf passaporte identidade
illness: epilepsia epileptico epileptica esquizofrenia esquizofrenico diabetes diabetico diabetica
illness: tuberculose hiv sida seropositivo seropositiva soropositivo soropositiva hepatite cancro
illness: cancer depressao depressivo psicose bipolar autismo autista asma demencia gravida suicida
illness: gravidez seropositividade antipsicotico antipsicoticos antidepressivos amputacao amputado
illness: amputada violada estuprada
illness: quimioterapia paraplegico surdo surda cego cega leucemia esclerose violacao estupro
illness: suicidio dialise anorexia toxicodependente alcoolismo insulina metadona
> person: nome [ NAME ]
> person: segundo [ LATIN ] ,
> person: ( [ LATIN ] , NUM
> person: [ LATIN ] , de|com? NUM anos
> person: assinado|assinada por [ LATIN ]
> person: chamado|chamada|chama|chamava -? se? [ NAME ]
> nickname: alcunha|alcunhado|alcunhada|apelidado|apelidada|vulgo|alias ..1 [ QUOTED ]
> nickname: vulgo|apelidado|apelidada [ CAP ]
> nickname: conhecido|conhecida ..2 como|por [ QUOTED ]
> nickname: conhecido|conhecida ..2 como|por o|a [ CAP ]
> birth: [ nascido|nascida|nasceu em|a|no|:? DATE ]
> birth: data de nascimento ..3 [ DATE ]
> age: [ de|com NUM anos de idade ]
> age: CAP , [ de|com NUM anos ]
> age: @someone ,? [ de|com NUM anos ]
> number: [ numero|n|no|num .? °? de|do|da @numbered :? CODE ]
> number: [ auto|ata n|no|numero? .? °? LONG ]
> number: [ cpf|rg|passaporte ..4 LONG ]
> cell: [ cela|quarto numero|n|no? .? °? CODE ]
> phone: telefone|telemovel|celular|ligue|ligar|numero|pelo|tel ..5 [ PHONE ]
> address: [ rua|avenida|av|travessa|estrada|praca|alameda|largo|bairro .? ..2 CAP ..5 CODE ]
> rare_combination: [ a|o|uma|um unica|unico ..1 @someone|@staff ]
> rare_combination: [ um|uma so ..1 @someone|@staff|falante ]
> rare_combination: [ um|uma @someone|@staff ..6 @unit ..6 DAY ]
> health: [ tentou|tentativa de? ..1 suicidio ]
> health: [ hiv positivo|positiva ]
> health: [ diagnosticado|diagnosticada com ..1 @illness ]
> source: [ um|uma|outro|outra ..1 @staff|@someone ..4 @tells ]
> source: [ um|uma dos|das ..1 @staff|@someone ..4 @tells ]
> source: [ segundo|conforme um|uma|alguns|varios|varias ..1 @staff|@someone ]
> source: [ de acordo com um|uma ..1 @staff|@someone ]
> source: [ dois|duas|tres|varios|varias|alguns @staff ..3 @tells ]
> source: [ fora de ata ]
> source: [ sob anonimato|sigilo ]
> future_visit: [ proxima|futura visita|inspecao ]
> future_visit: [ proximas visitas|inspecoes ]
> future_visit: [ voltaremos|visitaremos|regressaremos|retornaremos|inspecionaremos CLAUSE ]
> future_visit: [ vamos|pensamos|planeamos|pretendemos|esperamos ..1 visitar|voltar|regressar ]
> future_visit: [ visita esta? prevista|marcada|programada|agendada|planeada|planejada ]
> future_visit: [ equipa|equipe|delegacao e esperada ]
> future_visit: [ equipa|equipe|delegacao voltara|regressara|visitara ]
> future_visit: [ sera|serao visitado|visitada|visitados|visitadas ]
)";
}

}  // namespace liaise::do_no_harm
