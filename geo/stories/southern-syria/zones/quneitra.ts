import { defineGovernorate } from '../governorate.ts';
import { excerpt } from '../../../zone.ts';

export const quneitra = defineGovernorate({
  id: 'quneitra',
  name: { en: 'Quneitra', ar: 'القنيطرة' },
  description: {
    en: 'The governorate beside the buffer zone, as far as the source draws it.',
    ar: 'المحافظة المجاورة للمنطقة العازلة، بالقدر الذي يرسمه المصدر.',
  },
  paragraphs: [6],
  excerpts: [excerpt(6, 'from southern Syria', 1158, 'من جنوب سوريا')],
  source: 'SY-QU',
  remark: {
    en: 'It lacks the occupied Golan and the buffer zone, and so Quneitra town.',
    ar: 'وتنقصها الأراضي المحتلة من الجولان والمنطقة العازلة، ومعها مدينة القنيطرة.',
  },
});
