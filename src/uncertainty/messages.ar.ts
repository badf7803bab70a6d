import type { uncertaintyEn } from './messages.en.ts';

/** In Arabic. */
export const uncertaintyAr: typeof uncertaintyEn = {
  show: 'إظهار مدى دقة الحدود',
  what: 'نطاق بعرض ما في كل حد من عدم يقين، وخطوط أخرى تحتملها الكلمات.',
  shown: 'تُظهر النطاقات مدى دقة الحدود',
  hidden: 'أُخفيت النطاقات',
  bandLegend: 'النطاق: قد يقع الحد الحقيقي في أي مكان منه، وأبعد منه في أسوأ الأحوال.',
  alternativeLegend: 'خط منقّط: خط آخر تحتمله الكلمات.',
  band: (typical, worst) => `الحدود معروفة بدقة نحو ${typical}${worst ? `، و${worst} في أسوأ الأحوال` : ''}.`,
  assumed: 'لم تُقس على هذا الحد: مأخوذة من حدود أخرى للمصدر نفسه.',
  alternatives: 'خطوط أخرى',
  noAlternatives: 'لا خط آخر بترخيص يتيح لهذه الخريطة استعماله.',
  list: (names) => names.join('؛ '),
};
