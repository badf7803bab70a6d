import type { Town } from '../../basemap/definition.ts';

const town = (geonameId: number, rank: Town['rank'], en: string, ar: string): Town => ({ geonameId, name: { en, ar }, rank });

/**
 * The towns that get a label, named by hand: GeoNames spells them with diacritics and gives no Arabic. A change here needs
 * `npm run geo:sources -- --write`, which takes the new towns out of the package.
 */
export const TOWNS: readonly Town[] = [
  // Syria, the south
  town(170654, 1, 'Damascus', 'دمشق'),
  town(172408, 2, 'Sweida', 'السويداء'),
  town(170905, 2, "Dar'a", 'درعا'),
  town(173334, 2, 'Quneitra', 'القنيطرة'),
  town(164626, 3, 'Shahba', 'شهبا'),
  town(164917, 3, 'Salkhad', 'صلخد'),
  town(169341, 3, 'Izra', 'إزرع'),
  town(171126, 3, 'Busra', 'بصرى الشام'),
  town(166365, 3, 'Nawa', 'نوى'),
  town(172469, 3, 'As-Sanamayn', 'الصنمين'),
  town(168355, 4, 'Khan Arnabah', 'خان أرنبة'),
  town(165997, 4, 'Jasim', 'جاسم'),
  town(163806, 4, 'Tafas', 'طفس'),
  town(173819, 4, 'Al-Hirak', 'الحراك'),
  town(164479, 4, 'Shaqqa', 'شقا'),
  town(5174, 4, 'Ariqah', 'عريقة'),
  town(172441, 4, 'Al-Mazraa', 'المزرعة'),
  town(173331, 4, 'Al-Qurayya', 'القريا'),
  town(173414, 4, 'Al-Mushannaf', 'المشنف'),
  town(167408, 4, 'Malah', 'ملح'),
  town(173462, 4, 'Al-Mismiyah', 'المسمية'),
  town(164773, 4, "Sa'sa'", 'سعسع'),
  // Syria, around the capital
  town(170592, 3, 'Douma', 'دوما'),
  town(173598, 3, 'Al-Kiswah', 'الكسوة'),
  town(165929, 3, 'Qatana', 'قطنا'),
  town(172059, 3, 'Zabadani', 'الزبداني'),
  town(173312, 3, 'Al-Qutayfah', 'القطيفة'),
  town(170589, 3, 'Dumayr', 'الضمير'),
  town(170892, 4, 'Darayya', 'داريا'),
  town(169174, 4, 'Jaramana', 'جرمانا'),
  town(172349, 4, 'At-Tall', 'التل'),
  town(167375, 4, 'Maaloula', 'معلولا'),
  town(164717, 4, 'Saydnaya', 'صيدنايا'),
  // Syria, farther north
  town(173193, 3, 'An-Nabk', 'النبك'),
  town(162627, 4, 'Yabroud', 'يبرود'),
  town(173361, 3, 'Al-Qaryatayn', 'القريتين'),
  town(163808, 3, 'Palmyra', 'تدمر'),
  town(173322, 3, 'Al-Qusayr', 'القصير'),
  town(169577, 2, 'Homs', 'حمص'),
  town(170017, 2, 'Hama', 'حماة'),
  town(163345, 2, 'Tartus', 'طرطوس'),
  town(164947, 3, 'Salamiyah', 'السلمية'),
  // Lebanon
  town(276781, 1, 'Beirut', 'بيروت'),
  town(266826, 2, 'Tripoli', 'طرابلس'),
  town(268064, 2, 'Sidon', 'صيدا'),
  town(267008, 3, 'Tyre', 'صور'),
  town(266045, 3, 'Zahle', 'زحلة'),
  town(277130, 3, 'Baalbek', 'بعلبك'),
  town(278913, 3, 'Nabatieh', 'النبطية'),
  // Jordan
  town(250441, 1, 'Amman', 'عمّان'),
  town(248946, 2, 'Irbid', 'إربد'),
  town(250090, 2, 'Zarqa', 'الزرقاء'),
  town(250582, 3, 'Mafraq', 'المفرق'),
  town(250336, 4, 'Ar-Ramtha', 'الرمثا'),
  town(250095, 4, 'Azraq', 'الأزرق'),
  town(250317, 4, 'Ar-Ruwayshid', 'الرويشد'),
  // Israel, the West Bank and Gaza
  // No capital here: that would take a position on the city's status, and this map takes none.
  town(281184, 2, 'Jerusalem', 'القدس'),
  town(293397, 2, 'Tel Aviv', 'تل أبيب'),
  town(294801, 2, 'Haifa', 'حيفا'),
  town(294098, 3, 'Nazareth', 'الناصرة'),
  town(293322, 3, 'Tiberias', 'طبريا'),
  town(293100, 4, 'Safed', 'صفد'),
  town(295530, 3, 'Beersheba', 'بئر السبع'),
  town(282239, 3, 'Ramallah', 'رام الله'),
  town(282615, 3, 'Nablus', 'نابلس'),
  town(285066, 3, 'Hebron', 'الخليل'),
  town(281133, 2, 'Gaza', 'غزة'),
  // Iraq has none in the window; Saudi Arabia and Egypt
  town(108648, 3, 'Qurayyat', 'القريات'),
  town(101312, 4, 'Turaif', 'طريف'),
  town(361546, 3, 'Arish', 'العريش'),
];
