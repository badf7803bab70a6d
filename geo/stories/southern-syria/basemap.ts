import type { BasemapDefinition, Label } from '../../basemap/definition.ts';
import { REGIONS } from '../../regions.ts';
import { TOWNS } from './towns.ts';

const label = (kind: Label['kind'], position: Label['position'], en: string, ar: string): Label => ({ kind, position, name: { en, ar } });

/** The ground under this story's zones. */
export const basemap: BasemapDefinition = {
  regions: Object.keys(REGIONS),
  /*
   * Syria's governorates that reach into the window. Quneitra is the part that Natural Earth gives it: without the occupied Golan
   * and without the UNDOF area of separation, so without Quneitra town. Damascus governorate is the city, whose own label stands there.
   */
  governorates: [
    { code: 'SY-SU', id: 'sweida', name: { en: 'Sweida', ar: 'السويداء' } },
    { code: 'SY-DR', id: 'daraa', name: { en: "Dar'a", ar: 'درعا' } },
    { code: 'SY-QU', id: 'quneitra', name: { en: 'Quneitra', ar: 'القنيطرة' } },
    { code: 'SY-RD', id: 'rif-dimashq', name: { en: 'Rif Dimashq', ar: 'ريف دمشق' } },
    { code: 'SY-DI', id: 'damascus', name: { en: 'Damascus', ar: 'دمشق' }, unnamed: true },
    { code: 'SY-HI', id: 'homs', name: { en: 'Homs', ar: 'حمص' } },
    { code: 'SY-HM', id: 'hama', name: { en: 'Hama', ar: 'حماة' } },
    { code: 'SY-TA', id: 'tartus', name: { en: 'Tartus', ar: 'طرطوس' } },
    { code: 'SY-LA', id: 'latakia', name: { en: 'Latakia', ar: 'اللاذقية' } },
    { code: 'SY-ID', id: 'idlib', name: { en: 'Idlib', ar: 'إدلب' } },
    { code: 'SY-HL', id: 'aleppo', name: { en: 'Aleppo', ar: 'حلب' } },
    { code: 'SY-RA', id: 'raqqa', name: { en: 'Raqqa', ar: 'الرقة' } },
    { code: 'SY-DY', id: 'deir-ez-zor', name: { en: 'Deir ez-Zor', ar: 'دير الزور' } },
  ],
  /* Two are no borders: the line of 1974 on the Golan and the Green Line of 1949. */
  borders: [
    { pair: 'LB-SY', kind: 'border', name: { en: 'Syria–Lebanon border', ar: 'الحدود السورية اللبنانية' } },
    { pair: 'JO-SY', kind: 'border', name: { en: 'Syria–Jordan border', ar: 'الحدود السورية الأردنية' } },
    { pair: 'IQ-SY', kind: 'border', name: { en: 'Syria–Iraq border', ar: 'الحدود السورية العراقية' } },
    { pair: 'SY-TR', kind: 'border', name: { en: 'Syria–Turkey border', ar: 'الحدود السورية التركية' } },
    { pair: 'IL-SY', kind: 'ceasefire', name: { en: '1974 ceasefire line (Alpha)', ar: 'خط وقف إطلاق النار لعام 1974 (ألفا)' } },
    { pair: 'IL-LB', kind: 'border', name: { en: 'Blue Line between Lebanon and Israel', ar: 'الخط الأزرق بين لبنان وإسرائيل' } },
    { pair: 'IL-JO', kind: 'border', name: { en: 'Jordan–Israel border', ar: 'الحدود الأردنية الإسرائيلية' } },
    { pair: 'JO-PS', kind: 'border', name: { en: 'Jordan–West Bank border', ar: 'الحدود بين الأردن والضفة الغربية' } },
    { pair: 'IL-PS', kind: 'armistice', name: { en: '1949 armistice line (Green Line)', ar: 'خط الهدنة لعام 1949 (الخط الأخضر)' } },
    { pair: 'EG-IL', kind: 'border', name: { en: 'Egypt–Israel border', ar: 'الحدود المصرية الإسرائيلية' } },
    { pair: 'EG-PS', kind: 'border', name: { en: 'Egypt–Gaza border', ar: 'الحدود بين مصر وغزة' } },
    { pair: 'IQ-JO', kind: 'border', name: { en: 'Jordan–Iraq border', ar: 'الحدود الأردنية العراقية' } },
    { pair: 'JO-SA', kind: 'border', name: { en: 'Jordan–Saudi Arabia border', ar: 'الحدود الأردنية السعودية' } },
    { pair: 'IQ-SA', kind: 'border', name: { en: 'Iraq–Saudi Arabia border', ar: 'الحدود العراقية السعودية' } },
  ],
  /* Placed where the opening view, or else the window, leaves them room. Areas are places, not states: the Golan's name belongs to nobody's paint. */
  labels: [
    label('country', [37.08, 33.36], 'Syria', 'سوريا'),
    label('country', [35.62, 33.79], 'Lebanon', 'لبنان'),
    label('country', [37.05, 32.27], 'Jordan', 'الأردن'),
    label('country', [35.2, 32.56], 'Israel', 'إسرائيل'),
    label('country', [39.2, 32.85], 'Iraq', 'العراق'),
    label('country', [38.5, 31.05], 'Saudi Arabia', 'السعودية'),
    label('country', [33.95, 30.78], 'Egypt', 'مصر'),
    label('country', [33.78, 35.1], 'Cyprus', 'قبرص'),
    label('area', [35.75, 33], 'Golan Heights', 'مرتفعات الجولان'),
    label('area', [35.27, 32.06], 'West Bank', 'الضفة الغربية'),
    label('area', [34.36, 31.42], 'Gaza Strip', 'قطاع غزة'),
    label('sea', [34.3, 33.4], 'Mediterranean Sea', 'البحر المتوسط'),
  ],
  lakes: [
    { name: { en: 'Lake Tiberias', ar: 'بحيرة طبريا' }, box: [35.5, 32.7, 35.7, 32.95] },
    { name: { en: 'Dead Sea', ar: 'البحر الميت' }, box: [35.3, 31, 35.65, 31.8] },
  ],
  rivers: [
    {
      name: { en: 'Jordan River', ar: 'نهر الأردن' },
      drawn: [
        [35.5, 32.902, 35.65, 33.25],
        [35.5, 32.648, 35.6, 32.716],
      ],
      boundary: [35.4, 31.76, 35.6, 32.648],
    },
    { name: { en: 'Yarmouk River', ar: 'نهر اليرموك' }, drawn: [], boundary: [35.57, 32.64, 35.99, 32.78] },
  ],
  riverBorders: ['IL-JO', 'JO-PS', 'JO-SY'],
  towns: TOWNS,
  countries: {
    codes: {
      '275': 'PS',
      '368': 'IQ',
      '376': 'IL',
      '400': 'JO',
      '422': 'LB',
      '682': 'SA',
      '760': 'SY',
      '792': 'TR',
    },
    window: [34.5, 31.5, 43, 38],
  },
};
