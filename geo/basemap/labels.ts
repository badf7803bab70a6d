import type { Feature, Point } from 'geojson';
import type { Position } from '../../src/story/schemas/geojson.ts';
import type { Text } from '../../src/story/schemas/text.ts';
import { collect, type Collection, feature } from '../collection.ts';

type Kind = 'country' | 'area' | 'sea' | 'governorate';

const label = (kind: Kind, position: Position, en: string, ar: string): Feature<Point> =>
  feature({ type: 'Point', coordinates: position }, { kind, name: { en, ar } });

/** Names placed by hand where the opening view, or else the window, leaves them room. Areas are places, not states: the Golan's name belongs to nobody's paint. */
const PLACED = [
  label('country', [37.08, 33.36], 'Syria', 'سوريا'),
  label('country', [35.62, 33.79], 'Lebanon', 'لبنان'),
  label('country', [37.05, 32.27], 'Jordan', 'الأردن'),
  label('country', [35.2, 32.56], 'Israel', 'إسرائيل'),
  label('country', [39.2, 32.85], 'Iraq', 'العراق'),
  label('country', [38.5, 31.05], 'Saudi Arabia', 'السعودية'),
  label('country', [33.95, 30.78], 'Egypt', 'مصر'),
  label('country', [33.78, 35.1], 'Cyprus', 'قبرص'),
  label('area', [35.75, 33], 'Golan Heights', 'مرتفعات الجولان'),
  label('area', [35.27, 32.06], 'West Bank', 'الضفة الغربية'),
  label('area', [34.36, 31.42], 'Gaza Strip', 'قطاع غزة'),
  label('sea', [34.3, 33.4], 'Mediterranean Sea', 'البحر المتوسط'),
];

/** All names but those of towns. Damascus governorate has none here: it is the city, whose own label stands there. */
export function labels(governorates: Collection): Collection {
  const named = governorates.features.filter(({ properties }) => properties?.id !== 'damascus');
  const points = named.map(({ properties }) => {
    const { labelPoint, name } = properties as { labelPoint: Position; name: Text };
    return label('governorate', labelPoint, name.en, name.ar);
  });
  return collect([...PLACED, ...points]);
}
