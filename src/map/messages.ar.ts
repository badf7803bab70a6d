import { definite } from '../i18n/arabic.ts';
import type { mapEn } from './messages.en.ts';

/** In Arabic. */
export const mapAr: typeof mapEn = {
  inView: 'ما تُظهره الخريطة الآن',
  keyboard: 'لوحة المفاتيح',
  loading: 'جارٍ تحميل الخريطة…',
  mapCanvas: 'عرض تفاعلي: تحرّكه مفاتيح الأسهم، وتقرّبه وتبعده علامتا الزائد والناقص',
  mapFailed: 'هذه خريطة ثابتة: الخريطة التفاعلية تحتاج إلى WebGL 2.',
  mapControls: 'أدوات الخريطة',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  resetView: 'العودة إلى العرض الأول',
  moveMap: 'تحريك الخريطة',
  fullScreen: 'ملء الشاشة',
  exitFullScreen: 'الخروج من ملء الشاشة',
  mapAttribution: 'Natural Earth، GeoNames · MapLibre ·',
  mapBoundaries: 'الحدود لا تعني تأييد أي مطلب',
  directions: {
    n: 'شمال',
    ne: 'شمال شرقي',
    e: 'شرق',
    se: 'جنوب شرقي',
    s: 'جنوب',
    sw: 'جنوب غربي',
    w: 'غرب',
    nw: 'شمال غربي',
  },
  directionsShort: {
    n: 'شمالًا',
    ne: 'شمال شرق',
    e: 'شرقًا',
    se: 'جنوب شرق',
    s: 'جنوبًا',
    sw: 'جنوب غرب',
    w: 'غربًا',
    nw: 'شمال غرب',
  },
  still: {
    withoutScript: 'البرامج النصية معطّلة: هذه خريطة ثابتة. بياناتها ملفات عادية:',
  },
  view: {
    from: (latitude, longitude, width) =>
      `المنتصف \u2066${latitude}° N, ${longitude}° E\u2069؛ العرض من طرف إلى طرف ${width}. المسافات والاتجاهات مقيسة من المنتصف.`,
    zones: 'المناطق الظاهرة',
    towns: 'البلدات الكبرى الظاهرة',
    whole: 'كاملة',
    part: 'جزء منها',
    away: (distance, direction) => `${distance} إلى ${definite(direction)}`,
    middle: 'عند المنتصف',
    none: 'لا شيء ظاهر.',
  },
};
