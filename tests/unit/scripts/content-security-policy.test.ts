import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildPolicy, inlineScriptHashes, inlineStyleHashes, withPolicy } from '../../../scripts/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const SITE = { onlineHosts: [], single: false };

describe('hashes', () => {
  it('cover the inline scripts that a browser runs, including white space', () => {
    const html = '<script> a(); </script><script type="module">\nb()\n</script><script src="./c.js"></script>';
    expect(inlineScriptHashes(html)).toEqual([hash(' a(); '), hash('\nb()\n')]);
  });

  it('leave out data blocks', () => {
    expect(inlineScriptHashes('<script type="application/json" id="x">{"a":1}</script>')).toEqual([]);
  });

  it('cover the inline style sheets', () => {
    expect(inlineStyleHashes('<style>a{}</style><style media="print">b{}</style>')).toEqual([hash('a{}'), hash('b{}')]);
  });
});

describe('the policy', () => {
  it('allows the page’s own resources and nothing unsafe', () => {
    const policy = buildPolicy('<script>a()</script><style>b{}</style>', SITE);
    expect(policy).toContain("default-src 'self';");
    for (const kind of ['object', 'media', 'base-uri', 'form-action']) expect(policy).toMatch(new RegExp(`${kind}(-src)? 'none'`));
    expect(policy).toContain(`script-src 'self' ${hash('a()')};`);
    expect(policy).toContain(`style-src 'self' ${hash('b{}')};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
  });

  it('adds the named hosts to data and images only', () => {
    const policy = buildPolicy('', { ...SITE, onlineHosts: ['https://tiles.example.org'] });
    expect(policy.split('; ').filter((directive) => directive.includes('example'))).toEqual([
      "img-src 'self' data: https://tiles.example.org",
      "connect-src 'self' https://tiles.example.org",
    ]);
  });

  it('lets the single file start its embedded worker', () => {
    const policy = buildPolicy('', { ...SITE, single: true });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('worker-src blob: data:');
    expect(policy).not.toContain("'self'");
  });

  it('comes before everything that it applies to', () => {
    const html = withPolicy('<html><head>\n<link rel="modulepreload" href="a.js">\n<meta charset="utf-8" />\n</head></html>', SITE);
    expect(html).toMatch(
      /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="[^"<>]*" \/>\s*<meta name="referrer" content="no-referrer" \/>\s*<link/,
    );
    expect(html.match(/charset/g)).toHaveLength(1);
  });

  it('replaces an earlier one, and does not change scripts', () => {
    const html = `<html><head>\n    <meta charset="utf-8" />\n<script>a('<meta name="referrer" content="x">')</script>\n</head></html>`;
    const other = { ...SITE, onlineHosts: ['https://tiles.example.org'] };
    expect(withPolicy(withPolicy(html, SITE), other)).toBe(withPolicy(html, other));
    expect(withPolicy(html, SITE)).toContain(`a('<meta name="referrer" content="x">')`);
  });
});
