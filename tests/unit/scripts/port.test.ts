import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { assertPortFree, DEFAULT_PORT, parsePort } from '../../../scripts/port.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Listens on a free port of one loopback address. */
function take(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server = createServer().once('error', reject);
    server.listen({ host, port: 0 }, () => resolve((server?.address() as AddressInfo).port));
  });
}

test('an unset or empty PORT means 4173', () => {
  expect(parsePort(undefined)).toBe(4173);
  expect(parsePort('')).toBe(DEFAULT_PORT);
});

test('a port is read as a number', () => {
  expect(parsePort('8080')).toBe(8080);
});

test.each(['abc', '0', '65536', '80.5', '-1', '1e3', ' 80'])('PORT=%j is rejected in one line with an example', (value) => {
  expect(() => parsePort(value)).toThrow(/^PORT is ".*"; it must be a whole number from 1 to 65535.*PORT=4173 npm start$/);
});

test.each(['127.0.0.1', 'localhost'])('a port taken on %s is rejected in one line that says what to type', async (host) => {
  const port = await take(host);
  await expect(assertPortFree(port)).rejects.toThrow(
    `Port ${port} is taken. Stop the other program or choose another: PORT=${port + 1} npm start`,
  );
});

test('a free port is accepted', async () => {
  const port = await take('127.0.0.1');
  await new Promise((resolve) => server?.close(resolve));
  server = undefined;
  await expect(assertPortFree(port)).resolves.toBeUndefined();
});
