// What another client of the same workbook asks for, kept as its requests, so that a test can let it happen between any two
// requests of the tool. Never runs against the tool's own book.
import { createExecutor } from '../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../src/host/executor/host';
import type { RequestBody } from '../../src/host/executor/protocol';
import { isRelease, openBook } from './hostSession';

/** The requests of an edit, made on a copy of the workbook; whatever book was open must be opened again. */
export async function requestsOf(
  bytes: Uint8Array,
  edit: () => Promise<unknown>,
): Promise<readonly RequestBody[]> {
  const { session, model } = openBook(bytes);
  const real = createExecutor(model, DESKTOP_PROFILE);
  const requests: RequestBody[] = [];
  session.attach({
    ...real,
    execute(body) {
      if (!isRelease(body)) requests.push(JSON.parse(JSON.stringify(body)) as RequestBody);
      return real.execute(body);
    },
  });
  await edit();
  return requests;
}
