import type { Drawing } from './map/drawing.ts';
import { startWorker } from './start-worker.ts';
import type { Answer, TileRequest } from './tile-maker.ts';
import type { Question, Reply } from './tile-worker.ts';

/** URL scheme of the tiles that MapLibre requests: `imported://<layer>/<version>/<z>/<x>/<y>`. */
export const SCHEME = 'imported';

type Ask = (request: TileRequest) => Promise<Answer>;

async function onPage(): Promise<Ask> {
  const { tileMaker } = await import('./tile-maker.ts');
  const answerTo = tileMaker();
  return (request) => Promise.resolve(answerTo(request));
}

/** Sends questions to the worker. If its script does not load, answers pending and later questions on the main thread. */
function inWorker(worker: Worker): Ask {
  const open = new Map<number, { request: TileRequest; resolve: (answer: Answer | PromiseLike<Answer>) => void }>();
  let count = 0;
  let here: Promise<Ask> | undefined;
  worker.onerror = () => {
    here ??= onPage();
    for (const [number, { request, resolve }] of open) {
      open.delete(number);
      resolve(here.then((ask) => ask(request)));
    }
  };
  worker.onmessage = ({ data: { number, answer } }: MessageEvent<Reply>) => {
    open.get(number)?.resolve(answer);
    open.delete(number);
  };
  return (request) =>
    here?.then((ask) => ask(request)) ??
    new Promise((resolve) => {
      open.set(++count, { request, resolve });
      worker.postMessage({ number: count, request } satisfies Question);
    });
}

/** The tiles of the imported layers, made in a worker so that the page stays responsive with any number of points. */
export class LayerTiles {
  readonly #asking: Promise<Ask>;
  /** Tile URL of each drawing, so that each is sent to the worker only once. */
  readonly #addresses = new WeakMap<Drawing, string>();
  #count = 0;

  /** Starts the worker now, so that it is ready for the first layer. */
  constructor() {
    const worker = startWorker('tiles');
    this.#asking = worker ? Promise.resolve(inWorker(worker)) : onPage();
  }

  async #ask(request: TileRequest): Promise<Answer> {
    return (await this.#asking)(request);
  }

  /** The tile URL of a layer, for a vector source. Every drawing has its own. */
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

  /** The zoom at which a cluster splits; undefined if it no longer exists. */
  async expansionZoom(layer: string, cluster: number): Promise<number | undefined> {
    return (await this.#ask({ type: 'expansionZoom', layer, cluster })) as number | undefined;
  }

  /** Handler for MapLibre's `addProtocol`. The tiles of a removed layer are empty. */
  readonly serve = async ({ url }: { url: string }): Promise<{ data: Uint8Array<ArrayBuffer> }> => {
    const [, layer = '', z, x, y] = /^\w+:\/\/(\w+)\/\d+\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const tile = await this.#ask({ type: 'tile', layer, z: Number(z), x: Number(x), y: Number(y) });
    return { data: tile instanceof Uint8Array ? tile : new Uint8Array() };
  };
}
