import type { Messages } from './panels.ts';
import type { Attribution } from '../lib/schemas/events.ts';
import type { FileProblem } from '../lib/load.ts';

/** Arabic counts in six forms; `Intl` says which. */
const rules = new Intl.PluralRules('ar');

function events(count: number): string {
  const forms: Record<Intl.LDMLPluralRule, string> = {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: `${count} أحداث`,
    many: `${count} حدثًا`,
    other: `${count} حدث`,
  };
  return forms[rules.select(count)];
}

const problems: Record<FileProblem['kind'], string> = {
  unreachable: 'تعذّر جلبه',
  missing: 'غير موجود',
  'not-json': 'ليس JSON صالحًا',
  schema: 'لا يحتوي ما هو متوقع',
};

function attribution(value: Attribution, by: string, disputedBy: string): string {
  if (value.kind === 'reported') return 'يورده المقال على أنه واقعة';
  if (value.kind === 'claimed') return `بحسب ${by}`;
  return `تقوله ${by}؛ ويعترض عليه ${disputedBy}`;
}

/** Every word of the interface in Arabic. */
export const ar: Messages = {
  title: 'مناطق جنوب سوريا',
  standfirst: 'أين تجري وقائع تقرير صحفي واحد: المحافظة والمنطقة العازلة والمسافة التي يتحدث عنها، كلٌّ مردود إلى كلماته.',
  articleSource: 'تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025',
  regions: { map: 'الخريطة', layers: 'الطبقات', events: 'الأحداث', evidence: 'الأدلة' },
  skipToEvents: 'الانتقال إلى الأحداث',
  loading: 'جارٍ تحميل الخريطة…',
  loadingList: 'جارٍ تحميل الأحداث…',
  loadingLayers: 'جارٍ تحميل الطبقات…',
  mapCanvas: 'عرض تفاعلي: تحرّكه مفاتيح الأسهم، وتقرّبه وتبعده علامتا الزائد والناقص',
  mapFailed: 'هذه خريطة ثابتة: الخريطة التفاعلية تحتاج إلى WebGL 2.',
  withoutScript: 'البرامج النصية معطّلة: هذه خريطة ثابتة. بياناتها ملفات عادية:',
  still: 'خريطة جنوب سوريا وعليها المناطق والدبابيس التي تسمّيها القوائم',
  mapControls: 'أدوات الخريطة',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  resetView: 'العودة إلى العرض الأول',
  fullScreen: 'ملء الشاشة',
  exitFullScreen: 'الخروج من ملء الشاشة',
  locator: 'موقع هذا العرض في سوريا',
  locatorCountry: 'سوريا',
  panel: 'الطبقات والأحداث',
  sheetSmaller: 'تصغير اللوحة',
  sheetLarger: 'تكبير اللوحة',
  otherLanguage: 'English',
  darkTheme: 'المظهر الداكن',
  mapAttribution: 'Natural Earth، GeoNames · MapLibre ·',
  mapBoundaries: 'الحدود لا تعني تأييد أي مطلب',
  layers: {
    pins: 'الدبابيس',
    pinsDescription: 'ما يورده المقال، حيث وقع.',
    pinsLegend: 'إطار متقطع: لم يُذكر مكان دقيق. دبوس مفرَّغ: مقرَّر.',
    about: (title) => `عن ${title}`,
    details: 'كيف رُسمت',
    approximate: 'الحدود المتقطعة تقريبية.',
    shown: (title) => `ظهرت طبقة ${title}`,
    hidden: (title) => `أُخفيت طبقة ${title}`,
  },
  events: {
    count: (shown, all) => `${shown} من ${events(all)}`,
    filter: 'تصفية الأحداث',
    none: 'لا حدث يطابق هذه المرشِّحات.',
    inexact: 'المكان غير دقيق',
    stack: (count, place) => `${events(count)}: ${place}`,
    away: (place, distance, direction) => `${place}، ${distance} ${direction} دمشق`,
    awayShort: (km, direction) => `${km} كم ${direction}`,
    edgeNote: (distance, direction) => `${distance} ${direction} دمشق`,
  },
  evidence: {
    close: 'إغلاق',
    event: 'حدث',
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    position: (index, all) => `${index} من ${all}`,
    atThisPlace: (index, all) => `${index} من ${all} في هذا المكان`,
    previousHere: 'السابق في هذا المكان',
    nextHere: 'التالي في هذا المكان',
    date: 'التاريخ',
    place: 'المكان',
    category: 'الفئة',
    status: 'الحالة',
    attribution: 'من يقول ذلك',
    stated: 'مذكور في المقال',
    inferred: 'مستنتج',
    words: 'كلمات المقال (بالإنكليزية)',
    meaning: 'المعنى بكلمات هذه الخريطة:',
    paragraph: (number) => `¶ ${number}`,
    context: 'من مصادر أخرى',
    zones: 'المناطق المعنية',
    noZones: 'لا تعني أيًّا من مناطق هذه الخريطة.',
    rule: 'القاعدة',
    operations: 'كيف حُسبت',
    area: 'المساحة',
    perimeter: 'المحيط',
    bbox: 'الامتداد',
    accuracy: 'مدى دقة الحدود',
    against: 'مقيسة على',
    sources: 'المصادر',
    paragraphs: 'تستند إلى',
    inside: 'أحداث داخلها',
    concerned: 'أحداث أخرى تعنيها',
    noneInside: 'لا دبوس داخل هذه المنطقة.',
  },
  alert: {
    file: (file, kind) => `\u2068${file}\u2069 ${problems[kind]}.`,
    rest: 'بقية الصفحة تعمل كالمعتاد.',
    retry: 'إعادة المحاولة',
  },
  filters: {
    category: 'الفئة',
    status: 'الحالة',
    clear: 'إزالة المرشِّحات',
  },
  citation: (number) => `تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025، ¶ ${number}`,
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
    boundaryNote:
      'الحدود هي حدود Natural Earth التي ترسم واقع السيطرة على الأرض؛ ورسمها لا يعني تأييد أي مطلب. مرتفعات الجولان أرض سورية بموجب القانون الدولي، تحتلها إسرائيل منذ 1967، وقد أعلن قرار مجلس الأمن 497 أن ضمّها عام 1981 لاغٍ. الخط المتقطع هو خط وقف إطلاق النار لعام 1974. أما الخط الغربي لعام 1967 فغائب لأن أيًّا من المصادر المرخَّصة ترخيصًا مفتوحًا والمستخدمة هنا لا يحتويه.',
    attribution: 'بيانات الخريطة: Natural Earth؛ البلدات: GeoNames (CC BY 4.0)؛ الرسم: MapLibre.',
    made: 'حُسبت المناطق من بيانات مفتوحة وفق قواعد معلنة. النصوص والدبابيس قراءة هذا المشروع للمقال.',
  },
  categories: {
    violence: 'عنف',
    strike: 'غارات جوية',
    withdrawal: 'انسحاب',
    security: 'أمن',
    diplomacy: 'دبلوماسية',
    politics: 'سياسة',
  },
  statuses: { happened: 'حدث', ongoing: 'مستمر', planned: 'مقرَّر' },
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
  zoneKinds: { province: 'محافظة', 'buffer-zone': 'منطقة عازلة', ring: 'حلقة حول مدينة' },
  attribution,
};
