// Why minutes are still a draft, in formal Indonesian.
import { formatList } from './formatting';

export const CONCEPT = 'KONSEP';

export const conceptReason = ({
  questions,
  reviews,
}: {
  readonly questions: number;
  readonly reviews: number;
}): string =>
  `Belum final: ${formatList(
    [
      ...(questions === 0 ? [] : [`${String(questions)} pertanyaan belum dijawab`]),
      ...(reviews === 0 ? [] : [`${String(reviews)} hasil Perlu Telaah belum diputuskan`]),
    ],
    'id',
  )}.`;
