import { sharedWith, tidied } from '../../../operations.ts';
import { defineZone, excerpt } from '../../../zone.ts';

export const lineAlpha = defineZone({
  id: 'line-alpha',
  kind: 'line',
  title: { en: 'Line Alpha', ar: 'خط ألفا' },
  description: {
    en: 'West edge of the buffer zone: under the 1974 agreement Israeli forces were to stay west of it.',
    ar: 'الحد الغربي للمنطقة العازلة: كان على القوات الإسرائيلية بموجب اتفاق 1974 أن تبقى غربه.',
  },
  paragraphs: [10],
  excerpts: [
    excerpt(10, 'a U.N.-patrolled buffer zone on the Golan Heights', 1805, 'منطقة عازلة في الجولان تسيّر فيها الأمم المتحدة دوريات'),
  ],
  rule: {
    en: 'The west edge of the area of separation: where it runs along what Natural Earth, which draws who holds what, has as Israel, the occupied Golan with it.',
    ar: 'الحد الغربي لمنطقة الفصل: حيث يحاذي ما ترسمه بيانات Natural Earth، وهي ترسم واقع السيطرة، على أنه إسرائيل، ومعه الجولان المحتل.',
  },
  operations: [sharedWith('SY-UNDOF', 'IL-HZ'), tidied(1)],
  sources: ['SY-UNDOF', 'IL-HZ'],
  accuracy: {
    basis: 'measured',
    typicalKm: 0.6,
    worstKm: 1.1,
    against: {
      en: "OpenStreetMap's Alpha line, up to 33.336° N",
      ar: 'خط ألفا في خريطة OpenStreetMap، حتى خط العرض 33.336 شمالًا',
    },
    sentence: {
      en: "Approximate, to about 0.6 km: it lies 0.6 km on average from OpenStreetMap's line and 1.1 km at worst.",
      ar: 'تقريبي، بدقة نحو 0.6 كم: يبعد في المتوسط 0.6 كم عن خط OpenStreetMap، و1.1 كم في أسوأ الأحوال.',
    },
  },
  visible: false,
});
