import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, type Watch } from './signed_in';

/** Wide and narrow, light and dark, from the left and from the right. */
export const looks = [
  { look: 'wide and light', width: 1366, scheme: 'light', language: 'en' },
  { look: 'narrow and dark', width: 360, scheme: 'dark', language: 'fr' },
  { look: 'from the right, narrow', width: 360, scheme: 'light', language: 'ar' },
] as const;

export async function read_in(page: Page, language: string): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('liaise.language', chosen), language);
}

/** What shuts somebody out, by axe: three times as soon where it neither seeks frames, which no
    page has, nor makes a selector for each element that is well. */
export async function shut_out(page: Page) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({ resultTypes: ['violations'], selectors: false });
  return (await axe.analyze()).violations;
}

/** Opens `path`, and finds nothing that shuts anybody out, runs over, or asks a stranger. */
export async function is_read_by_everyone(page: Page, path: string, width: number, watch: Watch) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');

  // Names, roles and contrast are the same from the right, and looking at all of them takes long.
  const is_from_the_left = await page.evaluate(() => document.documentElement.dir !== 'rtl');
  const violations = is_from_the_left ? await shut_out(page) : [];
  const across = await page.evaluate(() => document.documentElement.scrollWidth);

  expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(across, path).toBeLessThanOrEqual(width);
  expect(watch.complaints).toEqual([]);
  expect(watch.strangers).toEqual([]);
}
