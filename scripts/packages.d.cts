// Types of packages.cjs for its tests.
export interface LockedPackage {
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  readonly integrity: string | null;
  readonly resolved: string | null;
  readonly isOptional: boolean;
  readonly isForOneSystem: boolean;
  readonly hasInstallScript: boolean;
  readonly isMarkedDevelopment: boolean;
  readonly isShipped: boolean;
  readonly bringers: readonly string[];
  readonly needs: readonly string[];
}
export function lockedPackages(root?: string): readonly LockedPackage[];
