import type { Readable } from 'node:stream';
import { endProcess, start } from './process.ts';

export interface Display {
  /** Value for DISPLAY, such as `:99`. */
  name: string;
  close: () => Promise<void>;
}

/** Starts a virtual display with a free number, so that browsers have windows and WebGL. */
export async function startDisplay(xvfb: string): Promise<Display> {
  const parameters = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '+extension', 'GLX', '-nolisten', 'tcp'];
  const child = start(xvfb, parameters, process.env, 1);
  const number = await new Promise<string>((resolve, reject) => {
    let text = '';
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
  return { name: `:${number}`, close: () => endProcess(child) };
}
