import type { addProtocol as AddProtocol } from 'maplibre-gl';
import { FetchSource, FileSource, PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { TileError, describeTiles, type TileSet } from '../tile-set.ts';

/** Longest wait for an answer of a server. Milliseconds. */
const PATIENCE = 8000;

/** How the addresses of tiles begin, as MapLibre asks for them: `pmtiles://<number of the archive>/<z>/<x>/<y>`. */
const SCHEME = 'pmtiles';

/** A file on a server, read by ranges. Gives up after a while, and says what is wrong in terms of this page. */
class PatientSource implements Source {
  readonly #inner: FetchSource;

  constructor(url: URL) {
    this.#inner = new FetchSource(url.href);
  }

  getKey(): string {
    return this.#inner.getKey();
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const patience = AbortSignal.timeout(PATIENCE);
    try {
      return await this.#inner.getBytes(offset, length, signal ? AbortSignal.any([signal, patience]) : patience, etag);
    } catch (error) {
      if (patience.aborted) throw new TileError('slow', new URL(this.getKey()).host);
      if (error instanceof TypeError) throw new TileError('unreachable', new URL(this.getKey()).host);
      const { message } = error as Error;
      const status = /^Bad response code: (\d+)/.exec(message)?.[1];
      if (status) throw new TileError('status', status);
      throw /Byte Serving|content-length/i.test(message) ? new TileError('ranges') : error;
    }
  }
}

/** A file of tiles that is open. */
export interface Archive {
  set: TileSet;
  /** What MapLibre asks tiles by. */
  tiles: string;
  /** How many tiles could be read so far; who draws them takes off those that were no tiles. */
  tally: { good: number };
  close: () => void;
}

interface Served {
  archive: PMTiles;
  tally: Archive['tally'];
  onfail: (error: unknown) => void;
}

const served = new Map<string, Served>();
let count = 0;

/** Answers MapLibre, its worker included, which hands addresses of a scheme that it does not know to the page. */
async function serve({ url }: { url: string }, { signal }: AbortController): Promise<{ data: Uint8Array<ArrayBuffer> }> {
  const [, id = '', z, x, y] = /^\w+:\/\/(\d+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const open = served.get(id);
  try {
    const tile = await open?.archive.getZxy(Number(z), Number(x), Number(y), signal);
    if (open && tile) open.tally.good++;
    return { data: new Uint8Array(tile?.data ?? []) };
  } catch (error) {
    if (signal.aborted) throw error;
    // A tile that cannot be had stays empty; who opened the archive hears of it.
    open?.onfail(error);
    return { data: new Uint8Array() };
  }
}

/** Whether the file ends before its tiles do: it was not copied whole. */
const isCutOff = (file: File, { tileDataOffset, tileDataLength = 0 }: { tileDataOffset: number; tileDataLength?: number }): boolean =>
  file.size < tileDataOffset + tileDataLength;

/**
 * Opens a PMTiles file of the reader's or at an address, by reading its first part. Throws a {@link TileError}.
 * @param onfail told of each tile that could not be read later
 */
export async function openArchive(from: File | URL, addProtocol: typeof AddProtocol, onfail: (error: unknown) => void): Promise<Archive> {
  const isFile = from instanceof File;
  const archive = new PMTiles(isFile ? new FileSource(from) : new PatientSource(from));
  const name = (isFile ? from.name : decodeURIComponent(from.pathname.split('/').pop() ?? from.host)).replace(/\.pmtiles$/i, '');
  const set = await describe(archive, name, (header) => isFile && isCutOff(from, header));
  const id = String(++count);
  const tally = { good: 0 };
  served.set(id, { archive, tally, onfail });
  addProtocol(SCHEME, serve);
  return { set, tiles: `${SCHEME}://${id}/{z}/{x}/{y}`, tally, close: () => served.delete(id) };
}

async function describe(archive: PMTiles, name: string, cutOff: (header: Awaited<ReturnType<PMTiles['getHeader']>>) => boolean) {
  const known = (problem: 'not-tiles' | 'metadata') => (error: unknown) => {
    throw error instanceof TileError ? error : new TileError(problem);
  };
  const header = await archive.getHeader().catch(known('not-tiles'));
  if (cutOff(header)) throw new TileError('cut-off');
  // Said before the metadata are read, which may be compressed in a way that cannot be undone.
  if (![1, 2].includes(header.internalCompression)) throw new TileError('compression');
  const metadata = await archive.getMetadata().catch(known('metadata'));
  return describeTiles(header, metadata, name);
}
