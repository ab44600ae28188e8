// Numbers that look random and are the same in every run. Never reads a clock.

export interface Seeded {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** A whole number of that many digits at most, from 1 on. */
  digits(count: number): bigint;
  oneOf<T>(choices: readonly T[]): T;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
}

/** The generator 'mulberry32' over a seed. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    digits: (count) => BigInt(Array.from({ length: count }, () => whole(0, 9)).join('')) + 1n,
    oneOf: (choices) => {
      const chosen = choices[whole(0, choices.length - 1)];
      if (chosen === undefined) throw new Error('Nothing to choose from');
      return chosen;
    },
    chance: (percent) => whole(1, 100) <= percent,
  };
}
