// Asks Excel to tell of edits on any sheet, and takes the wish back. What is told is a hint: it is passed on, never read.
import type { PortFailure } from '../application/port';
import type { EditHint } from '../application/workbookWindow';
import type { Result } from '../domain/result';
import type { RunSession } from './session';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

function hintOf({ worksheetId, source, triggerSource }: Excel.WorksheetChangedEventArgs): EditHint {
  // Strings at run time, although the typings allow the members of an enumeration; absent before ExcelApi 1.14.
  const trigger: string | undefined = triggerSource;
  const origin: string = source;
  return {
    sheetId: worksheetId,
    isByCoauthor: origin === 'Remote',
    isOwn: trigger === undefined ? null : trigger === 'ThisLocalAddin',
  };
}

/** Tells of edits until the returned function is called. Where Excel refuses to tell, nothing is told. */
export function watchChanges(inSession: RunSession, tell: (hint: EditHint) => void): () => void {
  let isStopped = false;
  const registered = inSession((session) =>
    session.trip(() => {
      const handler: Handler = session.context.workbook.worksheets.onChanged.add((change) => {
        if (!isStopped) tell(hintOf(change));
        return Promise.resolve();
      });
      return () => handler;
    }),
  );
  return () => {
    if (isStopped) return;
    isStopped = true;
    void remove(registered, inSession);
  };
}

async function remove(
  registered: Promise<Result<Handler, PortFailure>>,
  inSession: RunSession,
): Promise<void> {
  const outcome = await registered;
  if (!outcome.ok) return;
  const handler = outcome.value;
  // A handler is known only to the context that added it.
  await inSession(
    (session) =>
      session.trip(() => {
        handler.remove();
        return () => null;
      }),
    handler.context,
  );
}
