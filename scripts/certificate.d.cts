// Types of certificate.cjs for the tests that serve over https.
export function certificate(): Promise<{
  readonly key: string;
  readonly cert: string;
  readonly isTrusted: boolean;
}>;
