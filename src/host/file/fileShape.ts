// Tells by its first bytes what a file is that is no zip: encrypted, an old .xls, a web page saved as .xls, plain text.
import type { FileRefusal, FileRefusalCode } from './refusal';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BOF = [0x09, 0x08];
/** No office book is larger; beyond it the memory bound could not be kept. */
export const FILE_LIMIT = 300 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((value, index) => bytes[index] === value);

/** Null for what may be a zip. */
export function refuseByShape(bytes: Uint8Array): FileRefusal | null {
  const refusal = (code: FileRefusalCode, detail: string): FileRefusal => ({ code, part: null, detail });
  if (bytes.length === 0) return refusal('EMPTY_FILE', 'no bytes');
  if (bytes.length > FILE_LIMIT) return refusal('TOO_LARGE', `${String(bytes.length)} bytes`);
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return null;
  if (startsWith(bytes, COMPOUND)) {
    return isEncryptedPackage(bytes)
      ? refusal('ENCRYPTED', 'an encrypted package in a compound file')
      : refusal('OLD_BINARY_XLS', 'a compound file');
  }
  if (startsWith(bytes, BOF)) return refusal('OLD_BINARY_XLS', 'a bare record stream');
  const head = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, 2048))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(<!doctype html|<html|<table|<meta|<head|<style|<div)/i.test(head))
    return refusal('HTML_FILE', 'a web page');
  const utf16 = new TextDecoder('utf-16le').decode(bytes.subarray(0, 512)).trimStart();
  if (/^\uFEFF?<(html|!doctype)/i.test(utf16)) return refusal('HTML_FILE', 'a web page in UTF-16');
  if (/^[\t\r\n\x20-\x7E\u00A0-\uFFFC]+$/.test(head)) return refusal('TEXT_FILE', 'plain text');
  return refusal('NOT_A_ZIP', 'unknown first bytes');
}

/** The directory of an encrypted workbook names the stream 'EncryptedPackage' in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const wanted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((value, index) => bytes[at + index] === value)) return true;
  }
  return false;
}
