import type { Messages } from './panels.ts';
import type { Attribution } from '../lib/schemas/events.ts';
import type { FileProblem } from '../lib/load.ts';
import type { Problem as ArticleProblem } from '../tools/read/article.svelte.ts';

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

function articleProblem({ kind, name, found, all }: ArticleProblem): string {
  if (kind === 'empty') return `لا نص في ${name}.`;
  if (kind === 'too-large') return `حجم ${name} أكبر من 2 ميغابايت، ولا يبلغ مقالٌ ذلك. احفظ نصه وحده وافتحه.`;
  if (kind === 'not-text') return `${name} ليس ملف نص ولا HTML. انسخ الكلمات منه وألصقها هنا.`;
  if (kind === 'encoding') return `${name} ليس بترميز UTF-8 ولا شيء فيه يدل على ترميزه. احفظه بترميز UTF-8 أو ألصق نصه.`;
  if (kind === 'other') return `يبدو أن ${name} مقال آخر: فيه ${found} من ${all} اقتباسًا تستند إليها هذه الخريطة.`;
  if (kind === 'unreadable') return `تعذّرت قراءة ${name}. ربما نُقل أو كان قيد الاستعمال؛ اختره من جديد.`;
  return `تعذّرت مقارنة ${name}: لم تُحمَّل اقتباسات هذه الخريطة. حاول مجددًا.`;
}

/** Every word of the interface in Arabic. */
export const ar: Messages = {
  title: 'مناطق جنوب سوريا',
  standfirst: 'أين تجري وقائع تقرير صحفي واحد: المحافظة والمنطقة العازلة والمسافة التي يتحدث عنها، كلٌّ مردود إلى كلماته.',
  articleSource: 'تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025',
  regions: { map: 'الخريطة', layers: 'الطبقات', events: 'الأحداث', evidence: 'الأدلة' },
  inView: 'ما تُظهره الخريطة الآن',
  keyboard: 'لوحة المفاتيح',
  skipToEvents: 'الانتقال إلى الأحداث',
  loading: 'جارٍ تحميل الخريطة…',
  loadingList: 'جارٍ تحميل الأحداث…',
  loadingLayers: 'جارٍ تحميل الطبقات…',
  mapCanvas: 'عرض تفاعلي: تحرّكه مفاتيح الأسهم، وتقرّبه وتبعده علامتا الزائد والناقص',
  mapFailed: 'هذه خريطة ثابتة: الخريطة التفاعلية تحتاج إلى WebGL 2.',
  mapControls: 'أدوات الخريطة',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  resetView: 'العودة إلى العرض الأول',
  fullScreen: 'ملء الشاشة',
  exitFullScreen: 'الخروج من ملء الشاشة',
  locator: 'موقع هذا العرض في سوريا',
  locatorCountry: 'سوريا',
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
    more: 'مناطق أخرى، ومدى دقة الحدود',
    reread: 'غيّر المسافة',
    approximate: 'الحدود المتقطعة تقريبية.',
    shown: (title) => `ظهرت طبقة ${title}`,
    hidden: (title) => `أُخفيت طبقة ${title}`,
  },
  events: {
    count: (shown, all) => `${shown} من ${events(all)}`,
    filter: 'تصفية الأحداث',
    none: 'لا حدث يطابق هذه المرشِّحات.',
    inexact: 'المكان غير دقيق',
    doubt: { planned: 'مقرَّر', claimed: 'قول منسوب', disputed: 'متنازع عليه' },
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
    area: 'المساحة',
    perimeter: 'المحيط',
    length: 'الطول',
    bbox: 'الامتداد',
    accuracy: 'مدى دقة الحدود',
    against: 'مقيسة على',
    sources: 'المصادر',
    paragraphs: 'تستند إلى',
    inside: 'أحداث داخلها',
    concerned: 'أحداث أخرى تعنيها',
    noneInside: 'لا دبوس داخل هذه المنطقة.',
  },
  still: {
    label: 'خريطة جنوب سوريا وعليها المناطق والدبابيس التي تسمّيها القوائم',
    withoutScript: 'البرامج النصية معطّلة: هذه خريطة ثابتة. بياناتها ملفات عادية:',
  },
  more: {
    groups: {
      withdrawal: 'السحب المُبلَّغ عنه',
      limitation: 'مناطق تخفيف القوات لعام 1974',
      line: 'خطوط 1974',
      governorate: 'المحافظات',
    },
    showAll: (group) => `إظهار الكل: ${group}`,
    hideAll: (group) => `إخفاء الكل: ${group}`,
    showAllShort: 'إظهار الكل',
    hideAllShort: 'إخفاء الكل',
    loading: 'جارٍ تحميل مناطق أخرى…',
  },
  doubt: {
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
  alert: {
    file: (file, kind) => `\u2068${file}\u2069 ${problems[kind]}.`,
    rest: 'بقية الصفحة تعمل كالمعتاد.',
    retry: 'إعادة المحاولة',
  },
  view: {
    from: (latitude, longitude, width) =>
      `المنتصف \u2066${latitude}° N, ${longitude}° E\u2069؛ العرض من طرف إلى طرف ${width}. المسافات والاتجاهات مقيسة من المنتصف.`,
    zones: 'المناطق الظاهرة',
    towns: 'البلدات الكبرى الظاهرة',
    whole: 'كاملة',
    part: 'جزء منها',
    away: (distance, direction) => `${distance} ${direction}`,
    middle: 'عند المنتصف',
    none: 'لا شيء ظاهر.',
  },
  update: { offer: 'تتوفر نسخة أحدث من هذه الخريطة.', load: 'تحميلها', later: 'لاحقًا' },
  keys: {
    title: 'لوحة المفاتيح',
    list: [
      { keys: ['Tab', 'Shift+Tab'], does: 'الأداة أو الدبوس أو المدخل التالي والسابق' },
      { keys: ['Enter', 'Space'], does: 'فتح دبوس أو منطقة أو مدخل؛ إظهار طبقة أو إخفاؤها' },
      { keys: ['Esc'], does: 'إغلاق الأدلة والعودة إلى حيث فُتحت' },
      { keys: ['←', '↑', '→', '↓'], does: 'تحريك الخريطة' },
      { keys: ['+', '−'], does: 'تقريب الخريطة وإبعادها' },
      { keys: ['?'], does: 'هذه القائمة' },
    ],
    note: 'لا تعمل الأسهم والزائد والناقص وعلامة الاستفهام إلا والتركيز على الخريطة أو على شيء فيها.',
  },
  filters: {
    category: 'الفئة',
    status: 'الحالة',
    clear: 'إزالة المرشِّحات',
  },
  ask: {},

  measure: {},

  read: {
    region: 'المقال',
    title: 'القراءة مع الخريطة',
    close: 'إغلاق المقال',
    intro:
      'المقال نفسه ليس جزءًا من هذه الخريطة. افتح نسختك منه، ملف نص أو HTML، فتُربط كلماته بالدبابيس والمناطق. وتبقى النسخة في هذا المتصفح.',
    open: 'فتح المقال',
    drop: 'أو أفلت ملفًا هنا، أو',
    paste: 'ألصق نصه',
    pasteLabel: 'نص المقال',
    readPasted: 'قراءة هذا النص',
    pasted: 'النص الملصق',
    dropped: 'النص الذي أُفلت',
    kept: 'النسخة المحفوظة في هذا المتصفح',
    keep: 'احفظها في هذا المتصفح',
    keepFailed: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة. تبقى النسخة مفتوحة حتى تغادر.',
    forget: 'انسَ نسختي',
    forgotten: 'أُغلقت نسختك، ولم يُحفظ منها شيء.',
    another: 'نسخة أخرى',
    exact: (name) => `${name}: تبيّن أنها المقال نفسه.`,
    similar: (name, found, all) => `${name}: نسخة فيها تغييرات. عُثر فيها على ${found} من ${all} اقتباسًا.`,
    problem: articleProblem,
    staysOpen: 'تبقى النسخة التي كانت مفتوحة.',
    outline: 'المقال بإيجاز',
    outlineNote: 'كل فقرة في سطر بكلمات هذه الخريطة، مع الكلمات التي تستند إليها الدبابيس والمناطق.',
    paragraph: (number) => `الفقرة ${number}`,
    around: 'غير معدودة: تقع خارج المقال',
    opens: (titles) => `على الخريطة: ${titles}`,
    inCopy: (number) => `الفقرة ${number} في نسختك`,
    notInCopy: 'لم يُعثر على هذه الكلمات في نسختك.',
    readAlong: (number) => `اقرأ مع الخريطة: الفقرة ${number}`,
  },

  actors: {
    title: 'من هو من',
    note: 'من يسمّيهم المقال، وما يقوله عنهم.',
    kinds: { person: 'شخص', office: 'منصب أو مؤسسة', group: 'جماعة' },
    loading: 'جارٍ التحميل…',
    events: 'يظهر في',
    paragraphs: 'الفقرات التي تذكره أو تعنيه',
    all: 'كل من يسمّيهم المقال',
    appear: 'من يظهر هنا',
    about: (name) => `من هو: ${name}؟`,
  },

  tour: {},

  time: {},

  share: {},

  picture: {},

  download: {},

  import: {},

  tiles: {},

  find: {},

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
  zoneKinds: {
    province: 'محافظة',
    'buffer-zone': 'منطقة عازلة',
    ring: 'حلقة حول مدينة',
    withdrawal: 'مساحة مُبلَّغ عنها، للدلالة',
    'limitation-10': 'منطقة تخفيف قوات',
    'limitation-20': 'منطقة تخفيف قوات',
    'limitation-25': 'منطقة تخفيف قوات',
    line: 'خط',
    governorate: 'محافظة',
  },
  attribution,
};
