// What the screens of drafts are made of, from the build's own list: what a device keeps so that
// they open without a line (web/src/drafts/shelf.ts).
import { createHash } from 'node:crypto';

const screens = [
  'index.html',
  'src/screens/visits/VisitForm.svelte',
  'src/screens/findings/FindingForm.svelte',
];
/** What they fetch later, too. */
const folders = /^src\/(screens\/drafts|drafts|messages\/tables)\//;
const words = new RegExp(
  '^src/messages/\\w+/(' +
    'shell|error-at-once|error|vocabulary|vocabulary-exchange|drafts|visits|findings|' +
    'exchange-what|register)[.]json$',
);
/** Served beside what the build makes. */
const beside = ['/', '/first.js', '/mark.svg'];

/** The files, and a print of them: each is named by its content, but for what stands beside. */
export function shelf_of(manifest, index_html) {
  const files = new Set();
  const seen = new Set();
  const take = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])].forEach((file) => files.add(file));
    chunk.imports?.forEach(take);
  };
  const later = Object.keys(manifest).filter((key) => folders.test(key) || words.test(key));
  [...screens, ...later].forEach(take);
  const listed = [...files].toSorted().map((file) => `/${file}`);
  const print = createHash('sha256').update(listed.join('\n')).update(index_html).digest('hex');
  return { print: print.slice(0, 16), files: [...beside, ...listed] };
}
