// Names of indicators and offices folded for comparison, with the old and new names of taxes as one.
import { plainText, type Word } from './headingText';

/** Other words for the same tax or levy; each whole folded name to one key. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['pbjt jasa perhotelan', 'pajak hotel', 'pbjt perhotelan', 'pbjt hotel', 'pbjt atas jasa perhotelan'],
  [
    'pbjt makanan dan atau minuman',
    'pajak restoran',
    'pbjt makanan dan minuman',
    'pbjt makanan minuman',
    'pbjt restoran',
  ],
  ['pbjt jasa kesenian dan hiburan', 'pajak hiburan', 'pbjt hiburan', 'pbjt kesenian dan hiburan'],
  ['pbjt tenaga listrik', 'pajak penerangan jalan', 'ppj', 'pajak penerangan jalan umum', 'pbjt listrik'],
  ['pbjt jasa parkir', 'pajak parkir', 'pbjt parkir'],
  [
    'pajak bumi dan bangunan perdesaan dan perkotaan',
    'pbb p2',
    'pbbp2',
    'pajak bumi dan bangunan',
    'pbb',
    'pajak bumi dan bangunan perdesaan dan perkotaan pbb p2',
    'pajak pbb p2',
  ],
  ['bea perolehan hak atas tanah dan bangunan', 'bphtb', 'bea perolehan hak atas tanah dan bangunan bphtb'],
  ['pajak mineral bukan logam dan batuan', 'pajak mblb', 'mblb', 'pajak mineral bukan logam dan batuan mblb'],
  ['pajak air tanah', 'pat', 'pajak air tanah pat'],
  ['opsen pajak kendaraan bermotor', 'opsen pkb', 'opsen pajak kendaraan bermotor pkb'],
  ['opsen bea balik nama kendaraan bermotor', 'opsen bbnkb', 'opsen bea balik nama kendaraan bermotor bbnkb'],
];
const BY_NAME = new Map(SYNONYMS.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));
const ENUMERATION = /^(?:[-–•*]|(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)])\s+/;

/** A name without case, punctuation, bullets and kinds of space. */
export function foldedName(value: Word): string {
  return plainText(value)
    .toLowerCase()
    .replace(ENUMERATION, '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** The key by which names of indicators match. */
export function nameKey(value: Word): string {
  const folded = foldedName(value);
  const bare = folded.replace(/^(?:pendapatan|penerimaan) (?=pajak|pbjt|pbb|bphtb|retribusi)/, '');
  return BY_NAME.get(bare) ?? bare;
}
