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
 * Starts the page. This is a function because modules must not use top-level await: if another script imports the module meanwhile,
 * WebKit exposes it before it has finished.
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
