import type { Annotated } from '../story/schemas/annotations.ts';
import type { Copy, Paragraph } from './copy.ts';
import type { Unreadable } from './decode.ts';
import type { Excerpt } from '../story/schemas/events.ts';
import type { AppState } from '../app/app-state.svelte.ts';

/** Why a copy was not opened, and what it is called. `found` of `all` quotations stand in a text that is another article. */
export interface Problem {
  kind: Unreadable | 'other' | 'unreadable' | 'no-quotations';
  name: string;
  found?: number;
  all?: number;
}

/** A copy that was opened, with the text that it was read from and the quotations that its marks number. */
export interface Opened extends Copy {
  name: string;
  source: string;
  quotations: readonly Annotated[];
}

/** Where the browser keeps the copy of a story's article. */
const storeOf = (app: AppState) => `${app.story.slug}/article`;

/** The reader's own copy of the article. It lives in the page, and in the browser's storage only where the reader asks for that. */
class Article {
  copy = $state.raw<Opened | undefined>();
  problem = $state.raw<Problem | undefined>();
  /** What stands in the field for pasting. */
  draft = $state('');
  /** Whether the browser keeps the copy; undefined where it refused to. */
  keeps = $state<boolean | undefined>(false);

  /** Counts what was asked for: of two copies that are being read the later one stands. */
  #asked = 0;

  /** Opens a file, or a text by the name that the reader knows it by. What cannot be opened leaves the copy as it was. */
  async open(app: AppState, from: File | { name: string; text: string }): Promise<void> {
    const own = ++this.#asked;
    const { openCopy } = await import('./open.ts');
    const outcome = await openCopy(app, from);
    if (own !== this.#asked) return;
    this.problem = 'kind' in outcome ? outcome : undefined;
    if ('kind' in outcome) return;
    this.copy = outcome;
    this.draft = '';
    const words = app.t.read;
    const { name, found, quotations, isExact } = outcome;
    app.announcement = isExact ? words.exact(name) : words.similar(name, found, quotations.length);
    if (this.keeps) this.keep(app, true);
  }

  keep(app: AppState, wanted: boolean): void {
    try {
      if (wanted) localStorage.setItem(storeOf(app), JSON.stringify({ name: this.copy?.name, text: this.copy?.source }));
      else localStorage.removeItem(storeOf(app));
      this.keeps = wanted;
    } catch {
      this.keeps = undefined;
    }
  }

  forget(app: AppState): void {
    this.#asked++;
    this.keep(app, false);
    this.keeps = false;
    this.copy = undefined;
    this.problem = undefined;
    app.announcement = app.t.read.forgotten;
  }

  /** Opens what the browser keeps from an earlier visit, if it does. */
  async restore(app: AppState): Promise<void> {
    try {
      const kept = JSON.parse(localStorage.getItem(storeOf(app)) ?? 'null') as { name?: unknown; text?: unknown } | null;
      if (typeof kept?.text !== 'string' || this.copy) return;
      this.keeps = true;
      await this.open(app, { name: typeof kept.name === 'string' ? kept.name : app.t.read.kept, text: kept.text });
    } catch {
      // Storage that is closed to the page, or holds what is no copy, keeps nothing.
      this.keeps = false;
    }
  }

  /** The paragraph of the copy that holds an excerpt, and where; undefined where it holds none. */
  find({ start, end }: Pick<Excerpt, 'start' | 'end'>): { paragraph: Paragraph; start: number; end: number } | undefined {
    const { paragraphs = [], quotations = [] } = this.copy ?? {};
    const quotation = quotations.findIndex((each) => each.start === start && each.end === end);
    for (const paragraph of paragraphs) {
      const mark = paragraph.marks.find((each) => each.quotation === quotation);
      if (mark) return { paragraph, start: mark.start, end: mark.end };
    }
    return undefined;
  }
}

export const article = new Article();
