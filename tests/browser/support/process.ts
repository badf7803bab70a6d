import { spawn, type ChildProcess } from 'node:child_process';

/** Starts a program that ends no later than this process. @param pipes additional output pipes, from number 3 on */
export function start(program: string, parameters: string[], environment: NodeJS.ProcessEnv, pipes = 0): ChildProcess {
  const child = spawn(program, parameters, {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', ...Array<'pipe'>(pipes).fill('pipe')],
  });
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Ends a process and waits until it has exited. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
