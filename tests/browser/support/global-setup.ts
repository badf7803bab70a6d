import { findChromium } from '../../../scripts/chromium.ts';
import { buildSite, serveSite } from '../../../scripts/site.ts';
import { serveSingleBuild } from './single-build.ts';

/** A subfolder of the host: the same files must work from there. */
const SUB_PATH = '/some/sub/path/';

/**
 * Finds the browser, builds the site once and serves it until the last test has ended. The workers read the URLs from the
 * environment. SITE_BUILT=1 serves the existing `dist/`, which `npm test` builds while the unit tests run.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env.CHROMIUM = findChromium();
  if (!process.env.SITE_BUILT) await buildSite();
  const site = await serveSite({ host: '127.0.0.1', port: 0 });
  const below = await serveSite({ host: '127.0.0.1', port: 0, base: SUB_PATH });
  const single = await serveSingleBuild();
  process.env.SITE_URL = site.url;
  process.env.SUB_PATH_URL = below.url;
  process.env.SINGLE_BUILD_URL = single.url;
  return async () => {
    single.close();
    await Promise.all([site.close(), below.close()]);
  };
}
