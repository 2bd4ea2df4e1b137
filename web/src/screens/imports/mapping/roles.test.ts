import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { bodies_in, with_body } from './bodies';
import * as roles from './roles';
import { read_toml, type Table } from './toml';

const root = new URL('../../../../../', import.meta.url);
const census = () =>
  read_toml(readFileSync(new URL('examples/br-sisdepen/mapping.toml', root), 'utf8'));
const names = (said: Table, heading: string) =>
  roles.roles_of(said, heading).map((each) => each.name);

describe('The role of a column', () => {
  it('is found in a mapping that was written by hand', () => {
    const said = census();

    expect(names(said, 'name')).toEqual(['name']);
    expect(names(said, 'sex')).toEqual(['groups_held', 'distinguish_by']);
    expect(names(said, 'district')).toEqual(['address']);
    expect(names(said, 'inspected_by_MP')).toEqual(['visited']);
    expect(names(said, 'inspected_by_OUTRO_text')).toEqual(['named_in']);
    expect(names(said, 'population_total')).toEqual(['occupancy']);
    expect(names(said, 'prisoners_total')).toEqual([]);
    expect(roles.body_of(said, 'inspected_by_MP')).toBe('prosecutors');
  });

  it.each(roles.roles.map((each) => each.name))('%s is given and taken away again', (name) => {
    const said = { name: 'a', when: { always: '2019' }, place: { type: 'prison' } };

    const given = roles.with_role(said, 'Column', name);
    const taken = roles.without_role(given, 'Column', name);

    expect(names(given, 'Column')).toEqual([name]);
    expect(roles.headings_in(taken)).toEqual([]);
    if (name !== 'when') expect(taken).toEqual(said);
  });

  it('goes from one column to another when only one can have it', () => {
    const said = roles.with_role(roles.with_role({}, 'Town', 'town'), 'City', 'town');

    expect(said).toEqual({ place: { town: 'City' } });
  });

  it('is known to be another column’s, unless several can have it', () => {
    const said = roles.with_role(roles.with_role({}, 'Town', 'town'), 'Street', 'address');

    expect(roles.taken_by(said, 'City', 'town')).toBe('Town');
    expect(roles.taken_by(said, 'Town', 'town')).toBe(null);
    expect(roles.taken_by(said, 'City', 'address')).toBe(null);
    expect(roles.taken_by(said, 'City', 'region')).toBe(null);
  });

  it('keeps what is taken when the file does not say it, and loses what its words meant', () => {
    const said = roles.with_role({ place: { type: 'prison' } }, 'Kind', 'type');
    const worded = roles.with_words(said, 'type', 'gaol', ['remand_prison']);

    expect(worded).toEqual({
      place: { type: { column: 'Kind', otherwise: 'prison', values: { gaol: 'remand_prison' } } },
    });
    expect(roles.without_role(worded, 'Kind', 'type')).toEqual({ place: { type: 'prison' } });
  });

  it('takes the place of a time that was the same for all rows', () => {
    expect(roles.with_role({ when: { always: '2019' } }, 'Date', 'when')).toEqual({
      when: { column: 'Date' },
    });
  });

  it('leaves other lists and tables of the file as they are', () => {
    const said = census();

    const now = roles.without_role(said, 'inspected_by_MP', 'visited');

    const [by, by_now] = [said, now].map((each) => (each.visit as Table).by as Table[]);
    expect(by_now).toEqual(by!.filter((each) => each.column !== 'inspected_by_MP'));
    expect({ ...now, visit: null }).toEqual({ ...said, visit: null });
  });
});

describe('A column of yes and no', () => {
  it('says of each value once what it means', () => {
    const said = roles.with_answer({ visit: { yes: ['Sim', 'S'], no: ['Não'] } }, 's', 'no');

    expect(said).toEqual({ visit: { yes: ['Sim'], no: ['Não', 's'] } });
    expect(roles.answer_of(said, 'SIM')).toBe('yes');
    expect(roles.answer_of(roles.with_answer(said, 'Sim', ''), 'Sim')).toBe('');
  });
});

describe('A mistake of the mapping', () => {
  it.each([
    ['place.name', 'name'],
    ['place.type.values.Patronato', 'type'],
    ['when.pattern', 'period'],
    ['visit.by.2.body', 'inspected_by_CONSELHO_PENITENCIARIO'],
    ['visit.named_in.column', 'inspected_by_OUTRO_text'],
    ['headcount.capacity', 'capacity_total'],
    ['lat', 'lat'],
  ])('in %s is told at the column %s', (key, heading) => {
    expect(roles.heading_of_mistake(census(), key)).toBe(heading);
  });

  it.each(['source', 'place', 'body.3.type', 'place.names'])('in %s is told at none', (key) => {
    expect(roles.heading_of_mistake(census(), key)).toBeNull();
  });
});

describe('A body of a mapping', () => {
  const judges = { names: [{ language: 'en', text: 'Judges of the Peace' }], type: 'judge' };

  it('gets a key of its own', () => {
    const one = with_body({}, judges);
    const other = { names: [{ language: 'en', text: 'Judges of the Péace, 2' }], type: 'judge' };
    const two = with_body(with_body(one.said, other).said, {
      names: [{ language: 'ar', text: 'القضاة' }],
      type: 'judge',
    });

    expect(bodies_in(two.said).map((each) => each.key)).toEqual([
      'judges_of_the_peace',
      'judges_of_the_peace_2',
      'body',
    ]);
  });

  it('is named once', () => {
    const one = with_body({}, judges);
    const again = { names: [{ language: 'fr', text: 'JUDGES of the peace' }], type: 'other' };

    expect(with_body(one.said, again)).toEqual(one);
  });
});

describe('A column of visitors', () => {
  const begun = roles.with_role({}, 'By whom', 'visitor');

  it('says of each of its words which body is meant', () => {
    const said = roles.with_visitor(begun, 'By whom', 'The Judges', 'judges');

    expect(roles.roles_of(said, 'By whom').map(({ name }) => name)).toEqual(['visitor']);
    expect(roles.visitor_of(said, 'By whom', 'the judges')).toBe('judges');
    expect(roles.visitor_of(said, 'By whom', 'Others')).toBe('');
    expect(roles.heading_of_mistake(said, 'visit.by.1.body.values')).toBe('By whom');
    expect(roles.without_role(said, 'By whom', 'visitor')).toEqual({});
  });

  it('stands beside what each row is a visit by', () => {
    const said = roles.with_visitor_in_each_row(begun, 'judges');

    expect(roles.visitor_in_each_row(said)).toBe('judges');
    expect(roles.visitor_in_each_row(begun)).toBe('');
    expect(roles.with_visitor_in_each_row(said, '')).toEqual(begun);
  });
});
