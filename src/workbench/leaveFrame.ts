// Where the keyboard goes when it leaves the pane's frame: on to what Tab reaches next on the page, or to the sheet.
import type { LeaveDirection } from '../host/frame/frameHost';

const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), [tabindex]:not([tabindex="-1"])';
const SHEET = '[role="grid"]';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Moves the focus out of `frame`; stays where nothing else can take it. */
export function leaveFrame(frame: HTMLElement, towards: LeaveDirection): void {
  if (towards === 'sheet') {
    document.querySelector<HTMLElement>(SHEET)?.focus();
    return;
  }
  const all = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => element !== frame && element.tabIndex >= 0 && isShown(element),
  );
  const isBehind = (element: HTMLElement): boolean =>
    (frame.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // Past either end of the page the keyboard comes in again at the other.
  const next =
    towards === 'forward'
      ? (all.find(isBehind) ?? all[0])
      : (all.findLast((element) => !isBehind(element)) ?? all.at(-1));
  next?.focus();
}
