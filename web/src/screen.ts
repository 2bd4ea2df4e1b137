import type { Component } from 'svelte';

/** A component that shows a page; many do not ask for `params`. */
export type Page = Component<any>;

/** A page: its address, the message files it speaks from, and the component that shows it. */
export interface Screen {
  /** `:name` stands for one part of the path and comes to the component in `params`. */
  path: string;
  /** Files under messages/ beside `shell`, `error-at-once` and `vocabulary`, which are always
      there, and `error`, which comes with the first refusal. */
  words?: string[];
  /** Without navigation and without a viewer: for whoever is not signed in. */
  open?: 'to_all';
  /** Also shown when no server answers: to whom this device knows, or is about to know. */
  without_line?: 'too';
  /** Fixed parts that several addresses of one component differ in. */
  params?: Record<string, string>;
  load: () => Promise<{ default: Page }>;
}
