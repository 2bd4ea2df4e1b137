import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
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
  '/complaints/load',
  '/import',
  '/import/new',
  '/people',
  '/ledger',
  '/records',
  '/records/place',
  '/records/place/new',
  '/account',
  '/nothing/here',
];

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
        await read_in(page, language);
        await is_read_by_everyone(page, path, width, watch);
      });
    }
  });
}
