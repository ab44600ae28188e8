// What a run would write into the sheets of rules, told before it is written, and what those sheets do not take, in both
// languages. Shows what stands in a cell beside what is to stand there.
import type { RuleFault } from '../sheets/rules/ruleChanges';
import type { PreviewLine } from '../sheets/writing/planPreview';
import type { Language } from './language';

type RuleLine = Extract<PreviewLine, { kind: 'ruleCell' | 'ruleFilled' | 'pactRow' | 'ruleSheet' }>;

/** A figure as a cell shows it in the language; every other text as it is. */
const shown = (text: string, language: Language): string =>
  language === 'id' && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;

export function ruleEditSentence(line: RuleLine, language: Language): string {
  const isIndonesian = language === 'id';
  switch (line.kind) {
    case 'ruleCell': {
      const blank = isIndonesian ? 'kosong' : 'blank';
      const before = line.before === '' ? blank : shown(line.before, language);
      return `${line.sheet}!${line.cell} (${line.heading}): ${before} → ${shown(line.after, language)}`;
    }
    case 'ruleFilled':
      return isIndonesian
        ? `${line.sheet}, kolom ${line.heading}: ${line.cells} sel kosong → ${line.text}`
        : `${line.sheet}, column ${line.heading}: ${line.cells} blank ${line.cells === 1 ? 'cell' : 'cells'} → ${line.text}`;
    case 'pactRow': {
      const number = line.number === '' ? '' : ` (${line.number})`;
      return isIndonesian
        ? `${line.sheet} baris ${line.row}: pakta ${line.office}${number}`
        : `${line.sheet} row ${line.row}: pact of ${line.office}${number}`;
    }
    case 'ruleSheet': {
      const list = line.figures.map((figure) => `${shown(figure, language)}%`).join(' / ');
      const figures = list === '' ? '' : ` (${list})`;
      return isIndonesian
        ? `Lembar ${line.sheet} (baru): ${line.rows} baris${figures}`
        : `Sheet ${line.sheet} (new): ${line.rows} ${line.rows === 1 ? 'row' : 'rows'}${figures}`;
    }
  }
}

const FAULTS: Readonly<Record<RuleFault['what'], Readonly<Record<Language, string>>>> = {
  shares: { id: 'Tahapan', en: 'The stages' },
  bounds: { id: 'Batas status', en: 'The bounds of the statuses' },
  terms: { id: 'Ketentuan pakta', en: 'The terms of the pacts' },
  documents: { id: 'Pakta baru', en: 'The new pact' },
};

export const ruleFaultSentence = ({ what, sheet }: RuleFault, language: Language): string =>
  language === 'id'
    ? `${FAULTS[what].id} belum dapat ditulis ke lembar ${sheet}: kolom, baris, atau tempatnya tidak ada, atau akan terbaca lain. Ubah di lembar itu. Yang dipakai tetap isi lembar.`
    : `${FAULTS[what].en} cannot be written to the sheet ${sheet}: a column, row or room is missing, or it would be read otherwise. Change it in that sheet. What the sheet says stays in force.`;
