import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

import { shelf_of } from './tools/shelf.mjs';

/** The list of what belongs to what is for `npm run size`, and is not served; what of it a device
    keeps for the days without a line is. */
function manifest_apart(): Plugin {
  let folder = 'dist';
  return {
    name: 'manifest-apart',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle(failure?: Error) {
      if (failure || !existsSync(`${folder}/.vite/manifest.json`)) return;  // it says why itself
      mkdirSync('node_modules/.build', { recursive: true });
      copyFileSync(`${folder}/.vite/manifest.json`, 'node_modules/.build/manifest.json');
      const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
      const shelf = shelf_of(manifest, readFileSync(`${folder}/index.html`, 'utf8'));
      writeFileSync(`${folder}/shelf.json`, JSON.stringify(shelf));
      rmSync(`${folder}/.vite`, { recursive: true });
    },
  };
}

/** What every page needs, and what every form does, each in one file: many small ones weigh more,
    and each is asked for by itself. */
const in_one_file = [
  {
    name: 'base',
    test: new RegExp(
      '/node_modules/svelte/|/src/(shell|way|server)/|/src/drafts/standing|' +
        '/src/messages/[^/]+$|' +
        '/src/parts/(Awaited|Confirm|Dialog|Empty|Facts|Failure|Finder|Later|Menu|Page|Section|' +
        'Sentence|TakeFile|Waiting)[.]svelte',
    ),
  },
  {
    name: 'form',
    test: new RegExp('/src/parts/(Form|[A-Za-z]*Field)[.]svelte|/src/screens/FormGroup[.]svelte'),
  },
];

export default defineConfig({
  plugins: [svelte(), manifest_apart()],
  build: {
    target: 'es2022',
    // Nothing is inlined: the content security policy allows no data: scripts, styles or fonts.
    assetsInlineLimit: 0,
    // The list of what each page imports weighs more than what is gained by asking for it at once.
    modulePreload: false,
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: in_one_file },
        // Each of hundreds of names stands in what every page needs: none says what it holds.
        chunkFileNames: 'assets/[hash:8].js',
      },
    },
  },
  server: { proxy: { '/api': process.env.LIAISE_URL ?? 'http://127.0.0.1:8080' } },
});
