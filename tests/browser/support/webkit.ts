import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, start } from './process.ts';
import { COMMANDS, type Connection } from './webdriver.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts WebKitGTK's MiniBrowser through its WebDriver. */
export async function startWebkit(driver: string, browser: string, environment: NodeJS.ProcessEnv): Promise<Connection> {
  // A temporary home directory: nothing is left behind, and its settings turn animations off, which the page sees as reduced motion.
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const port = await freePort();
  const child = start(driver, [`--port=${port}`], {
    ...environment,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    NO_AT_BRIDGE: '1',
    GDK_BACKEND: 'x11',
    // The sandbox does not work as root.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });

  const server = `http://127.0.0.1:${port}`;
  async function ask(request: string, parameters: unknown): Promise<unknown> {
    const [method = '', path = ''] = request.split(' ');
    const body = method === 'POST' ? { body: JSON.stringify(parameters) } : {};
    const response = await fetch(`${server}${path}`, { method, ...body });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit: ${request}: ${value.error}: ${value.message}`);
    return value;
  }
  const isListening = () =>
    fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );

  async function close(): Promise<void> {
    await endProcess(child);
    // Child processes may still be writing.
    rmSync(home, { recursive: true, force: true, maxRetries: 20 });
  }
  try {
    while (!(await isListening())) if (child.exitCode !== null) throw new Error(`WebKit's driver ended with code ${child.exitCode}`);
    const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const { sessionId } = (await ask('POST /session', { capabilities: { alwaysMatch: options } })) as { sessionId: string };
    return {
      send: (command, parameters = {}) => {
        const path = COMMANDS[command].replace(' ', ` /session/${sessionId}`).replace('{id}', String(parameters['id']));
        return ask(path, parameters);
      },
      close: async () => {
        await ask(`DELETE /session/${sessionId}`, undefined).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
