/** A 2D canvas with what drawing needs to know. Lengths are CSS pixels; the context is scaled to the picture's resolution. */
export interface Pen {
  context: CanvasRenderingContext2D;
  /** Width of the whole picture. */
  width: number;
  rightToLeft: boolean;
  /** Current value of a CSS variable of the page, for example a colour (src/app/app.css). */
  variable: (name: string) => string;
}

/** A part of the picture: its height, and a function that draws it from a top edge. */
export interface Block {
  height: number;
  draw: (top: number) => void;
}

export interface TextStyle {
  size: number;
  weight?: number;
  /** Name of a CSS variable. */
  color?: string;
  family?: '--font' | '--serif';
}

/** Sets font, colour and direction of the context. */
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

/** The left x of a box that begins at `start`, counted from the start side, and is `width` wide. */
export function fromStart({ width: whole, rightToLeft }: Pen, start: number, width = 0): number {
  return rightToLeft ? whole - start - width : start;
}

/** Wraps a text to `width`. A word that is wider gets a line of its own. */
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

/** Lays out a paragraph between `start` and `start + width`. */
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

/** Stacks blocks vertically with a gap. */
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

/** Arranges blocks in rows, each as high as its tallest block. */
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
