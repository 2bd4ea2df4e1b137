// Complaints that two bodies keep, each its own: many from few places, some people who complain
// again and again, months without any, and places that are silent.

import { make_random, seed_of } from "./random.mjs";

const first_month = 2024 * 12; // January 2024
const months = 34; // to October 2026

const takers = [
  {
    body: "ombudsperson",
    count: 260,
    types: ["prison", "remand_prison", "police_station", "psychiatric_hospital"],
    places: 24,
  },
  { body: "capital-lay-visitors", count: 90, types: ["prison", "remand_prison"], places: 4 },
];

const themes = {
  health_care: 22, staff_conduct: 16, food_and_water: 10, visits_received: 9, discipline: 8,
  space: 8, phone_and_mail: 7, medication: 6, solitary_confinement: 4, use_of_force: 3,
  searches: 3, property: 3, other: 1,
};
const outcomes = {
  pending: 20, upheld: 22, partly_upheld: 14, not_upheld: 18, settled: 12, inadmissible: 8,
  withdrawn: 6,
};
const consents = { given: 30, not_asked: 35, refused: 8, unknown: 27 };

/// The complaints as CSV, body by body, oldest first.
export function make_complaints(places) {
  const rows = takers.flatMap((taker) => complaints_of(taker, places));
  return ["body,when,place,theme,person,outcome,consent", ...rows].join("\n") + "\n";
}

function complaints_of({ body, count, types, places: most }, places) {
  const random = make_random(seed_of(`complaints ${body}`));
  const is_near = (place) => body !== "capital-lay-visitors" || place.region === "capital-district";
  const open = places.filter((place) => types.includes(place.type) && is_near(place));
  const here = random.shuffled(open.filter((place) => !place.closed && !place.merged_into))
    .slice(0, most);
  const rows = Array.from({ length: count }, () => complaint(body, here, random));
  return rows.sort();
}

function complaint(body, here, random) {
  // Half of all come from the first few places: a list of complaints is never even.
  const place = here[random.chance(0.5) ? random.below(Math.ceil(here.length / 6))
    : random.below(here.length)];
  const month = first_month + random.below(months);
  const when = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  const day = random.chance(0.7) ? `-${String(1 + random.below(28)).padStart(2, "0")}` : "";
  const another = random.chance(0.7) ? `P-${2 + random.below(200)}` : "";
  const person = random.chance(0.12) ? "P-1" : another;
  const cells = [body, when + day, random.chance(0.04) ? "" : place.slug,
    random.weighted(themes), person, random.weighted(outcomes), random.weighted(consents)];
  return cells.join(",");
}
