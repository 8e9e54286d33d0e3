/**
 * The source of `Globals.js`: Apps Script finds menus, triggers, google.script.run and custom functions by top-level functions that are
 * declared as such, and reads the help of a custom function from the comment above it.
 */
import { FUNCIONES } from '../../src/functions/funciones';
import type { Funcion, Parametro } from '../../src/functions/funcion';

/** Functions of the server that take the event of a trigger, or nothing. */
const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  'onEdit',
  'revisar',
  'marcar',
  'quitarMarcas',
  'generarResumen',
  'abrirPanel',
  'activarRevisionEnVivo',
  'desactivarRevisionEnVivo',
  'atender',
] as const;

const HEADER = `/**
 * Funciones que Hojas de cálculo llama por su nombre: menú, disparadores, panel y funciones personalizadas.
 * Archivo hecho por «npm run build:sheets»: no lo modifique.
 * @OnlyCurrentDoc
 */
`;

const RESULT_TYPE: Readonly<Record<Funcion['resultado']['tipo'], string>> = {
  porcentaje: 'number',
  texto: 'string',
  dias: 'number',
  fecha: 'Date',
};

/** A sentence in a comment: nothing in it may end the comment. */
const inComment = (text: string): string => text.replace(/\*\//g, '* /').replace(/\s+/g, ' ');

const parameterLine = ({ nombre, descripcion, opcional }: Parametro): string =>
  ` * @param {*} ${opcional === true ? `[${nombre}]` : nombre} ${inComment(descripcion)}`;

function customFunction({ nombre, descripcion, parametros, resultado }: Funcion): string {
  const names = parametros.map((parametro) => parametro.nombre).join(', ');
  const lines = [
    '/**',
    ` * ${inComment(descripcion)}`,
    ' *',
    ...parametros.map(parameterLine),
    ` * @return {${RESULT_TYPE[resultado.tipo]}} ${inComment(resultado.descripcion)}`,
    ' * @customfunction',
    ' */',
    `function SEGUIMIENTO_${nombre}(${names}) {`,
    `  return App.callFunction('${nombre}', [${names}]);`,
    '}',
  ];
  return lines.join('\n');
}

const entryPoint = (name: string): string => `function ${name}(e) {\n  return App.${name}(e);\n}`;

export function globalsSource(): string {
  return `${[HEADER, ...ENTRY_POINTS.map(entryPoint), ...FUNCIONES.map(customFunction)].join('\n')}\n`;
}
