import { is_read_by_everyone, looks } from './read_by_everyone';
import { test } from './signed_in';

/** Every page that can be opened without a record of its own. */
const pages = [
  '/',
  '/places',
  '/places/new',
  '/doubles',
  '/doubles?view=list',
  '/bodies',
  '/bodies/new',
  '/contacts',
  '/contacts/new',
  '/visits',
  '/visits/new',
  '/visit-forms',
  '/visit-forms/entered',
  '/visit-forms/new',
  '/coverage',
  '/coverage?as=chart',
  '/coverage?rows=place',
  '/coverage/places?show=unvisited',
  '/coverage/map',
  '/coverage/gaps',
  '/coverage/bodies',
  '/coverage/visits',
  '/relations',
  '/relations?standing=informal',
  '/agreements',
  '/agreements/new',
  '/agreements/due',
  '/readiness',
  '/readiness/rules',
  '/recommendations',
  '/recommendations/new',
  '/asked-of-us',
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
  '/complaints',
  '/complaints/cases',
  '/complaints/cases/new',
  '/complaints/counts',
  '/complaints/given',
  '/complaints/signals',
  '/complaints/load',
  '/import',
  '/import/new',
  '/people',
  '/drafts',
  '/ledger',
  '/records',
  '/records/place',
  '/records/place/new',
  '/account',
  '/nothing/here',
];

// Each is looked at in every way, and looking at every cell of a long list takes a while.
test.describe.configure({ timeout: 240_000 });

for (const path of pages) {
  test(`${path} is read by everyone, and asks nobody else for anything`, async ({
    page,
    watch,
  }) => {
    for (const { look, width, scheme, language } of looks) {
      await test.step(look, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        if (page.url() !== 'about:blank')
          await page.evaluate((chosen) => {
            localStorage.setItem('liaise.language', chosen);
          }, language);
        await is_read_by_everyone(page, path, width, watch);
      });
    }
  });
}
