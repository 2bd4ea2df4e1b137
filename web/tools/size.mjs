// What a browser fetches for each page when it is the first, compressed: index.html, scripts,
// styles and messages. Fonts are not counted: they are fetched once and kept. Nor is what comes
// after the page, such as a map or the words of refusals. Fails above the limit.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit_bytes = 100 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(
  readFileSync(new URL('../node_modules/.build/manifest.json', import.meta.url), 'utf8'),
);
const languages = ['en', 'fr', 'ar'];
const always = ['shell', 'error-at-once', 'vocabulary'];
/** What a page fetches by itself, and shows at once: the largest that it may be. */
const comes_along = {
  'screens/corrections/ProposalForm.svelte': [
    'screens/bodies/BodyFields.svelte',
    'messages/ar/bodies.json',
  ],
  'screens/corrections/CorrectionPage.svelte': ['messages/ar/bodies.json'],
  'screens/exchange/Tell.svelte': ['screens/exchange/WhatStep.svelte'],
};
/** Of any record, those that what was told of, the one that names the most, needs. */
const of_any_record = [
  'agreements',
  'coalitions',
  'complaints',
  'exchange',
  'joint_visits',
  'letters',
  'meetings',
  'urgent',
].map((part) => `messages/ar/vocabulary-${part}.json`);
for (const screen of ['Records', 'Record', 'RecordForm'])
  comes_along[`screens/${screen}.svelte`] = of_any_record;
const sizes = new Map();

/** The tables of screens: of each screen, its address, its component and its message files. */
function screens() {
  const source = new URL('../src/', import.meta.url);
  return readdirSync(source)
    .filter((file) => /^screens\w*\.ts$/.test(file))
    .flatMap((file) => screens_of(readFileSync(new URL(file, source), 'utf8')));
}

function screens_of(table) {
  const named = [...table.matchAll(/const (\w+) = \(\) => import\('\.\/(.+?)'\)/g)];
  const components = new Map(named.map(([, name, file]) => [name, file]));
  const lists = [...table.matchAll(/const (\w+) = \[(.*?)\]/gs)];
  const parts = new Map(lists.map(([, name, list]) => [name, list]));
  return table
    .slice(table.indexOf('export const screens'))
    .split(/(?=path: ')/)
    .slice(1)
    .map((entry) => ({
      path: entry.match(/path: '(.+?)'/)[1],
      component: entry.match(/import\('\.\/(.+?)'\)/)?.[1] ?? components.get(loader(entry)),
      words: words_of(entry, parts),
    }));
}

function words_of(entry, parts) {
  const said = entry.match(/words: (?:\[(.*?)\]|(\w+))/s);
  const listed = said?.[1] ?? parts.get(said?.[2]) ?? '';
  return [...listed.matchAll(/'(.+?)'/g)].map(([, word]) => word);
}

function loader(entry) {
  return entry.match(/load: (\w+)/)?.[1];
}

function files_of(keys) {
  const files = new Set();
  const seen = new Set();
  const take = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key}: build it anew`);
    files.add(chunk.file);
    chunk.css?.forEach((file) => files.add(file));
    chunk.imports?.forEach(take);
  };
  keys.forEach(take);
  return files;
}

function compressed(file) {
  if (!sizes.has(file)) {
    sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  }
  return sizes.get(file);
}

function bytes_of({ component, words }, language) {
  const messages = [...new Set([...always, ...words])].map(
    (part) => `src/messages/${language}/${part}.json`,
  );
  const table = `src/messages/tables/${language}.ts`;
  const parts = [component, ...(comes_along[component] ?? [])].map((part) => `src/${part}`);
  const files = files_of(['index.html', table, ...parts, ...messages]);
  return ['index.html', 'first.js', ...files].reduce((sum, file) => sum + compressed(file), 0);
}

let is_over = false;
for (const screen of screens()) {
  const most = Math.max(...languages.map((language) => bytes_of(screen, language)));
  const says = most > limit_bytes ? 'TOO LARGE' : '';
  console.log(`${(most / 1000).toFixed(1).padStart(6)} kB  ${screen.path}  ${says}`.trimEnd());
  is_over ||= most > limit_bytes;
}
process.exit(is_over ? 1 : 0);
