import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/buttons.css';
import './styles/report.css';
import './styles/families.css';
import './styles/shades.css';
import './styles/print.css';

import { mount } from 'svelte';

import { first_language, speak, speak_in } from './messages/messages.svelte';
import Shell from './shell/Shell.svelte';
import { part, reopens } from './way/part';

const place = document.getElementById('liaise');
if (!place) throw new Error('index.html has no place for the page');

try {
  await part(() => speak_in(first_language()));
  await part(() => speak('shell', 'error-at-once', 'vocabulary'));
  // What stood there for whoever had to wait.
  place.replaceChildren();
  mount(Shell, { target: place });
} catch (problem) {
  if (!(await reopens())) throw problem;
}
