// What the sheets to print say, in formal Indonesian whatever the pane's language. Loaded only where such a sheet is made.
import { lastCompleteMonth, type IsoDate } from '../domain/calendar';
import type { Period } from '../domain/period';
import type { PagesWording } from '../sheets/writing/pages/pagesWording';
import { formatMonth, formatTarget } from './formatting';
import { agreementWording } from './agreementWording';
import { handoverWording } from './handoverWording';
import { printedFingerprint } from './fingerprintText';
import { minutesWording } from './minutesWording';
import { progressWording } from './progressWording';
import { DISCLAIMER } from './disclaimer';

const LANGUAGE = 'id';

function position(year: number, asOf: IsoDate, latest: Period | null): string {
  const month = lastCompleteMonth(year, asOf);
  const reached = month === 0 ? `Awal Tahun ${year}` : `Posisi s.d. ${formatMonth(month, LANGUAGE)} ${year}`;
  return latest === null
    ? `${reached} · belum ada periode yang jatuh tempo`
    : `${reached} · periode terakhir yang jatuh tempo: ${latest}`;
}

export const pagesWording: PagesWording = {
  dashboardTitle: (year) => `Dasbor Capaian Target Tahun ${String(year)}`,
  position,
  fingerprint: printedFingerprint,
  disclaimer: DISCLAIMER,
  progress: progressWording,
  minutes: minutesWording,
  handover: handoverWording,
  agreement: agreementWording,
  figure: (target, unit) => formatTarget(target, unit, LANGUAGE),
};
