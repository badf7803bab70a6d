/** A 2D canvas with what drawing on it needs to know. Lengths are CSS pixels; the context is scaled to the picture's resolution. */
export interface Pen {
  context: CanvasRenderingContext2D;
  /** Of the whole picture. */
  width: number;
  rightToLeft: boolean;
  /** A colour or font of the interface, as the page has it now (src/app/app.css). */
  variable: (name: string) => string;
}

/** A part of the picture: its height, and how it is drawn from a top edge. */
export interface Block {
  height: number;
  draw: (top: number) => void;
}

export interface TextStyle {
  size: number;
  weight?: number;
  /** A CSS variable. */
  color?: string;
  family?: '--font' | '--serif';
}

/** Sets font, colour and direction. */
export function apply(
  { context, rightToLeft, variable }: Pen,
  { size, weight = 400, color = '--ink', family = '--font' }: TextStyle,
): void {
  context.font = `${weight} ${size}px ${variable(family)}`;
  context.fillStyle = variable(color);
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
}

/** Distance from the picture's left of what begins at `start` and is `width` wide, counted from where reading starts. */
export function fromStart({ width: whole, rightToLeft }: Pen, start: number, width = 0): number {
  return rightToLeft ? whole - start - width : start;
}

/** Lines of a text that are no wider than `width`; a word that alone is wider stands alone. */
function wrap({ context }: Pen, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A paragraph between `start` and `start + width`. */
export function paragraph(pen: Pen, text: string, style: TextStyle, start: number, width: number): Block {
  apply(pen, style);
  const lines = wrap(pen, text, width);
  const lineHeight = style.size * 1.4;
  return {
    height: lines.length * lineHeight,
    draw: (top) => {
      apply(pen, style);
      for (const [at, line] of lines.entries())
        pen.context.fillText(line, fromStart(pen, start), top + at * lineHeight + style.size * 1.08);
    },
  };
}

/** Blocks one under the other, with room between. */
export function stack(blocks: readonly Block[], gap: number): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, Math.max(0, blocks.length - 1) * gap),
    draw: (top) => {
      let at = top;
      for (const block of blocks) {
        block.draw(at);
        at += block.height + gap;
      }
    },
  };
}

/** Rows of blocks side by side, each row as high as its highest. */
export function grid(blocks: readonly Block[], columns: number, gap: number): Block {
  const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) => blocks.slice(row * columns, (row + 1) * columns));
  return stack(
    rows.map((row) => ({
      height: Math.max(...row.map(({ height }) => height)),
      draw: (top) => row.forEach((block) => block.draw(top)),
    })),
    gap,
  );
}
