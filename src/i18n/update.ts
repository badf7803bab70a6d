import type { Language } from '../lib/schemas/text.ts';

/** The words of the notice that offers a newer version; they come with it. */
export const UPDATE: Record<Language, { offer: string; load: string; later: string }> = {
  en: { offer: 'A newer version of this map is here.', load: 'Load it', later: 'Later' },
  ar: { offer: 'تتوفر نسخة أحدث من هذه الخريطة.', load: 'تحميلها', later: 'لاحقًا' },
};
