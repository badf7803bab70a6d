import type { Drawing } from './map/drawing.ts';
import { TileIndex } from './map/tile-index.ts';

/** What is asked of who makes tiles. A layer that comes again takes the place of itself. */
export type Asked =
  | { type: 'put'; layer: string; drawing: Drawing }
  | { type: 'drop'; layer: string }
  | { type: 'tile'; layer: string; z: number; x: number; y: number }
  | { type: 'expansionZoom'; layer: string; cluster: number };

export type Answer = Uint8Array<ArrayBuffer> | number | undefined;

function answer(layers: Map<string, TileIndex>, asked: Asked): Answer {
  switch (asked.type) {
    case 'put':
      return void layers.set(asked.layer, new TileIndex(asked.drawing));
    case 'drop':
      return void layers.delete(asked.layer);
    case 'tile':
      return layers.get(asked.layer)?.tile(asked.z, asked.x, asked.y);
    case 'expansionZoom':
      return layers.get(asked.layer)?.expansionZoom(asked.cluster);
  }
}

/** @returns what answers, and remembers each layer that it was given. It runs in a worker, or on the page where there is none */
export function tileMaker(): (asked: Asked) => Answer {
  const layers = new Map<string, TileIndex>();
  return (asked) => {
    try {
      return answer(layers, asked);
    } catch {
      // One shape that cannot be drawn, or a cluster that is no more, must not cost the rest.
      return undefined;
    }
  };
}
