import AxeBuilder from '@axe-core/playwright';

import { expect, test } from './signed_in';

/** Every page that can be opened without a record of its own. */
const pages = [
  '/',
  '/places',
  '/places/new',
  '/bodies',
  '/bodies/new',
  '/contacts',
  '/contacts/new',
  '/visits',
  '/visits/new',
  '/coverage',
  '/coverage?as=chart',
  '/coverage?rows=place',
  '/coverage/places?show=unvisited',
  '/coverage/map',
  '/coverage/gaps',
  '/coverage/bodies',
  '/coverage/visits',
  '/findings',
  '/findings/new',
  '/sharing',
  '/sharing/new',
  '/sharing/rules',
  '/received',
  '/given',
  '/requests',
  '/requests/new',
  '/sharing/account',
  '/finding-out',
  '/finding-out/nhri',
  '/finding-out/meetings',
  '/import',
  '/import/new',
  '/people',
  '/records',
  '/records/place',
  '/records/place/new',
  '/account',
  '/nothing/here',
];

const looks = [
  { look: 'wide and light', width: 1366, scheme: 'light', language: 'en' },
  { look: 'narrow and dark', width: 360, scheme: 'dark', language: 'fr' },
  { look: 'from the right', width: 1366, scheme: 'light', language: 'ar' },
  { look: 'from the right, narrow and dark', width: 360, scheme: 'dark', language: 'ar' },
] as const;

// Looking at every cell of a long list takes a while on a slow machine.
test.describe.configure({ timeout: 120_000 });

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    for (const path of pages) {
      test(`${path} is read by everyone, and asks nobody else for anything`, async ({
        page,
        watch,
      }) => {
        await page.addInitScript(
          (chosen) => localStorage.setItem('liaise.language', chosen),
          language,
        );
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');

        const { violations } = await new AxeBuilder({ page }).analyze();
        const across = await page.evaluate(() => document.documentElement.scrollWidth);

        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(across).toBeLessThanOrEqual(width);
        expect(watch.complaints).toEqual([]);
        expect(watch.strangers).toEqual([]);
      });
    }
  });
}
