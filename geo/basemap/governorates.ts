import { clipArea } from '../../src/geometry/clip.ts';
import { labelPoint } from '../../src/geometry/label.ts';
import { tidy } from '../../src/geometry/tidy.ts';
import type { Resolve } from '../operations.ts';
import { collect, type Collection, feature } from '../collection.ts';
import { WINDOW } from './window.ts';

/**
 * Syria's governorates that reach into the window. Quneitra is the part that Natural Earth gives it: without the occupied Golan
 * and without the UNDOF area of separation, so without Quneitra town.
 */
const GOVERNORATES = [
  { code: 'SY-SU', id: 'sweida', name: { en: 'Sweida', ar: 'السويداء' } },
  { code: 'SY-DR', id: 'daraa', name: { en: "Dar'a", ar: 'درعا' } },
  { code: 'SY-QU', id: 'quneitra', name: { en: 'Quneitra', ar: 'القنيطرة' } },
  { code: 'SY-RD', id: 'rif-dimashq', name: { en: 'Rif Dimashq', ar: 'ريف دمشق' } },
  { code: 'SY-DI', id: 'damascus', name: { en: 'Damascus', ar: 'دمشق' } },
  { code: 'SY-HI', id: 'homs', name: { en: 'Homs', ar: 'حمص' } },
  { code: 'SY-HM', id: 'hama', name: { en: 'Hama', ar: 'حماة' } },
  { code: 'SY-TA', id: 'tartus', name: { en: 'Tartus', ar: 'طرطوس' } },
  { code: 'SY-LA', id: 'latakia', name: { en: 'Latakia', ar: 'اللاذقية' } },
  { code: 'SY-ID', id: 'idlib', name: { en: 'Idlib', ar: 'إدلب' } },
  { code: 'SY-HL', id: 'aleppo', name: { en: 'Aleppo', ar: 'حلب' } },
  { code: 'SY-RA', id: 'raqqa', name: { en: 'Raqqa', ar: 'الرقة' } },
  { code: 'SY-DY', id: 'deir-ez-zor', name: { en: 'Deir ez-Zor', ar: 'دير الزور' } },
] as const;

/** The governorates cut to the window, each with the point where its name has most room. */
export function governorates(resolve: Resolve): Collection {
  const features = GOVERNORATES.flatMap(({ code, id, name }) => {
    const whole = resolve(code);
    const inside = whole && clipArea(whole.geometry, WINDOW);
    if (!inside) return [];
    const geometry = tidy(inside);
    return [feature(geometry, { id, name, labelPoint: labelPoint(geometry) })];
  });
  return collect(features);
}
