import type { Map as GlMap } from 'maplibre-gl';

/**
 * Puts a copy of the map's picture in its place while the page is printed: a WebGL canvas prints blank, since it forgets what
 * it drew once that is on the screen. Returns a function that ends this.
 */
export function makePrintable(map: GlMap): () => void {
  let copy: HTMLCanvasElement | undefined;
  const before = () => {
    copy?.remove();
    const drawn = map.getCanvas();
    copy = document.createElement('canvas');
    copy.className = 'printed';
    [copy.width, copy.height] = [drawn.width, drawn.height];
    // In memory rather than on the graphics card, from where WebKit prints black. Drawn and copied within one task, before the browser takes the picture away.
    map.redraw();
    copy.getContext('2d', { willReadFrequently: true })?.drawImage(drawn, 0, 0);
    drawn.after(copy);
  };
  const after = () => copy?.remove();
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
