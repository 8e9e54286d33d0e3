/** functions.json: what Excel shows and checks while a person types one of our functions. */
import type { Funcion } from '../../src/functions/funcion';

/** The part of the custom-functions schema that we use. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  }[];
}

/** @param helpUrl the page that each function's help link opens, null for none. */
export function functionsMetadata(funciones: readonly Funcion[], helpUrl: ((funcion: Funcion) => string) | null): FunctionsMetadata {
  return {
    functions: funciones.map((funcion) => ({
      id: funcion.nombre,
      name: funcion.nombre,
      description: funcion.descripcion,
      ...(helpUrl === null ? {} : { helpUrl: helpUrl(funcion) }),
      parameters: funcion.parametros.map(({ nombre, descripcion, opcional }) => ({
        name: nombre,
        description: descripcion,
        type: 'any',
        dimensionality: 'matrix',
        ...(opcional === true ? { optional: true } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
