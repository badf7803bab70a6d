import { expect, test } from 'vitest';
import { drawingOf } from '../../../src/import/map/drawing.ts';
import { LayerTiles } from '../../../src/import/layer-tiles.ts';
import { row } from '../../unit/import/parse/row.ts';
import { NoWorker, replaceWorker } from './page.ts';

/** The tile of zoom 8 around the city of Sweida. */
const TILE = '8/154/103';
const drawing = drawingOf(
  [row(36.5695, 32.7089), row(36.1, 32.6)],
  () => true,
  () => undefined,
);

async function tileBy(tiles: LayerTiles): Promise<Uint8Array> {
  const address = tiles.addressOf('own', drawing);
  const { data } = await tiles.serve({ url: address.replace('{z}/{x}/{y}', TILE) });
  return data;
}

test('tiles made in a worker equal those made on the main thread', async () => {
  const started: Worker[] = [];
  replaceWorker(
    class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        started.push(this);
      }
    },
  );
  const byWorker = await tileBy(new LayerTiles());
  expect(byWorker.length).toBeGreaterThan(0);
  expect(started).toHaveLength(1);

  replaceWorker(
    class extends Worker {
      constructor() {
        super('/no-such-script.js', { type: 'module' });
      }
    },
  );
  expect(await tileBy(new LayerTiles()), 'the script cannot be had').toEqual(byWorker);

  replaceWorker(NoWorker);
  expect(await tileBy(new LayerTiles()), 'the browser starts none').toEqual(byWorker);
});
