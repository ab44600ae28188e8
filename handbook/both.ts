// A text of the handbook in both of its languages.
import type { Language } from '../src/messages/language';

export type Both = Readonly<Record<Language, string>>;
export const both = (id: string, en: string): Both => ({ id, en });
