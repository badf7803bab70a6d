import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Runs `npm start`'s script with this PORT and returns its exit code and output. */
function start(port: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
    timeout: 15_000,
  });
}

test('a taken port ends npm start with one line and code 1, before anything is built', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const { port } = server.address() as AddressInfo;
  const { status, stdout, stderr } = start(String(port));
  server.close();
  expect(stderr).toBe(`Port ${port} is taken. Stop the other program or choose another: PORT=${port + 1} npm start\n`);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
