// One of the two verdicts that a sentence may tell: of the status, of the document.

export interface VerdictClause {
  readonly of: 'Status' | 'Status Pakta';
  /** The word of the verdict and what stands in its way. */
  readonly verdict: string;
  /** Figures, cells, document, person; empty where there are none. */
  readonly evidence: string;
}
