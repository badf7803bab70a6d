import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, citation, publicAddress, type Cited } from '../../../src/share/citation.ts';

const CITED: Cited = {
  slug: 'southern-syria-zones',
  title: 'Southern Syria Zones',
  version: '1.0.0',
  created: '2026-11-22T00:00:00Z',
  hash: `sha256:${'8482a78e'.repeat(8)}`,
  source: 'AFP reporting, 16 September 2025',
  url: 'https://example.org/map/#map=8/33/36&layers=sweida',
  accessed: '2026-11-23',
};

describe('citations', () => {
  it('follow Chicago', () => {
    expect(citation('chicago', CITED)).toBe(
      `“Southern Syria Zones.” Interactive map of AFP reporting, 16 September 2025. Version 1.0.0, November 22, 2026. Data ${CITED.hash}. Accessed November 23, 2026. ${CITED.url}.`,
    );
  });

  it('follow APA', () => {
    expect(citation('apa', CITED)).toBe(
      `Southern Syria Zones (Version 1.0.0) [Interactive map of AFP reporting, 16 September 2025]. (2026). Data ${CITED.hash}. Retrieved November 23, 2026, from ${CITED.url}`,
    );
  });

  it('are valid BibTeX, with TeX’s special characters escaped', () => {
    const title = '50% of {A}_B & C#\\~^$';
    const entry = citation('bibtex', { ...CITED, title, url: 'https://example.org/{a}?b=c&d_e' });
    expect(entry).toContain('@misc{southern-syria-zones-2026,');
    expect(entry).toContain('title = {{50\\% of \\{A\\}\\_B \\& C\\#\\textbackslash{}\\textasciitilde{}\\textasciicircum{}\\$}},');
    expect(entry).toContain('url = {https://example.org/%7Ba%7D?b=c&d_e},');
    expect(entry).toContain('urldate = {2026-11-23},');
    expect(entry).not.toMatch(/author/);
  });

  it('leave out unknown fields', () => {
    for (const style of CITATION_STYLES) {
      const text = citation(style, { ...CITED, version: undefined, created: undefined, hash: undefined, url: undefined });
      expect(text).not.toMatch(/undefined|sha256|https/);
      expect(text).toContain('Southern Syria Zones');
      expect(text).toMatch(/2026/);
    }
  });

  it('never contain a path on the reader’s disk', () => {
    expect(publicAddress('file:///home/someone/southern-syria.html#map=8/33/36')).toBeUndefined();
    expect(publicAddress('https://example.org/#a')).toBe('https://example.org/#a');
  });
});
