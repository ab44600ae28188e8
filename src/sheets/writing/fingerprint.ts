// Short fingerprints of the rules and of the figures of a run: the same input gives the same text everywhere.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { decimalText } from '../../domain/amount';
import type { EvaluationInput } from '../../domain/evaluation';
import type { Indicator } from '../../domain/indicator';
import type { Fingerprints } from './historySheet';

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? decimalText(inner) : inner));

const SHOWN_GROUPS = 4;

/** The first 64 bits as `7F3A-19C2-...`. */
const shortened = (digest: Uint8Array): string =>
  (bytesToHex(digest).toUpperCase().match(/.{4}/g) ?? []).slice(0, SHOWN_GROUPS).join('-');

const figuresOf = (indicator: Indicator): unknown => [
  indicator.opd,
  indicator.code,
  indicator.name,
  indicator.unit,
  indicator.method,
  indicator.direction,
  indicator.measuring,
  indicator.weight,
  indicator.targets,
  indicator.months.map((datum) =>
    datum.kind === 'amount' ? datum.amount : datum.kind === 'word' ? datum.word : null,
  ),
  indicator.running,
];

/** Fingerprints of an evaluation's rules (settings, pacts, exemptions) and of its figures and officials. */
export function fingerprintsOf(input: EvaluationInput): Fingerprints {
  const { runDate: _, ...settings } = input.settings;
  const rules = canonical([settings, input.pacts, input.exemptions, input.reorganisations]);
  const hash = sha256.create();
  for (const indicator of input.indicators) hash.update(utf8ToBytes(canonical(figuresOf(indicator))));
  hash.update(utf8ToBytes(canonical(input.holdings)));
  return { rules: shortened(sha256(utf8ToBytes(rules))), data: shortened(hash.digest()) };
}
