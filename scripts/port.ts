import { connect, createServer } from 'node:net';

export const DEFAULT_PORT = 4173;

/** Reads a port from the environment's PORT, or the default if unset or empty. Throws a one-line error if it is not a port. */
export function parsePort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${value}"; it must be a whole number from 1 to 65535, for example: PORT=${DEFAULT_PORT} npm start`);
  }
  return port;
}

/** Whether a program answers at this port, on either loopback address, since `localhost` may mean both. */
async function isAnswered(port: number): Promise<boolean> {
  const answers = ['127.0.0.1', '::1'].map((host) =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ host, port });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.setTimeout(1000, () => resolve(false));
    }).catch(() => false),
  );
  return (await Promise.all(answers)).includes(true);
}

/** Error code if the system does not let us listen there: EADDRINUSE, EACCES, … */
function refusal(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host: 'localhost', port }, () => server.close(() => resolve(undefined)));
  });
}

/** Throws a one-line error, with what to type instead, if this port of localhost cannot be used. */
export async function assertPortFree(port: number): Promise<void> {
  const other = `choose another: PORT=${port < 65_535 ? port + 1 : DEFAULT_PORT} npm start`;
  if (await isAnswered(port)) throw new Error(`Port ${port} is taken. Stop the other program or ${other}`);
  const code = await refusal(port);
  if (code === 'EADDRINUSE') throw new Error(`Port ${port} is taken. Stop the other program or ${other}`);
  if (code === 'EACCES') throw new Error(`This account may not use port ${port}. Please ${other}`);
  if (code) throw new Error(`Port ${port} cannot be used (${code}). Please ${other}`);
}
