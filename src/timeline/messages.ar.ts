import { eventCount } from '../events/messages.ar.ts';
import type { timelineEn } from './messages.en.ts';

/** In Arabic. */
export const timelineAr: typeof timelineEn = {
  label: 'الخط الزمني',
  close: 'إغلاق الخط الزمني',
  from: 'من',
  to: 'إلى',
  first: 'أول يوم معروض',
  last: 'آخر يوم معروض',
  previous: 'الخطوة السابقة',
  next: 'الخطوة التالية',
  stepBy: 'الخطوة',
  steps: { month: 'شهر', event: 'حدث' },
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  speed: 'السرعة',
  all: 'كل التواريخ',
  articleDay: (day) => `المقال، ${day}`,
  before: 'قبل الخط الزمني',
  older: (day) => `قبل الخط الزمني: ${day}`,
  marks: 'الأحداث حسب التاريخ',
  shown: (range, shown, all) => `${range}: ${shown} من ${eventCount(all)}`,
  empty: (range) => `${range}: لا يورد المقال حدثًا في هذه المدة.`,
  atEnd: 'هنا ينتهي الخط الزمني.',
  backwards: 'اليوم الأول بعد اليوم الأخير: اختر يومًا أول أبكر أو يومًا أخيرًا أحدث.',
  outside: (range) => `أدخل تاريخين ضمن ${range}.`,
  noDay: 'هذا ليس تاريخًا صالحًا. أدخل اليوم والشهر والسنة.',
  month: (month, count) => `${month}: عدد الأحداث ${count}`,
  rows: 'بياناتك حسب التاريخ',
  rowsInMonth: (month, count, written) => `${month}: عدد صفوف بياناتك ${written}`,
  rowsOutside: (count, written) => `${written} من صفوف بياناتك تقع قبل هذا الخط الزمني أو بعده.`,
  since: (agreed) => `المنطقة العازلة ومناطق تخفيف القوات والخطوط: منذ ${agreed}`,
  more: 'التواريخ والسرعة والمناطق',
  zonesSince: (agreed) =>
    `المنطقة العازلة ومناطق تخفيف القوات وخطوطها قائمة منذ اتفاق فض الاشتباك في ${agreed} (الأمم المتحدة؛ ولا يذكر المقال يومًا). والمحافظات أقدم من هذا الخط الزمني. أما الحلقة ومساحة السحب فتمثّلان ما قيل حتى يوم المقال، ولا يُعرف يوم بدأتا فيه.`,
};
