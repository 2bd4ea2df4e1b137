import type { Name } from '../../../messages/names';
import { plain_word } from './bodies';
import { tables_at, text_at, texts_at, with_value } from './paths';
import { folded, with_told } from './roles';
import { is_table, type Table } from './toml';

/** A region of the register. */
export interface Region {
  code: string;
  names: Name[];
}

/** The code of the region that a value is understood as; empty when it is none. */
export function region_of(said: Table, register: Region[], value: string): string {
  const is_it = (text: string) => folded(text) === folded(value);
  const told = tables_at(said, ['region']).find((each) => ways_of(each).some(is_it));
  if (told) return text_at(told, ['code']);
  const known = register.find(({ code, names }) => [code, ...names.map(text)].some(is_it));
  return known?.code ?? '';
}

/** The values of a column of regions, with those that the mapping speaks of. */
export function region_values(said: Table, values: string[]): string[] {
  const told = tables_at(said, ['region']).flatMap((each) => {
    const also = texts_at(each, ['also']);
    return also.length > 0 ? also : ways_of(each).slice(1);
  });
  return with_told(values, told);
}

const text = (name: Name) => name.text;

function ways_of(region: Table): string[] {
  const names = is_table(region.names) ? Object.values(region.names) : [];
  const texts = names.filter((each) => typeof each === 'string');
  return [text_at(region, ['code']), ...texts, ...texts_at(region, ['also'])];
}

/** The mapping by which the value means that region of the register, or a new one. */
export function with_region(said: Table, value: string, region: Region | 'new'): Table {
  const others = without_way(said, value);
  const all = tables_at(others, ['region']);
  if (region === 'new') {
    const language = text_at(said, ['language']) || 'en';
    const code = plain_word(value, `region_${all.length + 1}`);
    return with_value(others, ['region'], [...all, { code, names: { [language]: value } }]);
  }
  const { code, names } = region;
  const known = all.find((each) => each.code === code);
  const named = Object.fromEntries(names.map((name) => [name.language, name.text]));
  const now: Table = known
    ? { ...known, also: [...texts_at(known, ['also']), value] }
    : { code, names: named, also: [value] };
  const list = known ? all.map((each) => (each === known ? now : each)) : [...all, now];
  return with_value(others, ['region'], list);
}

/** The mapping that no longer says what the value means; a region that it alone stood for goes. */
export function without_way(said: Table, value: string): Table {
  const is_it = (each: string) => folded(each) === folded(value);
  const all = tables_at(said, ['region']).flatMap((each) => {
    const also = texts_at(each, ['also']);
    const others = also.filter((way) => !is_it(way));
    if (others.length < also.length) return [with_value(each, ['also'], others)];
    return also.length === 0 && ways_of(each).some(is_it) ? [] : [each];
  });
  return with_value(said, ['region'], all);
}
