// Several people who write at the same time, each noting what was acknowledged.
import { a_place } from '../operations/running.mjs';
import { a_name } from './chance.mjs';
import { gone } from './journal.mjs';

// Enough rows that storing them takes long enough to be killed in.
export const rows_of_a_file = 150;

const mapping = (name) => `name = "${name}"
language = "en"
source = "A test of survival"

[when]
column = "Date"
pattern = "DD/MM/YYYY"

[place]
name = "Station"
town = "Town"
type = "police_station"

[visit]
type = "rota"
announcement = "unannounced"
yes = ["yes"]
no = ["no"]

[[visit.by]]
column = "Came in"
body = "visitors"

[[body]]
key = "visitors"
names = { en = "Visitors of the Test" }
type = "lay_visitors"
level = "regional"
`;

const a_body = (name) => ({
  names: [{ language: 'en', text: name }], type: 'ngo', level: 'national',
  npm_relation: 'none', is_dependent: 'no', complaints: 'none', announced: 'unknown',
  publishes_reports: 'unknown', publishes_annual_report: 'unknown',
  undertaking_signed: 'unknown', training_done: 'unknown', reprisals_policy: 'unknown',
  source: { statement: 'A test' },
});

const a_visit = (place, body, words) => ({
  place, bodies: [body], when: '2024-03', type: 'rota', announcement: 'unannounced',
  source: { statement: words },
});

const a_finding = (words) => ({
  title: 'A finding', text: words, classification: 'confidential', consent: { answer: 'not_asked' },
});

/** Those who write, and what they wrote; `people` ask by their names. */
export class Writers {
  constructor(people, journal, random) {
    Object.assign(this, { people, journal, random });
    this.answers = new Map();
    this.imports = [];
    this.acknowledged = 0;
    this.is_over = false;
  }

  /** Begins; all have ended once the server is gone, or after `stop()`. */
  begin() {
    const all = [this.#registers(), this.#founds(), this.#visits(), this.#finds(),
      this.#imports()];
    this.ended = Promise.all(all);
  }

  async stop() {
    this.is_over = true;
    await this.ended;
  }

  /** Goes on over a server that is away, as somebody does who presses the button again. */
  persist() { this.is_patient = true; }

  async #registers() {
    await this.#again(async () => {
      const name = a_name(this.random);
      const id = await this.#created('ines', '/places', a_place(name), name);
      if (!id) return;
      const better = a_name(this.random);
      await this.#changed('ines', 'PUT', `/places/${id}`, { version: 1, place: a_place(better) },
        better);
    });
  }

  async #founds() {
    await this.#again(async () => {
      const name = a_name(this.random);
      await this.#created('ines', '/bodies', a_body(name), name);
    });
  }

  async #visits() {
    const { said: places } = await this.#asked('bastien', 'GET', '/places');
    const { said: me } = await this.#asked('bastien', 'GET', '/me');
    if (!places || !me) return;
    const [{ id: place }] = places.items;
    const { body } = me;
    await this.#again(async () => {
      const words = a_name(this.random);
      const id = await this.#created('bastien', '/visits', a_visit(place, body, words), words);
      if (id && this.random() < 0.3)
        await this.#changed('bastien', 'DELETE', `/visits/${id}`, undefined, gone);
    });
  }

  async #finds() {
    await this.#again(async () => {
      const words = a_name(this.random);
      const id = await this.#created('yasmine', '/findings', a_finding(words), words);
      if (!id) return;
      const better = a_name(this.random);
      await this.#changed('yasmine', 'PUT', `/findings/${id}`,
        { version: 1, finding: a_finding(better) }, better);
    });
  }

  async #imports() {
    await this.#again(async () => {
      const name = `survival-${a_name(this.random).replace(' ', '-')}`;
      const { said } = await this.#asked('ines', 'POST', '/imports',
        { file_name: `${name}.csv`, content: this.#file(), mapping: mapping(name) });
      if (!said) return;
      const one = { id: said.id, name, is_stored: false };
      this.imports.push(one);
      if (!await this.#reached(one, 'checked')) return;
      this.on_confirming?.();
      const confirmed = await this.#asked('ines', 'POST', `/imports/${one.id}/confirmation`);
      if (!confirmed.said) return;
      one.is_stored = await this.#reached(one, 'stored');
    });
  }

  #file() {
    const rows = Array.from({ length: rows_of_a_file },
      () => `14/03/2024,${a_name(this.random)},${a_name(this.random)},yes`);
    return ['Date,Station,Town,Came in', ...rows, ''].join('\n');
  }

  async #reached(one, state) {
    while (!this.is_over) {
      const { said: now } = await this.#asked('ines', 'GET', `/imports/${one.id}`);
      if (!now || ['failed', 'interrupted', 'cancelled'].includes(now.state)) return false;
      if (now.state === state) return true;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    return false;
  }

  async #again(act) {
    while (!this.is_over) await act();
  }

  async #created(who, path, body, words) {
    const { said } = await this.#asked(who, 'POST', path, body);
    if (!said?.id) return undefined;
    this.journal.acknowledge(`${path}/${said.id}`, who, words);
    return said.id;
  }

  async #changed(who, method, path, body, words) {
    const { said, is_in_doubt } = await this.#asked(who, method, path, body);
    if (said) this.journal.acknowledge(path, who, words);
    else if (is_in_doubt) this.journal.leave_open(path, words);
  }

  async #asked(who, method, path, body) {
    const answer = await this.#answer(who, method, path, body);
    // A row of an import that happens to be about the same place came first: it was kept out.
    if (answer.told === '409 error.changed_meanwhile') return answer;
    this.answers.set(answer.told, (this.answers.get(answer.told) ?? 0) + 1);
    if (answer.said) {
      if (method !== 'GET') ++this.acknowledged;
      return answer;
    }
    if (answer.told === 'lost' && !this.is_patient) this.is_over = true;
    if (!this.is_over) await new Promise((resolve) => setTimeout(resolve, 50));
    return answer;
  }

  /** `said` when it was answered well. "Nothing was stored" is a promise too. */
  async #answer(who, method, path, body) {
    try {
      const reply = await this.people[who](method, path, body);
      const said = await reply.json();
      if (reply.status === 200) return { told: '200', said: said ?? {} };
      const told = `${reply.status} ${said.error.code}`;
      return { told, is_in_doubt: told === '503 error.in_doubt' };
    } catch {
      return { told: 'lost', is_in_doubt: true };
    }
  }
}
