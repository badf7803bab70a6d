import type { actorsEn } from './messages.en.ts';

/** In Arabic. */
export const actorsAr: typeof actorsEn = {
  title: 'من هو من',
  note: 'من يسمّيهم المقال، وما يقوله عنهم.',
  kinds: { person: 'شخص', office: 'منصب أو مؤسسة', group: 'جماعة' },
  loading: 'جارٍ التحميل…',
  events: 'يظهر في',
  paragraphs: 'الفقرات التي تذكره أو تعنيه',
  all: 'كل من يسمّيهم المقال',
  appear: 'من يظهر هنا',
  about: (name) => `من هو: ${name}؟`,
};
