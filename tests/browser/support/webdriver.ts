const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Special keys, as WebDriver encodes them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** W3C WebDriver commands, by Marionette's name and by method and path of the standard protocol. */
export const COMMANDS = {
  'WebDriver:SetTimeouts': 'POST /timeouts',
  'WebDriver:Navigate': 'POST /url',
  'WebDriver:ExecuteScript': 'POST /execute/sync',
  'WebDriver:ExecuteAsyncScript': 'POST /execute/async',
  'WebDriver:ElementSendKeys': 'POST /element/{id}/value',
  'WebDriver:PerformActions': 'POST /actions',
  'WebDriver:SetWindowRect': 'POST /window/rect',
  'WebDriver:TakeScreenshot': 'GET /screenshot',
  'WebDriver:Print': 'POST /print',
} as const;

export type Command = keyof typeof COMMANDS;

/** A browser that takes commands, over HTTP or Firefox's Marionette protocol. */
export interface Connection {
  send: (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>;
  /** Closes the browser. */
  close: () => Promise<void>;
}

/** A function call as source text. */
const call = (run: (...given: never[]) => unknown, given: readonly unknown[]): string => `(${run.toString()})(...${JSON.stringify(given)})`;

/** A browser window with the parts of W3C WebDriver that the tests need. */
export class WebDriver {
  constructor(private readonly connection: Connection) {}

  async setTimeouts(): Promise<void> {
    await this.connection.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 60_000 });
  }

  /** Loads a document again, even if only the hash differs. */
  async goto(url: string): Promise<void> {
    await this.connection.send('WebDriver:Navigate', { url: 'about:blank' });
    await this.connection.send('WebDriver:Navigate', { url });
  }

  /** Runs a function in the page and awaits its promise, if any. It can use its arguments and the page, but no variables of the test. */
  async evaluate<Given extends unknown[], Value>(run: (...given: Given) => Value, ...given: Given): Promise<Awaited<Value>> {
    const script = `const done = arguments[0];
      (async () => ${call(run, given)})().then((value) => done({ value }), (error) => done({ failure: String(error) }));`;
    const result = (await this.connection.send('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
      value: Awaited<Value>;
      failure?: string;
    };
    if (result.failure !== undefined) throw new Error(`in the page: ${result.failure}`);
    return result.value;
  }

  /** Sets the file of the input that a function in the page returns. */
  async setFile<Given extends unknown[]>(path: string, find: (...given: Given) => HTMLElement | null, ...given: Given): Promise<void> {
    const script = `return ${call(find, given)}`;
    const element = (await this.connection.send('WebDriver:ExecuteScript', { script, args: [] })) as Record<string, string> | null;
    if (!element) throw new Error('no input for the file');
    await this.connection.send('WebDriver:ElementSendKeys', { id: element[ELEMENT], text: path });
  }

  /** Clicks at a point of the window, in CSS pixels. */
  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** Presses keys in order and releases them in reverse: `Control+k`. */
  async press(keys: string): Promise<void> {
    const values = keys.split('+').map((key) => KEYS[key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  /** Types a text letter by letter. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.act({ type: 'key', id: 'keyboard', actions });
  }

  private async act(source: Record<string, unknown>): Promise<void> {
    await this.connection.send('WebDriver:PerformActions', { actions: [source] });
  }

  /** A screenshot of the window, as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.connection.send('WebDriver:TakeScreenshot', { full: false })) as string, 'base64');
  }

  /** The page printed on A4, as PDF. WebKit's driver cannot print. */
  async print(): Promise<Buffer> {
    const page = { width: 21, height: 29.7 };
    return Buffer.from((await this.connection.send('WebDriver:Print', { page, background: true })) as string, 'base64');
  }

  /** Requests a page size in CSS pixels. The window follows a moment later, as far as the browser allows. */
  async resize(width: number, height: number): Promise<void> {
    // The window has toolbars around the page.
    const [right, bottom] = await this.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
    await this.connection.send('WebDriver:SetWindowRect', { width: width + right, height: height + bottom });
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
