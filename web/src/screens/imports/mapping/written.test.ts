import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { read_toml, type Table } from './toml';
import { written } from './written';

const root = new URL('../../../../../', import.meta.url);
const shipped = ['examples/br-sisdepen/mapping.toml', 'docs/tutorial/custody-visitors.toml'];
const text_of = (file: string) => readFileSync(new URL(file, root), 'utf8');
const lines_of = (text: string) => text.split('\n');

/** Lines that one text has and the other has not. */
function differing(before: string, after: string): string[] {
  const [old, now] = [lines_of(before), lines_of(after)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('A mapping file', () => {
  it.each(shipped)('that is not changed stays as it is, to the letter: %s', (file) => {
    const text = text_of(file);

    expect(written(read_toml(text), text)).toBe(text);
  });

  it.each(shipped)('that is written anew says the same: %s', (file) => {
    const said = read_toml(text_of(file));

    expect(read_toml(written(said))).toEqual(said);
  });

  it('changes in the lines that are changed, and keeps its comments', () => {
    const text = text_of('examples/br-sisdepen/mapping.toml');
    const said = read_toml(text);
    const place = said.place as Table;
    place.town = 'cidade';
    delete place.postcode;
    (said.body as Table[])[3]!.acronym = 'OUV';

    expect(differing(text, written(said, text))).toEqual([
      '-town = "municipality"',
      '-postcode = "cep"',
      '+town = "cidade"',
      '+acronym = "OUV"',
    ]);
  });

  it('loses an element of a list without touching its neighbours', () => {
    const text = text_of('examples/br-sisdepen/mapping.toml');
    const said = read_toml(text);
    (said.region as Table[]).splice(2, 1);

    const now = written(said, text);

    expect(differing(text, now)).toEqual(['-code = "AM"', '-names = { pt = "Amazonas" }']);
    expect(read_toml(now)).toEqual(said);
  });

  it('gets a new table where such tables stand, and a new kind in the usual order', () => {
    const text = 'name = "a"\n\n[place]\nname = "p"\n\n[[body]]\nkey = "x"\n\n[matching]\n';
    const said = read_toml(text);
    (said.body as Table[]).push({ key: 'y', names: { en: 'Y' } });
    said.headcount = { capacity: 'beds' };
    (said.place as Table).type = { column: 't', values: { 'a b': 'prison' } };

    expect(written(said, text)).toBe(`name = "a"

[place]
name = "p"

[place.type]
column = "t"

[place.type.values]
"a b" = "prison"

[headcount]
capacity = "beds"

[[body]]
key = "x"

[[body]]
key = "y"
names = { en = "Y" }

[matching]
`);
  });

  it('keeps what stands in one line in one line, and lists that are long on several', () => {
    const line = '# mine\nby = [{ column = "a", body = "b" }] # so\n';
    const text = `${line}words = [\n  "one", # first\n]\n`;
    const said = read_toml(text);
    said.words = Array.from({ length: 30 }, (_, at) => `word ${at}`);

    const now = written(said, text);

    expect(now.startsWith(`${line}words = [\n    "word 0", "word 1",`)).toBe(true);
    expect(Math.max(...lines_of(now).map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(read_toml(now)).toEqual(said);
  });

  it('takes keys with dots, quotes and several lines for what they are', () => {
    const rest = '"x.y" = """\n[no.table]\n"""\n\n[a."b.c"]\nd = 1\n';
    const text = `names.en = "a"\nnames.fr = "b"\n${rest}`;
    const said = read_toml(text);
    expect(written(said, text)).toBe(text);

    (said.names as Table).fr = 'c';

    expect(written(said, text)).toBe(`names = { en = "a", fr = "c" }\n${rest}`);
  });
});
