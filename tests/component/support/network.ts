import { onTestFinished } from 'vitest';

type Fetch = typeof fetch;

/** Puts `replacement` in front of the page's fetch until the test ends. @returns what puts the page's own back at once */
function replaceFetch(replacement: (own: Fetch) => Fetch): () => void {
  const own = window.fetch;
  const restore = () => void (window.fetch = own);
  window.fetch = replacement(own.bind(window));
  onTestFinished(restore);
  return restore;
}

const asksFor = (request: Parameters<Fetch>[0], file: string) =>
  (request instanceof Request ? request.url : String(request)).endsWith(`/${file}`);

/** Answers requests for a file in the server's place. @returns what gives the server back */
export function answerFor(file: string, answer: () => Response): () => void {
  return replaceFetch(
    (own) =>
      async (...request) =>
        asksFor(request[0], file) ? answer() : own(...request),
  );
}

/** Holds requests for a file back. @returns what lets them go */
export function hold(file: string): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  replaceFetch((own) => async (...request) => {
    if (asksFor(request[0], file)) await held;
    return own(...request);
  });
  return release;
}
