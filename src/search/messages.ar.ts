import { plural } from '../i18n/arabic.ts';
import type { searchEn } from './messages.en.ts';

/** In Arabic. */
export const searchAr: typeof searchEn = {
  label: 'ابحث في الأماكن والمناطق والأحداث والاقتباسات والإحداثيات',
  placeholder: 'مكان أو منطقة أو حدث أو كلمات أو إحداثيات',
  examples: 'على سبيل المثال',
  results: 'النتائج',
  count: (count) => plural(count, { one: 'نتيجة واحدة', two: 'نتيجتان', few: `${count} نتائج`, other: `${count} نتيجة` }),
  none: (query: string) => `لا نتائج لعبارة «${query}».`,
  hint: 'جرّب كتابة أخرى للاسم أو كلمات أقل أو إحداثيات يتقدم فيها خط العرض: 33.05, 36.30.',
  outside: (position: string) => `تقع النقطة ${position} خارج هذه الخريطة التي تمتد من 30.5° إلى 35.5° شمالًا ومن 33.5° إلى 39.5° شرقًا.`,
  kinds: {
    town: 'بلدة أو مدينة',
    country: 'بلد',
    area: 'منطقة جغرافية',
    sea: 'بحر',
    governorate: 'محافظة',
    far: 'خارج الخريطة؛ يفتح ما ورد عن المكان',
    point: 'نقطة على الخريطة',
  },
  position: (latitude: string, longitude: string) => `${latitude}° شمالًا، ${longitude}° شرقًا`,
  keys: 'الأسهم للاختيار، Enter للفتح، Esc للإغلاق',
};
