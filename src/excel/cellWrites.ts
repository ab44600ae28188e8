// Cells of the plan as writes of whole blocks, cut by rows to the size of a message. Decides no content.
import type { PlanOperation } from '../sheets/plan';
import { rangeOf } from './area';
import { hostInputOf, type HostInput } from './hostInput';
import type { WriteStep } from './writeSteps';

type WriteCells = Extract<PlanOperation, { readonly kind: 'writeCells' }>;

// Half of what a message may carry, so that a batch that the host finds too large can be halved.
const STEP_BYTES = 500_000;

// The library sends a large write in slices of 1,500 cells, each with three ranges of its own.
const BYTES_OF_SLICING = 1;

interface Block {
  readonly top: number;
  readonly rows: HostInput[][];
  hasFormula: boolean;
  bytes: number;
}

function blocksOf(operation: WriteCells): readonly Block[] {
  const columns = operation.cells[0]?.length ?? 0;
  const blocks: Block[] = [];
  operation.cells.forEach((cells, at) => {
    if (cells.length !== columns) throw new Error(`Rows of unequal length are written to ${operation.sheet}`);
    const row = cells.map(hostInputOf);
    const bytes = JSON.stringify(row).length + row.length * BYTES_OF_SLICING;
    let open = blocks.at(-1);
    if (open === undefined || open.bytes + bytes > STEP_BYTES) {
      open = { top: operation.top + at, rows: [], hasFormula: false, bytes: 0 };
      blocks.push(open);
    }
    open.rows.push(row);
    open.bytes += bytes;
    open.hasFormula ||= cells.some((cell) => typeof cell === 'object' && cell !== null);
  });
  return blocks;
}

/** One step a block; blocks that leave all of their cells as they are have none. */
export function cellWrites(operation: WriteCells): readonly WriteStep[] {
  const columns = operation.cells[0]?.length ?? 0;
  if (columns === 0) return [];
  return blocksOf(operation)
    .filter((block) => block.rows.some((row) => row.some((cell) => cell !== null)))
    .map((block) => ({
      bytes: block.bytes,
      queue: (book) => {
        const { top, rows } = block;
        const rect = { top, left: operation.left, rows: rows.length, columns };
        const range = rangeOf(book.sheet(operation.sheet), rect);
        if (block.hasFormula) range.formulas = rows;
        else range.values = rows;
      },
    }));
}
