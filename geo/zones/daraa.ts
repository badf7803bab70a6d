import { select, tidied } from '../operations.ts';
import { defineZone, excerpt } from '../zone.ts';

export const daraa = defineZone({
  id: 'daraa',
  kind: 'governorate',
  title: { en: "Dar'a governorate", ar: 'محافظة درعا' },
  description: {
    en: 'The governorate between the Golan and Sweida, along the Jordanian border.',
    ar: 'المحافظة الواقعة بين الجولان والسويداء على الحدود الأردنية.',
  },
  paragraphs: [6],
  excerpts: [excerpt(6, 'from southern Syria', 1158, 'من جنوب سوريا')],
  rule: {
    en: "The outline of Dar'a governorate as Natural Earth draws it, unchanged.",
    ar: 'حدود محافظة درعا كما ترسمها بيانات Natural Earth من غير تغيير.',
  },
  operations: [select('SY-DR'), tidied(1)],
  sources: ['SY-DR'],
  accuracy: {
    basis: 'assumed',
    typicalKm: 1.8,
    against: {
      en: 'no independent boundary. Not measured; the band takes over what was found for Sweida governorate, which comes from the same source',
      ar: 'لا حدود مستقلة: لم تُقس. ويستعير النطاق ما وُجد لمحافظة السويداء، وهي من المصدر نفسه',
    },
    sentence: {
      en: 'Not measured against an independent boundary. Sweida governorate, from the same source, lies about 2 km off its boundary by OCHA: expect no better.',
      ar: 'لم تُقس على حدود مستقلة. وتبعد محافظة السويداء، وهي من المصدر نفسه، نحو كيلومترين عن حدودها لدى أوتشا: فلا يُتوقع أفضل من ذلك.',
    },
  },
  visible: false,
});
