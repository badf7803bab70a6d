import { createPolicy } from '../trusted-types.ts';
import { workerAddresses } from './worker-addresses.ts';

const addresses = Object.values(workerAddresses);

/** None where there is no worker: the single file's own policy does not know the name. */
const policy = addresses.length
  ? createPolicy('import-worker', { createScriptURL: (url) => (addresses.includes(url) ? url : null) })
  : undefined;

/** Starts a worker; undefined where there is none, or the browser will not start it. */
export function startWorker(name: 'read' | 'tiles'): Worker | undefined {
  const address = workerAddresses[name];
  if (!address) return undefined;
  try {
    return new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' });
  } catch {
    return undefined;
  }
}
