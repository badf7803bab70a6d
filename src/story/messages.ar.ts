import type { storyEn } from './messages.en.ts';

/** In Arabic. */
export const storyAr: typeof storyEn = {
  title: 'مناطق جنوب سوريا',
  standfirst: 'أين تجري وقائع تقرير صحفي واحد: المحافظة والمنطقة العازلة والمسافة التي يتحدث عنها، كلٌّ مردود إلى كلماته.',
  articleSource: 'تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025',
  citation: (number) => `تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025، ¶ ${number}`,
};
