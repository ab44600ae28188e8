// How a sheet is printed, as data. Never knows Excel's codes or the units of a file.
import type { Rect } from './grid';

/** F4 is the Folio of Indonesian offices, 215 x 330 mm. */
export type Paper = 'A4' | 'F4';

/** A text as it stands, or what the printer counts: the number of the page, and of all pages. */
export type FooterPiece = string | { readonly count: 'page' | 'pages' };

export interface PageFooter {
  readonly left: readonly FooterPiece[];
  readonly center: readonly FooterPiece[];
  readonly right: readonly FooterPiece[];
}

/** Points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly footer: number;
}

export interface PageSetup {
  readonly paper: Paper;
  readonly isLandscape: boolean;
  /** What is printed; null leaves the sheet's print area as it is, because no host can be told to forget one. */
  readonly area: Rect | null;
  /** As many pages wide and tall; null: as many as it takes. Both null: in full size. */
  readonly wide: number | null;
  readonly tall: number | null;
  /** Rows that every page repeats, of which `left` and `columns` say nothing; null leaves them as they are. */
  readonly titleRows: Rect | null;
  /**
   * Rows above which a new page begins, in order; left out: as they are. Excel heeds them in full size only: while it
   * fits pages it says that it ignores them.
   */
  readonly breaks?: readonly number[];
  readonly margins: PageMargins;
  readonly isCentered: boolean;
  readonly footer: PageFooter;
  /** Whether the screen shows lines between the cells. Paper never does. */
  readonly showsGridlines: boolean;
}
