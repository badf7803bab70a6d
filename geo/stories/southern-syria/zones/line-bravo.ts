import { sharedWith, tidied } from '../../../operations.ts';
import { defineZone, excerpt } from '../../../zone.ts';

export const lineBravo = defineZone({
  id: 'line-bravo',
  kind: 'line',
  title: { en: 'Line Bravo', ar: 'خط برافو' },
  description: {
    en: 'East edge of the buffer zone: under the 1974 agreement Syrian forces were to stay east of it.',
    ar: 'الحد الشرقي للمنطقة العازلة: كان على القوات السورية بموجب اتفاق 1974 أن تبقى شرقه.',
  },
  paragraphs: [10],
  excerpts: [
    excerpt(10, 'a U.N.-patrolled buffer zone on the Golan Heights', 1805, 'منطقة عازلة في الجولان تسيّر فيها الأمم المتحدة دوريات'),
  ],
  rule: {
    en: "The east edge of the area of separation: where it runs along Dar'a, Quneitra and Rif Dimashq governorates, as Natural Earth draws them.",
    ar: 'الحد الشرقي لمنطقة الفصل: حيث يحاذي محافظات درعا والقنيطرة وريف دمشق كما ترسمها بيانات Natural Earth.',
  },
  operations: [sharedWith('SY-UNDOF', 'SY-DR', 'SY-QU', 'SY-RD'), tidied(1)],
  sources: ['SY-UNDOF', 'SY-DR', 'SY-QU', 'SY-RD'],
  accuracy: {
    basis: 'assumed',
    typicalKm: 1,
    against: {
      en: 'nothing: no independent source is public. The band assumes about what was found for line Alpha',
      ar: 'لا شيء: لا مصدر مستقل منشور. ويفترض النطاق نحو ما وُجد لخط ألفا',
    },
    sentence: {
      en: 'Unverified: no independent source is public. Expect about 1 km, as with line Alpha from the same source.',
      ar: 'لم يُتحقق منه: لا مصدر مستقل منشور. يُتوقع نحو كيلومتر واحد كما في خط ألفا من المصدر نفسه.',
    },
  },
  visible: false,
});
