// The post of a head as documents write it, with how he holds it.
import type { OfficialResult } from '../domain/evaluation';

/** A blank or bare post goes with its office: `Plt. Kepala Dinas Perhubungan`. */
export function positionOf({ position, office, opd, kind }: OfficialResult): string {
  const bare = position.trim();
  const post =
    bare === '' || bare.toLowerCase() === 'kepala' ? `Kepala ${office === '' ? opd : office}` : bare;
  return kind === 'Definitif' || bare.toLowerCase().startsWith(kind.toLowerCase())
    ? post
    : `${kind}. ${post}`;
}
