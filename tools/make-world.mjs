// Writes the made-up country's outline, places, visits and complaints into world/. Run with plain
// `node tools/make-world.mjs`; the same bytes come out every time.

import { readFileSync, writeFileSync } from "node:fs";
import { read_toml } from "./world/toml.mjs";
import { draw_outline } from "./world/outline.mjs";
import { make_places } from "./world/places.mjs";
import { make_visits } from "./world/visits.mjs";
import { make_complaints } from "./world/complaints.mjs";
import { layout_json } from "./world/layout.mjs";

const world = (name) => new URL(`../world/${name}`, import.meta.url);
const country = read_toml(readFileSync(world("country.toml"), "utf8"));
const { bodies } = JSON.parse(readFileSync(world("bodies.json"), "utf8"));

const outline = draw_outline(country);
const { places, unseen } = make_places(country, outline);
const visits = make_visits(bodies, places, unseen);

writeFileSync(world("outline.geojson"), `${JSON.stringify(outline)}\n`);
writeFileSync(world("places.json"), layout_json({ places }));
writeFileSync(world("visits.csv"), visits);
writeFileSync(world("complaints.csv"), make_complaints(places));
