// The colours and marks of every status word: the scale's own for scaled results, fixed ones for all others.
import type { PactStatus, UnscaledStatus } from '../../domain/evaluation';
import type { Scale } from '../../domain/scale';
import type { WordRule } from '../plan';

type Style = Omit<WordRule, 'value'>;

const UNSCALED_STYLES: Readonly<Record<UnscaledStatus, Style>> = {
  'Belum Jatuh Tempo': { mark: '▷', fill: 'EDEDED', color: '595959' },
  'Data Belum Lengkap': { mark: '?', fill: 'D9D9D9', color: '404040' },
  'Tidak Ada Target': { mark: '–', fill: 'FFFFFF', color: '595959' },
  'Perlu Keputusan': { mark: '!', fill: 'E4DFEC', color: '403151' },
};

const PACT_STYLES: Readonly<Record<PactStatus, Style>> = {
  'Terindikasi Pelanggaran': { mark: '✖', fill: 'FFC7CE', color: '9C0006' },
  'Perlu Telaah': { mark: '!', fill: 'E4DFEC', color: '403151' },
  'Belum Dapat Dinilai': { mark: '?', fill: 'D9D9D9', color: '404040' },
  'Perlu Klarifikasi': { mark: '◆', fill: 'FCE4D6', color: '833C0B' },
  Peringatan: { mark: '▲', fill: 'FFEB9C', color: '7F6000' },
  Terkejar: { mark: '↗', fill: 'DDEBF7', color: '1F4E78' },
  Terpenuhi: { mark: '✔', fill: 'C6EFCE', color: '006100' },
  Dikecualikan: { mark: '○', fill: 'F2F2F2', color: '404040' },
  'Tidak Berlaku': { mark: '–', fill: 'FFFFFF', color: '595959' },
  'Belum Jatuh Tempo': { mark: '▷', fill: 'EDEDED', color: '595959' },
};

/** Marks of a scale's bands from the highest to the lowest; bands in between share the second. */
const HIGHEST_MARK = '✔';
const MIDDLE_MARK = '▲';
const LOWEST_MARK = '✖';

const bandMark = (index: number, count: number): string =>
  index === 0 ? HIGHEST_MARK : index === count - 1 ? LOWEST_MARK : MIDDLE_MARK;

const rulesOf = (styles: Readonly<Record<string, Style>>): readonly WordRule[] =>
  Object.entries(styles).map(([value, style]) => ({ value, ...style }));

/** The rules of a `Status` column, the scale's bands first. */
export function statusRules(scale: Scale): readonly WordRule[] {
  const bands = (scale ?? []).map((band, index, all) => ({
    value: band.status,
    mark: bandMark(index, all.length),
    fill: band.fill,
    color: band.text,
  }));
  return [...bands, ...rulesOf(UNSCALED_STYLES)];
}

/** The rules of a `Status Pakta` column. */
export const pactRules = (): readonly WordRule[] => rulesOf(PACT_STYLES);

/** Mark of a status word, for places without colour; '' for a word that has none. */
export function markOf(word: string, scale: Scale): string {
  const rule = [...statusRules(scale), ...pactRules()].find(({ value }) => value === word);
  return rule?.mark ?? '';
}
