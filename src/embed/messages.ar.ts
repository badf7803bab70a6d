import type { embedEn } from './messages.en.ts';

/** In Arabic. */
export const embedAr: typeof embedEn = {
  full: 'فتح الخريطة كاملة',
  panel: 'الطبقات والأحداث',
  bar: 'خريطة مضمَّنة',
  wheel: {
    windows: 'استخدم Ctrl مع التمرير لتقريب الخريطة',
    mac: 'استخدم ⌘ مع التمرير لتقريب الخريطة',
    touch: 'استخدم إصبعين لتحريك الخريطة',
  },
};
