/** `npm start`: builds the production site and serves it at http://localhost:4173, or at PORT. */
import { assertPortFree, parsePort } from './port.ts';
import { buildSite, serveSite } from './site.ts';

async function main(): Promise<void> {
  const port = parsePort(process.env.PORT);
  // Before the build: who cannot be served should not have to wait for it.
  await assertPortFree(port);
  console.log('Building the site…');
  await buildSite();
  const { url } = await serveSite({ host: 'localhost', port });
  console.log(`Southern Syria Zones is at ${url}\nStop it with Ctrl+C.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
