import type { FileProblem } from '../story/load.ts';
import type { appEn } from './messages.en.ts';

const problems: Record<FileProblem['kind'], string> = {
  unreachable: 'تعذّر جلبه',
  missing: 'غير موجود',
  'not-json': 'ليس JSON صالحًا',
  schema: 'لا يحتوي ما هو متوقع',
};

/** In Arabic. */
export const appAr: typeof appEn = {
  citation: (source, number) => `${source}، ¶ ${number}`,
  regions: { map: 'الخريطة', layers: 'الطبقات', events: 'الأحداث', evidence: 'الأدلة' },
  skipToEvents: 'الانتقال إلى الأحداث',
  panel: 'الطبقات والأحداث',
  tools: 'أدوات',
  toolNames: {
    find: 'بحث',
    tour: 'جولة',
    read: 'فتح المقال',
    time: 'الخط الزمني',
    measure: 'قياس',
    share: 'مشاركة',
    import: 'استيراد بيانات',
  },
  ok: 'حسنًا',
  darkTheme: 'المظهر الداكن',
  panelFailed: 'تعذّر تحميل هذه اللوحة. ربما حُدِّثت الصفحة: أعد تحميلها.',
  footer: {
    label: 'عن هذه الخريطة',
    data: 'البيانات',
    version: (version, day) => `الإصدار ${version} بتاريخ ${day}`,
    hash: (hash) => `sha256 ${hash}`,
    report: 'وجدت خطأ؟ أرسل هذه التفاصيل إلى ناشر هذه الصفحة مع بيان الخطأ وكيف عرفته.',
    copy: 'نسخ التفاصيل',
    copied: 'نُسخت',
    copyFailed: 'تعذّر النسخ. التفاصيل هي:',
    boundaries: 'الحدود',
    attribution: 'بيانات الخريطة: Natural Earth؛ البلدات: GeoNames (CC BY 4.0)؛ الرسم: MapLibre.',
    made: 'حُسبت المناطق من بيانات مفتوحة وفق قواعد معلنة. النصوص والدبابيس قراءة هذا المشروع للمقال.',
  },
  alert: {
    file: (file, kind) => `\u2068${file}\u2069 ${problems[kind]}.`,
    rest: 'بقية الصفحة تعمل كالمعتاد.',
    retry: 'إعادة المحاولة',
    close: (file) => `إغلاق التنبيه: \u2068${file}\u2069`,
  },
  keys: {
    title: 'لوحة المفاتيح',
    list: [
      { keys: ['Tab', 'Shift+Tab'], does: 'الأداة أو الدبوس أو المدخل التالي والسابق' },
      { keys: ['Enter', 'Space'], does: 'فتح دبوس أو منطقة أو مدخل؛ إظهار طبقة أو إخفاؤها' },
      { keys: ['Esc'], does: 'إغلاق الأدلة والعودة إلى حيث فُتحت' },
      { keys: ['Ctrl+K', '⌘K'], does: 'البحث' },
      { keys: ['←', '→', 'Home', 'End'], does: 'في الخط الزمني: من حدث إلى آخر، وإلى الأول والأخير' },
      { keys: ['?'], does: 'هذه القائمة' },
    ],
    live: [
      { keys: ['←', '↑', '→', '↓'], does: 'تحريك الخريطة' },
      { keys: ['+', '−'], does: 'تقريب الخريطة وإبعادها' },
      { keys: ['Enter'], does: 'على الخريطة: السؤال عما عند علامة التقاطع، أو وضع نقطة هناك أثناء القياس' },
      { keys: ['Backspace'], does: 'أثناء القياس: إزالة النقطة الأخيرة' },
    ],
    note: 'لا يعمل ما يحرّك الخريطة ولا علامة الاستفهام إلا والتركيز على الخريطة أو على شيء فيها.',
  },
};
