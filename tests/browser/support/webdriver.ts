const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys without a letter, as WebDriver writes them. */
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

/** Commands of W3C WebDriver by Marionette's name and by method and path of the standard's own protocol. */
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

/** A browser that takes commands: over HTTP, or over Firefox's own protocol. */
export interface Connection {
  send: (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>;
  /** Ends the browser. */
  close: () => Promise<void>;
}

/** A call as the text of an expression. */
const call = (run: (...given: never[]) => unknown, given: readonly unknown[]): string => `(${run.toString()})(...${JSON.stringify(given)})`;

/** A window of a browser: what the tests need of W3C WebDriver. */
export class WebDriver {
  constructor(private readonly connection: Connection) {}

  async setTimeouts(): Promise<void> {
    await this.connection.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 60_000 });
  }

  /** Loads a document anew, also where only the hash differs. */
  async goto(url: string): Promise<void> {
    await this.connection.send('WebDriver:Navigate', { url: 'about:blank' });
    await this.connection.send('WebDriver:Navigate', { url });
  }

  /** Runs a function in the page, and waits for its promise if it gives one. It sees its arguments and the page, nothing of this side. */
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

  /** Chooses a file for the input that a function in the page finds. */
  async setFile<Given extends unknown[]>(path: string, find: (...given: Given) => HTMLElement | null, ...given: Given): Promise<void> {
    const script = `return ${call(find, given)}`;
    const element = (await this.connection.send('WebDriver:ExecuteScript', { script, args: [] })) as Record<string, string> | null;
    if (!element) throw new Error('no input for the file');
    await this.connection.send('WebDriver:ElementSendKeys', { id: element[ELEMENT], text: path });
  }

  /** Clicks at a point of the page's window, in CSS pixels. */
  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** Presses keys down in turn and lets them go in reverse: `Control+k`. */
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

  /** What the window shows, as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.connection.send('WebDriver:TakeScreenshot', { full: false })) as string, 'base64');
  }

  /** The page as printed on A4. WebKit's driver cannot print. */
  async print(): Promise<Buffer> {
    const page = { width: 21, height: 29.7 };
    return Buffer.from((await this.connection.send('WebDriver:Print', { page, background: true })) as string, 'base64');
  }

  /** Asks for a page of this size, in CSS pixels. The window follows a moment later, as far as the browser lets it. */
  async resize(width: number, height: number): Promise<void> {
    // The window has bars around the page.
    const [right, bottom] = await this.evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
    await this.connection.send('WebDriver:SetWindowRect', { width: width + right, height: height + bottom });
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
