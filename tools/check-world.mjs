// Checks the made-up country: references, codes, geography, dates, and the gaps that it promises.
// Prints what is wrong, one line each, and ends with 1 if anything is.

import { readFileSync } from "node:fs";
import { read_toml } from "./world/toml.mjs";
import * as codes from "./world/codes.mjs";
import { read_csv } from "./world/csv.mjs";
import { lies_in } from "./world/outline.mjs";
import { outline_faults } from "./world/outline_faults.mjs";
import { may_visit } from "./world/visits.mjs";

const today = "2026-11-20";
const read = (name) => readFileSync(new URL(`../world/${name}`, import.meta.url), "utf8");

const country = read_toml(read("country.toml"));
const outline = JSON.parse(read("outline.geojson"));
const { bodies } = JSON.parse(read("bodies.json"));
const { places } = JSON.parse(read("places.json"));
const { books } = JSON.parse(read("agreements.json"));
const visits = read_csv(read("visits.csv"));
const complaints = read_csv(read("complaints.csv")).filter(({ body }) => body);
const { people } = read_toml(read("people.toml"));

const body_of = new Map(bodies.map((body) => [body.slug, body]));
const place_of = new Map(places.map((place) => [place.slug, place]));
const authorities = new Set(country.authorities.map(({ slug }) => slug));
const regions = new Map(country.regions.map((region) => [region.slug, region]));
const shapes = new Map(outline.features.map((feature) => [feature.id, feature]));

const faults = [];
const expect = (holds, fault) => holds || faults.push(fault);
const known = (list, code, where) => expect(list.includes(code), `${where}: unknown '${code}'`);

check_country();
bodies.forEach(check_body);
places.forEach(check_place);
visits.forEach(check_visit);
complaints.forEach(check_complaint);
people.forEach(check_person);
books.forEach(check_book);
check_names_are_unique();
check_promises();
faults.push(...outline_faults(outline));

faults.forEach((fault) => console.error(fault));
console.log(`${bodies.length} bodies, ${places.length} places, ${visits.length} visits, `
  + `${people.length} people: ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;

function check_complaint({ body, when, place, person }, at) {
  const where = `complaints.csv, row ${at + 2}`;
  expect(body_of.get(body)?.complaints !== "none", `${where}: '${body}' takes no complaints`);
  expect(place === "" || place_of.has(place), `${where}: no place '${place}'`);
  expect(when.slice(0, 7) < today.slice(0, 7), `${where}: ${when} is still to come`);
  expect(/^(P-\d+)?$/.test(person), `${where}: '${person}' is no word for a person`);
}

function check_country() {
  for (const region of country.regions) {
    const shape = shapes.get(region.slug);
    expect(shape, `${region.slug} has no shape`);
    expect(region.towns[0].slug === region.capital, `${region.slug}: its first town is not chief`);
    for (const town of region.towns) {
      expect(lies_in(shape, town.longitude, town.latitude), `${town.slug} is not in its region`);
    }
  }
  for (const language of country.languages) {
    for (const { slug, names } of [...country.regions, ...country.authorities]) {
      expect(names[language], `${slug} has no name in ${language}`);
    }
  }
  expect(Buffer.byteLength(read("outline.geojson")) < 40_000, "the outline is 40 kB or more");
}

function check_body(body) {
  const { slug } = body;
  known(codes.body_types, body.type, slug);
  known(codes.levels, body.level, slug);
  known(codes.npm_relations, body.npm_relation, slug);
  known(codes.complaints, body.complaints, slug);
  known(["national", ...regions.keys()], body.territory, slug);
  known(codes.announced_patterns, body.announced, slug);
  expect(body.names.en && body.names.fr, `${slug} lacks a name`);
  expect(/\.example\/$/.test(body.website), `${slug}: its website could be real`);
  expect(!body.part_of || body_of.has(body.part_of), `${slug}: part of what?`);
  for (const rule of body.mandates) {
    rule.place_types.forEach((type) => known(codes.place_types, type, slug));
    known(codes.bases, rule.basis, slug);
    [rule.unannounced, rule.needs_authorisation, rule.needs_agreement]
      .forEach((answer) => known(codes.answers, answer, slug));
  }
  const { yes, no } = body.powers;
  [...yes, ...no].forEach((power) => known(codes.powers, power, slug));
  expect(!yes.some((power) => no.includes(power)), `${slug} has and lacks a power`);
  body.independence.forEach((fact) => check_fact(fact, slug));
  for (const { duty, applies } of body.duties) {
    known(codes.duties, duty, slug);
    known(codes.answers, applies, slug);
  }
  body.contacts.forEach((contact) => check_contact(contact, slug));
}

function check_fact(fact, slug) {
  known(codes.independence_questions, fact.question, slug);
  expect(fact.authority === null || authorities.has(fact.authority),
    `${slug}: unknown authority '${fact.authority}'`);
  expect(fact.source && is_past_day(fact.on), `${slug}: a fact without source or date`);
}

function check_contact(contact, slug) {
  known(codes.contact_levels, contact.level, slug);
  expect(contact.email.endsWith(".example"), `${slug}: ${contact.email} could be real`);
  expect(contact.phone.startsWith("+999 "), `${slug}: ${contact.phone} could be real`);
  expect(is_past_day(contact.from), `${slug}: a contact from '${contact.from}'`);
  for (const day of [contact.to, contact.last_confirmed]) {
    expect(day === null || is_past_day(day), `${slug}: a contact dated '${day}'`);
  }
}

function check_place(place) {
  const { slug } = place;
  known(codes.place_types, place.type, slug);
  known(codes.operators, place.operator, slug);
  known(codes.standings, place.standing, slug);
  place.groups_held.forEach((group) => known(codes.groups, group, slug));
  expect(place.authority === null || authorities.has(place.authority), `${slug}: whose is it?`);
  expect(regions.get(place.region)?.towns.some((town) => town.slug === place.town),
    `${slug}: ${place.town} is not in ${place.region}`);
  expect(lies_in(shapes.get(place.region), place.longitude / 1e6, place.latitude / 1e6),
    `${slug} lies outside ${place.region}`);
  for (const other of [place.merged_into, place.split_from]) {
    expect(other === null || place_of.has(other), `${slug}: unknown place '${other}'`);
  }
  expect(!place.merged_into || place.closed, `${slug} merged but did not close`);
  for (const { on, capacity, occupancy } of place.headcounts) {
    expect(is_past_day(on) && on > place.opened && on <= (place.closed ?? today),
      `${slug}: counted on ${on}, when it was not open`);
    expect(Number.isInteger(capacity) && (occupancy === null || Number.isInteger(occupancy)),
      `${slug}: not a whole number of people`);
  }
}

function check_visit(visit, row) {
  const where = `visits.csv row ${row + 2}`;
  const place = place_of.get(visit.place);
  if (!place) return expect(false, `${where}: unknown place '${visit.place}'`);
  known(codes.visit_types, visit.type, where);
  known(codes.announcements, visit.announcement, where);
  known(codes.scopes, visit.scope, where);
  expect(visit.source, `${where}: no source`);
  const [from, to] = span(visit.when) ?? [];
  expect(from && to <= today, `${where}: '${visit.when}' is no past date`);
  expect(from >= country.period.from && to <= country.period.to, `${where}: outside the period`);
  expect(from > place.opened && to <= (place.closed ?? today), `${where}: not open then`);
  for (const slug of visit.bodies.split(";")) {
    const body = body_of.get(slug);
    expect(body && may_visit(body, place), `${where}: ${slug} may not visit ${place.slug}`);
    expect(from >= (body?.since ?? ""), `${where}: ${slug} did not exist yet`);
  }
}

function check_book({ keeper, agreements, relations, readiness = [] }) {
  expect(body_of.has(keeper), `the book of ${keeper}: whose?`);
  const others = [...relations, ...agreements].flatMap((each) => each.with);
  for (const slug of [...others, ...readiness.map(({ body }) => body)]) {
    expect(body_of.has(slug) && slug !== keeper, `the book of ${keeper}: with ${slug}?`);
  }
  for (const { slug, stages } of agreements) {
    const days = stages.map(({ on }) => on);
    expect(days.every((day) => day <= today), `${keeper}, ${slug}: a stage that is to come`);
    expect(days.join() === days.toSorted().join(), `${keeper}, ${slug}: stages out of order`);
  }
}

function check_person(person) {
  known(codes.roles, person.role, person.sign_in);
  known(country.languages, person.language, person.sign_in);
  expect(!("password" in person), `${person.sign_in}: a password in the file`);
  expect((person.role === "administrator") === !person.body, `${person.sign_in}: whose?`);
  expect(!person.body || body_of.has(person.body), `${person.sign_in}: unknown body`);
}

function check_names_are_unique() {
  const lists = {
    body: bodies.map(({ slug }) => slug), place: places.map(({ slug }) => slug),
    town: country.regions.flatMap(({ towns }) => towns.map(({ slug }) => slug)),
    sign_in: people.map(({ sign_in }) => sign_in),
    visit: visits.map((visit) => `${visit.bodies} ${visit.place} ${visit.when}`),
    email: bodies.flatMap(({ contacts }) => contacts.map(({ email }) => email)),
  };
  for (const [kind, list] of Object.entries(lists)) {
    const twice = list.filter((item, i) => list.indexOf(item) !== i);
    expect(!twice.length, `${kind} given twice: ${twice.slice(0, 3).join(", ")}`);
  }
}

function check_promises() {
  expect(bodies.length === 25, "not 25 bodies");
  expect(places.length === 300, "not 300 places");
  expect(visits.length === 4000, "not 4,000 visits");
  const entitled = new Set(bodies.flatMap((b) => b.mandates.flatMap((r) => r.place_types)));
  const visitors = new Map(places.map(({ slug }) => [slug, new Set()]));
  for (const { place, bodies: who } of visits) {
    who.split(";").forEach((slug) => visitors.get(place)?.add(slug));
  }
  for (const type of ["prayer_camp", "private_security_holding"]) {
    expect(!entitled.has(type), `${type} is no gap in law any more`);
  }
  for (const type of ["military_custody", "customs_detention", "house_arrest"]) {
    const nobody = places.every((place) => place.type !== type || !visitors.get(place.slug).size);
    expect(entitled.has(type) && nobody, `${type} is no gap in practice any more`);
  }
  const present = new Set(places.map(({ type }) => type));
  codes.place_types.forEach((type) => expect(present.has(type), `no place is a ${type}`));
  const share = (list, holds) => list.filter(holds).length / list.length;
  const between = (low, value, high, what) =>
    expect(low <= value && value <= high, `${what}: ${value.toFixed(3)}`);
  between(0.1, share(places, ({ slug }) => !visitors.get(slug).size), 0.14, "never visited");
  between(0.05, share(visits, (visit) => visit.bodies.includes(";")), 0.07, "joint visits");
  between(0.5, share(visits, ({ scope }) => scope === "register"), 0.6, "public visits");
  expect(visitors.get("saltworks-remand-prison").size >= 5, "the Saltworks are too quiet");
}

// First and last day of a date as it is known: a day, a month, a half-year or a year.
function span(when) {
  if (/^\d{4}-\d\d-\d\d$/.test(when)) return is_day(when) ? [when, when] : null;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(when)) {
    const [year, month] = when.split("-").map(Number);
    return [`${when}-01`, `${when}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`];
  }
  if (/^\d{4}-H1$/.test(when)) return [`${when.slice(0, 4)}-01-01`, `${when.slice(0, 4)}-06-30`];
  if (/^\d{4}-H2$/.test(when)) return [`${when.slice(0, 4)}-07-01`, `${when.slice(0, 4)}-12-31`];
  return /^\d{4}$/.test(when) ? [`${when}-01-01`, `${when}-12-31`] : null;
}

function is_day(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function is_past_day(text) {
  return is_day(text) && text <= today;
}
