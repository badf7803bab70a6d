import { defineStory } from '../../story.ts';
import { DAMASCUS } from './places.ts';

/** What this map is of. Everything else of the project would draw another article (docs/new-story.md). */
export const story = defineStory({
  slug: 'southern-syria-zones',
  database: 'southern-syria-import',
  title: {
    en: 'Southern Syria Zones',
    ar: 'مناطق جنوب سوريا',
  },
  shortTitle: 'Syria Zones',
  standfirst: {
    en: 'Where one news report takes place: the province, the buffer zone and the distance it speaks of, each traced to its words.',
    ar: 'أين تجري وقائع تقرير صحفي واحد: المحافظة والمنطقة العازلة والمسافة التي يتحدث عنها، كلٌّ مردود إلى كلماته.',
  },
  description:
    'An interactive map of one AFP report of 16 September 2025: Sweida province, the Golan buffer zone and a ring of about 10 km around Damascus, each traced to the words it rests on.',
  languages: ['en', 'ar'],
  report: {
    publisher: 'AFP',
    date: '2025-09-16',
    source: {
      en: 'AFP reporting, 16 September 2025',
      ar: 'تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025',
    },
    cite: {
      en: 'The article came to this map without headline, byline or address: cite it as “AFP reporting, 16 September 2025”.',
      ar: 'وصل المقال إلى هذه الخريطة من غير عنوان ولا اسم كاتب ولا رابط: يُشار إليه بعبارة «تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025».',
    },
  },
  map: {
    home: [35.5, 32.28, 37.7, 33.78],
    window: [33.5, 30.5, 39.5, 35.5],
    nearby: [34.5, 29, 43, 38],
    label: {
      en: 'Map of southern Syria with the zones and pins of the lists',
      ar: 'خريطة جنوب سوريا وعليها المناطق والدبابيس التي تسمّيها القوائم',
    },
    locator: {
      window: [35, 32, 42.6, 37.6],
      country: {
        en: 'Syria',
        ar: 'سوريا',
      },
      at: [39.18, 35.526],
      label: {
        en: 'Where in Syria this view lies',
        ar: 'موقع هذا العرض في سوريا',
      },
    },
    boundaries: {
      en: 'Boundaries are those of Natural Earth, which draws who holds what on the ground; drawing them endorses no claim. The Golan Heights are Syrian territory under international law, occupied by Israel since 1967; its annexation in 1981 was declared void by Security Council resolution 497. The dashed line is the 1974 ceasefire line. The western line of 1967 is missing because no openly licensed source used here carries it.',
      ar: 'الحدود هي حدود Natural Earth التي ترسم واقع السيطرة على الأرض؛ ورسمها لا يعني تأييد أي مطلب. مرتفعات الجولان أرض سورية بموجب القانون الدولي، تحتلها إسرائيل منذ 1967، وقد أعلن قرار مجلس الأمن 497 أن ضمّها عام 1981 لاغٍ. الخط المتقطع هو خط وقف إطلاق النار لعام 1974. أما الخط الغربي لعام 1967 فغائب لأن أيًّا من المصادر المرخَّصة ترخيصًا مفتوحًا والمستخدمة هنا لا يحتويه.',
    },
    namedWest: ['line-alpha'],
  },
  reference: {
    name: {
      en: 'Damascus',
      ar: 'دمشق',
    },
    position: DAMASCUS,
    property: 'fromDamascus',
  },
  time: {
    span: {
      start: '2024-12-01',
      end: '2025-09-30',
    },
    since: {
      summary: {
        en: 'Buffer zone, areas of limitation and lines: since 31 May 1974',
        ar: 'المنطقة العازلة ومناطق تخفيف القوات والخطوط: منذ 31 أيار 1974',
      },
      text: {
        en: 'The buffer zone, the areas of limitation and their lines have existed since the disengagement agreement of 31 May 1974 (United Nations; the article gives no day). The governorates are older than this timeline. The ring and the area of the withdrawal show what had been said by the day of the article; when they began is not known.',
        ar: 'المنطقة العازلة ومناطق تخفيف القوات وخطوطها قائمة منذ اتفاق فض الاشتباك في 31 أيار 1974 (الأمم المتحدة؛ ولا يذكر المقال يومًا). والمحافظات أقدم من هذا الخط الزمني. أما الحلقة ومساحة السحب فتمثّلان ما قيل حتى يوم المقال، ولا يُعرف يوم بدأتا فيه.',
      },
    },
  },
  groups: [
    {
      id: 'withdrawal',
      name: {
        en: 'The reported withdrawal',
        ar: 'السحب المُبلَّغ عنه',
      },
    },
    {
      id: 'limitation',
      name: {
        en: '1974 areas of limitation',
        ar: 'مناطق تخفيف القوات لعام 1974',
      },
    },
    {
      id: 'line',
      name: {
        en: 'Lines of 1974',
        ar: 'خطوط 1974',
      },
    },
    {
      id: 'governorate',
      name: {
        en: 'Governorates',
        ar: 'المحافظات',
      },
    },
  ],
  kinds: [
    {
      id: 'province',
      name: {
        en: 'Province',
        ar: 'محافظة',
      },
      color: '#e69f00',
      label: {
        light: '#7a5200',
        dark: '#ffc649',
      },
      pattern: 'hatch',
      isRegion: true,
    },
    {
      id: 'buffer-zone',
      name: {
        en: 'Buffer zone',
        ar: 'منطقة عازلة',
      },
      color: '#0072b2',
      label: {
        light: '#00507d',
        dark: '#6cc0f0',
      },
      pattern: 'cross-hatch',
    },
    {
      id: 'ring',
      name: {
        en: 'Ring around a city',
        ar: 'حلقة حول مدينة',
      },
      color: '#d55e00',
      label: {
        light: '#973f00',
        dark: '#ff9a55',
      },
      pattern: 'dots',
    },
    {
      id: 'withdrawal',
      name: {
        en: 'Reported area, indicative',
        ar: 'مساحة مُبلَّغ عنها، للدلالة',
      },
      group: 'withdrawal',
      color: '#b8408f',
      label: {
        light: '#8a2467',
        dark: '#f08ccb',
      },
      pattern: 'sparse-upright',
    },
    {
      id: 'limitation-10',
      name: {
        en: 'Area of limitation',
        ar: 'منطقة تخفيف قوات',
      },
      group: 'limitation',
      color: '#0a6b55',
      label: {
        light: '#07523f',
        dark: '#74d3b8',
      },
      pattern: 'level',
    },
    {
      id: 'limitation-20',
      name: {
        en: 'Area of limitation',
        ar: 'منطقة تخفيف قوات',
      },
      group: 'limitation',
      color: '#2f9f7f',
      label: {
        light: '#0f5f49',
        dark: '#86dcc2',
      },
      pattern: 'wide-level',
    },
    {
      id: 'limitation-25',
      name: {
        en: 'Area of limitation',
        ar: 'منطقة تخفيف قوات',
      },
      group: 'limitation',
      color: '#86cfb4',
      label: {
        light: '#2c6b56',
        dark: '#a9ead4',
      },
      pattern: 'dashes',
    },
    {
      id: 'line',
      name: {
        en: 'Line',
        ar: 'خط',
      },
      group: 'line',
      color: '#7048e8',
      label: {
        light: '#4d2cb8',
        dark: '#b9a3ff',
      },
      pattern: 'none',
    },
    {
      id: 'governorate',
      name: {
        en: 'Governorate',
        ar: 'محافظة',
      },
      group: 'governorate',
      color: '#8a5a3c',
      label: {
        light: '#6b432b',
        dark: '#d9ac8e',
      },
      pattern: 'pluses',
      isRegion: true,
    },
  ],
  categories: [
    {
      id: 'violence',
      name: {
        en: 'Violence',
        ar: 'عنف',
      },
      color: '#8f2d3f',
      outline: 'hexagon',
      icon: 'cross',
    },
    {
      id: 'strike',
      name: {
        en: 'Air strikes',
        ar: 'غارات جوية',
      },
      color: '#5d3a8e',
      outline: 'triangle',
      icon: 'down',
    },
    {
      id: 'withdrawal',
      name: {
        en: 'Withdrawal',
        ar: 'سحب أسلحة',
      },
      color: '#2d6a45',
      outline: 'square',
      icon: 'right',
    },
    {
      id: 'security',
      name: {
        en: 'Security',
        ar: 'أمن',
      },
      color: '#2f5173',
      outline: 'shield',
      icon: 'tick',
    },
    {
      id: 'diplomacy',
      name: {
        en: 'Diplomacy',
        ar: 'دبلوماسية',
      },
      color: '#00695f',
      outline: 'circle',
      icon: 'speech',
    },
    {
      id: 'politics',
      name: {
        en: 'Politics',
        ar: 'سياسة',
      },
      color: '#6f5515',
      outline: 'diamond',
      icon: 'flag',
    },
  ],
  regions: {
    name: {
      en: 'Governorate',
      ar: 'المحافظة',
    },
    unsure: [
      {
        zone: 'golan-buffer',
        text: {
          en: 'in the U.N. buffer zone, which Natural Earth gives to no governorate',
          ar: 'في المنطقة العازلة التابعة للأمم المتحدة، وNatural Earth لا تجعلها من أي محافظة',
        },
      },
      {
        bbox: [35.58, 32.65, 35.93, 33.45],
        text: {
          en: 'in no governorate as drawn here; see Boundaries',
          ar: 'ليست في أي محافظة مرسومة هنا؛ انظر «الحدود»',
        },
      },
    ],
    outside: {
      en: 'outside Syria as drawn here',
      ar: 'خارج سوريا كما هي مرسومة هنا',
    },
  },
  ring: {
    zone: 'damascus-ring',
    default: {
      origin: 'edge',
      km: 10,
      about: 1,
    },
    intro: {
      en: 'A distance “outside the capital” leaves open where it is measured from, and the report speaks of the south.',
      ar: 'المسافة «خارج العاصمة» لا تبيّن من أين تُقاس، والتقرير يتحدث عن الجنوب.',
    },
    aboutWhy: {
      en: 'Six miles is 9.66 km, and the edge itself is known to about 0.6 km.',
      ar: 'ستة أميال تساوي 9.66 كم، وحدود المدينة نفسها معروفة بدقة نحو 0.6 كم.',
    },
    edgeRule: {
      en: 'the edge of Damascus governorate, the governorate itself cut out',
      ar: 'حدود محافظة دمشق، باستثناء المحافظة نفسها',
    },
    centre: {
      name: 'GeoNames 170654',
      typicalKm: 1.4,
      against: {
        en: 'Umayyad Square, which could pass for the centre as well',
        ar: 'ساحة الأمويين، التي يمكن أن تُعدّ مركزًا أيضًا',
      },
      sentence: {
        en: "The centre is a point that GeoNames chose; Umayyad Square lies 1.4 km west of it. The words weigh more: the article gives a rounded distance and leaves open whether from the city's edge or its centre.",
        ar: 'المركز نقطة اختارتها GeoNames، وتقع ساحة الأمويين على بعد 1.4 كم إلى الغرب منها. لكن الصياغة أهم: فالمقال يذكر مسافة مقرَّبة، ولا يبيّن أهي من حدود المدينة أم من مركزها.',
      },
    },
    country: {
      en: 'Syria',
      ar: 'سوريا',
    },
    border: {
      en: 'Syria’s border',
      ar: 'حدود سوريا',
    },
    borderNote: {
      en: 'The border is the one drawn here: on the Golan that is the 1974 ceasefire line.',
      ar: 'والحدود هي المرسومة هنا: وهي في الجولان خط وقف إطلاق النار لعام 1974.',
    },
    keeps: {
      zone: 'withdrawal-south',
      text: {
        en: "The area of the reported withdrawal keeps to the default reading, 10 km from the city's edge, all round.",
        ar: 'تبقى مساحة السحب المُبلَّغ عنه على القراءة الافتراضية، 10 كم من حدود المدينة، من جميع الجهات.',
      },
    },
    from: {
      edge: 'SY-DI',
      centre: 170654,
      country: 'SY',
    },
  },
  examples: {
    en: ['Suwayda', 'buffer zone', 'cease-fire', 'Baku', '33.05, 36.30'],
    ar: ['السويداء', 'المنطقة العازلة', 'وقف إطلاق نار', 'باكو', '33.05, 36.30'],
  },
  data: {
    version: '1.0.0',
    created: '2026-11-25',
    description: 'Zones, events and basemap for a map of one news article on southern Syria, 16 September 2025.',
    titles: {
      'capital.geojson': 'Damascus and Syria around it, from which the ring is read anew',
      'basemap/governorates.geojson': 'Governorates of Syria',
      'basemap/locator.geojson': 'Syria and its neighbours for the inset',
    },
  },
});
