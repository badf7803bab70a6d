import type { uiEn } from './messages.en.ts';

/** In Arabic. */
export const uiAr: typeof uiEn = {
  sheetSmaller: 'تصغير اللوحة',
  sheetLarger: 'تكبير اللوحة',
};
