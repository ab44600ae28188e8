// Counts the verdicts of an evaluated golden workbook against what is true: right, asked, wrong. Judges no other part.

export interface VerdictTally {
  readonly right: number;
  /** An open question where the truth has a verdict. */
  readonly asked: number;
  readonly wrong: number;
  /** Stands in no indicator of the truth, or the truth's indicator is nowhere. */
  readonly lines: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const COMPARED = ['target', 'realisation', 'attainment', 'status'];

const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(record) : []);

/** Names as people compare them: without a leading dash or number, without case. */
const folded = (name: unknown): string =>
  String(name)
    .toLowerCase()
    .replace(/^[\s\-–—•]*(?:[a-z0-9]{1,2}[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();

function isSame(expected: Json, actual: Json): boolean {
  const source = record(expected['source']);
  const place = record(actual['source']);
  if ('row' in source) return source['row'] === place['row'] && source['sheet'] === place['sheet'];
  const keys = ['opd', 'office', 'code'].filter((key) => key in expected);
  if (!keys.every((key) => expected[key] === actual[key])) return false;
  return 'name' in expected ? folded(expected['name']) === folded(actual['name']) : keys.length > 0;
}

/** A row of which the book asks what it is, and which is judged in no period. */
function isHeld(indicator: Json): boolean {
  const periods = Object.values(record(indicator['periods'])).map(record);
  return (
    periods.some(({ status }) => status === 'Perlu Keputusan') &&
    periods.every(({ attainment }) => (attainment ?? null) === null)
  );
}

const label = (indicator: Json): string =>
  String(indicator['name'] ?? JSON.stringify(indicator['source'] ?? null));

/** Compares target, realisation, attainment and status of every indicator and period that the truth states. */
export function verdictTally(expected: unknown, actual: unknown): VerdictTally {
  const free = [...list(record(actual)['indicators'])];
  let [right, asked, wrong] = [0, 0, 0];
  const lines: string[] = [];
  list(record(expected)['indicators']).forEach((truth, index) => {
    const isNamed = ['name', 'source', 'opd', 'code'].some((key) => key in truth);
    const at = isNamed ? free.findIndex((other) => isSame(truth, other)) : index;
    const found = isNamed ? free.splice(at, at < 0 ? 0 : 1)[0] : free[index];
    const periods = Object.entries(record(truth['periods']));
    if (found === undefined) {
      wrong += periods.length;
      lines.push(`${label(truth)}: not among the indicators`);
      return;
    }
    for (const [period, stated] of periods) {
      const [wanted, given] = [record(stated), record(record(found['periods'])[period])];
      const off = COMPARED.filter((key) => key in wanted && wanted[key] !== given[key]);
      if (off.length === 0) right += 1;
      else if (given['status'] === 'Perlu Keputusan') asked += 1;
      else {
        wrong += 1;
        lines.push(
          `${label(truth)}, ${period}: ${off.map((key) => `${key} ${String(given[key])} for ${String(wanted[key])}`).join(', ')}`,
        );
      }
    }
  });
  const isWhole = list(record(expected)['indicators']).some((truth) => 'name' in truth || 'source' in truth);
  for (const extra of isWhole ? free : []) {
    if (isHeld(extra)) {
      asked += 1;
      continue;
    }
    const place = record(extra['source']);
    wrong += 1;
    lines.push(`${label(extra)} (${String(place['sheet'])}:${String(place['row'])}): no indicator`);
  }
  return { right, asked, wrong, lines };
}
