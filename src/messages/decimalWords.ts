// A number in Indonesian words, its decimals digit by digit behind `koma`. Exact for any size.
import { decimalText, type Amount } from '../domain/amount';
import { numberWords } from './numberWords';

/**
 * @example decimalWords(-1_050_000n) // 'minus satu koma nol lima'
 */
export function decimalWords(amount: Amount): string {
  const [whole = '0', fraction = ''] = decimalText(amount < 0n ? -amount : amount).split('.');
  const words = [
    ...(amount < 0n ? ['minus'] : []),
    numberWords(BigInt(whole)),
    ...(fraction === '' ? [] : ['koma', ...[...fraction].map((digit) => numberWords(BigInt(digit)))]),
  ];
  return words.join(' ');
}
