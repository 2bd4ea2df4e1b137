import type { components } from '../../generated/api';

type Schemas = components['schemas'];

export type RegisterInBrief = Schemas['ReprisalRegisterInBrief'];
/** All of a register; only who is named in it is answered. */
export type Register = Schemas['ReprisalRegister'];
export type Entry = Schemas['ReprisalEntry'];

/** How often one looks again: after two weeks, then after three months. */
export const days_until_next = 91;

/** The day so many days from now, as a form takes it. */
export function day_after(days: number): string {
  const day_milliseconds = 86_400_000;
  return new Date(Date.now() + days * day_milliseconds).toISOString().slice(0, 10);
}
