// The functions for cells (`=CAPAIAN.PERSEN(...)`): their names and parameters, from which the metadata is generated and by
// which they are associated. Small enough for the page's first script; what they do is loaded when a cell first asks.

/** How Excel is told of one parameter. `any`: a number, a text, a truth value, or nothing. */
export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
}

export interface FunctionShape {
  readonly parameters: readonly FunctionParameter[];
  readonly result: 'number' | 'string';
}

const given = (name: string): FunctionParameter => ({ name, optional: false });

/** Names have three letters or more and no digit: Excel takes shorter ones, and those like `TW1`, for cells. */
export const FUNCTIONS = {
  PERSEN: {
    parameters: [given('realisasi'), given('target'), { name: 'arah', optional: true }],
    result: 'number',
  },
  STATUS: { parameters: [given('persen')], result: 'string' },
  PERINGKAT: { parameters: [given('persen')], result: 'string' },
  TERBILANG: { parameters: [given('angka')], result: 'string' },
  TRIWULAN: { parameters: [given('tanggal')], result: 'string' },
} as const satisfies Readonly<Record<string, FunctionShape>>;

export type FunctionId = keyof typeof FUNCTIONS;
export const FUNCTION_IDS = Object.keys(FUNCTIONS) as readonly FunctionId[];

/** What Excel hands over for a parameter; null where it was left out or, on the web, where the cell is empty. */
export type CellArgument = string | number | boolean | null;
export type FunctionValue = string | number;

/** The arguments of a call without what Excel puts behind them. */
export const argumentsOf = (id: FunctionId, given: readonly unknown[]): readonly CellArgument[] =>
  FUNCTIONS[id].parameters.map((_, index) => cellArgument(given[index]));

const cellArgument = (value: unknown): CellArgument =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
