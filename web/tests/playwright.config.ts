import { defineConfig } from '@playwright/test';

// The program under test is started by whoever runs this; it is the real one, with the made-up
// country in it. LIAISE_URL says where it answers, LIAISE_NAME and LIAISE_PASSWORD who signs in: a
// coordinator of the coordinating body.
export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.tests',
  // Waiting costs nothing where all goes well; a machine that does other things too is no failure.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // Two cores, and a server that is measured too.
  workers: 2,
  // Tried again, it is told as flaky and not as passed.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: process.env.LIAISE_URL ?? 'http://127.0.0.1:7171',
    locale: 'en-GB',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' },
    screenshot: 'only-on-failure',
  },
});
