import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // A few read every file; a slow machine may take its time for that.
  test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
