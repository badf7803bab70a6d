import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import Alerts from '../../../src/app/Alerts.svelte';
import { DATA_FILES, type FileKey } from '../../../src/story/files.ts';
import { loadedApp } from '../support/app.ts';
import { answerFor } from '../support/network.ts';

const KEYS = Object.keys(DATA_FILES) as FileKey[];

/** Typical ways in which a file fails, and how the page should report each. */
const FAULTS = [
  { fault: 'missing', status: 404, body: 'not here', says: 'is missing' },
  { fault: 'not JSON', status: 200, body: '<!doctype html><title>Sign in</title>', says: 'is not valid JSON' },
  {
    fault: 'not as the schema says',
    status: 200,
    body: '{"type":"FeatureCollection","features":"<b>none</b>"}',
    says: 'does not have the expected content',
  },
];

// Required files are broken in every way; each optional file in one way, because they share the loading code.
const CASES = KEYS.flatMap((key, index) =>
  FAULTS.filter((_, at) => index < 2 || at === index % FAULTS.length).map((fault) => ({ key, path: DATA_FILES[key], ...fault })),
);

test.each(CASES)('$path $fault: an alert names the file, the other files are used, and "Try again" loads it', async (broken) => {
  const { key, path, status, body, says } = broken;
  const mend = answerFor(path, () => new Response(body, { status }));
  const app = await loadedApp();
  await render(Alerts, { app });
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent(`${path} ${says}`);
  expect(KEYS.filter((each) => app.data.get(each) === undefined)).toEqual([key]);

  mend();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => app.data.get(key)).toBeDefined();
  await expect.element(alert).not.toBeInTheDocument();
});

test('an alert can be closed, and a file that is still broken is reported again', async () => {
  answerFor(DATA_FILES.zones, () => new Response('', { status: 404 }));
  answerFor(DATA_FILES.towns, () => new Response('', { status: 404 }));
  const app = await loadedApp();
  await render(Alerts, { app });
  const alert = (file: string) => page.getByRole('alert').filter({ hasText: file });
  await alert('towns.geojson').getByRole('button').last().click();
  await expect.element(alert('towns.geojson')).not.toBeInTheDocument();

  const before = app.data.problems.find(({ key }) => key === 'zones');
  await alert('zones.geojson').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => app.data.problems.find(({ key }) => key === 'zones')?.problem ?? before?.problem).not.toBe(before?.problem);
  await expect.element(alert('zones.geojson')).toHaveTextContent('geo/zones.geojson is missing');
});
