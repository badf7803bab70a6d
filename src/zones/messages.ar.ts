import type { zonesEn } from './messages.en.ts';
import type { zonesPanelEn } from './panel-messages.en.ts';

/** In Arabic. */
export const zonesAr: typeof zonesEn & typeof zonesPanelEn = {
  loadingLayers: 'جارٍ تحميل الطبقات…',
  layers: {
    pins: 'الدبابيس',
    pinsDescription: 'ما يورده المقال، حيث وقع.',
    pinsLegend: 'إطار متقطع: لم يُذكر مكان دقيق. دبوس مفرَّغ: مقرَّر.',
    about: (title) => `عن ${title}`,
    details: 'كيف رُسمت',
    more: 'مناطق أخرى، ومدى دقة الحدود',
    reread: 'غيّر المسافة',
    approximate: 'الحدود المتقطعة تقريبية.',
    shown: (title) => `ظهرت طبقة ${title}`,
    hidden: (title) => `أُخفيت طبقة ${title}`,
  },
  more: {
    showAll: (group) => `إظهار الكل: ${group}`,
    hideAll: (group) => `إخفاء الكل: ${group}`,
    showAllShort: 'إظهار الكل',
    hideAllShort: 'إخفاء الكل',
    loading: 'جارٍ تحميل مناطق أخرى…',
  },
  made: {
    title: 'كيف صُنعت',
    rule: 'القاعدة',
    steps: 'خطوة خطوة',
    start: 'إظهار الخطوات على الخريطة',
    stop: 'مغادرة الخطوات',
    previous: 'الخطوة السابقة',
    next: 'الخطوة التالية',
    step: (step, all, what) => `الخطوة ${step} من ${all}: ${what}`,
    result: 'النتيجة',
    feature: 'العنصر',
    download: (name) => `تنزيل \u2068${name}\u2069`,
    reread: 'حُسبت هذه القراءة في هذه الصفحة. أما الملف فيحتوي القراءة الافتراضية:',
    stepsLegend: 'الإطار الداكن على الخريطة: الشكل بعد هذه الخطوة.',
    left: 'انتهى عرض الخطوات وعادت الخريطة إلى المنطقة',
    operations: {
      select: 'أخذ الحدود كما في المصدر',
      buffer: 'كل ما يقع ضمن مسافة',
      circle: 'كل ما يقع ضمن مسافة من نقطة',
      difference: 'اقتطاع',
      intersect: 'إبقاء ما يقع في كليهما',
      union: 'ضم في شكل واحد',
      south: 'الجزء الواقع جنوب خط عرض فقط',
      bboxClip: 'الجزء الواقع جنوب خط عرض فقط',
      sharedEdge: 'الحد المحاذي للمناطق المجاورة فقط',
      tidy: 'تقريب وإغلاق، وبه تكتمل المنطقة',
    },
  },
};
