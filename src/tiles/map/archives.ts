import type { addProtocol as AddProtocol } from 'maplibre-gl';
import { FetchSource, FileSource, PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { TileError, describeTiles, type TileSet } from '../tile-set.ts';

/** Timeout for a server's answer, in milliseconds. */
const PATIENCE = 8000;

/** URL scheme of the tiles that MapLibre requests: `pmtiles://<number of the archive>/<z>/<x>/<y>`. */
const SCHEME = 'pmtiles';

/** A file on a server, read by range requests. Has a timeout and throws errors with a reason for the reader. */
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

/** An open tile file. */
export interface Archive {
  set: TileSet;
  /** Tile URL for MapLibre. */
  tiles: string;
  /** How many tiles were read so far. Whoever draws them subtracts those that could not be decoded. */
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

/** Protocol handler for MapLibre. Its worker, too, forwards URLs with an unknown scheme to the page. */
async function serve({ url }: { url: string }, { signal }: AbortController): Promise<{ data: Uint8Array<ArrayBuffer> }> {
  const [, id = '', z, x, y] = /^\w+:\/\/(\d+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const open = served.get(id);
  try {
    const tile = await open?.archive.getZxy(Number(z), Number(x), Number(y), signal);
    if (open && tile) open.tally.good++;
    return { data: new Uint8Array(tile?.data ?? []) };
  } catch (error) {
    if (signal.aborted) throw error;
    // An unreadable tile stays empty; `onfail` reports it.
    open?.onfail(error);
    return { data: new Uint8Array() };
  }
}

/** Whether the file ends before its tiles do, as after an incomplete copy. */
const isCutOff = (file: File, { tileDataOffset, tileDataLength = 0 }: { tileDataOffset: number; tileDataLength?: number }): boolean =>
  file.size < tileDataOffset + tileDataLength;

/**
 * Opens a PMTiles file, from disk or at a URL, by reading its first part. Throws a {@link TileError}.
 * @param onfail called for each tile that cannot be read later
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
  // Check the compression before reading the metadata, which may use an unsupported one.
  if (![1, 2].includes(header.internalCompression)) throw new TileError('compression');
  const metadata = await archive.getMetadata().catch(known('metadata'));
  return describeTiles(header, metadata, name);
}
