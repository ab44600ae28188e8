// What a style says, in the words of the file format; and what a change to it may say. No ids, no XML.

export interface BorderSide {
  /** 'none', 'thin', 'medium', ... */
  readonly style: string;
  /** '#RRGGBB'. */
  readonly color: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
}

export interface CellStyle {
  /** en-US code. */
  readonly numberFormat: string;
  readonly quotePrefix: boolean;
  /** '#RRGGBB'; null: no fill. */
  readonly fill: string | null;
  readonly pattern: string;
  readonly font: FontStyle;
  readonly borders: Readonly<Record<Side, BorderSide>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export interface StylePatch {
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
  readonly fill?: string | null;
  readonly font?: Partial<FontStyle>;
  readonly borders?: Partial<Record<Side, Partial<BorderSide>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
}
