import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';

const FILE = 'single/southern-syria.html';
/** The commands of `npm run build:single`, without npm in between: stopping npm would leave Vite running. */
const BUILD = ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.single.config.ts'];

/**
 * Builds the single file when a test first asks for it. The workers are separate processes, so they ask over HTTP. The response
 * comes when the build has ended: the file's path, or status 500 with the build's output.
 */
export async function serveSingleBuild(): Promise<{ url: string; close: () => void }> {
  const stopped = new AbortController();
  const build = () => promisify(execFile)(process.execPath, BUILD, { signal: stopped.signal });
  let built: ReturnType<typeof build> | undefined;
  const server = createServer((_request, response) => {
    built ??= build();
    built.then(
      () => response.end(FILE),
      (error: Error & { stdout: string; stderr: string }) =>
        response.writeHead(500).end(`${error.message}\n${error.stdout}${error.stderr}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      stopped.abort();
      server.close();
      server.closeAllConnections();
    },
  };
}
