import type { components } from '../../generated/api';
import { when_text } from '../../messages/days';
import { joined, t } from '../../messages/messages.svelte';
import { read, send } from '../../server/server';
import { viewer } from '../../server/viewer.svelte';
import { hand_over_calendar } from '../agreements/scans';
import { found_at } from '../exchange/disclosures';
import { body_called } from '../exchange/letters';

type Schemas = components['schemas'];

export type MeetingInBrief = Schemas['MeetingInBrief'];
/** A meeting, as our own letters tell it. */
export type Meeting = Schemas['Meeting'];
export type MinutesInBrief = Schemas['MinutesInBrief'];
/** Something that was agreed to be done; what it is stands in the minutes. */
export type Action = Schemas['MeetingAction'];
/** All that was told of it, opened: minutes are never without what somebody disagrees with. */
export type MeetingRead = Schemas['MeetingRead'];
export type MinutesRead = Schemas['MinutesRead'];
export type BodyMet = Schemas['BodyMet'];
type TakesPart = Schemas['TakesPart'];

export const meeting_at = (id: string) => found_at<Meeting>(`/meetings/${id}`);

export const bodies_text = (ids: string[]) => joined(ids.map(body_called));

/** Whether our body has called it. */
export const is_ours = ({ brief }: Meeting) => brief.caller === viewer()?.body;

/** Who said that it comes. */
export const comers = ({ asked }: Meeting) =>
  asked.filter(({ says }) => says === 'accepted').map(({ body }) => body);

export function day_and_hour({ day, hour }: { day: string | null; hour: string | null }) {
  if (!day) return t('meetings.no_day');
  const when = when_text(day);
  return hour ? t('meetings.day_and_hour', { when, hour }) : when;
}

/** As clocks show it. */
export const is_hour = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What stands on a line each, without empty ones. */
export const lines_of = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line);

/** Who takes part of each body, one office a line. */
export function taking_part(roles: Record<string, string>, bodies: string[]): TakesPart[] {
  return bodies.flatMap((body) => lines_of(roles[body] ?? '').map((role) => ({ body, role })));
}

/** Has the browser keep a file that a calendar reads. */
export async function take_calendar(path: string): Promise<void> {
  hand_over_calendar(await read<{ name: string; text: string }>(path));
}

export const say = (id: string, word: Record<string, string | null>) =>
  send('POST', `/meetings/${id}/word`, word);
