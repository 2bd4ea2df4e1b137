import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The tokens of the block that begins with `selector`. */
function tokens_of(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf('}', from));
  const found = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a = '#000000', b = '#000000'): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const light = tokens_of(':root');
const dark = { ...light, ...tokens_of(":root[data-theme='dark']") };
const papers = ['paper', 'paper-2'];
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'accent-2', 'act', 'soon', 'ask'];
const pairs = [
  ...papers.flatMap((paper) => inks.map((ink) => [ink, paper])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-2'],
  ['accent-2', 'accent-wash'],
  ['ink-2', 'paper-3'],
  ['act', 'act-wash'],
  ['soon', 'soon-wash'],
  ['ask', 'ask-wash'],
  ['ink-2', 'ask-wash'],
];

describe('Ink on paper', () => {
  it.each(pairs)('is read easily in light: %s on %s', (ink = '', paper = '') => {
    expect(contrast(light[ink], light[paper])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs)('is read easily in dark: %s on %s', (ink = '', paper = '') => {
    expect(contrast(dark[ink], dark[paper])).toBeGreaterThanOrEqual(4.5);
  });

  it('shows where a box begins', () => {
    expect(contrast(light.edge, light.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(dark.edge, dark.paper)).toBeGreaterThanOrEqual(3);
  });

  it('is the same dark for who chose it and for whose system is dark', () => {
    const chosen = tokens_of(":root[data-theme='dark']");

    expect(tokens_of("  :root:not([data-theme='light'])")).toEqual(chosen);
  });
});
