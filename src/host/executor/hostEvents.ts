// The events of a workbook that office.js can ask to be told of: who asked, and the messages that wait to be sent.
// Knows no transport; whoever runs the requests takes the messages and sends them on.

/** As the library expects it in a `richApiMessage`; `message` is JSON text. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Numbers of the library's own table of events. */
export const EVENT_TYPES = { changed: 10, selectionChanged: 14 } as const;
type EventName = keyof typeof EVENT_TYPES;

/** Number of the library's event for a pane that is shown or hidden, which belongs to no workbook. */
const VISIBILITY_CHANGED = 65539;

/** What the library names the workbook when it asks for the events of all sheets. */
export const WHOLE_WORKBOOK = 'Workbook';

/** The library's category of event messages. */
const EVENT_CATEGORY = 65536;

/** The message that the pane is shown or hidden. */
export const visibilityEntry = (isShown: boolean): EventEntry => ({
  messageCategory: EVENT_CATEGORY,
  messageType: VISIBILITY_CHANGED,
  targetId: '',
  message: JSON.stringify({ visibility: isShown ? 'Visible' : 'Hidden' }),
});

export interface CellChange {
  readonly worksheetId: string;
  /** Without the sheet's name, as Excel gives it. */
  readonly address: string;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'Unknown' | 'ThisLocalAddin';
}

export class HostEvents {
  /** Whether this add-in's events are sent at all (`runtime.enableEvents`). */
  isEnabled = true;
  readonly #wanted = new Map<string, number>();
  #waiting: EventEntry[] = [];

  register(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    const left = (this.#wanted.get(key) ?? 0) - 1;
    if (left > 0) this.#wanted.set(key, left);
    else this.#wanted.delete(key);
  }

  changed(change: CellChange): void {
    this.#tell('changed', change.worksheetId, { ...change, type: 'WorksheetChanged' });
  }

  selected(worksheetId: string, address: string): void {
    this.#tell('selectionChanged', worksheetId, { worksheetId, address });
  }

  /** The messages that nobody has sent yet, in order; they are no longer waiting afterwards. */
  take(): readonly EventEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  #tell(name: EventName, worksheetId: string, content: object): void {
    if (!this.isEnabled) return;
    for (const targetId of [worksheetId, WHOLE_WORKBOOK]) {
      if (!this.#wanted.has(`${name} ${targetId}`)) continue;
      this.#waiting.push({
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_TYPES[name],
        targetId,
        message: JSON.stringify(content),
      });
    }
  }
}
