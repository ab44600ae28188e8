// The places of questions while they are answered one by one: a question never moves under the reader's hand.
import { questionGroups } from '../../sheets/questionGroups';
import type { Looked } from './looked';

export class QuestionOrder {
  private order = new Map<string, number>();

  /** Question id to place. */
  get places(): ReadonlyMap<string, number> {
    return this.order;
  }

  /** Takes in what a look asks; a new beginning, without any answer, orders anew. */
  keep({ explained, choices }: Looked): void {
    if (Object.keys(choices.answers).length === 0) this.order = new Map();
    const groups = questionGroups(explained.questions);
    for (const { id } of [...groups.flatMap(({ questions }) => questions), ...explained.questions])
      if (!this.order.has(id)) this.order.set(id, this.order.size);
  }
}
