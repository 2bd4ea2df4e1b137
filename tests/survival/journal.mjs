// What was acknowledged, as a person would have it in their notes.
import assert from 'node:assert/strict';

/** What a record that is gone reads like. */
export const gone = null;

/**
 * By the path of each record, what it may read like: one text where the last write was answered,
 * two where its answer was lost.
 */
export class Journal {
  #records = new Map();
  #is_closed = false;

  /** The write was answered: nothing but this is true from now on. */
  acknowledge(path, read_by, words) {
    if (!this.#is_closed) this.#records.set(path, { read_by, allowed: [words] });
    else this.#records.get(path)?.allowed.push(words);
  }

  /** What is answered from now on is held against nobody: the machine is one that is no more. */
  close() { this.#is_closed = true; }

  /** The write was sent and not answered: it may hold, or what held before. */
  leave_open(path, words) {
    this.#records.get(path)?.allowed.push(words);
  }

  /** What another one has, of records that this one does not know. */
  take_over(other) {
    for (const [path, record] of other.#records) this.#records.set(path, record);
  }

  get size() { return this.#records.size; }

  /** A record of which one is sure, for somebody who reads meanwhile. */
  any(random) {
    const all = [...this.#records];
    return all[Math.floor(random() * all.length)];
  }

  /** Reads every record again; `people` ask, by their names. */
  async expect_kept(people) {
    for (const [path, record] of this.#records) {
      const words = await read(people[record.read_by], path);
      assert.ok(record.allowed.includes(words),
        `${path} reads ${words}, and ${JSON.stringify(record.allowed)} was acknowledged`);
      record.allowed = [words];
    }
  }
}

/** The words of a record by which it is known again. */
export const words_of = (record) =>
  record.text ?? record.names?.[0]?.text ?? record.source.statement;

async function read(ask, path) {
  const reply = await ask('GET', path);
  if (reply.status === 404) return gone;
  assert.equal(reply.status, 200, `${path}: ${await reply.clone().text()}`);
  return words_of(await reply.json());
}
