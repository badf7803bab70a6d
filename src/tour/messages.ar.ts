import type { tourEn } from './messages.en.ts';

/** In Arabic. */
export const tourAr: typeof tourEn = {
  label: 'جولة مع التقرير',
  position: (stop, all) => `${stop} من ${all}`,
  previous: 'السابق',
  next: 'التالي',
  done: 'إنهاء',
  close: 'إغلاق الجولة واستعادة عرضك',
  closed: 'أُغلقت الجولة؛ عادت الخريطة إلى عرضك.',
  restsOn: 'يستند إلى',
  evidence: 'فتح الأدلة',
  left: (stop, all) => `توقفت عند المحطة ${stop} من ${all}.`,
  resume: 'متابعة',
  again: 'البدء من جديد',
};
