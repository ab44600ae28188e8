// How many books are evaluated at once where nobody said: as many as there are cores, and as fit into half the memory.
import { availableParallelism, totalmem } from 'node:os';

/** Memory of a process with an office's book. */
const BYTES_EACH = 1024 ** 3;

export const defaultJobs = (
  books: number,
  cores: number = availableParallelism(),
  memory: number = totalmem(),
): number => Math.max(1, Math.min(books, cores, Math.floor(memory / 2 / BYTES_EACH)));
