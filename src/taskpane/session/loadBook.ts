// The shipped workbooks beside the page, as text that Excel opens. Fetches from the page's own address and nowhere else.

export type BookFile = 'contoh-pad.xlsx' | 'templat-kosong.xlsx';

/** The bytes in base64; null where the file did not arrive. */
export async function loadBook(file: BookFile): Promise<string | null> {
  try {
    const response = await fetch(`assets/${file}`);
    return response.ok ? base64Of(new Uint8Array(await response.arrayBuffer())) : null;
  } catch (error) {
    // What the network refuses is a TypeError; anything else is a bug.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Arguments of one call; more of them overflow the stack. */
const AT_ONCE = 8_192;

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
