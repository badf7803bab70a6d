import { expect, onTestFinished, test } from 'vitest';
import { add, evidence, csv, fixture, openPage, section, texts, visit } from './page.ts';

const button = (name: string) => section.getByRole('button', { name });

/** A browser whose storage is full or disabled. */
function refuse(method: 'put' | 'delete'): void {
  const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method);
  if (!own) throw new Error(`no ${method}`);
  IDBObjectStore.prototype[method] = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  onTestFinished(() => void Object.defineProperty(IDBObjectStore.prototype, method, own));
}

test('a saved layer is the same on the next visit: name, colour, categories, bad rows, dates, fields', async () => {
  const app = await openPage('#time=2025-07-01..2025-07-31');
  const rows = ['One,33.5,36.3,2025-07-13,a', 'Two,33.4,36.2,2025-08-02,b', 'Three,33.3,36.1,soon,b', 'Nowhere,,,2025-07-14,a'];
  await add(app, csv('own.csv', `name,lat,lon,date,type\n${rows.join('\n')}\n`));
  await button('Colour of own').click();
  await button('Keep in this browser').click();
  await expect.element(section).toHaveTextContent('Kept in this browser');
  const lines = () => texts(section.getByRole('list', { name: 'own by zone' }).getByRole('listitem'));
  await expect.poll(lines).not.toEqual([]);
  const before = texts(section);
  await visit('#time=2025-07-01..2025-07-31');
  await expect.poll(lines).not.toEqual([]);
  await expect.poll(() => texts(section)).toEqual(before);
  await expect.element(section).toHaveTextContent("2 of 3 in the timeline's range");
  await expect.element(button('Colour of own')).toHaveStyle({ backgroundColor: 'rgb(27, 127, 121)' });
  await button('Look through the rows').click();
  await expect.element(evidence.getByRole('heading')).toHaveTextContent('One');
  expect(texts(evidence.getByRole('definition'))).toEqual(['One', '33.5', '36.3', '2025-07-13', 'a', '33.5, 36.3']);
});

test('if the saved copy cannot be deleted, it says so and the layer stays', async () => {
  const app = await openPage();
  await add(app, await fixture('points.geojson'));
  await button('Keep in this browser').click();
  await expect.element(button('Forget')).toBeVisible();
  refuse('delete');
  await button('Forget').click();
  await expect.element(section.getByRole('alert')).toHaveTextContent('Couldn’t delete the saved copy');
  await button('Remove').click();
  await expect.element(section.getByRole('alert')).toHaveTextContent('Couldn’t delete the saved copy');
  await expect.element(section).toHaveTextContent('3 on the map');
  await visit();
  await expect.element(section).toHaveTextContent('3 on the map');
});

test('if a layer cannot be saved, it says so', async () => {
  const app = await openPage();
  await add(app, await fixture('points.geojson'));
  refuse('put');
  await button('Keep in this browser').click();
  await expect.element(section.getByRole('alert')).toHaveTextContent('This browser cannot keep it.');
});
