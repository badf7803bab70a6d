import { mount } from 'svelte';
import './app/app.css';
import './app/arabic.css';
import App from './app/App.svelte';
import './embed/embed.css';
import './app/print.css';
import { parseView } from './app/view.ts';
import { PATIENCE, takeOver } from './prerender/take-over.ts';
import { syncAddress } from './app/address.svelte.ts';
import { AppState } from './app/app-state.svelte.ts';

/**
 * Starts the page. A function, since no module may wait at its top level: WebKit hands out a module that another script imports
 * meanwhile before it has run.
 */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html lacks the element #app');

  const app = new AppState();
  const loaded = app.data.loadAll();
  // Load the words first, so that the page does not switch its language a moment later; the story says which there are.
  await app.data.arrival('story', PATIENCE);
  await app.speak(parseView(location.hash).language);
  const { drawn, scrolled } = await takeOver(loaded);
  syncAddress(app);
  mount(App, { target, props: { app, drawn } });
  document.querySelector('main')?.scrollTo(0, scrolled);
}

void start();
