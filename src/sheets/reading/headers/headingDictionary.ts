// Which headings the reader knows: the template's word for every column of a role and the words that mean the same.
// Data only; how a header row is found stands in headerFinder.ts.
import { MONTH_NAMES } from '../../monthNames';
import {
  EXEMPTION_HEADINGS,
  OFFICE_MAP_HEADINGS,
  OFFICIAL_HEADINGS,
  OWN_STAGE_HEADINGS,
  PACT_HEADINGS,
  REALISATION_HEADINGS,
  SCALE_HEADINGS,
  SCHEDULE_HEADINGS,
  SETTING_HEADINGS,
  TARGET_HEADINGS,
  type SourceRole,
} from '../../templateSheets';
import { SYNONYMS } from './headingSynonyms';
import { bareWord } from '../cells/headingText';
import { PERIOD } from './slots';

/** Words for the months besides their names, January first; compared as bare words. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january', 'janr', 'jnr', 'janri', 'januri', 'janauri'],
  [
    ...['februari', 'feb', 'peb', 'pebruari', 'pebr', 'febr', 'february'],
    ...['febuari', 'pebuari', 'febrari', 'pebrari', 'februri', 'feberuari', 'pbr', 'fbr'],
  ],
  ['maret', 'mar', 'mrt', 'march', 'mareet'],
  ['april', 'apr', 'aprl', 'aprill', 'aprli'],
  ['mei', 'may'],
  ['juni', 'jun', 'june', 'junni'],
  ['juli', 'jul', 'july', 'julli'],
  [
    ...['agustus', 'agu', 'agus', 'agt', 'ags', 'agst', 'agust', 'agts', 'aug', 'august'],
    ...['agutus', 'agusuts', 'agstus', 'agsts', 'agustu', 'agusus', 'augustus'],
  ],
  [
    ...['september', 'sep', 'sept', 'septmber', 'septembr', 'septemer', 'sepember', 'sepetember'],
    ...['sebtember', 'sptmber', 'septb', 'septbr', 'sptbr'],
  ],
  ['oktober', 'okt', 'oct', 'october', 'oktb', 'oktbr', 'oktr', 'oktobr', 'okober', 'otober', 'oktbober'],
  [
    ...['november', 'nov', 'nop', 'nopember', 'nopmber', 'novmber', 'nopembr', 'novembr', 'nofember'],
    ...['nopb', 'novb', 'nopbr', 'novbr', 'nopmbr', 'nvmbr', 'npmbr'],
  ],
  [
    ...['desember', 'des', 'dec', 'december', 'desmber', 'desembr', 'desmbr', 'deseber', 'dessember'],
    ...['decmber', 'desb', 'desbr', 'dsmb', 'dsmbr', 'dsbr'],
  ],
];

const stageWords = (template: string, part: string): readonly string[] => {
  const roman = template.split(' ').pop() ?? '';
  const digit = String(['I', 'II', 'III', 'IV'].indexOf(roman) + 1);
  return [roman, digit].flatMap((n) =>
    ['TW', 'Triwulan', 'TW-', 'Trw'].flatMap((tw) =>
      part === ''
        ? [`Target ${tw} ${n}`]
        : [
            `Target s.d. ${tw} ${n}`,
            `Target s/d ${tw} ${n}`,
            `Target sampai dengan ${tw} ${n}`,
            `Target sd ${tw} ${n}`,
            `Target Kumulatif ${tw} ${n}`,
          ],
    ),
  );
};

/** One known column of a role: the template's heading and whether it may stand on a sheet more than once. */
export type KnownColumn = string;

/** Bare word to the template's heading, one map a role. */
export type RoleDictionary = ReadonlyMap<string, KnownColumn>;

function dictionary(headings: readonly string[]): RoleDictionary {
  const words = new Map<string, string>();
  for (const heading of headings) words.set(bareWord(heading), heading);
  for (const heading of headings) {
    const isStage = heading.startsWith('Target s.d. TW') || heading.startsWith('Target TW');
    const others = isStage
      ? stageWords(heading, heading.startsWith('Target s.d.') ? 's.d.' : '')
      : (SYNONYMS[heading] ?? []);
    for (const other of others) {
      const word = bareWord(other);
      if (!words.has(word)) words.set(word, heading);
    }
  }
  return words;
}

function monthDictionary(headings: readonly string[]): RoleDictionary {
  const words = new Map(dictionary(headings));
  MONTH_WORDS.forEach((others, index) => {
    const heading = MONTH_NAMES[index];
    if (heading !== undefined) for (const other of others) words.set(other, heading);
  });
  return words;
}

/** In tables with one row an indicator and period. */
const withPeriod = (words: RoleDictionary): RoleDictionary =>
  new Map([
    ...words,
    ...['Periode', 'Triwulan', 'Bulan', 'TW'].map((word) => [bareWord(word), PERIOD] as const),
  ]);

export const DICTIONARIES: Readonly<Record<SourceRole, RoleDictionary>> = {
  target: withPeriod(dictionary([...TARGET_HEADINGS, ...OWN_STAGE_HEADINGS])),
  realisation: withPeriod(monthDictionary([...REALISATION_HEADINGS, 'Perangkat Daerah', 'Satuan'])),
  schedule: dictionary(SCHEDULE_HEADINGS),
  scale: dictionary(SCALE_HEADINGS),
  officials: dictionary(OFFICIAL_HEADINGS),
  pacts: dictionary([...PACT_HEADINGS, 'Perangkat Daerah']),
  exemptions: dictionary([...EXEMPTION_HEADINGS, 'Perangkat Daerah']),
  officeMap: dictionary(OFFICE_MAP_HEADINGS),
  settings: dictionary(SETTING_HEADINGS),
};
