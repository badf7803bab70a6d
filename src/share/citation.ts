/** What a citation of the map is made of. No author is known, so none is named. */
export interface Cited {
  /** The project's name, for the key of an entry. */
  slug: string;
  title: string;
  /** Of the data; undefined where their descriptor could not be fetched. */
  version: string | undefined;
  /** Day of the last change to the data, ISO 8601. */
  created: string | undefined;
  /** `sha256:…` of the data. */
  hash: string | undefined;
  /** What the map is of. */
  source: string;
  /** Address of the view; undefined where the page has none that others can open. */
  url: string | undefined;
  /** Day of access, ISO 8601. */
  accessed: string;
}

export const CITATION_STYLES = ['chicago', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** "November 23, 2026", as both styles write days. */
const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(day.slice(0, 10)));

const present = (parts: readonly (string | false | undefined)[]) => parts.filter((part): part is string => Boolean(part));

/** Bibliography, Chicago Manual of Style: a website without an author begins with its title. */
function chicago({ title, version, created, hash, source, url, accessed }: Cited): string {
  return present([
    `“${title}.”`,
    `Interactive map of ${source}.`,
    version && `Version ${version}${created ? `, ${longDay(created)}` : ''}.`,
    hash && `Data ${hash}.`,
    `Accessed ${longDay(accessed)}.`,
    url && `${url}.`,
  ]).join(' ');
}

/** APA, 7th edition: without an author the title moves to its place; a retrieval date, since the page may change. */
function apa({ title, version, created, hash, source, url, accessed }: Cited): string {
  return present([
    `${title}${version ? ` (Version ${version})` : ''} [Interactive map of ${source}].`,
    `(${created ? created.slice(0, 4) : 'n.d.'}).`,
    hash && `Data ${hash}.`,
    `Retrieved ${longDay(accessed)}${url ? `, from ${url}` : '.'}`,
  ]).join(' ');
}

/** What TeX would read as a command. */
const TEX: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const escapeTex = (text: string) => text.replace(/[\\~^]|[&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
/** BibLaTeX takes an address as it is; what would end or begin a group in it is written as the address may write it. */
const escapeTexUrl = (url: string) => url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

function bibtex({ slug, title, version, created, hash, source, url, accessed }: Cited): string {
  const year = created?.slice(0, 4);
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['version', version && escapeTex(version)],
    ['howpublished', escapeTex(`Interactive map of ${source}`)],
    ['note', hash && escapeTex(`Data ${hash}`)],
    ['url', url && escapeTexUrl(url)],
    ['urldate', accessed],
  ];
  const key = [slug, year].filter(Boolean).join('-');
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

const WRITERS: Record<CitationStyle, (cited: Cited) => string> = { chicago, apa, bibtex };

/** A citation of the map in English, as its style writes it. */
export function citation(style: CitationStyle, cited: Cited): string {
  return WRITERS[style](cited);
}

/** The part of an address that others can open; undefined for a page opened from disk, whose path is nobody's business. */
export function publicAddress(href: string): string | undefined {
  return /^https?:/.test(href) ? href : undefined;
}
