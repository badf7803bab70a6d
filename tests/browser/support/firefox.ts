import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, start } from './process.ts';
import type { Connection } from './webdriver.ts';

const PREFERENCES = {
  // Firefox writes the port that it chose into its profile.
  'marionette.port': 0,
  // Software WebGL 2.
  'webgl.force-enabled': true,
  'gfx.webrender.software': true,
  'ui.prefersReducedMotion': 1,
  'browser.startup.page': 0,
  'browser.tabs.inTitlebar': 0,
  // No requests to other hosts.
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

type Answer = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * A client for Marionette, the protocol under Firefox's WebDriver (geckodriver): JSON messages, each prefixed with its length and a
 * colon. @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
function speak(socket: Socket): (name: string, parameters?: Record<string, unknown>) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.toString('latin1', 0, colon));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.toString('utf8', colon + 1, end)) as Answer;
      received = received.subarray(end);
      // The browser sends a greeting first.
      if (Array.isArray(message)) waiting.get(message[1])?.(message);
    }
  });
  socket.on('close', () => {
    for (const answer of waiting.values()) answer([1, 0, { error: 'closed', message: 'Firefox has ended' }, null]);
  });

  let last = 0;
  return async (name, parameters = {}) => {
    const id = ++last;
    const text = JSON.stringify([0, id, name, parameters]);
    const [, , error, result] = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    waiting.delete(id);
    if (error) throw new Error(`Firefox: ${name}: ${error.error}: ${error.message}`);
    return result !== null && typeof result === 'object' && 'value' in result ? result.value : result;
  };
}

/** Starts Firefox with a new profile. It needs a display, because headless Firefox has no WebGL. */
export async function startFirefox(browser: string, environment: NodeJS.ProcessEnv): Promise<Connection> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  // As root, Firefox refuses a home directory that belongs to another user.
  const ownEnvironment = { ...environment, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = start(browser, ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], ownEnvironment);

  const portFile = join(profile, 'MarionetteActivePort');
  let socket: Socket | undefined;
  async function close(): Promise<void> {
    socket?.destroy();
    await endProcess(child);
    // Child processes may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
  try {
    while (!existsSync(portFile) || !readFileSync(portFile, 'utf8')) {
      if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    socket = connect({ host: '127.0.0.1', port: Number(readFileSync(portFile, 'utf8')) });
    const send = speak(socket);
    await send('WebDriver:NewSession');
    return {
      send: async (command, parameters) => {
        if (command !== 'WebDriver:SetWindowRect') return send(command, parameters);
        // Without a window manager the command itself waits for seconds.
        await send('Marionette:SetContext', { value: 'chrome' });
        const { width, height } = parameters as { width: number; height: number };
        await send('WebDriver:ExecuteScript', { script: 'window.resizeTo(...arguments)', args: [width, height] });
        return send('Marionette:SetContext', { value: 'content' });
      },
      close: async () => {
        await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
