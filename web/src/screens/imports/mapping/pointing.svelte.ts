import { language } from '../../../messages/messages.svelte';
import { outline_of, preview, type MappingUsed, type Mistake, type Preview } from '../imports';
import { plain_word } from './bodies';
import { forget_draft, keep_draft, kept_draft } from './draft';
import { guesses } from './guess';
import { text_at, with_value } from './paths';
import { heading_of_mistake, headings_in, roles_of, type RoleName } from './roles';
import {
  columns_of,
  heading_rows,
  with_heading_rows,
  type Column,
  type HeadingRows,
  type Outline,
} from './sheet';
import { NoToml, read_toml, type Table } from './toml';
import { written } from './written';

/** By what the mapping was begun. */
export type Way = 'pointing' | 'used' | 'file';

/** What was said by one way, while one looks at another. */
interface Aside {
  before: string;
  said: Table;
  broken: string | null;
  is_changed: boolean;
}

/** So long nothing changes before the rows are read anew. */
const pause_ms = 400;

/** A file, and the mapping that is made for it by pointing at its columns. Stays while one looks
    at other pages; a reload keeps the mapping, and not the file. */
export class Pointing {
  file_name = $state('');
  content = $state.raw<string | null>(null);
  outline = $state.raw<Outline | null>(null);
  failure = $state.raw<unknown>(null);
  way = $state<Way | null>(null);
  /** The mapping used before that was opened. */
  used = $state('');
  /** What the mapping was opened from: its comments and its order are kept. */
  before = $state.raw('');
  said = $state.raw<Table>({});
  /** A text that was opened and is no TOML; there is nothing to point at then. */
  broken = $state.raw<string | null>(null);
  is_changed = $state(false);
  /** It is a draft from before the page was loaded anew. */
  is_found_again = $state(false);
  understood = $state.raw<Preview | null>(null);
  preview_failure = $state.raw<unknown>(null);
  is_reading = $state(false);

  readonly text = $derived.by(() => this.broken ?? written(this.said, this.before));
  readonly heading = $derived.by(() =>
    this.outline ? heading_rows(this.said, this.outline) : { first: 1, last: 1 },
  );
  readonly columns = $derived.by(() =>
    this.outline ? columns_of(this.outline, this.heading, headings_in(this.said)) : [],
  );
  /** What columns may be that nothing is said of yet. */
  readonly proposals = $derived.by(() => {
    const silent = this.columns.filter(
      (each) => each.label !== '' && roles_of(this.said, each.heading).length === 0,
    );
    const all = guesses(this.columns.filter((each) => each.label !== ''));
    return new Map(
      silent.flatMap(({ heading }): [string, RoleName][] => {
        const name = all.get(heading);
        return name === undefined ? [] : [[heading, name]];
      }),
    );
  });
  readonly mistakes = $derived.by(() => this.understood?.mistakes ?? []);

  private asked = 0;
  private readonly aside = new Map<string, Aside>();

  constructor(readonly person: string) {
    const draft = kept_draft(person);
    if (!draft) return;
    this.file_name = draft.file_name;
    this.open(draft.text, draft.before);
    this.way = 'pointing';
    this.is_found_again = true;
    this.is_changed = true;
  }

  /** The mapping is given up; the file stays. */
  async give_up(): Promise<void> {
    forget_draft();
    this.aside.clear();
    this.way = null;
    this.used = '';
    this.open('');
    this.is_found_again = false;
    await this.take(this.content === null ? '' : this.file_name, this.content);
  }

  /** Another file, or none. */
  async take(file_name: string, content: string | null): Promise<void> {
    this.file_name = file_name;
    this.content = content;
    this.outline = null;
    this.understood = null;
    const found = await this.look(text_at(this.said, ['sheet']));
    if (!found) return;
    if (this.way === null && found.fits.length === 0) this.go_by('pointing');
    // Pointing may have been chosen before the file was read.
    else if (this.way === 'pointing' && !this.is_changed) this.begin();
  }

  /** Shows a sheet of the file; the first that is seen if none is named, or it has no such. */
  private async look(sheet: string): Promise<Outline | null> {
    this.failure = null;
    const { content } = this;
    if (content === null) return null;
    try {
      const found = await outline_of(content, sheet);
      if (this.content !== content) return null;
      this.outline = found;
      return found;
    } catch (caught) {
      if (this.content !== content) return null;
      if (sheet !== '') return this.look('');
      this.failure = caught;
      return null;
    }
  }

  async show_sheet(name: string): Promise<void> {
    this.change(with_value(this.said, ['sheet'], name));
    this.change(with_value(this.said, ['rows', 'heading'], undefined));
    await this.look(name);
    this.take_heading_guess();
  }

  /** Goes on by another way, or from another of the mappings used before. What was said by each
      stays apart, and is there again when one comes back to it. */
  go_by(way: Way, from?: MappingUsed): void {
    if (this.way && (this.is_changed || this.way === 'file')) {
      const { before, said, broken, is_changed } = this;
      this.aside.set(`${this.way} ${this.used}`, { before, said, broken, is_changed });
    }
    this.way = way;
    this.used = from?.name ?? '';
    const aside = this.aside.get(`${way} ${this.used}`);
    if (aside) this.come_back(aside);
    else if (way === 'pointing') this.begin();
    else this.open(from?.text ?? '');
  }

  private come_back({ before, said, broken, is_changed }: Aside): void {
    this.before = before;
    this.broken = broken;
    this.said = said;
    this.is_changed = is_changed;
    this.look_where_said();
  }

  /** A mapping from nothing, with what the file itself says. */
  private begin(): void {
    const name = plain_word(this.file_name.replace(/\.[^.]*$/, ''), 'sheet', '-');
    this.before = '';
    this.broken = null;
    this.said = { name, language: language() };
    this.is_changed = false;
    this.take_heading_guess();
  }

  private take_heading_guess(): void {
    const { outline } = this;
    if (!outline?.headings_guess) return;
    this.said = with_heading_rows(this.said, outline, outline.headings_guess);
  }

  /** A mapping that there is already: its text is where one goes on from. */
  open(text: string, before = text): void {
    this.before = before;
    this.broken = null;
    this.is_changed = false;
    try {
      this.said = read_toml(text);
    } catch (caught) {
      if (!(caught instanceof NoToml)) throw caught;
      this.broken = text;
      this.said = {};
    }
    this.look_where_said();
  }

  private look_where_said(): void {
    const sheet = text_at(this.said, ['sheet']);
    if (this.outline && sheet !== '' && sheet !== this.outline.sheet) void this.look(sheet);
  }

  /** The person says something of the file. */
  change(said: Table): void {
    this.said = said;
    this.is_changed = true;
  }

  set_heading(rows: HeadingRows): void {
    if (this.outline) this.change(with_heading_rows(this.said, this.outline, rows));
  }

  mistakes_of(column: Column): Mistake[] {
    return this.mistakes.filter(
      ({ key }) => heading_of_mistake(this.said, key) === column.heading,
    );
  }

  /** Called within a component: reads the first rows anew after each change, and keeps a draft. */
  follow(): void {
    $effect(() => {
      const { content, text, way } = this;
      const draft = { person: this.person, file_name: this.file_name, before: this.before, text };
      if (this.is_changed && this.broken === null) keep_draft(draft);
      if (content === null || way === null || text === '') return;
      const timer = setTimeout(() => void this.read(content, text), pause_ms);
      return () => clearTimeout(timer);
    });
  }

  private async read(content: string, text: string): Promise<void> {
    const asked = ++this.asked;
    this.is_reading = true;
    try {
      const understood = await preview(content, text);
      if (asked !== this.asked) return;
      this.understood = understood;
      this.preview_failure = null;
    } catch (caught) {
      if (asked !== this.asked) return;
      this.preview_failure = caught;
      this.understood = null;
    }
    this.is_reading = false;
  }
}

let current: Pointing | null = null;

/** What that person is about; another person begins anew, and so does who has stored the draft:
    its text is among `used`. */
export function pointing_of(person: string, used: string[] = []): Pointing {
  const draft = kept_draft(person);
  if (draft && used.includes(draft.text)) forget_draft();
  const is_used = current?.is_found_again && used.includes(current.text);
  if (current?.person !== person || is_used) current = new Pointing(person);
  return current;
}

/** The file goes to be checked. What was said of it is offered again until it is stored: the check
    may show that it is wrong. */
export function leave_pointing(): void {
  current = null;
}
