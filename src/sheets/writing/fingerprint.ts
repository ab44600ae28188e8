// Short fingerprints of the rules and of the figures of a run: the same input gives the same text everywhere.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { decimalText } from '../../domain/amount';
import type { EvaluationInput } from '../../domain/evaluation';
import type { Indicator, MonthDatum, TargetValue } from '../../domain/indicator';
import type { Fingerprints } from './historySheet';

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? decimalText(inner) : inner));

const SHOWN_GROUPS = 4;

/** The first 64 bits as `7F3A-19C2-...`. */
const shortened = (digest: Uint8Array): string =>
  (bytesToHex(digest).toUpperCase().match(/.{4}/g) ?? []).slice(0, SHOWN_GROUPS).join('-');

const SEPARATOR = '\u001f';

const targetText = (target: TargetValue | null): string => {
  if (target === null) return '';
  if (target.kind === 'amount') return target.amount.toString();
  return target.kind === 'word' ? `w${target.word}` : `${target.lower}..${target.upper}`;
};

const monthText = (datum: MonthDatum): string =>
  datum.kind === 'amount' ? datum.amount.toString() : datum.kind === 'word' ? `w${datum.word}` : '';

/** Joined by hand: a hundred thousand rows through JSON take longer than evaluating them. */
function figuresText(indicator: Indicator): string {
  const { targets } = indicator;
  return [
    indicator.opd,
    indicator.code ?? '',
    indicator.name,
    indicator.unit,
    indicator.method,
    indicator.direction,
    indicator.measuring,
    indicator.weight?.toString() ?? '',
    targetText(targets.original),
    targetText(targets.revised),
    targets.revisedFrom ?? '',
    ...(targets.cumulativeStages ?? []).map(targetText),
    's',
    ...(targets.ownStages ?? []).map(targetText),
    't',
    ...(targets.months ?? []).map((month) => month?.toString() ?? ''),
    indicator.running ? 'r' : 'm',
    ...indicator.months.map(monthText),
    ...(indicator.schedule === undefined ? [] : ['k', ...indicator.schedule.map(String)]),
  ].join(SEPARATOR);
}

const ROWS_AT_ONCE = 500;

/** Fingerprints of an evaluation's rules (settings, pacts, exemptions) and of its figures and officials. */
export function fingerprintsOf(input: EvaluationInput): Fingerprints {
  const { runDate: _, ...settings } = input.settings;
  const rules = canonical([settings, input.pacts, input.exemptions, input.reorganisations]);
  const hash = sha256.create();
  for (let at = 0; at < input.indicators.length; at += ROWS_AT_ONCE) {
    const rows = input.indicators.slice(at, at + ROWS_AT_ONCE).map(figuresText);
    hash.update(utf8ToBytes(`${rows.join('\n')}\n`));
  }
  hash.update(utf8ToBytes(canonical(input.holdings)));
  return { rules: shortened(sha256(utf8ToBytes(rules))), data: shortened(hash.digest()) };
}
