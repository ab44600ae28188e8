// The shares of four quarters in the words of a title or a note, and of which rows they are said. Texts alone; no figure.
import { namedRows, wordsIn, type NamedRows } from './namedRows';

const TITLE_SHARE =
  /\b(?:tw|triwulan)\s*(iv|iii|ii|i)\b[\s:=(]*(?:(?:sebesar|adalah|yaitu|minimal|minimum|ditetapkan)\s+)?(\d{1,3}(?:[.,]\d{1,2})?)\s*%/g;
/** How a text begins that says what targets the quarters have. */
const OF_TARGETS =
  /^\W*(?:(?:catatan|keterangan|ket|cat)\W*)?(?:(?:pembagian|persentase|proporsi|jadwal|ketentuan|penetapan|rincian)\s+)?target\b|^\W*(?:pembagian|jadwal|ketentuan)(?: per triwulan)?\s*:\s*(?:tw|triwulan)\s*i\b|\btahapan\b/;
/** `20/45/75/100`. */
const SERIES = /(?<![\d/.,])(\d{1,3}) ?\/ ?(\d{1,3}) ?\/ ?(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/.,])/;
/** Per cent of the year in each of four equal quarters. */
const EACH_QUARTER = '25';
/** The whole of a note, and of no other target than that of the table. */
const EQUAL_QUARTERS =
  /^\W*(?:(?:catatan|keterangan|ket|cat)\W*)?target(?: (?:pad|pajak(?: daerah)?|retribusi(?: daerah)?|pendapatan|penerimaan))? (?:(?:per|tiap|setiap) )?(?:tw|triwulan)(?: (?:di)?bagi(?: (?:sama )?rata)?(?: masing[ -]*masing)?)?\s*[:=(]?\s*25(?:[.,]0{1,2})? ?%\)?(?: (?:dari|terhadap) (?:target|anggaran)(?: (?:tahunan|setahun|1 tahun))?)?\W*$/;

/** The four shares in per cent as they are written; null where a text names none. */
export function sharesSaid(text: string): readonly string[] | null {
  if (!OF_TARGETS.test(text)) return null;
  const known = [...text.matchAll(TITLE_SHARE)];
  const isYear = known.map(([, quarter]) => quarter).join() === 'i,ii,iii,iv';
  return isYear ? known.map(([, , number = '']) => number) : titledSeries(text);
}

/** The texts that a note says one after the other: `Target PBB-P2 TW I 5%, …; pajak lainnya TW I 20%, …`. */
export function saidTexts(text: string): readonly string[] {
  if (!text.includes(';') || sharesSaid(text) !== null) return [text];
  const parts = text.split(';').map((part, at) => (at === 0 ? part : `target ${part.trim()}`));
  return parts.every((part) => sharesSaid(part) !== null) ? parts : [text];
}

/** `Target kumulatif per triwulan 20%, 45%, 70%, 100%`, `Target tiap triwulan 25%`, `Target TW: 20/45/75/100`. */
function titledSeries(text: string): readonly string[] | null {
  if (EQUAL_QUARTERS.test(text)) return [EACH_QUARTER, EACH_QUARTER, EACH_QUARTER, EACH_QUARTER];
  if (!/\btarget\b.*\b(?:tw|triwulan(?:an)?)\b/.test(text)) return null;
  const series = SERIES.exec(text);
  if (series !== null) return series.slice(1);
  if (!/\b(?:per|tiap|setiap) (?:tw|triwulan)\b/.test(text)) return null;
  const numbers = [...text.matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?) ?%/g)].map(
    ([, number = '']) => number,
  );
  return numbers.length === 4 ? numbers : null;
}

/** Up to the end of a clause, or a figure. */
const CLAUSE = String.raw`\s+(.+?)(?=[.;:,()]|\s\d|$)`;
const EXCEPTED = new RegExp(String.raw`\b(?:kecuali|selain|di ?luar)(?: untuk)?${CLAUSE}`);
const ONLY = new RegExp(String.raw`\b(?:khusus(?:nya)?|hanya)(?: untuk)?${CLAUSE}`);
const FOR = new RegExp(String.raw`\buntuk${CLAUSE}`);
/** What a target is of: `Target kumulatif PBB-P2 per triwulan`, up to a document, a bracket or the first share. */
const SUBJECT =
  /\b(?:target|tahapan)\s+(.+?)(?=\b(?:sesuai|menurut|berdasarkan|tw i|triwulan i)\b|[:;=(]|\s\d{1,3}(?:[.,]\d+)? ?[%/]|$)/;
/** Between a colon and the first share: `Target kumulatif PAD: PBB-P2 TW I 5%`. */
const BEHIND_COLON = /\btarget\b[^:]*:\s*(?!(?:tw|triwulan)\b)([a-z][^:;%]*?)\s*\b(?:tw|triwulan)\s*i\b/;
/** Words of the target of any table. */
const NEUTRAL: ReadonlySet<string> = new Set(
  (
    'dan atau yang dengan per tiap setiap pajak retribusi daerah pad pendapatan penerimaan asli target realisasi kumulatif tahun ' +
    'tahunan setahun pada dari atas dalam lain sah hasil pengelolaan kekayaan anggaran kas triwulan tw bulan bulanan triwulanan ' +
    'kinerja capaian perubahan murni induk apbd papbd opd skpd minimal minimum sebesar masing ditetapkan adalah yaitu sebagai ' +
    'berikut dibagi bagi rata sama jumlah total seluruh semua nominal rencana penetapan pembagian persentase persen tahapan jadwal ' +
    'ketentuan pemungutan pencapaian kabupaten untuk perangkat'
  ).split(' '),
);
/** `lain-lain` is a kind of revenue. */
const THE_REST = /(?<!lain[ -])\blain(?:nya)?\b(?![ -]+lain)/;
/** Words of a subject that say nothing of whose target it is. */
const FILLERS = /\b(?:kumulatif|per|tiap|setiap|tw|triwulan|tahunan|setahun|tahun|20\d\d)\b/g;
/** What is an account of somebody, where it is none of the table's. */
const ACCOUNT =
  /\b(?:pbb|bphtb|pkb|bbnkb|pbbkb|pbjt|opsen|reklame|hotel|restoran|hiburan|parkir|pasar|terminal|rokok|walet|air tanah|mblb|ppj|pajak|retribusi)\b/;

/**
 * Which rows a note is said of: those that it names, or all that no other note names; `unclear` where it leaves out or means
 * others than the rows of the table.
 */
export type Scope = ({ readonly kind: 'some' } & NamedRows) | { readonly kind: 'rest' | 'all' | 'unclear' };

/**
 * The rows that the words of a note mean, in small letters; `names` are those of the table's rows, `known` words of its titles. A
 * subject with any other word may be visits, spending or another office's.
 */
export function scopeOf(
  text: string,
  names: readonly string[],
  known: ReadonlySet<string> = new Set(),
): Scope {
  const excepted = EXCEPTED.exec(text)?.[1];
  if (excepted !== undefined) return except(namedBy(excepted, names));
  const subject = SUBJECT.exec(text)?.[1] ?? '';
  const purpose = FOR.exec(text)?.[1] ?? '';
  const behind = BEHIND_COLON.exec(text)?.[1];
  for (const phrase of [ONLY.exec(text)?.[1], ACCOUNT.test(purpose) ? purpose : undefined, subject, behind]) {
    const scope = phrase === undefined ? null : namedBy(phrase, names);
    if (scope !== null) return scope;
  }
  if (THE_REST.test(subject)) return { kind: 'rest' };
  // `Target BPHTB …; pajak lain …`: said of others than the rows of this table, or not to be told.
  const isOthers = ONLY.test(text) || THE_REST.test(text) || ACCOUNT.test(`${subject} ${behind ?? ''}`);
  return { kind: isOthers || !isOfTable(`${subject} ${behind ?? ''}`, known) ? 'unclear' : 'all' };
}

/** Whether a label of shares has no word but such as any target may have: `Target fisik` is none of them. */
export const isOfAnyTable = (label: string): boolean => isOfTable(label, new Set());

/** Whether a subject has no word but such as any target may have, and those of the titles. */
const isOfTable = (subject: string, known: ReadonlySet<string>): boolean =>
  wordsIn(subject.replace(FILLERS, ' ')).every((word) => NEUTRAL.has(word) || known.has(word));

/** `Target tahun 2025 kumulatif`, `Target tahun lalu`: shares of another year than the evaluated one. */
export function isOfOtherYear(text: string, year: number): boolean {
  const subject = SUBJECT.exec(text)?.[1] ?? '';
  const years: readonly string[] = subject.match(/\b20\d\d\b/g) ?? [];
  if (years.length > 0) return !years.includes(String(year));
  return /\b(?:tahun|thn) (?:yang )?(?:lalu|sebelumnya|kemarin|depan|mendatang|berikutnya)\b/.test(subject);
}

/** What a phrase names: a kind of revenue, or rows; null where it names none of the table. */
function namedBy(phrase: string, names: readonly string[]): Scope | null {
  const rows = namedRows(phrase.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim(), names);
  if (rows === null) return null;
  return rows === 'all' ? { kind: 'all' } : { kind: 'some', ...rows };
}

const except = (scope: Scope | null): Scope =>
  scope?.kind === 'some'
    ? { ...scope, isMeant: (name) => !scope.isMeant(name) && !scope.isNear(name) }
    : { kind: 'unclear' };
