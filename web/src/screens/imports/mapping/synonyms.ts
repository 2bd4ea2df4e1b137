import type { RoleName } from './roles';

/** What columns are called in English, French, Spanish, Portuguese, Italian and Arabic, without
    accents. A word with a star at its end may go on. */
export const called: [RoleName, string][] = [
  [
    'other_names',
    `alias, other name*, alternative name*, also known as, autre* nom*, otro* nombre*, outro*
      nome*, altr* nom*, alt name*, اسماء اخرى, اسم اخر`,
  ],
  [
    'town_code',
    `ibge, insee, code insee, commune code, municipality code, town code, code commune,
      codigo municipio, codice istat, istat`,
  ],
  [
    'region',
    `region*, state, uf, province, provincia, provincie, department, departement, county,
      governorate, gouvernorat, wilaya, estado, comunidad autonoma, district judiciaire,
      regiao, regione, المنطقة, الولاية, المحافظة, الاقليم, ولاية, محافظة`,
  ],
  [
    'town',
    `town, city, municipality, municipio, ville, commune, ciudad, cidade, localidad,
      localite, locality, citta, comune, المدينة, البلدية, مدينة, بلدية`,
  ],
  [
    'postcode',
    `postcode, post code, postal code, zip, zip code, cep, code postal, codigo postal, cap,
      الرمز البريدي`,
  ],
  [
    'address',
    `address*, street, adresse*, rue, direccion*, domicilio, calle, endereco*, morada, rua,
      logradouro, bairro, indirizzo, via, العنوان, الشارع`,
  ],
  ['latitude', 'lat, latitude, latitud, latitudine, y coord*, خط العرض'],
  ['longitude', 'lon, lng, long, longitude, longitud, longitudine, x coord*, خط الطول'],
  [
    'type',
    `type, kind, category, type of place, type of facility, facility type, establishment
      type, type d etablissement, categorie, nature, tipo, tipo de *, tipologia, categoria,
      classe, النوع, نوع المكان, نوع المؤسسة, الصنف`,
  ],
  [
    'operator',
    `operator, management, run by, provider type, operated by, gestion, gestionnaire,
      exploitant, operador, gestao, gestor, gestione, gestore, الجهة المشغلة, المشغل`,
  ],
  [
    'groups_held',
    `sex, gender, sexe, sexo, sesso, genero, genre, population held, who is held, groups
      held, الجنس, الفئة`,
  ],
  [
    'capacity',
    `capacity*, places, beds, capacite*, capacidad*, plazas, capacidade*, vagas, lotacao,
      capienza*, posti, الطاقة الاستيعابية, السعة`,
  ],
  [
    'occupancy',
    `occupancy, population*, detainees, inmates, prisoners, occupation, effectif*, nombre de
      detenus, detenus, ocupacion, poblacion*, internos, ocupacao, populacao*, presos,
      reclusos, presenti, detenuti*, عدد النزلاء, النزلاء, عدد المحتجزين`,
  ],
  [
    'when',
    `date*, day, visit date, date of *, visited on, period*, year, month, half year,
      semester, jour, annee, mois, semestre, fecha*, ano, mes, data*, dia, anno, mese, giorno,
      التاريخ, تاريخ, تاريخ الزيارة, السنة, الشهر`,
  ],
  [
    'rating',
    `rating*, final rating, last final rating, grade, graded, judgement, overall judgement,
      appreciation, notation, evaluation, calificacion, classificacao, avaliacao, giudizio,
      valutazione, التقييم, تقييم, التقدير`,
  ],
  [
    'named_in',
    `other bodies, who else*, other visitors, visited by others, autres visiteurs, autres
      organes, otros organos, outros orgaos, outro texto, altri organi, جهات اخرى`,
  ],
  [
    'visited',
    `visited*, inspected*, visit by *, inspected by *, came in, visite par *, inspecte par *,
      visitado*, inspeccionado*, inspecionado*, visitat*, ispezionat*, زيارة *, تمت الزيارة`,
  ],
  [
    'name',
    `name, place, facility, facility name, place name, name of *, establishment*,
      institution*, station, prison, prison name, centre, center, home, nom, nom de *, nom du
      *, nom d *, lieu, etablissement*, nombre, nombre de *, nombre del *,
      lugar, centro*, establecimiento*,
      nome, nome do *, nome da *, unidade*, estabelecimento*, local, istituto*, struttura,
      denominazione, الاسم, اسم المكان, اسم المؤسسة, المؤسسة, السجن, المركز`,
  ],
];

/** Beginnings of words, and the word of the register that they mostly stand for. */
export const stand_for: Record<string, [string, string][]> = {
  place_type: [
    [
      'police_station',
      `police, commissariat, garde a vue, comisaria, delegacia, esquadra, questura,
        gendarmerie, custody, شرطة, مركز الشرطة`,
    ],
    [
      'remand_prison',
      `remand, maison d arret, preventiv, detencao provisoria, custodia cautelar, casa
        circondariale, provisori`,
    ],
    ['womens_prison', 'women s prison, female prison, prison pour femmes'],
    [
      'juvenile_facility',
      `juvenile, youth, mineurs, young offender, menores, minorile, socioeducativ, احداث`,
    ],
    ['open_prison', 'open prison, halfway, semi liberte, regime aberto'],
    [
      'immigration_detention',
      `immigration, retention administrative, centre de retention, ice , internamiento de
        extranjeros, cie, cpr`,
    ],
    ['psychiatric_hospital', 'psychiatr, mental, psiquiatr, psichiatr, الامراض العقلية, نفسي'],
    [
      'social_care_home',
      `nursing home, care home, social care, ehpad, residencia de mayores, lar de idosos, rsa,
        دار العجزة`,
    ],
    ['disability_residence', 'disabilit, handicap, discapacidad, deficien, disabil, اعاقة'],
    [
      'childrens_home',
      `children s home, foyer de l enfance, hogar de menores, orphan, دار الاطفال`,
    ],
    ['court_cells', 'court, tribunal, palais de justice, juzgado, محكمة'],
    ['military_custody', 'militar, militaire, عسكري'],
    [
      'prison',
      `prison, penitent, etablissement penitentiaire, carcel, penal, cadeia, presidio, carcere,
        casa di reclusione, jail, سجن`,
    ],
  ],
  operator: [
    [
      'public',
      `public, publique, publico, publica, pubblic, state, etat, government, عام, عمومي`,
    ],
    ['private', 'privat, prive, privad, خاص'],
    ['mixed', 'mixed, mixte, mixto, misto, cogest, co gest, ppp'],
    [
      'non_profit',
      `non profit, not for profit, associat, sans but lucratif, sin animo, sem fins, charity,
        voluntary`,
    ],
  ],
  group: [
    [
      'women',
      `women, woman, female, f, femme, femmes, feminin, feminino, mujer, mujeres, donne,
        femminile, نساء`,
    ],
    [
      'men',
      `men, man, male, m, homme, hommes, masculin, masculino, hombre, hombres, uomini,
        maschile, رجال`,
    ],
    ['children', 'child, children, minor, mineurs, menores, minori, اطفال'],
  ],
  standing: [
    ['official', 'official, officiel, oficial, ufficiale'],
    ['unofficial', 'unofficial, non officiel, no oficial'],
  ],
};

/** The words of one of the lists above. */
export const parted = (words: string) => words.split(/,\s*/);
