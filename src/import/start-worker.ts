import { createPolicy } from '../trusted-types.ts';
import { workerAddresses } from './worker-addresses.ts';

const addresses = Object.values(workerAddresses);

/** Undefined where there are no workers: the single file's CSP does not allow the policy's name. */
const policy = addresses.length
  ? createPolicy('import-worker', { createScriptURL: (url) => (addresses.includes(url) ? url : null) })
  : undefined;

/** Starts a worker; undefined if there are none or the browser cannot start it. */
export function startWorker(name: 'read' | 'tiles'): Worker | undefined {
  const address = workerAddresses[name];
  if (!address) return undefined;
  try {
    return new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' });
  } catch {
    return undefined;
  }
}
