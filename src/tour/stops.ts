import type { Bbox } from '../story/schemas/geojson.ts';
import type { Text } from '../story/schemas/text.ts';
import type { Selection } from '../app/view.ts';
import { HOME_BOUNDS } from '../map/camera.ts';

/** One stop of the tour: what it says, what it rests on, and what the map shows beside it. */
export interface Stop {
  title: Text;
  text: Text;
  /** Of the article, from 1. */
  paragraphs: readonly number[];
  /** Ids of the zones that the map shows. */
  layers: readonly string[];
  /** What the map brings into view: one of the first view's zones by its id, or west, south, east, north in degrees. */
  target: { zone: string } | { bbox: Bbox };
  /** Whose evidence the stop opens. */
  selected?: Selection;
}

const ALL = ['sweida', 'golan-buffer', 'damascus-ring'];

export const STOPS: readonly Stop[] = [
  {
    title: { en: 'One day’s report, one region', ar: 'تقرير يوم واحد ومنطقة واحدة' },
    text: {
      en: 'On 16 September 2025 Syria says that it works with Washington toward an understanding on security with Israel, and presents a plan for the south. The three zones are the places that the report speaks of; the pins are what it reports.',
      ar: 'في 16 أيلول/سبتمبر 2025 تقول سوريا إنها تعمل مع واشنطن على تفاهم أمني مع إسرائيل، وتعرض خطة للجنوب. المناطق الثلاث هي الأماكن التي يتحدث عنها التقرير، والدبابيس ما يورده.',
    },
    paragraphs: [1, 2, 3],
    layers: ALL,
    target: { bbox: HOME_BOUNDS },
  },
  {
    title: { en: 'A strip between two armies', ar: 'شريط بين جيشين' },
    text: {
      en: 'Syria and Israel have formally been at war since 1948. After the war of 1973 a strip on the Golan came under U.N. patrol to keep their forces apart. The report calls the settlement an armistice; the text signed in 1974 is a disengagement agreement.',
      ar: 'سوريا وإسرائيل في حالة حرب رسميًا منذ 1948. وبعد حرب 1973 صار شريط في الجولان تحت دوريات الأمم المتحدة للفصل بين قواتهما. يسمّي التقرير تلك التسوية هدنة؛ أما النص الموقّع عام 1974 فاتفاق لفض الاشتباك.',
    },
    paragraphs: [9, 10],
    layers: ['golan-buffer'],
    target: { zone: 'golan-buffer' },
    selected: { type: 'zone', id: 'golan-buffer' },
  },
  {
    title: { en: 'December 2024: the strip is entered', ar: 'كانون الأول/ديسمبر 2024: دخول الشريط' },
    text: {
      en: 'Assad falls in December, and Israel sends troops into the strip. The report adds that Israel has bombed Syria again and again since, without naming days or places: those pins stand for the country.',
      ar: 'يسقط الأسد في كانون الأول/ديسمبر، وترسل إسرائيل قوات إلى الشريط. ويضيف التقرير أن إسرائيل قصفت سوريا مرارًا منذ ذلك الحين من غير أن يسمّي أيامًا أو أماكن: لذلك تمثّل تلك الدبابيس البلد كله.',
    },
    paragraphs: [10, 11],
    layers: ['golan-buffer'],
    target: { zone: 'golan-buffer' },
    selected: { type: 'event', id: 'troops-into-buffer-zone' },
  },
  {
    title: { en: 'July 2025: violence in Sweida', ar: 'تموز/يوليو 2025: العنف في السويداء' },
    text: {
      en: 'Fighting between Druze fighters and Bedouin begins on 13 July in Sweida province, where most people are Druze. Government troops and tribal fighters from elsewhere are drawn in. The report names the province, no exact place.',
      ar: 'يبدأ القتال بين مقاتلين دروز والبدو في 13 تموز/يوليو في محافظة السويداء ذات الغالبية الدرزية، ثم تدخله قوات حكومية ومقاتلو عشائر من مناطق أخرى. يسمّي التقرير المحافظة من غير مكان دقيق.',
    },
    paragraphs: [4],
    layers: ['sweida'],
    target: { zone: 'sweida' },
    selected: { type: 'event', id: 'sweida-violence-begins' },
  },
  {
    title: { en: 'Accounts that contradict each other', ar: 'روايات متعارضة' },
    text: {
      en: 'The authorities say that their forces came to end the fighting. Witnesses, Druze groups and a monitoring organisation say that these forces took the Bedouin side and abused Druze. The report does not decide between them, nor does this map.',
      ar: 'تقول السلطات إن قواتها جاءت لوقف القتال. ويقول شهود وفصائل درزية ومنظمة رصد إن هذه القوات انحازت إلى البدو وارتكبت انتهاكات بحق دروز. لا يحسم التقرير بين الروايتين، ولا تحسم هذه الخريطة.',
    },
    paragraphs: [18],
    layers: ['sweida'],
    target: { zone: 'sweida' },
    selected: { type: 'event', id: 'forces-role-disputed' },
  },
  {
    title: { en: 'Air strikes, and the reason given', ar: 'غارات جوية وسببها المعلن' },
    text: {
      en: 'During the violence Israel strikes government targets from the air. Israel says that it acts to protect the Druze; the report calls the violence a pretext. Al-Hijri, one of the leading Druze spiritual leaders, calls for Israel’s help during the bloodshed. The report says neither where nor on which day the strikes fell.',
      ar: 'خلال العنف تضرب إسرائيل من الجو أهدافًا حكومية. تقول إسرائيل إنها تتحرك لحماية الدروز، ويصف التقرير العنف بأنه ذريعة. ويطلب الهجري، وهو من أبرز الزعماء الروحيين للدروز، مساعدة إسرائيل خلال سفك الدماء. ولا يقول التقرير أين وقعت الغارات ولا في أي يوم.',
    },
    paragraphs: [5, 19],
    layers: ALL,
    target: { bbox: HOME_BOUNDS },
    selected: { type: 'event', id: 'july-strikes' },
  },
  {
    title: { en: 'After the cease-fire', ar: 'بعد وقف إطلاق النار' },
    text: {
      en: 'A cease-fire ends the fighting in July, but calm does not return. By the report, Druze forces hold the city of Sweida and government troops the rest of the province. No line between them is given, so none is drawn.',
      ar: 'ينهي وقف لإطلاق النار القتال في تموز/يوليو، لكن الهدوء لا يعود. وبحسب التقرير تمسك قوات درزية بمدينة السويداء، وقوات حكومية ببقية المحافظة. لا يذكر التقرير خطًا بينهما، فلم يُرسم خط.',
    },
    paragraphs: [14],
    layers: ['sweida'],
    target: { zone: 'sweida' },
    selected: { type: 'event', id: 'control-since-cease-fire' },
  },
  {
    title: { en: 'A withdrawal, by two unnamed sources', ar: 'سحب أسلحة، بحسب مصدرين لم يُسمَّيا' },
    text: {
      en: 'A Syrian military official tells of a withdrawal of heavy weapons from the south; a diplomatic source puts it up to about 10 km from the capital. Neither is named. The words leave open whether from the city’s edge or its centre: the ring is one reading, and you can change it.',
      ar: 'يتحدث مسؤول عسكري سوري عن سحب أسلحة ثقيلة من الجنوب، ويقول مصدر دبلوماسي إن السحب يبلغ نحو 10 كم من العاصمة. ولم يُذكر اسم أي منهما. ولا توضح العبارة هل القياس من حدود المدينة أم من مركزها: الحلقة قراءة واحدة يمكنك تغييرها.',
    },
    paragraphs: [2, 6, 7],
    layers: ['withdrawal-south', 'damascus-ring'],
    target: { bbox: HOME_BOUNDS },
    selected: { type: 'zone', id: 'damascus-ring' },
  },
  {
    title: { en: 'Talks beyond the map', ar: 'محادثات خارج الخريطة' },
    text: {
      en: 'Netanyahu speaks in August of talks on a demilitarised zone, al-Sharaa in September of a security agreement. Syrian state media tell of a meeting of the ministers al-Shaibani and Dermer in Paris, an unnamed diplomatic source of another, planned in Baku. Places beyond the map stand at its edge.',
      ar: 'يتحدث نتنياهو في آب/أغسطس عن محادثات حول منطقة منزوعة السلاح، والشرع في أيلول/سبتمبر عن اتفاق أمني. ويتحدث الإعلام الرسمي السوري عن لقاء في باريس بين الوزيرين الشيباني وديرمر؛ ويتحدث مصدر دبلوماسي لم يُسمَّ عن لقاء آخر مقرَّر في باكو. وتقف الأماكن الواقعة خارج الخريطة على حافتها.',
    },
    paragraphs: [8, 12, 13, 20],
    layers: ALL,
    target: { bbox: HOME_BOUNDS },
    selected: { type: 'event', id: 'baku-meeting' },
  },
  {
    title: { en: 'The plan of 16 September', ar: 'خطة 16 أيلول/سبتمبر' },
    text: {
      en: 'Foreign Minister al-Shaibani presents a plan that Jordan and the United States support: accountability, compensation, reconciliation. Jordan’s minister Safadi speaks of a mechanism of the three countries to see it through. Earlier that day a Druze who leads a local armed group is named security chief for the city of Sweida.',
      ar: 'يعرض وزير الخارجية الشيباني خطة يدعمها الأردن والولايات المتحدة: محاسبة وتعويض ومصالحة. ويتحدث الوزير الأردني الصفدي عن آلية من البلدان الثلاثة لمتابعة تنفيذها. وفي وقت سابق من اليوم نفسه يُعيَّن درزي يقود فصيلًا مسلحًا محليًا مسؤولًا أمنيًا لمدينة السويداء.',
    },
    paragraphs: [15, 16, 17, 21, 22],
    layers: ALL,
    target: { bbox: HOME_BOUNDS },
    selected: { type: 'event', id: 'roadmap-press-conference' },
  },
];

/** The stop of an address's value, counted from 1; the first for anything that is none. */
export function stopOf(value: string): number {
  const stop = /^\d{1,2}$/.test(value) ? Number(value) : 1;
  return stop >= 1 && stop <= STOPS.length ? stop : 1;
}
