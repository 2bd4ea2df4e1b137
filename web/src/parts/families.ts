/** The families of body types: one colour and one shape each, the same in every chart. */
export const families = {
  npm: ['npm', 'npm_member', 'npm_regional'],
  internal: ['internal_inspectorate'],
  rights: ['nhri', 'ombudsperson_general', 'ombudsperson_specialised'],
  oversight: ['specialised_oversight', 'equality_or_data_authority', 'complaints_investigator'],
  lay: ['lay_visitors', 'users_families_group'],
  civil: ['ngo', 'bar_or_medical_association', 'academic'],
  parliament: ['parliament'],
  justice: ['judge', 'prosecutor'],
  international: ['international'],
} as const;

export type Family = keyof typeof families;

/** The family of a body type; a type that no list knows is shown as international bodies are. */
export function family_of(type: string): Family {
  const found = Object.entries(families).find(([, types]) =>
    (types as readonly string[]).includes(type),
  );
  return (found?.[0] as Family | undefined) ?? 'international';
}

/** The mark of a family in a square of 12: told by its shape where colours are not seen. */
export const shapes: Record<Family, string> = {
  npm: 'M1 1h10v10H1z',
  internal: 'M6 .5l5.5 10.5H.5z',
  rights: 'M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  oversight: 'M6 0l6 6-6 6-6-6z',
  lay: 'M4 1h4v3h3v4H8v3H4V8H1V4h3z',
  civil: 'M6 11.5L.5 1h11z',
  parliament: 'M.5 11a5.5 9 0 0 1 11 0z',
  justice: 'M3 .8h6l3 5.2-3 5.2H3L0 6z',
  international:
    'M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z' + 'M6 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z',
};
