import { eventCount } from '../events/messages.ar.ts';
import type { pictureEn } from './messages.en.ts';

/** In Arabic. */
export const pictureAr: typeof pictureEn = {
  what: 'صورة PNG للخريطة كما هي، مع العنوان ومفتاح الخريطة والمرشِّحات والمقياس وسهم الشمال والمصادر والتاريخ.',
  resolution: 'الدقة',
  resolutions: { 1: 'للشاشة (1×)', 2: 'للطباعة (2×)' },
  save: 'حفظ الصورة',
  drawing: 'جارٍ رسم الصورة…',
  saved: (file, width, height) => `حُفظت باسم \u2068${file}\u2069، \u2066${width} × ${height}\u2069 بكسل`,
  preview: 'الصورة التي حُفظت',
  north: 'ش',
  path: 'مسار القياس',
  time: 'الزمن',
  filtered: (filters, shown, all) => `بعد التصفية: ${shown} من ${eventCount(all)}. ${filters}`,
  savedOn: (day) => `حُفظت في ${day}`,
  failures: {
    still: 'الخريطة التفاعلية لا تعمل هنا، فلا شيء تُؤخذ له صورة. اطبع الصفحة بدلًا من ذلك.',
    size: 'الخريطة أكبر من أن تُحفظ صورةً بهذه الدقة. اختر 1× أو صغّر النافذة.',
    refused: 'لم يستطع المتصفح إنشاء الصورة. اطبع الصفحة إلى PDF بدلًا من ذلك.',
    lost: 'استغرق رسم الخريطة وقتًا أطول من اللازم. حاول مرة أخرى.',
  },
};
