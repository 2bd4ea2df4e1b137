import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// Runes in our own components only: the headless kit decides for itself.
export default {
  preprocess: vitePreprocess(),
  vitePlugin: {
    dynamicCompileOptions: ({ filename }) =>
      filename.includes('node_modules') ? undefined : { runes: true },
  },
};
