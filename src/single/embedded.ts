/**
 * The data of the single file, embedded in the page as blocks of JSON (scripts/single-file.ts). A block's id is the URL that the
 * file has on the site: `./geo/zones.geojson`.
 */
function textOf(address: string): string | undefined {
  return document.getElementById(address)?.textContent ?? undefined;
}

/** Stands in for `fetch`, with the answers that the server would give. */
export const fetchData: typeof fetch = (request) => {
  const text = textOf(String(request));
  return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
};

// A link to a data file saves the file.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    const address = link?.getAttribute('href') ?? '';
    const text = textOf(address);
    if (!link || text === undefined) return;
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = address.split('/').pop() ?? '';
  },
  { capture: true },
);
