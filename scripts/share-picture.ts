import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** File name of the link preview. */
export const SHARE_PICTURE = 'share.png';

/** Bundled fonts, so that every machine renders the same letters. */
const FONTS = ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold'].map((path) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${path}.ttf`)),
);

/** Styles for the page's SVG components, which come without their style sheets here (src/map/pins/Pin.svelte, src/zones/Swatch.svelte). */
const STYLE = `.surface{fill:var(--pin-surface);stroke:var(--pin-surface);stroke-linejoin:round}.ground{fill:var(--map-land)}
.surface-ground{fill:var(--surface)}.ink{fill:var(--ink)}.ink-soft{fill:var(--ink-soft)}`;

/** Replaces CSS variables with the light theme's values. @throws if a variable is not in the style sheet */
export function resolveVariables(svg: string, css: string): string {
  const [root = ''] = css.split('}');
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = new RegExp(`${name}:\\s*([^;]+);`).exec(root)?.[1];
    if (!value) throw new Error(`src/app/app.css has no ${name}`);
    return value;
  });
}

/** Renders an SVG to PNG with the same bytes on every machine: no browser, no system fonts. @param css src/app/app.css, for its colours */
export function rasterise(svg: string, css: string): Buffer {
  const plain = svg.replace(/<!--.*?-->/gs, '').replace('<defs>', () => `<style>${STYLE}</style><defs>`);
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Noto Sans' };
  return new Resvg(resolveVariables(plain, css), { font }).render().asPng();
}
