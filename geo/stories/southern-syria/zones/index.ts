import type { ZoneDefinition } from '../../../zone.ts';
import { damascusGovernorate } from './damascus-governorate.ts';
import { damascusRing } from './damascus-ring.ts';
import { daraa } from './daraa.ts';
import { golanBuffer } from './golan-buffer.ts';
import { limitation10 } from './limitation-10.ts';
import { limitation20 } from './limitation-20.ts';
import { limitation25 } from './limitation-25.ts';
import { lineAlpha } from './line-alpha.ts';
import { lineBravo } from './line-bravo.ts';
import { quneitra } from './quneitra.ts';
import { rifDimashq } from './rif-dimashq.ts';
import { sweida } from './sweida.ts';
import { withdrawalSouth } from './withdrawal-south.ts';

/** The zones in drawing order, the lowest first. Those that are off by default lie below the others, whatever their place here. */
export const ZONES: readonly ZoneDefinition[] = [
  sweida,
  golanBuffer,
  damascusRing,
  rifDimashq,
  damascusGovernorate,
  quneitra,
  daraa,
  withdrawalSouth,
  limitation25,
  limitation20,
  limitation10,
  lineBravo,
  lineAlpha,
];
