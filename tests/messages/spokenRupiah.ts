// Amounts in Indonesian words a second time, for comparing: from the digits as text, group by group from the right, by tables
// that are written out. Shares nothing with the tool's own.

const ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun', 'kuintiliun'];

/** The words of three digits, none of them for `000`. */
function threeDigits(digits: string): readonly string[] {
  const [hundreds = 0, tens = 0, ones = 0] = [...digits].map(Number);
  const word = (digit: number): string => ONES[digit] ?? '';
  const said: string[] = [];
  if (hundreds === 1) said.push('seratus');
  else if (hundreds > 1) said.push(word(hundreds), 'ratus');
  if (tens === 1 && ones === 0) said.push('sepuluh');
  else if (tens === 1 && ones === 1) said.push('sebelas');
  else if (tens === 1) said.push(word(ones), 'belas');
  else {
    if (tens > 1) said.push(word(tens), 'puluh');
    if (ones > 0) said.push(word(ones));
  }
  return said;
}

/** `whole`: digits without marks, at most 21. */
export function spokenNumber(whole: string): string {
  const padded = whole.padStart(Math.ceil(whole.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const words = groups.flatMap((digits, at) => {
    const group = GROUPS[groups.length - 1 - at] ?? '';
    if (digits === '000') return [];
    if (group === 'ribu' && digits === '001') return ['seribu'];
    return [...threeDigits(digits), ...(group === '' ? [] : [group])];
  });
  return words.length === 0 ? 'nol' : words.join(' ');
}

/** `1234.05`, a point and two digits of sen, a minus before it. */
export function spokenRupiah(text: string): string {
  const [, minus = '', whole = '0', sen = '00'] = /^(-?)(\d+)\.(\d\d)$/.exec(text) ?? [];
  const rest = sen === '00' ? '' : ` ${spokenNumber(String(Number(sen)))} sen`;
  return `${minus === '' ? '' : 'minus '}${spokenNumber(whole)} rupiah${rest}`;
}
