import type { offlineEn } from './messages.en.ts';

/** In Arabic. */
export const offlineAr: typeof offlineEn = {
  offer: 'تتوفر نسخة أحدث من هذه الخريطة.',
  load: 'تحميلها',
  loading: 'جارٍ تحميل النسخة الأحدث…',
  later: 'لاحقًا',
};
