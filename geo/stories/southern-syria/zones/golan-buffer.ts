import { select, tidied } from '../../../operations.ts';
import { defineZone, excerpt } from '../../../zone.ts';

export const golanBuffer = defineZone({
  id: 'golan-buffer',
  kind: 'buffer-zone',
  title: { en: 'Golan buffer zone', ar: 'المنطقة العازلة في الجولان' },
  description: {
    en: 'The U.N.-patrolled strip between Israeli and Syrian forces, since 1974.',
    ar: 'الشريط الفاصل بين القوات الإسرائيلية والسورية منذ 1974، وتسيّر فيه الأمم المتحدة دوريات.',
  },
  paragraphs: [10],
  excerpts: [
    excerpt(10, 'a U.N.-patrolled buffer zone on the Golan Heights', 1805, 'منطقة عازلة في الجولان تسيّر فيها الأمم المتحدة دوريات'),
  ],
  rule: {
    en: 'The area of separation between line Alpha in the west and line Bravo in the east as Natural Earth draws it, unchanged.',
    ar: 'منطقة الفصل بين خط ألفا غربًا وخط برافو شرقًا كما ترسمها بيانات Natural Earth من غير تغيير.',
  },
  operations: [select('SY-UNDOF'), tidied(1)],
  sources: ['SY-UNDOF'],
  accuracy: {
    basis: 'measured',
    typicalKm: 1,
    worstKm: 1.1,
    against: {
      en: "OpenStreetMap's Alpha line, the west edge only, up to 33.336° N",
      ar: 'خط ألفا في خريطة OpenStreetMap، للحد الغربي وحده، حتى خط العرض 33.336 شمالًا',
    },
    sentence: {
      en: "Approximate, to about 1 km: the west edge (line Alpha) lies 0.6 km on average from OpenStreetMap's and 1.1 km at worst. The east edge (line Bravo) is unverified: no independent source is public.",
      ar: 'تقريبية، بدقة نحو كيلومتر واحد: يبعد الحد الغربي (خط ألفا) في المتوسط 0.6 كم عن خط OpenStreetMap، و1.1 كم في أسوأ الأحوال. أما الحد الشرقي (خط برافو) فلم يُتحقق منه لعدم وجود مصدر مستقل منشور.',
    },
  },
  visible: true,
});
