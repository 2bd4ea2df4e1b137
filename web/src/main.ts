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

const place = document.getElementById('liaise');
if (!place) throw new Error('index.html has no place for the page');

// A part that was built anew since this page was opened is gone from the server: start afresh.
addEventListener('vite:preloadError', () => location.reload());

await speak_in(first_language());
await speak('shell', 'error', 'vocabulary');
mount(Shell, { target: place });
