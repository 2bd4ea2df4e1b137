import { getContext, setContext } from 'svelte';

/** What is wrong with a form, field by field, and how its fields are called. */
export class Problems {
  /** `within`: what tells its fields from those of another form on the page. */
  constructor(private readonly within = '') {}

  says = $state<Record<string, string>>({});
  labels: Record<string, string> = {};
  /** What a field finds wrong with what is typed in it, where that is no value at all. */
  checks: Record<string, () => string | undefined> = {};

  /** The id of the element of a field. */
  id_of(name: string): string {
    return `${this.within}field-${name}`;
  }

  /** What the fields themselves find wrong. */
  found(): Record<string, string> {
    const all = Object.entries(this.checks).map(([name, check]) => [name, check()]);
    return Object.fromEntries(all.filter(([, problem]) => problem !== undefined));
  }

  /** What is wrong with `name`. The server may name a part of it (`names[0].text`) or the record
      that it is in (`place.names`). */
  of(name: string): string | undefined {
    const at = Object.keys(this.says).find(
      (field) =>
        field === name ||
        field.endsWith(`.${name}`) ||
        field.startsWith(`${name}.`) ||
        field.startsWith(`${name}[`),
    );
    return at === undefined ? undefined : this.says[at];
  }

  /** The names of known fields that something is wrong with. */
  fields(): string[] {
    // The problems are read first: before the fields are there, they alone are what can change.
    if (Object.keys(this.says).length === 0) return [];
    return Object.keys(this.labels).filter((name) => this.of(name) !== undefined);
  }
}

const key = Symbol('problems');
const key_of_dialog = Symbol('dialog');

/** A dialog lies over a page that may have fields of the same names. */
export function within_dialog(id: string): void {
  setContext(key_of_dialog, `${id}-`);
}

const fresh = () => new Problems(getContext<string | undefined>(key_of_dialog));

export function keep_problems(): Problems {
  return setContext(key, fresh());
}

/** The problems of the form around; none outside of a form. */
export function problems(): Problems {
  return getContext<Problems | undefined>(key) ?? fresh();
}
