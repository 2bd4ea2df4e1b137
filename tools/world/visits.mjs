// The visits of six years, from the habits in programmes.mjs: fewer while the epidemic lasted,
// fewer far from the capital, none at all where nobody goes.

import { make_random, seed_of } from "./random.mjs";
import { programmes, rota_habits, rotas, single_visits } from "./programmes.mjs";

const visit_count = 4000;
const first_day = "2020-11-01";
const last_day = "2026-10-31";

const reach = {
  "capital-district": 1.3, "yorne-vale": 1.15, "dorve-plain": 1, eastmarch: 0.95,
  "mist-coast": 0.9, "high-corvan": 0.7, redsands: 0.5, "lantern-cape": 0.45,
  "noroit-islands": 0.3,
};

const principal_visitor = {
  police_station: "police-inspectorate", police_interrogation_room: "police-inspectorate",
  social_care_home: "social-care-inspectorate", childrens_home: "social-care-inspectorate",
  disability_residence: "social-care-inspectorate", special_school: "social-care-inspectorate",
  court_cells: "prosecutor-general", psychiatric_hospital: "health-inspectorate",
  hospital_secure_unit: "health-inspectorate", quarantine: "health-inspectorate",
  addiction_treatment: "health-inspectorate",
};

const all_days = Array.from({ length: days_between(first_day, last_day) + 1 },
  (_, i) => add_days(first_day, i));

/// The visits as CSV, oldest first.
export function make_visits(bodies, places, unseen) {
  const world = {
    bodies: new Map(bodies.map((body) => [body.slug, body])),
    places: new Map(places.map((place) => [place.slug, place])),
    taken: new Set(),
  };
  const open = places.filter((place) => !unseen.has(place.slug));
  const visits = [
    ...single_visits.map((visit) => ({ ...visit, fixed: true })),
    ...rotas.flatMap((rota) => rota_visits(rota, world)),
    ...programmes.flatMap((programme) => programme_visits(programme, open, world)),
  ];
  const seen = new Set(visits.map((visit) => visit.place));
  const missing = open.filter((place) => !seen.has(place.slug) && principal_visitor[place.type]);
  return write_csv(trim([...visits, ...missing.map((place) => one_visit(place, world))]));
}

/// Whether a body may go into a place, by type and territory.
export function may_visit(body, place) {
  const here = body.territory === "national" || body.territory === place.region;
  return here && body.mandates.some((rule) => rule.place_types.includes(place.type));
}

function programme_visits(programme, places, world) {
  const body = world.bodies.get(programme.body);
  return places.filter((place) => may_visit(body, place)).flatMap((place) => {
    const random = make_random(seed_of(`${programme.body} ${place.slug}`));
    const usual = programme.per_year[place.type] ?? 0;
    const rate = usual * (programme.even ? Math.sqrt(reach[place.region]) : reach[place.region]);
    return days_at(rate, programme, place, random)
      .map((day) => visit(programme, place, day, random, world));
  });
}

function rota_visits({ body, place: slug, every, missed }, world) {
  const random = make_random(seed_of(`rota ${body} ${slug}`));
  const place = world.places.get(slug);
  const habits = { body, lay: true, ...rota_habits[body] };
  const visits = [];
  for (let at = 3; at < days_between(first_day, last_day); at += every) {
    const day = add_days(first_day, at + random.between(-1, 1));
    const held = random.next() > missed && random.next() < ease(day, true);
    if (!held || !is_open(place, day)) continue;
    visits.push({ ...visit(habits, place, day, random, world), fixed: true });
  }
  return visits;
}

function one_visit(place, world) {
  const programme = programmes.find(({ body }) => body === principal_visitor[place.type]);
  const random = make_random(seed_of(`once ${place.slug}`));
  for (;;) {
    const day = weekday(add_days(first_day, random.below(days_between(first_day, last_day))));
    if (is_open(place, day)) {
      return { ...visit(programme, place, day, random, world), fixed: true };
    }
  }
}

// A visit may fall on any day of the six years; the hard months let few of them happen.
function days_at(rate, { from = first_day, lay }, place, random) {
  const chance = rate / 365.25;
  const days = [];
  for (const day of all_days) {
    if (day < from) continue;
    if (random.next() < chance * ease(day, lay)) {
      const held = lay ? day : weekday(day);
      if (held <= last_day && is_open(place, held)) days.push(held);
    }
  }
  return days;
}

// How much of what was meant to happen could happen.
function ease(day, lay) {
  const month = day.slice(0, 7);
  if (month <= "2021-04") return lay ? 0.12 : 0.28;
  if (month <= "2021-09") return lay ? 0.6 : 0.7;
  if (month <= "2021-12") return 0.85;
  if (lay) return 1;
  return { "01": 0.6, "02": 0.9, 12: 0.65 }[day.slice(5, 7)] ?? 1.05;
}

function visit(habits, place, day, random, world) {
  const is_public = random.chance(habits.public);
  const bodies = [habits.body, ...partner(habits, place, day, random, world)].join(";");
  const precision = is_public ? random.weighted(habits.dates) : "day";
  const when = date_as_known(day, precision, place, bodies, world);
  const told = random.pick(habits.told_in);
  const number = `${day.slice(0, 4)}/${random.between(1, 240)}`;
  const text = (is_public ? told : habits.kept_in)
    .replace("{year}", day.slice(0, 4)).replace("{n}", number);
  return {
    bodies, place: place.slug, when, type: random.weighted(habits.types),
    announcement: announcement(habits, is_public, random),
    source: `${world.bodies.get(habits.body).names.en}: ${text}`,
    scope: is_public ? "register" : "own",
  };
}

function partner({ joint = 0, partners = {} }, place, day, random, world) {
  if (!partners[place.type] || !random.chance(joint * 2)) return [];
  return partners[place.type].map((slug) => world.bodies.get(slug))
    .filter((body) => may_visit(body, place) && (body.since ?? "") <= day)
    .map((body) => body.slug).slice(0, random.chance(0.85) ? 1 : 2);
}

// Public documents often leave out whether a visit was announced.
function announcement(habits, is_public, random) {
  return is_public && random.chance(0.15) ? "unknown" : random.weighted(habits.announced);
}

// Coarser only where the whole span lies in the period and in the place's life, and says nothing
// twice.
function date_as_known(day, precision, place, bodies, world) {
  const [year, month] = day.split("-");
  const coarse = {
    month: [`${year}-${month}`, `${year}-${month}-01`, month_end(year, month)],
    half: month < "07" ? [`${year}-H1`, `${year}-01-01`, `${year}-06-30`]
      : [`${year}-H2`, `${year}-07-01`, `${year}-12-31`],
    year: [year, `${year}-01-01`, `${year}-12-31`],
  }[precision];
  const fits = coarse && coarse[1] >= first_day && coarse[2] <= last_day
    && is_open(place, coarse[1]) && is_open(place, coarse[2]);
  const free = (when) => !world.taken.has(`${bodies} ${place.slug} ${when}`);
  let when = fits && free(coarse[0]) ? coarse[0] : day;
  while (!free(when)) when = add_days(when, -7);
  world.taken.add(`${bodies} ${place.slug} ${when}`);
  return when;
}

function is_open(place, day) {
  const opened = place.opened.length === 4 ? `${place.opened}-12-31` : place.opened;
  const closed = place.closed?.length === 4 ? `${place.closed}-01-01` : place.closed;
  return day > opened && day <= (closed ?? last_day);
}

// Leaves out single rows, spread evenly, until the count is right; never a place's only visit.
function trim(visits) {
  const random = make_random(seed_of("trim"));
  const times = new Map();
  for (const { place } of visits) times.set(place, (times.get(place) ?? 0) + 1);
  const order = random.shuffled(visits.keys());
  const dropped = new Set();
  for (const i of order) {
    if (visits.length - dropped.size === visit_count) break;
    if (visits[i].fixed || times.get(visits[i].place) < 2) continue;
    times.set(visits[i].place, times.get(visits[i].place) - 1);
    dropped.add(i);
  }
  return visits.filter((_, i) => !dropped.has(i));
}

function write_csv(visits) {
  const columns = ["bodies", "place", "when", "type", "announcement", "source", "scope"];
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = visits.map((visit) => columns.map((column) => cell(visit[column])).join(","));
  const when = (row) => row.split(",")[2];
  rows.sort((a, b) => compare(when(a), when(b)) || compare(a, b));
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

function weekday(day) {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay();
  return number === 0 ? add_days(day, 1) : number === 6 ? add_days(day, 2) : day;
}

function add_days(day, count) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function days_between(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 86400000;
}

function month_end(year, month) {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
