import { plural } from '../i18n/arabic.ts';
import type { Attribution } from '../story/schemas/events.ts';
import type { eventsEn } from './messages.en.ts';

export function eventCount(count: number): string {
  return plural(count, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: `${count} أحداث`,
    many: `${count} حدثًا`,
    other: `${count} حدث`,
  });
}

function attribution(value: Attribution, by: string, disputedBy: string): string {
  if (value.kind === 'reported') return 'يورده المقال على أنه واقعة';
  if (value.kind === 'claimed') return `بحسب ${by}`;
  return `بحسب ${by}؛ وعليه اعتراض من ${disputedBy}`;
}

/** In Arabic. */
export const eventsAr: typeof eventsEn = {
  loadingList: 'جارٍ تحميل الأحداث…',
  events: {
    count: (shown, all) => `${shown} من ${eventCount(all)}`,
    filter: 'تصفية الأحداث',
    none: 'لا حدث يطابق هذه المرشِّحات.',
    inexact: 'المكان غير دقيق',
    doubt: { planned: 'مقرَّر', claimed: 'قول منسوب', disputed: 'متنازع عليه' },
    stack: (count, place) => `${eventCount(count)}: ${place}`,
    away: (place, distance, direction, from) => `${place}، ${distance} ${direction} ${from}`,
    awayShort: (km, direction) => `${km} كم ${direction}`,
    edgeNote: (distance, direction, from) => `${distance} ${direction} ${from}`,
  },
  filters: {
    category: 'الفئة',
    status: 'الحالة',
    clear: 'إزالة المرشِّحات',
  },
  statuses: { happened: 'وقع', ongoing: 'مستمر', planned: 'مقرَّر' },
  placePrecisions: {
    point: 'نقطة محددة',
    town: 'بلدة',
    province: 'محافظة، من غير مكان دقيق',
    region: 'منطقة، من غير مكان دقيق',
    country: 'بلد، من غير مكان دقيق',
  },
  dateBases: {
    stated: 'مذكور في المقال',
    reckoned: 'محسوب من تاريخ المقال',
    'other-source': 'من مصدر آخر',
  },
  datePrecisions: { day: 'باليوم', month: 'بالشهر', season: 'بالفصل', year: 'بالسنة' },
  attribution,
};
