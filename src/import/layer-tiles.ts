import type { Drawing } from './map/drawing.ts';
import { startWorker } from './start-worker.ts';
import type { Answer, Asked } from './tile-maker.ts';
import type { Question, Reply } from './tile-worker.ts';

/** How the addresses of tiles begin, as MapLibre asks for them: `imported://<layer>/<version>/<z>/<x>/<y>`. */
export const SCHEME = 'imported';

type Ask = (asked: Asked) => Promise<Answer>;

async function onPage(): Promise<Ask> {
  const { tileMaker } = await import('./tile-maker.ts');
  const answerTo = tileMaker();
  return (asked) => Promise.resolve(answerTo(asked));
}

/** Puts questions to the worker. Where its script cannot be had, these and all that come are answered on the page. */
function inWorker(worker: Worker): Ask {
  const open = new Map<number, { asked: Asked; resolve: (answer: Answer | PromiseLike<Answer>) => void }>();
  let count = 0;
  let here: Promise<Ask> | undefined;
  worker.onerror = () => {
    here ??= onPage();
    for (const [number, { asked, resolve }] of open) {
      open.delete(number);
      resolve(here.then((ask) => ask(asked)));
    }
  };
  worker.onmessage = ({ data: { number, answer } }: MessageEvent<Reply>) => {
    open.get(number)?.resolve(answer);
    open.delete(number);
  };
  return (asked) =>
    here?.then((ask) => ask(asked)) ??
    new Promise((resolve) => {
      open.set(++count, { asked, resolve });
      worker.postMessage({ number: count, asked } satisfies Question);
    });
}

/** The tiles of the reader's layers. They are made away from the page, which stays usable however many points there are. */
export class LayerTiles {
  readonly #asking: Promise<Ask>;
  /** What each drawing's tiles are asked by: it is handed over once. */
  readonly #addresses = new WeakMap<Drawing, string>();
  #count = 0;

  /** The worker starts at once: it is there when the first layer comes. */
  constructor() {
    const worker = startWorker('tiles');
    this.#asking = worker ? Promise.resolve(inWorker(worker)) : onPage();
  }

  async #ask(asked: Asked): Promise<Answer> {
    return (await this.#asking)(asked);
  }

  /** The address of a layer's tiles, for a vector source. Another drawing has another one. */
  addressOf(layer: string, drawing: Drawing): string {
    let address = this.#addresses.get(drawing);
    if (!address) {
      address = `${SCHEME}://${layer}/${++this.#count}/{z}/{x}/{y}`;
      this.#addresses.set(drawing, address);
      void this.#ask({ type: 'put', layer, drawing });
    }
    return address;
  }

  drop(layer: string): void {
    void this.#ask({ type: 'drop', layer });
  }

  /** The zoom at which a cluster falls apart; undefined where it is no more. */
  async expansionZoom(layer: string, cluster: number): Promise<number | undefined> {
    return (await this.#ask({ type: 'expansionZoom', layer, cluster })) as number | undefined;
  }

  /** Answers MapLibre, for its `addProtocol`. A layer that has gone has empty tiles. */
  readonly serve = async ({ url }: { url: string }): Promise<{ data: Uint8Array<ArrayBuffer> }> => {
    const [, layer = '', z, x, y] = /^\w+:\/\/(\w+)\/\d+\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const tile = await this.#ask({ type: 'tile', layer, z: Number(z), x: Number(x), y: Number(y) });
    return { data: tile instanceof Uint8Array ? tile : new Uint8Array() };
  };
}
