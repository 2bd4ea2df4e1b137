import type { Page } from '@playwright/test';

import { find } from './journeys';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of three people of two bodies.
test.describe.configure({ timeout: 180_000 });

/** Writes a finding down; ends on its page. */
async function write_finding(page: Page, title: string, text: string) {
  await page.goto('/findings/new');
  await page.getByRole('textbox', { name: 'In a few words' }).fill(title);
  await find(page, 'Place', 'Saltworks');
  await page.getByRole('textbox', { name: 'What was found' }).fill(text);
  await page.getByRole('textbox', { name: /^What it rests on/ }).fill('Own observation.');
  await page.getByRole('radio', { name: /^For named bodies/ }).check();
  await page.getByRole('radio', { name: /^Not about a person/ }).check();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** From a finding to the look at what the Human Rights Commission would see. */
async function tell_the_commission(page: Page, title: string) {
  await page.getByRole('link', { name: 'Tell others' }).click();
  await page.getByRole('textbox', { name: 'What it is about' }).fill(title);
  await page.getByLabel('Kind of information').selectOption('thematic_finding');
  await expect(page.getByText('Sealed', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await find(page, 'Which body?', 'Human Rights Commission');
  await page.getByRole('radio', { name: /In force/ }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Told for').selectOption('prevention');
  await page.getByRole('checkbox', { name: /^Not to be printed or saved/ }).check();
  await page.getByRole('button', { name: 'Look at it as they will see it' }).click();
  await expect(page.getByText('They will see exactly this:')).toBeVisible();
}

test('what is told passes a second person, is opened, answered, called back and destroyed', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Clean bedding ${Date.now()}`;
  const text = 'Sheets are changed every second Monday.';
  await write_finding(page, title, text);
  await tell_the_commission(page, title);
  await expect(page.getByText('A second person has to look at this')).toBeVisible();
  const seen = page.getByRole('article');
  await expect(seen).toContainText(text);
  await expect(seen).not.toContainText('Own observation');

  const ask = page.getByRole('button', { name: 'Let it go, and ask a second person' });
  await expect(ask).toBeDisabled();
  await page.getByRole('checkbox', { name: /I stand by this decision/ }).check();
  await ask.click();
  await expect(page.getByText('That has to be somebody else')).toBeVisible();

  const address = new URL(page.url()).pathname;
  const second = await as(browser, baseURL, 'bastien.hollinrake', address);
  await second.getByRole('checkbox', { name: /I stand by this decision/ }).check();
  await second.getByRole('button', { name: 'Let it go, as the second person' }).click();
  await second.getByRole('button', { name: 'Deliver it' }).click();
  await expect(second.getByText(/^Told to 1 body/)).toBeVisible();

  const theirs = await as(browser, baseURL, 'harriet.loxdale', '/received');
  await theirs.getByRole('link', { name: title }).click();
  await expect(theirs.getByRole('main')).not.toContainText(text);
  await theirs.getByRole('button', { name: 'Open it' }).click();
  await expect(theirs.getByRole('article')).toContainText(text);
  await expect(theirs.getByText('asks that it is read here')).toBeVisible();
  await theirs.emulateMedia({ media: 'print' });
  await expect(theirs.getByRole('article')).toBeHidden();
  await theirs.emulateMedia({ media: 'screen' });

  await theirs.getByRole('button', { name: 'Answer', exact: true }).click();
  await theirs.getByRole('radio', { name: /^Accepted/ }).check();
  await theirs.getByRole('button', { name: 'Send the answer' }).click();
  await expect(theirs.getByText('has our answer.')).toBeVisible();
  await theirs.getByRole('button', { name: 'Say what we did with it' }).click();
  await theirs.getByLabel('What we did', { exact: true }).selectOption('raised_with_authority');
  await theirs.getByRole('button', { name: 'Say so' }).click();
  await expect(theirs.getByText('knows what became of it.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Call it back' }).click();
  await page.getByLabel('Why', { exact: true }).selectOption('superseded');
  await page.getByRole('dialog').getByRole('button', { name: 'Call it back' }).click();
  await expect(page.getByText('The receivers owe a receipt.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Human Rights Commission/ })).toContainText(
    'Called back, waiting',
  );
  await expect(page.getByRole('button', { name: 'Call it back' })).toHaveCount(0);

  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: 'It was called back' })).toBeVisible();
  await expect(theirs.getByRole('main')).not.toContainText(text);
  await theirs.getByRole('button', { name: 'Say what became of our copy' }).click();
  await theirs.getByRole('radio', { name: /^Destroyed/ }).check();
  await theirs.getByRole('button', { name: 'It is destroyed' }).click();
  await expect(theirs.getByText(/Our copy was destroyed/)).toBeVisible();
});

test('a visit that we made is told from its own page, by the fields that are chosen', async ({
  page,
}) => {
  const title = `We were there ${Date.now()}`;
  await page.goto('/');
  const me = await (await page.request.get('/api/v1/me')).json();
  const places = await (await page.request.get('/api/v1/places?search=Saltworks')).json();
  const visit = await (
    await page.request.post('/api/v1/visits', {
      headers: { 'X-Liaise-Token': me.csrf_token },
      data: {
        place: places.items[0].id,
        bodies: [me.body],
        when: '2026-03-18',
        type: 'follow_up',
        announcement: 'unannounced',
        source: { statement: 'Our own report' },
      },
    })
  ).json();
  await page.goto(`/visits/${visit.id}`);
  await page.getByRole('link', { name: 'Tell others' }).click();
  await expect(page.getByRole('checkbox', { name: /^Kind of visit/ })).toBeChecked();
  const announced = page.getByRole('checkbox', { name: /^Whether it was announced/ });
  await expect(announced).not.toBeChecked();
  await page.getByRole('textbox', { name: 'What it is about' }).fill(title);
  await page.getByLabel('Kind of information').selectOption('thematic_finding');
  await page.getByRole('radio', { name: /^For named bodies/ }).check();
  await page.getByRole('radio', { name: /^Not about a person/ }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await find(page, 'Which body?', 'Human Rights Commission');
  await page.getByRole('radio', { name: /In force/ }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Told for').selectOption('prevention');
  await page.getByRole('button', { name: 'Look at it as they will see it' }).click();

  const seen = page.getByRole('article');
  await expect(seen).toContainText('Saltworks');
  await expect(seen).toContainText('Follow-up');
  await expect(seen).not.toContainText('Unannounced');
  await expect(page.getByText('A second person has to look at this')).toBeVisible();
});

test('what would show who spoke is marked at its place, and cannot be let go', async ({ page }) => {
  const title = `Nights ${Date.now()}`;
  const words = 'An officer told us that the order came in March';
  await write_finding(page, title, `The lamps stay on all night. ${words}.`);
  await tell_the_commission(page, title);

  await expect(page.getByText('It cannot be told like this')).toBeVisible();
  await expect(page.locator('mark')).toContainText(words);
  await expect(page.getByRole('button', { name: /^Let it go/ })).toHaveCount(0);
  await page.getByRole('link', { name: words }).click();
  await expect(page.locator(':focus')).toHaveAttribute('id', /^(words|concern)-/);

  await page.getByRole('button', { name: 'Back to: What' }).click();
  await expect(page.getByRole('textbox', { name: 'What it is about' })).toHaveValue(title);
});

test('what is half written is there after a reload, and nothing of it in the browser', async ({
  page,
}) => {
  const words = `Lamps are on all night ${Date.now()}`;
  await page.goto('/sharing/new');
  await page.getByRole('button', { name: 'Words of our own' }).click();
  await page.getByRole('textbox', { name: 'The words' }).fill(words);
  await expect(page.getByText(/^Kept as a draft of your body/)).toBeVisible();
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(stored).not.toContain(words);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'The words' })).toHaveValue(words);

  await page.getByRole('textbox', { name: 'What it is about' }).fill('Lamps');
  await page.getByLabel('Kind of information').selectOption('thematic_finding');
  await page.getByRole('button', { name: 'Go on' }).click();
  // What "Go on" keeps is on its way too.
  const kept = page.waitForResponse(
    (answer) =>
      answer.request().method() === 'PUT' &&
      answer.request().postDataJSON().draft.recipients.length > 0,
  );
  await find(page, 'Which body?', 'Human Rights Commission');
  await kept;
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Human Rights Commission' })).toBeVisible();
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Throw the draft away' }).click();
  await expect(page.getByRole('link', { name: 'Lamps', exact: true })).toHaveCount(0);
});

test('that something is not told is a decision, with its reason, and is kept', async ({ page }) => {
  const title = `Escorts ${Date.now()}`;
  await write_finding(page, title, 'Handcuffs are worn during medical examinations.');
  await tell_the_commission(page, title);
  await page.getByRole('button', { name: 'Decide not to tell it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Do not tell it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose a reason');
  await dialog.getByLabel('Why, in one word').selectOption('could_harm');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Too few people could have said it.');
  await dialog.getByRole('button', { name: 'Do not tell it' }).click();

  await expect(page.getByText('Nobody outside of our body learnt of it')).toBeVisible();
  await page.goto('/sharing');
  const refused = page.getByRole('region', { name: 'Decided not to tell' });
  await expect(refused.getByRole('link', { name: title })).toBeVisible();
});

test('an editor of our own rules sees which of them nobody may weaken', async ({ page }) => {
  await page.goto('/sharing/rules');

  const fixed = page.getByRole('row', { name: /What protects a source never leaves/ });
  await expect(fixed).toContainText('nobody may weaken it');
  await expect(fixed.getByRole('combobox')).toHaveCount(0);
});

test('another body is asked, and says no with its reason', async ({ page, browser, baseURL }) => {
  const title = `Counts of complaints ${Date.now()}`;
  await page.goto('/requests/new');
  await find(page, 'Whom we ask', 'Human Rights Commission');
  await page.getByRole('textbox', { name: 'In a few words' }).fill(title);
  await page.getByLabel('Kind of information').selectOption('complaint_counts');
  await page.getByRole('textbox', { name: 'What we need it for' }).fill('To choose themes.');
  await page.getByRole('textbox', { name: 'What we ask' }).fill('Counts by theme, for two years.');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  const theirs = await as(browser, baseURL, 'harriet.loxdale', '/requests');
  await theirs.getByRole('link', { name: title }).click();
  await theirs.getByRole('button', { name: 'Say no, and why' }).click();
  const dialog = theirs.getByRole('dialog');
  await dialog.getByLabel('Why, in one word').selectOption('no_basis');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Our law lets us publish them only.');
  await dialog.getByRole('button', { name: 'Say no, and why' }).click();
  await expect(dialog).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('main')).toContainText('Our law lets us publish them only.');
});

test('what has had its last day is destroyed by the server', async ({ browser, baseURL }) => {
  const theirs = await as(browser, baseURL, 'harriet.loxdale', '/received');
  const reply = await theirs.request.get('/api/v1/received?state=gone');
  const { items } = (await reply.json()) as {
    items: { heading: { title: string }; destroyed: string | null }[];
  };

  const past = items.find(({ heading }) => heading.title === 'Programme of the joint training');
  expect(past?.destroyed).toMatch(/^2/);
});

test('what others have though consent was taken back stands on Today, and is called back', async ({
  page,
}) => {
  await page.goto('/');
  const needs = page.getByRole('region', { name: 'What needs a person' });
  const first = needs.getByRole('listitem').first();
  await expect(first).toContainText('although consent was taken back');
  await first.getByRole('link').click();
  await page.getByRole('link', { name: 'Letters to lawyers' }).first().click();

  await expect(page.getByText('Somebody does not want this told any more')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Call it back' })).toBeVisible();
});
