import { onTestFinished } from 'vitest';

type Fetch = typeof fetch;

/** Replaces the page's fetch until the test ends. @returns a function that restores it at once */
function replaceFetch(replacement: (own: Fetch) => Fetch): () => void {
  const own = window.fetch;
  const restore = () => void (window.fetch = own);
  window.fetch = replacement(own.bind(window));
  onTestFinished(restore);
  return restore;
}

const asksFor = (request: Parameters<Fetch>[0], file: string) =>
  (request instanceof Request ? request.url : String(request)).endsWith(`/${file}`);

/** Mocks the response for a file. @returns a function that restores the server's */
export function answerFor(file: string, answer: () => Response): () => void {
  return replaceFetch(
    (own) =>
      async (...request) =>
        asksFor(request[0], file) ? answer() : own(...request),
  );
}

/** Holds back requests for a file. @returns a function that releases them */
export function hold(file: string): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  replaceFetch((own) => async (...request) => {
    if (asksFor(request[0], file)) await held;
    return own(...request);
  });
  return release;
}
