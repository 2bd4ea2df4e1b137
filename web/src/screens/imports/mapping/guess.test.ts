import { describe, expect, it } from 'vitest';

import { guessed_answer, guessed_word, guesses } from './guess';
import { patterns_for, reads } from './patterns';

const columns = (headings: string[], values: string[] = []) =>
  headings.map((heading) => ({ heading, values }));
const roles = (...headings: string[]) => {
  const found = guesses(columns(headings));
  return headings.map((heading) => found.get(heading));
};

describe('What a column may be', () => {
  it.each([
    ['English', ['Facility', 'City', 'State', 'Zip', 'Date of inspection', 'Capacity']],
    ['French', ['Établissement', 'Ville', 'Région', 'Code postal', 'Date de visite', 'Capacité']],
    ['Spanish', ['Nombre del centro', 'Ciudad', 'Provincia', 'Código postal', 'Fecha', 'Plazas']],
    ['Portuguese', ['Unidade', 'Município', 'UF', 'CEP', 'Data da visita', 'Vagas']],
    ['Italian', ['Istituto', 'Comune', 'Regione', 'CAP', 'Data', 'Capienza regolamentare']],
    [
      'Arabic',
      [
        'اسم المؤسسة',
        'المدينة',
        'المنطقة',
        'الرمز البريدي',
        'تاريخ الزيارة',
        'الطاقة الاستيعابية',
      ],
    ],
  ])('is guessed from a heading in %s', (_, headings) => {
    expect(roles(...headings)).toEqual(['name', 'town', 'region', 'postcode', 'when', 'capacity']);
  });

  it('is guessed once, and what is called just so goes first', () => {
    const found = guesses(columns(['Name of the region', 'Name']));

    expect(found).toEqual(new Map([['Name', 'name']]));
  });

  it('is not guessed against what stands below', () => {
    expect(guesses(columns(['Date'], ['see the letter']))).toEqual(new Map());
    expect(guesses(columns(['Latitude'], ['412.5']))).toEqual(new Map());
    expect(guesses(columns(['Visited by us'], ['twice']))).toEqual(new Map());
    expect(guesses(columns(['Visited by us'], ['yes', '', 'No']))).toEqual(
      new Map([['Visited by us', 'visited']]),
    );
  });

  it('is not guessed for a heading that says nothing', () => {
    expect(guesses(columns(['', 'Remarks', 'x1']))).toEqual(new Map());
  });
});

describe('What a value may stand for', () => {
  const offered = ['police_station', 'prison', 'remand_prison', 'other'].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }));

  it.each([
    ['Commissariat de police', 'police_station'],
    ["Maison d'arrêt", 'remand_prison'],
    ['Prison', 'prison'],
    ['سجن مدني', 'prison'],
    ['Casa circondariale', 'remand_prison'],
    ['Warehouse', ''],
  ])('%s is guessed as %s', (value, word) => {
    expect(guessed_word('place_type', value, offered)).toBe(word);
  });

  it('is never a word that the register does not have', () => {
    expect(guessed_word('place_type', 'Psychiatric clinic', offered)).toBe('');
  });

  it.each([
    ['Sí', 'yes'],
    ['Não', 'no'],
    ['نعم', 'yes'],
    ['perhaps', ''],
  ])('%s is guessed as %s where it is yes or no', (value, answer) => {
    expect(guessed_answer(value)).toBe(answer);
  });
});

describe('How a time is written', () => {
  it.each([
    [['2024-03-18', '2024-H1', '2023'], ['']],
    [['18/03/2024', '02/03/2024'], ['DD/MM/YYYY']],
    [['02/03/2024'], ['DD/MM/YYYY', 'MM/DD/YYYY']],
    [['12/2024', ' 01/2023'], ['MM/YYYY']],
    [['2016-06', '2016-12'], ['', 'half-year ending YYYY-MM']],
    [['twice in spring'], []],
    [[''], []],
  ])('%j is read by %j', (values, patterns) => {
    expect(patterns_for(values)).toEqual(patterns);
  });

  it('is as the workbook says where it is a date there', () => {
    expect(reads('DD/MM/YYYY', '2024-03-18T00:00:00')).toBe(true);
    expect(reads('half-year ending YYYY-MM', '2024-03')).toBe(false);
  });
});
