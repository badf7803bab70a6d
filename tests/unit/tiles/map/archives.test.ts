import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TileError } from '../../../../src/tiles/tile-set.ts';
import { openArchive } from '../../../../src/tiles/map/archives.ts';
import { deadOrigin, serveTiles, type TileServer } from '../../../browser/support/tile-server.ts';
import { BLOCKS, TILE, pmtiles, vectorTile } from '../../../fixtures/pmtiles.ts';

type Serve = (request: { url: string }, abort: AbortController) => Promise<{ data: unknown }>;

/** Requests tiles as MapLibre does. */
let serve: Serve;
const addProtocol = (_scheme: string, answer: unknown) => void (serve = answer as Serve);
const noFailure = (error: unknown) => {
  throw error;
};

/** The TileError's problem and detail when opening fails. */
async function problemOf(opening: Promise<unknown>): Promise<[string, string]> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TileError)) throw new Error(`not refused for a reason: ${String(error)}`);
  return [error.problem, error.detail];
}

describe('a file on the device', () => {
  const open = (bytes: Uint8Array<ArrayBuffer>) => openArchive(new File([bytes], 'blocks.pmtiles'), addProtocol, noFailure);

  it('describes its content and serves its tiles until it is closed', async () => {
    const { set, tiles, tally, close } = await open(BLOCKS);
    expect(set).toMatchObject({
      name: 'Test blocks',
      attribution: '© Somebody',
      format: 'mvt',
      minzoom: 6,
      maxzoom: 6,
      layers: ['blocks'],
    });
    const address = (x: number) => tiles.replace('{z}/{x}/{y}', `${TILE.z}/${x}/${TILE.y}`);
    expect(await serve({ url: address(TILE.x) }, new AbortController())).toEqual({ data: vectorTile('blocks') });
    expect((await serve({ url: address(TILE.x + 1) }, new AbortController())).data).toHaveLength(0);
    expect(tally.good).toBe(1);
    close();
    expect((await serve({ url: address(TILE.x) }, new AbortController())).data).toHaveLength(0);
  });

  it('is named after the file if it has no name', async () => {
    const { set } = await open(pmtiles({ tile: vectorTile('a'), type: 1, metadata: { vector_layers: [{ id: 'a' }] } }));
    expect(set.name).toBe('blocks');
  });
});

describe('a file on a server', () => {
  let server: TileServer;
  const open = (address: string) => openArchive(new URL(address), addProtocol, noFailure);

  beforeAll(async () => void (server = await serveTiles()));
  afterAll(() => server.close());
  beforeEach(() => void (server.asked.length = 0));

  it('is read by range requests', async () => {
    const { set } = await open(`${server.origin}/good.pmtiles`);
    expect(set).toMatchObject({ name: 'Green ground', format: 'raster' });
    // Header with directory, then the metadata.
    expect(server.asked).toEqual(Array(2).fill('/good.pmtiles'));
  });

  it.each([
    ['error', 'status', '500'],
    ['rubbish', 'not-tiles', ''],
    ['whole', 'ranges', ''],
  ])('is rejected with the response "%s"', async (name, ...problem) => {
    expect(await problemOf(open(`${server.origin}/${name}.pmtiles`))).toEqual(problem);
  });

  it('is rejected if no server answers', async () => {
    const dead = await deadOrigin();
    expect(await problemOf(open(`${dead}/a.pmtiles`))).toEqual(['unreachable', new URL(dead).host]);
  });

  it('times out if the answer takes too long', async () => {
    const patience = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    try {
      const problem = problemOf(open(`${server.origin}/slow.pmtiles`));
      await vi.waitFor(() => expect(server.asked).toEqual(['/slow.pmtiles']));
      patience.abort(new DOMException('too long', 'TimeoutError'));
      expect(await problem).toEqual(['slow', new URL(server.origin).host]);
    } finally {
      timeout.mockRestore();
    }
  });
});
