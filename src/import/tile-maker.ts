import type { Drawing } from './map/drawing.ts';
import { TileIndex } from './map/tile-index.ts';

/** Requests to the tile maker. `put` replaces a layer that exists. */
export type TileRequest =
  | { type: 'put'; layer: string; drawing: Drawing }
  | { type: 'drop'; layer: string }
  | { type: 'tile'; layer: string; z: number; x: number; y: number }
  | { type: 'expansionZoom'; layer: string; cluster: number };

export type Answer = Uint8Array<ArrayBuffer> | number | undefined;

function answer(layers: Map<string, TileIndex>, request: TileRequest): Answer {
  switch (request.type) {
    case 'put':
      return void layers.set(request.layer, new TileIndex(request.drawing));
    case 'drop':
      return void layers.delete(request.layer);
    case 'tile':
      return layers.get(request.layer)?.tile(request.z, request.x, request.y);
    case 'expansionZoom':
      return layers.get(request.layer)?.expansionZoom(request.cluster);
  }
}

/** @returns a function that answers requests and remembers the layers. Runs in a worker, or on the main thread if there is none */
export function tileMaker(): (request: TileRequest) => Answer {
  const layers = new Map<string, TileIndex>();
  return (request) => {
    try {
      return answer(layers, request);
    } catch {
      // One bad shape or a missing cluster must not fail the rest.
      return undefined;
    }
  };
}
