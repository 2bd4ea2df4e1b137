// The places: those that have a story are named one by one in named_places.json; stations, court
// cells and homes are made from lists of names, more of them where more people live.

import { readFileSync } from "node:fs";
import { make_random, seed_of } from "./random.mjs";
import { lies_in } from "./outline.mjs";
import { defaults, listed_by } from "./place_defaults.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

/// The places, and the slugs of those that nobody is to have visited.
export function make_places(country, outline) {
  const names = read("house_names.json");
  const towns = new Map(country.regions.flatMap((region) =>
    region.towns.map((town) => [town.slug, { ...town, region: region.slug }])));
  const drafts = [
    ...read("named_places.json"),
    ...police(names, towns),
    ...courts_and_rural_guard(names, towns),
    ...homes(names, country, towns),
  ];
  const regions = new Map(outline.features.map((feature) => [feature.id, feature]));
  const places = drafts.map((draft) => finish(draft, towns, regions, names.streets));
  return { places, unseen: pick_unseen(drafts, places) };
}

/// The English name in lower case, for addresses and references.
export function slug_of(name) {
  return name.normalize("NFD").replace(/[\u0300-\u036f']/g, "").toLowerCase()
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function police(names, towns) {
  const type = "police_station";
  const stations = [...towns.values()].map((town) => ({
    type, town: town.slug, en: `${town.names.en} Police Station`,
    fr: `Commissariat ${de(town.names.fr)}`, size: town.slug.length % 3 + 1,
  }));
  const quarters = names.quarters.map(([town, en, fr]) => ({
    type, town, en: `${en} Police Station`, fr: `Commissariat ${de(fr)}`, size: 2,
  }));
  const posts = Object.entries(names.villages).flatMap(([region, villages]) => {
    const near = [...towns.values()].filter((town) => town.region === region);
    return villages.map(([en, fr], i) => ({
      type, town: near[(i + 1) % near.length].slug, en: `${en} Police Post`,
      fr: `Poste de police ${de(fr)}`, size: 0, far: true,
    }));
  });
  return [...stations, ...quarters, ...posts];
}

function courts_and_rural_guard(names, towns) {
  const courts = names.court_towns.map((slug) => ({
    type: "court_cells", town: slug, en: `Cells of ${towns.get(slug).names.en} Courthouse`,
    fr: `Dépôt du tribunal ${de(towns.get(slug).names.fr)}`,
  }));
  const guard = names.rural_guard_towns.map((slug) => ({
    type: "police_interrogation_room", town: slug, far: true,
    en: `Rural Guard Holding Room, ${towns.get(slug).names.en}`,
    fr: `Local de retenue de la Garde rurale, ${towns.get(slug).names.fr}`,
  }));
  return [...courts, ...guard];
}

function homes(names, country, towns) {
  const random = make_random(seed_of("homes"));
  const people = Object.fromEntries(country.regions.map((r) => [r.slug, r.population]));
  const in_region = (region) => [...towns.values()].filter((town) => town.region === region);
  return ["social_care_home", "disability_residence", "childrens_home", "special_school"]
    .flatMap((type) => names[type].map(([en, fr]) => ({
      type, en, fr, town: random.pick(in_region(random.weighted(people))).slug,
      ...names.changes[en],
    })));
}

// "Commissariat de Grisande", "du Havre-Gréval", "de la Butte-Lazare", "des Éclusardes".
function de(name) {
  if (/^Les /.test(name)) return `des ${name.slice(4)}`;
  if (/^La /.test(name)) return `de la ${name.slice(3)}`;
  if (/^(Hauts|Tanneries|Neuf|Marches)-/.test(name)) return `des ${name}`;
  if (/^(Quai|Vieux|Moulin|Gué|Col|Havre|Port-aux|Chameau)-/.test(name)) return `du ${name}`;
  if (/^(Allée|Anse|Île)-/.test(name)) return `de l'${name}`;
  if (/^(Butte|Baie|Bouche|Combe|Croix|Dernière|Digue|Lande|Pointe|Porte|Roche|Saline|Source)-/
    .test(name)) return `de la ${name}`;
  return /^[AEÉÎIOU]/.test(name) ? `d'${name}` : `de ${name}`;
}

function finish(draft, towns, regions, streets) {
  const slug = draft.slug ?? slug_of(draft.en);
  const random = make_random(seed_of(slug));
  const town = towns.get(draft.town);
  const usual = defaults[draft.type];
  const [longitude, latitude] = near(town, regions.get(town.region), reach_of(draft), random);
  const opened = draft.opened ?? String(random.between(...usual.opened));
  return {
    slug,
    names: { en: draft.en, fr: draft.fr, ...(draft.ar && { ar: draft.ar }) },
    other_names: other_names(draft, town, random),
    type: draft.type,
    operator: draft.operator ?? random.weighted(usual.operators),
    authority: draft.authority ?? usual.authority,
    region: town.region,
    town: draft.town,
    address: `${random.between(1, 140)}, ${random.pick(streets)}, ${town.names.fr}`,
    latitude: millionths(latitude),
    longitude: millionths(longitude),
    opened,
    closed: draft.closed ?? null,
    standing: draft.standing ?? "official",
    is_temporary: draft.temporary ? "yes" : "no",
    groups_held: draft.groups ?? usual.groups,
    merged_into: draft.merged_into ?? null,
    split_from: draft.split_from ?? null,
    headcounts: headcounts(draft, usual, opened, random),
    source: listed_by[draft.standing ? "nobody" : draft.authority ?? usual.authority],
    ...(draft.note && { note: { en: draft.note[0], fr: draft.note[1] } }),
  };
}

// Degrees from the middle of the town: posts lie far out, homes at its edge, the rest within.
function reach_of({ type, far }) {
  if (far) return 0.22;
  return /home|residence|school|camp/.test(type) ? 0.1 : 0.04;
}

function near(town, region, reach, random) {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const longitude = ten_thousandths(town.longitude + (random.next() * 2 - 1) * reach);
    const latitude = ten_thousandths(town.latitude + (random.next() * 2 - 1) * reach);
    if (lies_in(region, longitude, latitude)) return [longitude, latitude];
  }
  throw new Error(`no room near ${town.slug}`);
}

function millionths(degrees) {
  return Math.round(degrees * 1e6);
}

function ten_thousandths(degrees) {
  return Math.round(degrees * 10000) / 10000;
}

function other_names(draft, town, random) {
  const given = (draft.also ?? []).map(([text, source]) => ({ text, source }));
  const { shorter } = defaults[draft.type];
  if (given.length || !shorter || !random.chance(0.22)) return given;
  return [{ text: shorter.name(draft, town), source: random.pick(shorter.sources) }];
}

// Figures at three to six ends of year, and half of 2026; unknown stays unknown.
function headcounts(draft, usual, opened, random) {
  if (draft.standing && draft.capacity === undefined) return [];
  const from = opened.length === 4 ? `${opened}-12-31` : opened;
  const days = ["2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31",
    "2025-12-31", "2026-06-30"].filter((day) => day > from && day <= (draft.closed ?? "9999"));
  const wanted = Math.min(days.length, random.between(3, 6));
  const full = draft.full ?? usual.full;
  let places = draft.capacity ?? random.between(...(usual.sizes[draft.size] ?? usual.sizes[0]));
  return days.slice(-wanted).map((on) => {
    if (random.chance(0.12)) places += Math.max(1, Math.round(places * 0.06));
    const share = full * (0.85 + random.next() * 0.3);
    const occupancy = random.chance(0.07) ? null : round_within(places * share, full, places);
    return { on, capacity: places, occupancy, source: usual.counted_by };
  });
}

function round_within(people, full, places) {
  return full > 0.97 ? Math.round(people) : Math.min(places, Math.round(people));
}

// The far stations and the small homes that nobody got to.
function pick_unseen(drafts, places) {
  const unseen = new Set(drafts.flatMap((draft, i) =>
    draft.unseen || draft.hidden ? [places[i].slug] : []));
  const poorly_served = ["noroit-islands", "lantern-cape", "redsands", "high-corvan"];
  const quota = { police_station: 6, police_interrogation_room: 2, social_care_home: 4,
    disability_residence: 3, childrens_home: 1 };
  for (const region of poorly_served) {
    for (const place of places) {
      if (place.region !== region || place.closed || !quota[place.type]) continue;
      if (place.type === "police_station" && !place.slug.endsWith("police-post")) continue;
      unseen.add(place.slug);
      quota[place.type] -= 1;
    }
  }
  return unseen;
}
