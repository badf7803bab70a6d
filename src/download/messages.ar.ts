import { plural } from '../i18n/arabic.ts';
import { eventCount } from '../events/messages.ar.ts';
import type { downloadEn } from './messages.en.ts';

function zoneCount(count: number): string {
  return plural(count, {
    zero: 'لا مناطق',
    one: 'منطقة واحدة',
    two: 'منطقتان',
    few: `${count} مناطق`,
    many: `${count} منطقة`,
    other: `${count} منطقة`,
  });
}

/** In Arabic. */
export const downloadAr: typeof downloadEn = {
  what: 'المحتوى',
  scopes: { shown: 'الظاهر الآن', all: 'كل شيء' },
  format: 'الصيغة',
  formats: { geojson: 'GeoJSON', kml: 'KML', gpx: 'GPX', csv: 'CSV' },
  about: {
    geojson: 'المناطق والأحداث بكل خصائصها، للخرائط ونظم المعلومات الجغرافية (RFC 7946).',
    kml: 'المناطق والأحداث لبرنامج Google Earth ومعظم نظم المعلومات الجغرافية.',
    gpx: 'الأحداث نقاطَ طريق لأجهزة الملاحة وتطبيقاتها. نقاط فقط.',
    csv: 'الأحداث في جدول: الإحداثيات والتواريخ والدقة والمقتطفات. نقاط فقط.',
  },
  formulas: 'الخلايا التي قد يعدّها برنامج الجداول صيغةً حسابية تبدأ بفاصلة عليا.',
  counts: (zones, count) => `${zoneCount(zones)}، ${eventCount(count)}`,
  nothing: 'لا شيء ظاهرًا يمكن حفظه بهذه الصيغة.',
  waiting: 'جارٍ تحميل المناطق الأخرى…',
  failed: 'تعذّر تحميل المناطق الأخرى. أغلق هذه النافذة وأعد المحاولة من التنبيه، أو خذ الظاهر الآن.',
  save: 'حفظ الملف',
  saved: (file) => `حُفظ باسم \u2068${file}\u2069`,
  licence: 'يذكر كل ملف تراخيصه ومصادره وإصدار البيانات.',
  descriptions: {
    shown: 'المناطق والأحداث التي كانت الخريطة تُظهرها عند الحفظ.',
    all: 'كل مناطق الخريطة وأحداثها.',
  },
};
