// What Excel is told of the functions for cells before any of their code is loaded: one JSON file a language, made of the
// table of the functions and their sentences when the pane is built.
import { FUNCTION_HELP } from '../messages/functionSentences';
import type { Language } from '../messages/language';
import { FUNCTION_IDS, FUNCTIONS, type FunctionShape } from './functionTable';

/** The metadata as Microsoft's schema has it; `helpPage` is the address of the help in this language. */
export const functionMetadata = (language: Language, helpPage: string): object => ({
  $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
  functions: FUNCTION_IDS.map((id) => {
    const { parameters, result }: FunctionShape = FUNCTIONS[id];
    const help = FUNCTION_HELP[id];
    return {
      id,
      name: id,
      description: help.description[language],
      helpUrl: `${helpPage}#${id.toLowerCase()}`,
      parameters: parameters.map(({ name, optional }) => ({
        name,
        description: help.parameters[name]?.[language] ?? '',
        type: 'any',
        dimensionality: 'scalar',
        ...(optional ? { optional } : {}),
      })),
      result: { type: result, dimensionality: 'scalar' },
    };
  }),
});
