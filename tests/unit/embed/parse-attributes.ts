import { DOMParser } from '@xmldom/xmldom';

/** Name and attributes of one element, as an HTML parser reads them. */
export function parseFragment(markup: string): { name: string; attributes: Record<string, string> } {
  const element = new DOMParser().parseFromString(`<html><body>${markup}</body></html>`, 'text/html').getElementsByTagName('body')[0]
    ?.firstChild as unknown as Element | undefined;
  if (!element) throw new Error('no element');
  return {
    name: element.nodeName.toLowerCase(),
    attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
  };
}
