import type { measureEn } from './messages.en.ts';

/** In Arabic. */
export const measureAr: typeof measureEn = {
  title: 'قياس مسافة',
  how: 'انقر على الخريطة أو المسها لكل نقطة. وبلوحة المفاتيح: حرّك الخريطة، ومفتاح Enter يضع نقطة عند علامة التقاطع، وBackspace يزيل الأخيرة.',
  howStill: 'انقر على الخريطة أو المسها لكل نقطة، أو اكتب إحداثياتها.',
  typed: { another: 'إضافة نقطة', ask: 'إضافة', swap: (point) => `إضافة \u2066${point}\u2069` },
  total: (distance) => `المجموع: ${distance}`,
  lastLeg: (distance) => `الجزء الأخير: ${distance}`,
  first: 'وُضعت النقطة الأولى.',
  full: (most) => `لا يزيد المسار على ${most} نقطة.`,
  undo: 'تراجع',
  clear: 'مسح',
  close: 'إغلاق',
};
