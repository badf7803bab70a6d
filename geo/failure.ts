/** A problem that stops the build: which file, and what is wrong with it. Its message is the one line that the reader gets. */
export class Failure extends Error {
  constructor(
    readonly file: string,
    what: string,
  ) {
    super(`${file}: ${what}`.replaceAll(/\s*\n\s*/g, ' '));
    this.name = 'Failure';
  }
}

/** Runs a command's work; where it fails, prints one line and leaves with exit code 1. */
export async function runOrFail(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message.split('\n')[0]);
    process.exitCode = 1;
  }
}
