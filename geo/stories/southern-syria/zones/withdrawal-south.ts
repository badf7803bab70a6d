import { DAMASCUS } from '../places.ts';
import { buffer, circle, difference, select, south, tidied, union } from '../../../operations.ts';
import { defineZone, excerpt } from '../../../zone.ts';

/** What “the south” takes in besides the part of Rif Dimashq south of the parallel through the city's centre. */
const SOUTH = ['SY-SU', 'SY-DR', 'SY-QU', 'SY-UNDOF'];

export const withdrawalSouth = defineZone({
  id: 'withdrawal-south',
  kind: 'withdrawal',
  title: { en: 'Reported withdrawal of heavy weapons', ar: 'السحب المُبلَّغ عنه للأسلحة الثقيلة' },
  description: {
    en: "Indicative: the south as far as the ring. The area is this map's reading of two unnamed sources.",
    ar: 'للدلالة فقط: الجنوب حتى الحلقة. والمساحة قراءة من هذه الخريطة لما قاله مصدران لم يُسمَّيا.',
  },
  paragraphs: [2, 6, 7],
  excerpts: [
    excerpt(
      6,
      'Syrian forces have withdrawn their heavy weapons from southern Syria',
      1109,
      'سحبت القوات السورية أسلحتها الثقيلة من جنوب سوريا',
    ),
    excerpt(
      7,
      "the country's south up to about 10 kilometers (six miles) outside the capital",
      1408,
      'جنوب البلاد حتى نحو 10 كيلومترات (ستة أميال) خارج العاصمة',
    ),
  ],
  rule: {
    en: "“The south” is taken as Sweida, Dar'a and Quneitra governorates, the buffer zone, and Rif Dimashq south of the parallel through the city's centre; the city and 10 km around its edge are cut out.",
    ar: 'يُفهم «الجنوب» على أنه محافظات السويداء ودرعا والقنيطرة والمنطقة العازلة، وريف دمشق جنوب خط العرض المار بمركز المدينة؛ وتُستثنى المدينة و10 كم من حولها.',
  },
  operations: [south('SY-RD', DAMASCUS[1]), union(1, ...SOUTH), select('SY-DI'), buffer(3, 10), difference(2, 4), tidied(5)],
  sources: [...SOUTH, 'SY-RD', 'SY-DI', 'towns'],
  accuracy: {
    basis: 'assumed',
    typicalKm: 1.8,
    against: {
      en: 'nothing: no map of the withdrawal is public. The band takes over what was found for Sweida governorate, which is part of the area',
      ar: 'لا شيء: لا خريطة منشورة للسحب. ويستعير النطاق ما وُجد لمحافظة السويداء، وهي جزء من المساحة',
    },
    sentence: {
      en: 'Indicative only. Its lines are good to about 2 km, but the words draw no line at all: which places “the south” takes in is assumed, and the distance to the capital is rounded and has more than one reading.',
      ar: 'للدلالة فقط. خطوطها دقيقة إلى نحو كيلومترين، لكن الكلمات لا ترسم خطًا أصلًا: فما يشمله «الجنوب» افتراض، والمسافة إلى العاصمة مقرَّبة ولها أكثر من قراءة.',
    },
  },
  alternatives: [
    {
      name: { en: "10 km from the city's centre instead", ar: '10 كم من مركز المدينة بدلًا من ذلك' },
      operations: [circle(DAMASCUS, 10), south(1, DAMASCUS[1]), tidied(2)],
    },
  ],
  visible: false,
});
