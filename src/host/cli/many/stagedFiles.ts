// Files that are written beside their places and moved there all together, so that none stands half written.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

export class StagedFiles {
  readonly #places = new Map<string, string>();

  /** Where to write what is to stand at `place` in the end. */
  stage(place: string): string {
    mkdirSync(dirname(place), { recursive: true });
    const staged = `${place}.${process.pid}.tmp`;
    this.#places.set(staged, place);
    return staged;
  }

  commit(): void {
    for (const [staged, place] of this.#places) renameSync(staged, place);
    this.#places.clear();
  }

  discard(): void {
    for (const staged of this.#places.keys()) rmSync(staged, { force: true });
    this.#places.clear();
  }
}
