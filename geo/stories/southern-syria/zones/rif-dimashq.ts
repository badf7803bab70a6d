import { defineGovernorate } from '../governorate.ts';
import { excerpt } from '../../../zone.ts';

export const rifDimashq = defineGovernorate({
  id: 'rif-dimashq',
  name: { en: 'Rif Dimashq', ar: 'ريف دمشق' },
  description: {
    en: 'The governorate around the capital; the ring lies wholly in it.',
    ar: 'المحافظة المحيطة بالعاصمة، وفيها تقع الحلقة كلها.',
  },
  paragraphs: [7],
  excerpts: [excerpt(7, "the country's south", 1408, 'جنوب البلاد')],
  source: 'SY-RD',
});
