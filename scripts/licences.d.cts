// Types of licences.cjs for its tests.
import type { LockedPackage } from './packages.cjs';
export const LIST: string;
export function isAllowed(expression: string): boolean;
export function listed(all: readonly LockedPackage[]): readonly LockedPackage[];
export function objections(rows: readonly LockedPackage[]): readonly string[];
export function markdown(rows: readonly LockedPackage[]): string;
export function shippedTexts(): string;
