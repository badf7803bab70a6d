import { DAMASCUS } from '../places.ts';
import { buffer, circle, difference, select, tidied } from '../../../operations.ts';
import { defineZone, excerpt } from '../../../zone.ts';

export const damascusRing = defineZone({
  id: 'damascus-ring',
  kind: 'ring',
  title: { en: 'Damascus ring', ar: 'حلقة دمشق' },
  description: {
    en: "10 km outward from the city's edge: how near a reported withdrawal comes. “Ring” is this map's word.",
    ar: '10 كم من حدود المدينة نحو الخارج: المدى الذي يبلغه سحب مُبلَّغ عنه. و«الحلقة» تسمية من هذه الخريطة.',
  },
  paragraphs: [7],
  excerpts: [
    excerpt(7, 'up to about 10 kilometers (six miles) outside the capital', 1428, 'حتى نحو 10 كيلومترات (ستة أميال) خارج العاصمة'),
  ],
  rule: {
    en: 'Everything within 10 km of the edge of Damascus governorate, measured outward and by default all round, the governorate itself cut out.',
    ar: 'كل ما يقع ضمن 10 كم من حدود محافظة دمشق، مقيسًا نحو الخارج ومن جميع الجهات افتراضيًا، باستثناء المحافظة نفسها.',
  },
  operations: [select('SY-DI'), buffer(1, 10), difference(2, 1), tidied(3)],
  sources: ['SY-DI'],
  accuracy: {
    basis: 'measured',
    typicalKm: 0.6,
    worstKm: 1.9,
    against: {
      en: "Damascus governorate's boundary published by the U.N. humanitarian office OCHA in 2020, from which the ring is measured",
      ar: 'حدود محافظة دمشق، التي تُقاس منها الحلقة، كما نشرها مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا) عام 2020',
    },
    sentence: {
      en: "The city's edge is good to about 0.6 km (1.9 km at worst). The words weigh more: the article gives a rounded distance, says how far the withdrawal reaches from the south, and leaves open whether from the city's edge or its centre; other readings are possible.",
      ar: 'حدود المدينة دقيقة إلى نحو 0.6 كم (1.9 كم في أسوأ الأحوال). لكن الصياغة أهم: فالمقال يذكر مسافة مقرَّبة، ويحدد المدى الذي يبلغه السحب من الجنوب، ولا يبيّن أهي من حدود المدينة أم من مركزها؛ ولذلك تبقى قراءات أخرى ممكنة.',
    },
  },
  alternatives: [
    { name: { en: "10 km from the city's centre", ar: '10 كم من مركز المدينة' }, operations: [circle(DAMASCUS, 10), tidied(1)] },
  ],
  visible: true,
});
