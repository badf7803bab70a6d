/** What is no text to read, with all that lies in it up to its end. Where the end is missing, only the tag goes. */
const SKIPPED =
  /^(?:head|script|style|template|noscript|iframe|object|svg|math|canvas|audio|video|select|textarea|nav|button|noembed|noframes|title|xmp)$/;
/** Of these a browser reads nothing as markup until their end, however far that is. */
const RAW = /^(?:script|style|iframe|noembed|noframes|textarea|title|xmp)$/;
/** What stands in a line with the words around it; any other element begins and ends a paragraph. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|meter|output|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
  ...{ ndash: '–', mdash: '—', hellip: '…', prime: '′' },
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const point = hex ? parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : '\ufffd';
  });
}

/** Whether a file is HTML, by its name or by how it begins. */
export function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

/** Finds where tags end. Text with an unclosed quotation mark in a tag is read as if there were none from there on, so that it stays linear. */
function tagEnds(html: string): (from: number) => number {
  let quotesHold = true;
  return (from) => {
    let at = from;
    while (quotesHold && at < html.length) {
      const unit = html.charAt(at);
      if (unit === '>') return at;
      if (unit === '"' || unit === "'") {
        at = html.indexOf(unit, at + 1);
        if (at < 0) break;
      }
      at++;
    }
    quotesHold = false;
    return html.indexOf('>', from);
  };
}

/** Finds where what an element holds ends: a name whose end was sought once in vain is not sought again. */
function contentEnds(html: string): (name: string, from: number) => number {
  const lowered = html.toLowerCase();
  const endless = new Set<string>();
  return (name, from) => {
    const end = endless.has(name) ? -1 : lowered.indexOf(`</${name}`, from);
    if (end < 0) endless.add(name);
    return end;
  };
}

/**
 * The words of an HTML page as plain text, one paragraph a line. No document is made of it: nothing in it is fetched, run or styled,
 * and what comes out is only ever shown as text. Takes whatever markup there is, well formed or not; linear in the text.
 */
export function textOfHtml(html: string): string {
  const endOfTag = tagEnds(html);
  const endOfContent = contentEnds(html);
  const parts: string[] = [];
  let from = 0;
  const take = (to: number) => parts.push(decodeEntities(html.slice(from, to).replace(/\s+/g, ' ')));

  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(from, open + 1))) {
    const isComment = html.startsWith('<!--', open);
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9:-]*|[!?])/i.exec(html.slice(open, open + 40)) ?? [];
    if (!tag) continue;
    take(open);
    const close = isComment ? html.indexOf('-->', open) : endOfTag(open);
    from = close < 0 ? html.length : close + (isComment ? 3 : 1);
    const name = tag.toLowerCase();
    if (!isComment && !INLINE.test(name) && !SKIPPED.test(name)) parts.push('\n');
    if (!slash && SKIPPED.test(name)) {
      const end = endOfContent(name, from);
      if (end >= 0) from = end;
      else if (RAW.test(name)) from = html.length;
    }
  }
  take(html.length);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
