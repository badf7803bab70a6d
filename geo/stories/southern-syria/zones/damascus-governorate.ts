import { defineGovernorate } from '../governorate.ts';
import { excerpt } from '../../../zone.ts';

export const damascusGovernorate = defineGovernorate({
  id: 'damascus-governorate',
  name: { en: 'Damascus', ar: 'دمشق' },
  description: {
    en: 'The city itself, from whose edge the ring is measured.',
    ar: 'المدينة نفسها، ومن حدودها تُقاس الحلقة.',
  },
  paragraphs: [7],
  excerpts: [excerpt(7, 'outside the capital', 1466, 'خارج العاصمة')],
  source: 'SY-DI',
  accuracy: {
    basis: 'measured',
    typicalKm: 0.6,
    worstKm: 1.9,
    against: {
      en: 'the boundary published by the U.N. humanitarian office OCHA in 2020',
      ar: 'الحدود التي نشرها مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا) عام 2020',
    },
    sentence: {
      en: 'Approximate, to about 0.6 km: the edge lies 0.6 km from that of OCHA (2020), and 1.9 km at worst.',
      ar: 'تقريبية، بدقة نحو 0.6 كم: تبعد الحدود 0.6 كم عن حدود أوتشا (2020)، و1.9 كم في أسوأ الأحوال.',
    },
  },
});
