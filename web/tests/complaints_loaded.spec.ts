import type { Page } from '@playwright/test';

import { shut_out } from './read_by_everyone';
import { expect, sign_in, test } from './signed_in';

/** Somebody of the Ombudsperson, which takes complaints. */
const ombudsperson = 'yasmine.terrault';

const mapping = `name = "yearbook-of-a-test"
source = "The yearbook"
holds = "counts"
number = "n"
[when]
column = "month"
[place]
column = "prison"
[theme]
column = "about"
otherwise = "other"
`;

/** A zip file without compression, as a workbook is at the least. */
function zip_of(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [called, bytes] = [Buffer.from(name), Buffer.from(text)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc_of(bytes), 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(called.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, called, bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, rest, called]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(entries).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...entries, Buffer.from('PK\x05\x06'), end]);
}

function crc_of(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function workbook(rows: (string | number)[][]): Buffer {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`;
  const relations = (all: string) => `<Relationships>${all}</Relationships>`;
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="str"><v>${value}</v></c>`;
  const all = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return zip_of({
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(relation('r1', 'worksheet', 's.xml')),
    'xl/workbook.xml': '<workbook><sheets><sheet name="List" id="r1"/></sheets></workbook>',
    'xl/s.xml': `<worksheet><sheetData>${all}</sheetData></worksheet>`,
  });
}

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('The file').setInputFiles({ name, mimeType: '', buffer });
  const file = { name: 'mapping.toml', mimeType: '', buffer: Buffer.from(mapping) };
  await page.getByLabel('The mapping').setInputFiles(file);
}

// One person's next file stops the one before: one after another.
test.describe.configure({ mode: 'serial' });
test.use({ storageState: { cookies: [], origins: [] } });

test('a workbook of complaints is looked at, then stored; a broken one is not', async ({
  page,
}) => {
  await sign_in(page, '/complaints/load', ombudsperson);
  const rows = [
    ['prison', 'month', 'about', 'n'],
    ['A post that no register has', '2025-03', 'noise', 6],
    ['A post that no register has', '2025-04', 'noise', 'many'],
  ];

  await choose(page, 'broken.xlsx', workbook(rows).subarray(0, 300));
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await expect(page.getByText('This workbook is broken')).toBeVisible();

  await choose(page, 'counts.xlsx', workbook(rows));
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await expect(page.getByRole('row', { name: 'Rows that cannot be read' })).toContainText('1');
  await expect(page.getByText('“many” is no number')).toBeVisible();
  expect(await shut_out(page)).toEqual([]);
  await page.getByRole('button', { name: 'Store it' }).click();

  await expect(page.getByText('Stored: 6 complaints.')).toBeVisible();
  await expect(page).toHaveURL(/\/complaints$/);
});

test('loading a file can be stopped while it goes on', async ({ page }) => {
  await sign_in(page, '/complaints/load', ombudsperson);
  const rows = Array.from({ length: 150_000 }, (_, at) => `Post ${at},2025-03,noise,1`);
  const large = ['prison,month,about,n', ...rows].join('\n');

  await choose(page, 'large.csv', Buffer.from(large));
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Stop the import' }).click();

  await expect(page.getByText('Stopped. Nothing was stored.')).toBeVisible();
  const answer = await page.request.get('/api/v1/complaints/table?theme=other');
  expect(JSON.stringify(await answer.json())).not.toContain('150000');
});

test('a time is said to be complete, and that is taken back', async ({ page }) => {
  await sign_in(page, '/complaints/complete', ombudsperson);

  await page.getByRole('button', { name: 'It is complete' }).click();
  await expect(page.getByRole('alert')).toContainText('Give the month and the year.');
  for (const [group, month] of [
    ['From month', 'January'],
    ['To month', 'February'],
  ] as const) {
    const field = page.getByRole('group', { name: group });
    await field.getByLabel('Year').fill('2019');
    await field.getByLabel('Month', { exact: true }).selectOption({ label: month });
  }
  await page.getByLabel('Who says so').fill('Our secretariat');
  await page.getByRole('button', { name: 'It is complete' }).click();

  const line = page.getByRole('row').filter({ hasText: 'Our secretariat' });
  await expect(line).toContainText('January 2019 to February 2019');
  await expect(line).toContainText('All places');
  expect(await shut_out(page)).toEqual([]);
  await line.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(line).toHaveCount(0);
});

test('the table is narrowed by theme, type of place and region, in the address', async ({
  page,
}) => {
  await sign_in(page, '/complaints?rows=place', ombudsperson);
  await page.getByRole('button', { name: 'Narrow down' }).click();
  const panel = page.getByRole('group', { name: 'Theme' });
  await panel.getByRole('checkbox').first().check();
  const type = page.getByRole('group', { name: 'Type of place' });
  await type.getByLabel('Prison', { exact: true }).check();

  await expect(page).toHaveURL(/theme=\w+/);
  await expect(page).toHaveURL(/place_type=prison/);
  const heads = page.getByRole('table').getByRole('columnheader');
  await expect(heads).toHaveCount(4);
  await page.reload();
  await expect(heads).toHaveCount(4);
  const chosen = page.getByRole('list', { name: 'Narrowed to' });
  await expect(chosen.getByRole('listitem')).toHaveCount(2);
  expect(await shut_out(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).not.toHaveURL(/theme=/);
});

test('what others may have is narrowed too, and says what they are not told', async ({ page }) => {
  await sign_in(page, '/complaints/given?place_type=prison', ombudsperson);
  await page.getByLabel('For which body').selectOption({ index: 1 });

  await expect(page.getByText('not told that only some types of place')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Narrowed to' })).toContainText('Prison');
  await expect(page.getByRole('status').filter({ hasText: 'would be hidden' })).toBeVisible();
  await page.getByLabel('Rows').selectOption('place');
  await expect(page.getByText('not told that only some types of place')).toHaveCount(0);
  expect(await shut_out(page)).toEqual([]);
});

test('a load has an address, and says so when another one took its place', async ({ page }) => {
  await sign_in(page, '/complaints/load', ombudsperson);
  const rows = 'prison,month,about,n\nA post that no register has,2025-05,noise,2';
  await choose(page, 'first.csv', Buffer.from(rows));
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await expect(page.getByRole('button', { name: 'Store it' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: 'New here' })).toBeVisible();

  const other = await page.context().newPage();
  await other.goto('/complaints/load');
  await choose(other, 'second.csv', Buffer.from(rows));
  await other.getByRole('button', { name: 'See what it would change' }).click();
  await expect(other.getByRole('button', { name: 'Store it' })).toBeVisible();
  await page.reload();

  await expect(page.getByText('You have begun another file since')).toBeVisible();
});
