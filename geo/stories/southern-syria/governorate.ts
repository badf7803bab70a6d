import type { Text } from '../../../src/story/schemas/text.ts';
import { select, tidied } from '../../operations.ts';
import { defineZone, type ZoneDefinition } from '../../zone.ts';

interface Governorate extends Pick<ZoneDefinition, 'id' | 'description' | 'paragraphs' | 'excerpts'> {
  /** Its name without the word "governorate". */
  name: Text;
  /** Id of its outline among the sources. */
  source: string;
  /** Where it was measured; else Sweida's accuracy is taken over, from the same source. */
  accuracy?: ZoneDefinition['accuracy'];
  /** What else is to be said of its edge. */
  remark?: Text;
}

/** A governorate as Natural Earth draws it, off by default: they differ in name, words and source. */
export function defineGovernorate({ id, name, source, accuracy, remark, ...words }: Governorate): ZoneDefinition {
  return defineZone({
    id,
    kind: 'governorate',
    title: { en: `${name.en} governorate`, ar: `محافظة ${name.ar}` },
    ...words,
    rule: {
      en: `The outline of ${name.en} governorate as Natural Earth draws it, unchanged.`,
      ar: `حدود محافظة ${name.ar} كما ترسمها بيانات Natural Earth من غير تغيير.`,
    },
    operations: [select(source), tidied(1)],
    sources: [source],
    accuracy: accuracy ?? asSweida(remark),
    visible: false,
  });
}

function asSweida(remark: Text = { en: '', ar: '' }): ZoneDefinition['accuracy'] {
  return {
    basis: 'assumed',
    typicalKm: 1.8,
    against: {
      en: 'no independent boundary. Not measured; the band takes over what was found for Sweida governorate, which comes from the same source',
      ar: 'لا حدود مستقلة: لم تُقس. ويستعير النطاق ما وُجد لمحافظة السويداء، وهي من المصدر نفسه',
    },
    sentence: {
      en: `Not measured against an independent boundary. Sweida governorate, from the same source, lies about 2 km off its boundary by OCHA: expect no better. ${remark.en}`.trim(),
      ar: `لم تُقس على حدود مستقلة. وتبعد محافظة السويداء، وهي من المصدر نفسه، نحو كيلومترين عن حدودها لدى أوتشا: فلا يُتوقع أفضل من ذلك. ${remark.ar}`.trim(),
    },
  };
}
