/** Widths below which the panels become a sheet under the map. CSS pixels; the same number stands in app.css. */
export const NARROW = 720;

/** Heights below which a wide window has no room for a card on its map: a phone held sideways. CSS pixels; App.svelte has it too. */
const SHORT = 480;

/** Width of the evidence card on wide screens, with its margin. CSS pixels. */
const EVIDENCE_WIDTH = 392;

/** The map reaches this far under the sheet's round corners. CSS pixels. */
const SHEET_OVERLAP = 16;

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** What panels cover of the map at each side, in CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Size of the window, height of the sheet, and what they leave of the map. */
export class Layout {
  width = $state(0);
  height = $state(0);
  sheet = $state<SheetHeight>('half');

  isNarrow = $derived(this.width < NARROW);
  /** Whether the evidence takes the place of the lists, and leaves the map alone. */
  takesTurns = $derived(this.isNarrow || this.height < SHORT);

  /** Height in CSS pixels of the sheet at each of its three stops. */
  stop(height: SheetHeight): number {
    if (height === 'peek') return 104;
    if (height === 'half') return Math.round(this.height * 0.48);
    return Math.max(this.height - 56, 104);
  }

  sheetHeight = $derived(this.stop(this.sheet));

  /** How much of the page's foot the sheet takes from the map. A full sheet covers the map rather than squeezing it flat. */
  mapBottom = $derived(this.isNarrow ? Math.min(this.sheetHeight, this.stop('half')) - SHEET_OVERLAP : 0);

  insets(evidenceOpen: boolean, rightToLeft: boolean): Insets {
    if (this.isNarrow) return { top: 0, right: 0, bottom: SHEET_OVERLAP, left: 0 };
    const covered = evidenceOpen && !this.takesTurns ? EVIDENCE_WIDTH : 0;
    return { top: 0, right: rightToLeft ? 0 : covered, bottom: 0, left: rightToLeft ? covered : 0 };
  }

  grow(): void {
    this.sheet = this.sheet === 'peek' ? 'half' : 'full';
  }

  shrink(): void {
    this.sheet = this.sheet === 'full' ? 'half' : 'peek';
  }

  /** The stop nearest to a dragged height. @param height CSS pixels */
  settle(height: number): void {
    const distance = (each: SheetHeight) => Math.abs(this.stop(each) - height);
    this.sheet = SHEET_HEIGHTS.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
  }
}
