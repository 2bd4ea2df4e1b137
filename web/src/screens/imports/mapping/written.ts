import {
  called_in_file,
  is_list_of_tables,
  is_same,
  is_table,
  key_text,
  pair_text,
  read_toml,
  type Table,
} from './toml';

/** `key = value` as it is written, with the comments above it. */
interface Pair {
  key: string;
  above: string;
  text: string;
}

/** A table with what stands in it itself; tables within it are blocks of their own. */
interface Block {
  /** What it is known by: two texts speak of the same block when this is the same. */
  name: string;
  header: string;
  own: Table;
}

interface WrittenBlock extends Block {
  above: string;
  pairs: Pair[];
}

/** In which order a mapping file is told, where its writer did not choose another. */
const order = ['', 'rows', 'when', 'place', 'headcount', 'visit', 'body', 'region', 'matching'];
/** Tables that stand in a line: a text in each language. */
const in_a_line = ['names', 'legal_basis'];

/** The text of a mapping file that says `wanted`. What `before` says already stays as it is
    written there, to the letter and with its comments; only the rest is written anew. */
export function written(wanted: Table, before = ''): string {
  const { blocks, below } = read_blocks(before);
  const text = blocks_text(put_together(wanted, blocks)) + below;
  // A text that says anything else would be worse than one that lost its comments.
  return is_same(read_toml(text), wanted) ? text : blocks_text(put_together(wanted, []));
}

function put_together(wanted: Table, kept: WrittenBlock[]): WrittenBlock[] {
  const names = new Map(kept.map((block) => [block.name, block]));
  const now = blocks_of(wanted, (name, key) => key in (names.get(name)?.own ?? {}));
  const by_name = new Map(now.map((block) => [block.name, block]));
  const all = kept.flatMap((block) => {
    const own = by_name.get(block.name)?.own;
    return own ? [{ ...block, own, pairs: pairs_of(block, own) }] : [];
  });
  for (const block of now) {
    if (names.has(block.name)) continue;
    const fresh = { ...block, above: '\n', pairs: pairs_of(null, block.own) };
    all.splice(place_for(block, all), 0, fresh);
  }
  return all;
}

function blocks_text(blocks: WrittenBlock[]): string {
  const text = blocks
    .map(({ above, header, pairs }) => {
      const lines = pairs.map((pair) => `${pair.above}${pair.text}\n`);
      return header === '' ? lines.join('') : `${above}${header}\n${lines.join('')}`;
    })
    .join('');
  return text.replace(/^\n+/, '');
}

/** The pairs of a block that is to say `own`. */
function pairs_of(before: WrittenBlock | null, own: Table): Pair[] {
  const told = new Set<string>();
  const kept = (before?.pairs ?? []).flatMap((pair) => {
    const value = own[pair.key];
    if (value === undefined) return [];
    if (is_same(value, before?.own[pair.key])) {
      told.add(pair.key);
      return [pair];
    }
    if (told.has(pair.key)) return [];
    told.add(pair.key);
    return [{ ...pair, text: pair_text(pair.key, value) }];
  });
  const further = Object.entries(own).filter(([key]) => !told.has(key));
  return [
    ...kept,
    ...further.map(([key, value]) => ({ key, above: '', text: pair_text(key, value) })),
  ];
}

/** Where a block that was not there goes: after the last of its kind, or in the usual order. */
function place_for({ name }: Block, all: Block[]): number {
  if (name === '') return 0;
  const steps = name.split(/(?=[.#])/);
  for (let length = steps.length - 1; length > 0; --length) {
    const family = steps.slice(0, length).join('');
    const is_kin = (other: Block) => other.name === family || /^[.#]/.test(rest(other, family));
    const last = all.findLastIndex(is_kin);
    if (last >= 0) return last + 1;
  }
  const rank = (each: Block) => order.indexOf(each.name.slice(1).split(/[.#]/, 1)[0] ?? '');
  const own_rank = rank({ name, header: '', own: {} });
  const later = all.findIndex((other) => rank(other) > own_rank);
  return own_rank < 0 || later < 0 ? all.length : later;
}

const rest = ({ name }: Block, start: string) =>
  name.startsWith(start) ? name.slice(start.length) : '';

/** The tables of `table`, each after the one that it is in. */
function blocks_of(table: Table, stands_in_line: (block: string, key: string) => boolean): Block[] {
  const all: Block[] = [];
  const names = new Names();
  const take = (name: string, path: string[], header: string, one: Table) => {
    const inner = Object.entries(one).filter(
      ([key, value]) =>
        (is_table(value) || is_list_of_tables(value)) &&
        !in_a_line.includes(key) &&
        !stands_in_line(name, key),
    );
    const inner_keys = inner.map(([key]) => key);
    const own = Object.fromEntries(
      Object.entries(one).filter(([key]) => !inner_keys.includes(key)),
    );
    const says_nothing = Object.keys(own).length === 0 && inner.length > 0;
    if (!says_nothing || header.startsWith('[[')) all.push({ name, header, own });
    for (const [key, value] of inner) {
      const deeper = [...path, key];
      const dotted = deeper.map(key_text).join('.');
      if (is_table(value)) take(`${name}.${key}`, deeper, `[${dotted}]`, value);
      else if (is_list_of_tables(value)) {
        value.forEach((each, at) => {
          take(names.of_element(`${name}.${key}`, each, at), deeper, `[[${dotted}]]`, each);
        });
      }
    }
  };
  take('', [], '', table);
  return all;
}

/** What the elements of lists are known by; namesakes are counted. */
class Names {
  private readonly taken = new Map<string, number>();

  of_element(list: string, own: Table, at: number): string {
    const name = `${list}#${called_in_file(own, at)}`;
    const times = (this.taken.get(name) ?? 0) + 1;
    this.taken.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  }
}

/** A text, block by block. */
function read_blocks(text: string): { blocks: WrittenBlock[]; below: string } {
  const reader = new BlockReader();
  const lines = text === '' ? [] : text.replace(/\n$/, '').split(/\r?\n/);
  for (let at = 0; at < lines.length; ++at) {
    const line = lines[at] ?? '';
    if (/^\s*(#|$)/.test(line)) reader.take_beside(line);
    else if (/^\s*\[/.test(line)) reader.take_header(line);
    else {
      let pair = line;
      while (!is_whole(pair) && at + 1 < lines.length) pair += `\n${lines[++at]}`;
      reader.take_pair(pair);
    }
  }
  return reader.end();
}

function is_whole(pair: string): boolean {
  try {
    read_toml(pair);
    return true;
  } catch {
    return false;
  }
}

class BlockReader {
  private readonly blocks: WrittenBlock[] = [];
  private readonly names = new Names();
  private readonly counts = new Map<string, number>();
  /** By the list that an element is of: the element that is being read. */
  private readonly elements = new Map<string, string>();
  private now: WrittenBlock = { name: '', above: '', header: '', own: {}, pairs: [] };
  private list = '';
  private beside = '';

  take_beside(line: string) {
    this.beside += `${line}\n`;
  }

  take_pair(text: string) {
    const key = Object.keys(read_toml(text))[0] ?? '';
    this.now.pairs.push({ key, above: this.taken_beside(), text });
  }

  take_header(line: string) {
    this.close();
    const path = path_of(line);
    const is_list = /^\s*\[\[/.test(line);
    const name = path.reduce((begun, key, at) => {
      const step = `${begun}.${key}`;
      const is_last = at === path.length - 1;
      return is_last && is_list ? step : (this.elements.get(step) ?? step);
    }, '');
    this.list = is_list ? name : '';
    this.now = { name, above: this.taken_beside(), header: line, own: {}, pairs: [] };
  }

  end() {
    this.close();
    return { blocks: this.blocks, below: this.beside };
  }

  private close() {
    const { now, list } = this;
    now.own = read_toml(now.pairs.map(({ text }) => text).join('\n'));
    if (list !== '') {
      const at = this.counts.get(list) ?? 0;
      this.counts.set(list, at + 1);
      now.name = this.names.of_element(list, now.own, at);
      this.elements.set(list, now.name);
    }
    this.blocks.push(now);
  }

  private taken_beside(): string {
    const taken = this.beside;
    this.beside = '';
    return taken;
  }
}

/** The keys of a line `[a.b]` or `[[a.b]]`. */
function path_of(header: string): string[] {
  const path: string[] = [];
  for (let inner: unknown = read_toml(header); ; ) {
    const [key, value] = Object.entries(inner as Table)[0] ?? [];
    if (key === undefined) return path;
    path.push(key);
    inner = Array.isArray(value) ? value[0] : value;
  }
}
