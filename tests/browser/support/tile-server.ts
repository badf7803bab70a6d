import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RASTER } from './pmtiles.ts';

export interface TileServer {
  origin: string;
  /** Requested paths, in order. */
  asked: string[];
  close: () => Promise<void>;
}

const HEADER_LENGTH = 16_384;

/** Serves a range of a file, as an object store does. */
function giveRange(response: ServerResponse, range: string | undefined, file: Buffer): void {
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(range ?? '') ?? [];
  const end = Math.min(Number(to || Infinity), file.length - 1);
  response.writeHead(206, { 'Content-Range': `bytes ${from}-${end}/${file.length}`, 'Content-Type': 'application/octet-stream' });
  response.end(file.subarray(Number(from), end + 1));
}

/** A local tile server that answers correctly, slowly, with errors, or stops answering, depending on the path. */
export async function serveTiles(): Promise<TileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const { range } = request.headers;
    asked.push(path);
    // Without CORS headers, other sites may not read the files.
    if (!path.startsWith('/private')) response.setHeader('Access-Control-Allow-Origin', '*');
    if (path.startsWith('/slow')) return; // Never answers.
    if (path.startsWith('/error') || (path.startsWith('/dies') && asked.filter((each) => each === path).length > 2)) {
      response.writeHead(500).end('no');
    } else if (path.startsWith('/rubbish')) giveRange(response, range, Buffer.alloc(40_000, '<!doctype html><p>Sign in'));
    else if (path.startsWith('/whole'))
      response.writeHead(200, { 'Content-Length': HEADER_LENGTH * 2 }).end(Buffer.alloc(HEADER_LENGTH * 2));
    else giveRange(response, range, RASTER);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A local URL where nothing listens, so connections are refused. */
export async function deadOrigin(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
