/**
 * The source of `Globals.js`: Apps Script finds menus, triggers, google.script.run and custom functions by top-level functions that are
 * declared as such, and reads the help of a custom function from the comment above it.
 */
import { FUNCIONES } from '../../src/functions/funciones';
import type { Funcion } from '../../src/functions/funcion';
import { jsDoc } from '../functions/jsdoc';

/** Functions of the server that take the event of a trigger, or nothing. */
export const ENTRY_POINTS = [
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

function customFunction(funcion: Funcion): string {
  const names = funcion.parametros.map(({ nombre }) => nombre).join(', ');
  return `${jsDoc(funcion)}\nfunction SEGUIMIENTO_${funcion.nombre}(${names}) {\n  return App.callFunction('${funcion.nombre}', [${names}]);\n}`;
}

const entryPoint = (name: string): string => `function ${name}(e) {\n  return App.${name}(e);\n}`;

export function globalsSource(): string {
  return `${[HEADER, ...ENTRY_POINTS.map(entryPoint), ...FUNCIONES.map(customFunction)].join('\n')}\n`;
}
