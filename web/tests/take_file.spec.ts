import { readFileSync } from 'node:fs';

import { expect, test } from './signed_in';

const pages = [
  ['/ledger', 'ledger'],
  ['/people', 'people'],
  ['/contacts', 'contacts'],
  ['/agreements', 'agreements'],
  ['/agreements/due', 'agreements-due'],
  ['/finding-out', 'stocktaking'],
] as const;

for (const [address, name] of pages) {
  test(`what ${address} shows can be taken as a workbook and as text`, async ({ page }) => {
    await page.goto(address);
    for (const [label, ending, start] of [
      ['Workbook', 'xlsx', 'PK'],
      ['Comma-separated text', 'csv', ''],
    ] as const) {
      await page.getByRole('button', { name: 'Take as a file' }).last().click();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: label }).last().click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`${name}.${ending}`);
      const bytes = readFileSync((await file.path())!);
      expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
      expect(bytes.length).toBeGreaterThan(10);
    }
  });
}
