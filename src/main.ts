import { mount } from 'svelte';
import './app.css';
import './arabic.css';
import App from './App.svelte';
import './embed/embed.css';
import './print.css';
import { parseView } from './lib/view.ts';
import { takeOver } from './prerender/take-over.ts';
import { syncAddress } from './state/address.svelte.ts';
import { AppState } from './state/app-state.svelte.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html lacks the element #app');

const app = new AppState();
const loaded = app.data.loadAll();
// The words before the page: nobody should see it in one language and a moment later in another.
await app.speak(parseView(location.hash).language);
const { drawn, scrolled } = await takeOver(loaded);
syncAddress(app);
mount(App, { target, props: { app, drawn } });
document.querySelector('main')?.scrollTo(0, scrolled);
