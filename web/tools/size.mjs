// What a browser fetches for a first page, compressed: index.html, scripts, styles and messages.
// Fonts are not counted: they are fetched once and kept. Fails above the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit_bytes = 100_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(
  readFileSync(new URL('../node_modules/.build/manifest.json', import.meta.url), 'utf8'),
);
const languages = ['en', 'fr', 'ar'];
const always = ['shell', 'error', 'vocabulary'];

/** The first pages that are measured: what is opened most. */
const pages = {
  '/sign-in': ['src/screens/SignIn.svelte'],
  '/': ['src/screens/Today.svelte'],
  '/places': ['src/screens/Records.svelte'],
};

function files_of(keys) {
  const files = new Set();
  const seen = new Set();
  const take = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key}`);
    files.add(chunk.file);
    chunk.css?.forEach((file) => files.add(file));
    chunk.imports?.forEach(take);
  };
  keys.forEach(take);
  return files;
}

function compressed(file) {
  return gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
}

let is_over = false;
for (const [page, screens] of Object.entries(pages)) {
  for (const language of languages) {
    const words = always.map((part) => `src/messages/${language}/${part}.json`);
    const files = files_of(['index.html', ...screens, ...words]);
    const bytes = ['index.html', 'first.js', ...files].reduce((sum, f) => sum + compressed(f), 0);
    const says = bytes > limit_bytes ? 'TOO LARGE' : 'ok';
    const size = (bytes / 1000).toFixed(1).padStart(6);
    console.log(`${page.padEnd(10)} ${language} ${size} kB  ${says}`);
    is_over ||= bytes > limit_bytes;
  }
}
process.exit(is_over ? 1 : 0);
