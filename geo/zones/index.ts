import type { ZoneDefinition } from '../zone.ts';
import { damascusRing } from './damascus-ring.ts';
import { golanBuffer } from './golan-buffer.ts';
import { sweida } from './sweida.ts';

/** The zones in drawing order, the lowest first. */
export const ZONES: readonly ZoneDefinition[] = [sweida, golanBuffer, damascusRing];
