import type { Text } from '../story/schemas/text.ts';

/** What each of the article's 22 paragraphs says, in this project's own words: one line, attributed where the article attributes. */
export const SUMMARIES: readonly Text[] = [
  {
    en: 'Syria says that it is working with Washington on security understandings with Israel, which wants the south demilitarised.',
    ar: 'تقول سوريا إنها تعمل مع واشنطن على تفاهمات أمنية مع إسرائيل التي تريد الجنوب منزوع السلاح.',
  },
  {
    en: 'The statement belongs to a roadmap backed by the U.S. and Jordan; a Syrian military official tells AFP of a withdrawal of heavy weapons.',
    ar: 'البيان جزء من خارطة طريق تدعمها الولايات المتحدة والأردن؛ ويحدّث مسؤول عسكري سوري فرانس برس عن سحب أسلحة ثقيلة.',
  },
  {
    en: 'By the foreign ministry’s account, the understandings would meet concerns of Syria as well as of Israel.',
    ar: 'بحسب وزارة الخارجية، تراعي التفاهمات هواجس سوريا وإسرائيل معًا.',
  },
  {
    en: 'Violence in Sweida province began on 13 July between Druze fighters and Bedouin, and soon drew in government and tribal forces.',
    ar: 'بدأ العنف في محافظة السويداء في 13 تموز/يوليو بين مقاتلين دروز والبدو، وسرعان ما دخلته قوات حكومية وعشائرية.',
  },
  {
    en: 'Israel struck government targets from the air and said that it acted to protect the Druze; the article speaks of a pretext.',
    ar: 'قصفت إسرائيل أهدافًا حكومية من الجو وقالت إنها تتحرك لحماية الدروز؛ ويتحدث المقال عن ذريعة.',
  },
  {
    en: 'The unnamed military official puts the start of the withdrawal of heavy weapons about two months back.',
    ar: 'يحدد المسؤول العسكري الذي لم يُذكر اسمه بدء سحب الأسلحة الثقيلة قبل نحو شهرين.',
  },
  {
    en: 'An unnamed diplomatic source in Damascus says how near to the capital the withdrawal comes: about ten kilometres.',
    ar: 'يقول مصدر دبلوماسي في دمشق لم يُذكر اسمه إلى أي حد يقترب السحب من العاصمة: نحو عشرة كيلومترات.',
  },
  {
    en: 'In August Israel’s prime minister, Benjamin Netanyahu, spoke of talks on a demilitarised zone in Syria’s south.',
    ar: 'تحدث رئيس وزراء إسرائيل بنيامين نتنياهو في آب/أغسطس عن محادثات بشأن منطقة منزوعة السلاح في جنوب سوريا.',
  },
  {
    en: 'Formally, Syria and Israel have been in a state of war since 1948.',
    ar: 'سوريا وإسرائيل رسميًا في حالة حرب منذ 1948.',
  },
  {
    en: 'After Bashar Assad was overthrown in December, Israel moved troops into the zone on the Golan that the United Nations patrols.',
    ar: 'بعد الإطاحة ببشار الأسد في كانون الأول/ديسمبر أدخلت إسرائيل قوات إلى المنطقة التي تسيّر فيها الأمم المتحدة دوريات في الجولان.',
  },
  {
    en: 'Israeli bombings of Syria have been many since then.',
    ar: 'تكرر قصف إسرائيل لسوريا منذ ذلك الحين.',
  },
  {
    en: 'President Ahmed al-Sharaa spoke the week before of negotiations on a security agreement with Israel.',
    ar: 'تحدث الرئيس أحمد الشرع في الأسبوع السابق عن مفاوضات على اتفاق أمني مع إسرائيل.',
  },
  {
    en: 'Officials of both sides have met before; the diplomatic source tells of a next meeting, in Baku on Friday.',
    ar: 'التقى مسؤولون من الجانبين من قبل؛ ويتحدث المصدر الدبلوماسي عن لقاء مقبل في باكو يوم الجمعة.',
  },
  {
    en: 'Since the cease-fire of July Sweida has been unsettled: local Druze forces hold the city, government troops the province around it.',
    ar: 'منذ وقف إطلاق النار في تموز/يوليو لم تستقر السويداء: تسيطر قوات درزية محلية على المدينة، وقوات حكومية على المحافظة حولها.',
  },
  {
    en: 'Foreign Minister Asaad al-Shaibani presented the plan on Tuesday; Jordan and the United States support it.',
    ar: 'عرض وزير الخارجية أسعد الشيباني الخطة يوم الثلاثاء، ويدعمها الأردن والولايات المتحدة.',
  },
  {
    en: 'Shaibani says that it will call attackers of civilians to account, compensate those harmed and begin a reconciliation.',
    ar: 'يقول الشيباني إنها ستحاسب من اعتدوا على المدنيين وتعوّض المتضررين وتبدأ مصالحة.',
  },
  {
    en: 'Jordan’s foreign minister, Ayman Safadi, tells of a mechanism of the three countries; the U.S. envoy, Tom Barrack, calls the steps historic.',
    ar: 'يتحدث وزير الخارجية الأردني أيمن الصفدي عن آلية للدول الثلاث؛ ويصف المبعوث الأميركي توم باراك الخطوات بأنها تاريخية.',
  },
  {
    en: 'Accounts of what government forces did differ: the authorities speak of ending clashes, others accuse them of abuses.',
    ar: 'تختلف الروايات عما فعلته القوات الحكومية: تتحدث السلطات عن وقف الاشتباكات، ويتهمها آخرون بانتهاكات.',
  },
  {
    en: 'Hikmat al-Hijri, a leading Druze cleric, asked Israel for help and later demanded a region apart.',
    ar: 'طلب حكمت الهجري، وهو من أبرز رجال الدين الدروز، مساعدة إسرائيل ثم طالب بإقليم منفصل.',
  },
  {
    en: 'Syrian state media told of a meeting in Paris the month before between Shaibani and Israel’s minister Ron Dermer.',
    ar: 'تحدث الإعلام الرسمي السوري عن لقاء في باريس في الشهر السابق بين الشيباني والوزير الإسرائيلي رون ديرمر.',
  },
  {
    en: 'Earlier that day a Druze was named to a new post: chief of internal security in Sweida city.',
    ar: 'في وقت سابق من اليوم عُيّن درزي في منصب جديد: مسؤول الأمن الداخلي في مدينة السويداء.',
  },
  {
    en: 'He is Suleiman Abdel Baqi, who leads a local armed group; the new authorities, the article says, look kindly on it.',
    ar: 'هو سليمان عبد الباقي الذي يقود فصيلًا مسلحًا محليًا؛ ويقول المقال إن السلطات الجديدة تنظر إليه بعين الرضا.',
  },
];
