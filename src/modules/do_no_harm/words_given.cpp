#include "modules/do_no_harm/lexicon.hpp"

namespace liaise::do_no_harm {

/// Common given names, written down from memory; a name that is missing here is still found by a
/// title, by a surname beside it, or by "named". Those that are everyday words stand apart.
std::string_view words_given() {
    return R"(
given: james john robert michael david william richard joseph thomas charles daniel matthew
given: anthony steven andrew kenneth kevin brian george edward ronald timothy jason jeffrey ryan
given: jacob nicholas stephen jonathan larry justin scott brandon benjamin samuel gregory patrick
given: alexander jack dennis tyler aaron adam nathan henry zachary peter kyle noah ethan liam oliver
given: alex ben chris dan dave joe jim jimmy mike nick phil rob steve tim tom tony tommy jake josh
given: kate katie jane jenny ellie ella lily liz beth claire debbie sally tina tracy wendy zara
given: simon philip martin colin graham stuart neil darren craig gareth owen callum connor dylan
given: mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
given: margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
given: rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole
given: samantha katherine christine rachel janet catherine maria heather diane ruth julie olivia
given: joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
given: jacqueline martha gloria teresa sara janice abigail alice julia sophia sophie chloe zoe lucy
given: viktor ivan sergei dmitri olga natasha irina tatiana andrei mikhail nikolai oleg yuri pavel
given: pierre paul jacques michel philippe alain bernard andre nicolas francois laurent eric
given: olivier christophe thierry stephane frederic sebastien julien guillaume vincent antoine
given: mathieu benoit maxime alexandre romain florian kevin jeremy cedric yann loic bruno didier
given: gilles serge herve yves raymond lucien marcel emile leon gaston fernand armand pascal remi
given: marie jeanne francoise monique nathalie isabelle sylvie anne catherine martine nicole
given: valerie sandrine veronique brigitte christelle celine sophie aurelie emilie camille helene
given: elodie amelie pauline juliette manon lea ines louise charlotte mathilde clemence josephine
given: amadou mamadou ibrahima ousmane moussa abdoulaye cheikh modou boubacar seydou souleymane
given: issa oumar aliou bakary lamine samba demba fode sekou alpha aminata fatou fatoumata mariam
given: mariama aissatou awa khady coumba ndeye rokia kadiatou hawa adama salimata djeneba binta
given: kwame kofi kwesi ama akua adwoa chinedu emeka ngozi chioma ifeoma oluwaseun tunde adebayo
given: jose juan luis carlos miguel jorge manuel francisco antonio pedro alejandro fernando ricardo
given: eduardo roberto rafael javier diego daniel sergio andres raul mario alberto ramon enrique
given: oscar ruben victor pablo gustavo hugo ernesto julio arturo gerardo hector ignacio rodrigo
given: felipe marcos mateo santiago sebastian joaquin esteban gonzalo facundo matias nicolas emilio
given: wilmer wilson jhon yeison edison eusebio genaro anibal efrain rigoberto hernan
given: guadalupe rosa carmen ana juana margarita alejandra patricia veronica gabriela leticia
given: elena silvia adriana claudia monica sonia marta irene lucia beatriz raquel susana norma
given: yolanda graciela marcela daniela valentina camila fernanda carolina natalia paula lorena
given: ximena rocio noelia micaela florencia agustina
given: joao tiago thiago goncalo andre luiz marcelo rodrigo leandro fabio anderson wesley wellington
given: cristiano edson everton jefferson vinicius gabriel lucas matheus guilherme caio davi henrique
given: nuno rui vasco duarte afonso tomas sebastiao benedito raimundo severino geraldo osvaldo
given: francisca antonia luzia aparecida lourdes terezinha fatima ines conceicao rita catarina
given: joana mariana leticia bruna larissa vanessa tatiane jessica luana priscila debora simone
given: yasmin ana beatriz sofia matilde leonor
given: mohamed mohammed muhammad ahmed ahmad mahmoud mustafa hassan hussein hussain ali omar umar
given: youssef yusuf ibrahim ismail khaled khalid abdullah abdallah abdelkader abdelaziz abdul
given: karim rachid said samir nabil tarek tariq walid hicham mehdi bilal hamza anas ayoub zakaria
given: yassine yacine reda amine nassim farid mourad kamel kamal jamal djamel hakim sofiane riad
given: salah saleh sami ziad fadi rami wael bassam osama usama imad hamid majid saeed javad reza
given: aisha aicha fatima zahra khadija maryam amina samira nadia leila layla salma hanan houda
given: rania rana rasha dina hala noura nour naima latifa malika souad zineb zainab yasmine asma
given: sana soumaya hafsa noor amira farah lamia ikram meriem farida jamila
given: محمد احمد محمود مصطفى حسين علي عمر يوسف ابراهيم اسماعيل خالد عبدالله طارق وليد هشام
given: بلال حمزة انس ايوب زكريا ياسين رضا فريد مراد نبيل سمير رشيد حميد رامي وائل اسامة عماد
given: عثمان ادريس موسى عيسى هارون داود سليمان يحيى عمار ياسر ماهر منير منصور مروان معاذ فؤاد
given: سامي زياد فادي بسام غسان قاسم كمال جمال رياض شكري لطفي منذر الياس حاتم
given: فاطمة عائشة خديجة مريم زينب سلمى ليلى نادية سميرة حنان رانيا رنا دينا هالة نورة نعيمة لطيفة
given: سعاد اسماء سمية حفصة اميرة فرح لمياء ياسمين مروة هاجر اية رقية زهرة سارة ريم وفاء
given_word: mark grace hope faith joy will rose may bill frank art ray grant rich dale lily ivy
given_word: daisy
given_word: violet olive ruby pearl dawn summer april june august angel christian baron major prince
given_word: ernest bob pat sue guy miles max chase hunter mason
given_word: aime prosper felicite noel pascale constant modeste blanche claire fleur olive clement
given_word: dolores soledad consuelo esperanza paz mercedes pilar remedios luz sol reyes angel
given_word: amparo rosario socorro alma salvador domingo jesus cruz nieves victoria gloria clara
given_word: gloria graca fe amor vitoria bento socorro ventura neves
given_word: باسم حسن صالح سعيد كريم جميل عادل سليم نور هدى امل ايمان امين شريف ناصر فيصل صابر ناجي
given_word: حكيم
given_word: سالم جابر رحمة سعد بدر نجم هادي مجدي فرج مبروك عادلة جميلة كريمة سعيدة امينة شمس
particle: de da do dos das del la las los van von der den du ben bin ibn el al ould mac
particle: بن ابن بنت عبد ابو ام ال ولد آل
saint: san santa sao santo saint sainte st
)";
}

}  // namespace liaise::do_no_harm
