import type { Text } from '../../../src/story/schemas/text.ts';
import { buffer, difference, select, tidied } from '../../operations.ts';
import { defineZone, excerpt, type ZoneDefinition } from '../../zone.ts';

/** Coarser than the ring: 30 m short at 25 km, where the edge is known to a kilometre. */
const STEPS = 16;

/** Parts of Lebanon and Jordan that lie within 25 km: neither was a party. */
const OUTSIDE = ['LB-BQ', 'LB-NA', 'LB-JA', 'LB-JL', 'JO-IR'];

interface Limitation {
  id: ZoneDefinition['id'] & ZoneDefinition['kind'];
  /** Distances from the area of separation between which it lies, in kilometres. */
  from: number;
  to: number;
  title: Text;
  /** What was limited in it. */
  description: Text;
}

/** One of the areas of limitation of 1974, on both sides of the area of separation: they differ in their distances and limits alone. */
export function defineLimitation({ id, from, to, title, description }: Limitation): ZoneDefinition {
  const where: Text = from
    ? { en: `between ${from} and ${to} km from`, ar: `يبعد بين ${from} و${to} كم عن` }
    : { en: `within ${to} km of`, ar: `يقع ضمن ${to} كم من` };
  return defineZone({
    id,
    kind: id,
    title,
    description,
    paragraphs: [10],
    excerpts: [excerpt(10, "separated the countries' forces since an armistice", 1864, 'فصلت بين قوات البلدين منذ هدنة')],
    rule: {
      en: `Everything ${where.en} the area of separation, on both sides of it; what lies in Lebanon and Jordan, as Natural Earth draws them, is cut out. The article's armistice is the disengagement agreement of 31 May 1974; the distances are by UNDOF's own description, the limits those agreed in 1974.`,
      ar: `كل ما ${where.ar} منطقة الفصل، على جانبيها باستثناء ما يقع في لبنان والأردن كما ترسمهما بيانات Natural Earth. والهدنة في المقال هي اتفاق فض الاشتباك الموقّع في 31 أيار/مايو 1974، والمسافات من وصف قوة الأندوف نفسها، والقيود هي المتفق عليها عام 1974.`,
    },
    operations: from
      ? [select('SY-UNDOF'), buffer(1, to, STEPS), buffer(1, from, STEPS), difference(2, 3, ...OUTSIDE), tidied(4, 4)]
      : [select('SY-UNDOF'), buffer(1, to, STEPS), difference(2, 1, ...OUTSIDE), tidied(3, 4)],
    sources: ['SY-UNDOF', ...OUTSIDE],
    accuracy: {
      basis: 'assumed',
      typicalKm: 1,
      against: {
        en: 'nothing of its own: no map of the areas of limitation is public. The band takes over the accuracy of the buffer zone, from which they are measured',
        ar: 'لا شيء مستقل: لا خريطة منشورة لمناطق تخفيف القوات. ويستعير النطاق دقة المنطقة العازلة التي تُقاس منها',
      },
      sentence: {
        en: 'Approximate, to about 1 km, as the buffer zone from which it is measured. How the areas end beyond the tips of the buffer zone is not known; here they end at the borders of Lebanon and Jordan.',
        ar: 'تقريبية، بدقة نحو كيلومتر واحد، كالمنطقة العازلة التي تُقاس منها. ولا يُعرف كيف تنتهي المناطق وراء طرفي المنطقة العازلة؛ وهي تنتهي هنا عند حدود لبنان والأردن.',
      },
    },
    visible: false,
  });
}
