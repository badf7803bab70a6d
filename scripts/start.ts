/** `npm start`: builds the production site and serves it at http://localhost:4173, or at PORT. */
import { assertPortFree, parsePort } from './port.ts';
import { ROOT, buildSite, serveSite } from './site.ts';
import { readStory } from './story.ts';

async function main(): Promise<void> {
  const port = parsePort(process.env.PORT);
  // Check before the build, so that nobody waits for it in vain.
  await assertPortFree(port);
  console.log('Building the site…');
  await buildSite();
  const { url } = await serveSite({ host: 'localhost', port });
  console.log(`${readStory(ROOT).title.en} is at ${url}\nStop it with Ctrl+C.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
