import { find } from './journeys';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of two people of one body, and a third who is not named.
test.describe.configure({ mode: 'default', timeout: 90_000 });

const colleague = 'Bastien Hollinrake';

test('a programme is planned by those who are named in it, and by nobody else', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Spring ${Date.now()}`;
  await page.goto('/programmes/new');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('alert')).toContainText('Give it a title.');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  for (const [name, day, month] of [
    ['First day', '1', '1'],
    ['Last day', '30', '6'],
  ] as const) {
    const group = page.getByRole('group', { name });
    await group.getByLabel('Day', { exact: true }).fill(day);
    await group.getByLabel('Month').selectOption(month);
    await group.getByLabel('Year').fill('2027');
  }
  await page.getByLabel(/^How many visits/).fill('3');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByText('No visit is planned yet. Room for 3 more is left.')).toBeVisible();
  const path = new URL(page.url()).pathname;

  await page.getByRole('button', { name: 'Add a place' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Add a place' });
  await find(page, 'Place', 'Saltworks', adding);
  await adding.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('rowheader', { name: /Saltworks/ })).toBeVisible();
  await page.getByRole('button', { name: /^Say what we do/ }).click();
  const saying = page.getByRole('dialog', { name: 'Say what we do' });
  await saying.getByRole('radio').first().check();
  await saying.getByRole('textbox', { name: 'Why' }).fill('Nobody of us was there for long.');
  await saying.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Nobody of us was there for long.')).toBeVisible();

  await page.getByRole('button', { name: 'Name a colleague' }).click();
  const naming = page.getByRole('dialog', { name: 'Name a colleague' });
  await naming.getByRole('radio', { name: colleague }).check();
  await naming.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: colleague })).toBeVisible();

  const named = await as(browser, baseURL, 'bastien.hollinrake', path);
  await expect(named.getByText(title)).toBeVisible();
  const other = await as(browser, baseURL, 'solene.kervadec-ruault', path);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/);
  await other.goto('/programmes');
  await expect(other.getByText('You are named in no programme of visits.')).toBeVisible();
});

test('an allegation of a reprisal is kept by the few who are named', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/reprisals');
  await page.getByRole('textbox').last().fill(`Few ${Date.now()}`);
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByText('Nothing is entered yet.')).toBeVisible();
  const path = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Enter an allegation' }).first().click();
  await page.getByRole('button', { name: 'Enter it' }).click();
  await expect(page.getByRole('alert')).toContainText('Write the reference.');
  await page.getByRole('textbox', { name: /^Who may be harmed/ }).fill('R-7');
  await page.getByRole('textbox', { name: 'In words' }).fill('Moved the day after the visit.');
  await page.getByLabel('What is feared, or happened').selectOption({ index: 1 });
  for (const name of [/^Who said so/, /^Was the person asked/])
    await page.getByRole('group', { name }).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Enter it' }).click();
  await expect(page.getByText('Moved the day after the visit.')).toBeVisible();
  await expect(page.getByText('You alone can open this. Name a second person.')).toBeVisible();

  const other = await as(browser, baseURL, 'bastien.hollinrake', path);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/);
  await page.goto(path);
  await page.getByRole('button', { name: 'Name a colleague' }).click();
  const naming = page.getByRole('dialog', { name: 'Name a colleague' });
  await naming.getByRole('radio', { name: colleague }).check();
  await naming.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: colleague })).toBeVisible();
  await expect(page.getByText('You alone can open this.')).toHaveCount(0);
  await other.goto(path);
  await expect(other.getByText('Moved the day after the visit.')).toBeVisible();

  await page.getByRole('button', { name: 'Destroy this register' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Destroy this register' }).click();
  await expect(page).toHaveURL(/\/reprisals$/);
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('what few are named in is read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      await page.goto('/programmes');
      const headers = {
        'X-Liaise-Token': (await (await page.request.get('/api/v1/me')).json()).csrf_token,
      };
      const plan = { title: 'Summer', from: '2027-01-01', to: '2027-12-31' };
      const lists = { visit_types: [], teams: [], obligations: [] };
      const sent = async (path: string, data: object) => {
        const reply = await page.request.post(`/api/v1${path}`, { headers, data });
        expect(reply.ok(), `${path}: ${await reply.text()}`).toBe(true);
        return reply.json();
      };
      const { id: programme } = await sent('/programmes', { ...plan, ...lists });
      const places = await (await page.request.get('/api/v1/places?type=prison')).json();
      for (const { id: place } of places.items.slice(0, 3))
        await sent(`/programmes/${programme}/candidates`, { visit: { place, needs: [] } });
      const { id: register } = await sent('/reprisals', { title: 'Those who spoke' });
      await sent(`/reprisals/${register}/entries`, {
        who: 'R-8',
        on: '2026-01-02',
        said_by: 'the_person',
        kind: 'threatened',
        what: 'Told to be silent.',
        consent: 'not_asked',
      });
      for (const path of [
        '/programmes',
        '/programmes/new',
        `/programmes/${programme}`,
        `/programmes/${programme}/edit`,
        '/reprisals',
        `/reprisals/${register}`,
        `/reprisals/${register}/new`,
      ])
        await is_read_by_everyone(page, path, width, watch);
    });
  });
}
