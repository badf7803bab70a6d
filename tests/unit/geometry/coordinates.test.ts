import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoint, formatSexagesimal, parseCoordinates, parsePoint } from '../../../src/geometry/coordinates.ts';

const PLACE = { latitude: 33.05, longitude: 36.3 };

describe('coordinates as people write them', () => {
  it.each([
    '33.05, 36.30',
    '33.05 36.3',
    '33.05;36.3',
    '33.05/36.30',
    '+33.05, +36.30',
    '33,05; 36,30',
    '33.05°, 36.3°',
    '33.05N 36.3E',
    '33.05° N, 36.30° E',
    'N 33.05, E 36.30',
    '36.3 E, 33.05 N',
    'E36.3 N33.05',
    '33°03\'00"N 36°18\'00"E',
    '33° 3′ 0″ N, 36° 18′ 0″ E',
    '33°03’N 36°18’E',
    '33 3 0 36 18 0',
    '33 3 36 18',
    '33:03:00 N 36:18:00 E',
    '33.05 north, 36.30 east',
    '٣٣٫٠٥، ٣٦٫٣٠',
    '۳۳٫۰۵ ۳۶٫۳',
    '٣٣٫٠٥ شمالًا، ٣٦٫٣ شرقًا',
    '\u206633.05, 36.30\u2069',
    'geo:33.05,36.30',
    'https://www.openstreetmap.org/#map=8/33.05/36.30',
    'https://www.openstreetmap.org/?mlat=33.05&mlon=36.30#map=10/1/2',
    'https://www.google.com/maps/@33.05,36.30,10z',
    'https://www.google.com/maps/place/X/@1,2,10z/data=!3d33.05!4d36.30',
    'https://maps.google.com/?q=33.05,36.30',
    'https://www.google.com/maps/search/?api=1&query=33.05%2C36.30',
    'https://www.bing.com/maps?cp=33.05~36.30&lvl=9',
    'https://maps.apple.com/?ll=33.05,36.30',
    'https://maps.apple.com/place?coordinate=33.05,36.30&name=X',
    'https://www.google.com/maps/search/33.05,+36.30?entry=tts',
    'https://www.google.com/maps/place/33°03\'00.0"N+36°18\'00.0"E',
    'https://www.google.com/maps/place/33%C2%B003%2700.0%22N+36%C2%B018%2700.0%22E/@33.04,36.2,10z',
    'https://www.google.com/maps/dir/33.05,36.30/',
    'https://www.google.com/maps/place/Sweida/@33.05,36.30,10z',
    'https://example.org/?lat=33.05&lng=36.30',
    'https://example.org/#zoom=8&lat=33.05&lon=36.30',
    'https://example.org/?longitude=36.30&zoom=8&latitude=33.05',
    'https://wego.here.com/?map=33.05,36.30,10,normal',
    'https://www.openstreetmap.org/search?query=33.05%2C%2036.30',
    '(33.05, 36.30)',
    '[33.05, 36.30]',
    'https://example.org/map/#map=8.2/33.05/36.30&layers=sweida',
    'https://example.org/map/#map=8.2/1.5/2.5&selected=point/33.05,36.30',
  ])('%s', (text) => {
    const result = parseCoordinates(text);
    if ('problem' in result) throw new Error(result.problem.kind);
    expect(result.latitude).toBeCloseTo(PLACE.latitude, 9);
    expect(result.longitude).toBeCloseTo(PLACE.longitude, 9);
  });

  it('handles the southern and western hemispheres', () => {
    expect(parseCoordinates('33.9 S, 18.4 E')).toEqual({ latitude: -33.9, longitude: 18.4 });
    expect(parseCoordinates('40.7, -74')).toEqual({ latitude: 40.7, longitude: -74 });
    expect(parseCoordinates('−22.9 −43.2')).toEqual({ latitude: -22.9, longitude: -43.2 });
  });

  it.each([
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['Sweida', { kind: 'unreadable' }],
    ['33.05', { kind: 'unreadable' }],
    ['33.05, 36.30, 12', { kind: 'unreadable' }],
    ['33.05 N, 36.3 N', { kind: 'unreadable' }],
    ['1 2 3', { kind: 'unreadable' }],
    ['91.5, 181', { kind: 'out-of-range', part: 'latitude' }],
    ['33.05, 200', { kind: 'out-of-range', part: 'longitude' }],
    ['33 61 0, 36 18 0', { kind: 'out-of-range', part: 'minutes' }],
    ['136.3, 33.05', { kind: 'swapped', suggestion: { latitude: 33.05, longitude: 136.3 } }],
  ])('says what is wrong with "%s"', (text, problem) => {
    expect(parseCoordinates(text)).toEqual({ problem });
  });

  it('never throws and stays in range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9NSEW°'". ,;:/@!=&?#%]{0,40}$/)), (text) => {
        const result = parseCoordinates(text);
        if ('problem' in result) return;
        expect(Math.abs(result.latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(result.longitude)).toBeLessThanOrEqual(180);
      }),
    );
  });
});

it('formats degrees, minutes and seconds so that it can parse them again', () => {
  expect(formatSexagesimal(PLACE)).toBe('33°03′00″ N, 36°18′00″ E');
  expect(formatSexagesimal({ latitude: -0.99999, longitude: -18.5 })).toBe('1°00′00″ S, 18°30′00″ W');
  expect(parseCoordinates(formatSexagesimal(PLACE))).toEqual(PLACE);
});

describe('a point in the address', () => {
  it('survives formatting and parsing', () => {
    expect(formatPoint(PLACE)).toBe('33.0500,36.3000');
    expect(parsePoint('33.0500,36.3000')).toEqual(PLACE);
    expect(parsePoint('-33.9,-18.4')).toEqual({ latitude: -33.9, longitude: -18.4 });
  });

  it.each(['', '33', '33,', 'a,b', '99,36', '33,181', '33.05,36.3,1', '1e2,3'])('"%s" is not a point', (id) => {
    expect(parsePoint(id)).toBeUndefined();
  });
});
