/** ayuda.html: what the manifest's help links and the functions' own help open. */
import type { Ejemplo, Funcion } from '../../src/functions/funcion';
import { exampleLines, formulaText } from '../functions/markdown';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The place of a function in the page. */
export const anchorOf = ({ nombre }: Funcion): string => nombre.toLowerCase();

/** Rows of a range beside one another: «100 / 33». */
const inLine = (text: string): string => escaped(text.replace(/\n/g, ' / '));

function exampleItem(funcion: Funcion, ejemplo: Ejemplo): string {
  const { ranges, gives } = exampleLines(funcion, ejemplo);
  const before = ranges.length === 0 ? '' : ` <small>(${ranges.map(inLine).join('; ')})</small>`;
  return `<li><code>${escaped(formulaText(funcion, ejemplo))}</code>${before} → ${inLine(gives)}</li>`;
}

function section(funcion: Funcion): string {
  const { nombre, descripcion, parametros, resultado, notas, ejemplos } = funcion;
  const signature = parametros.map((one) => (one.opcional ? `[${one.nombre}]` : one.nombre)).join('; ');
  return [
    `<section id="${anchorOf(funcion)}">`,
    `<h3>${nombre}</h3>`,
    `<p>${escaped(descripcion)}</p>`,
    `<p><code>=SEGUIMIENTO.${nombre}(${signature})</code></p>`,
    `<dl>${parametros.map((one) => `<dt>${one.nombre}${one.opcional ? ' (opcional)' : ''}</dt><dd>${escaped(one.descripcion)}</dd>`).join('')}</dl>`,
    `<p>Da: ${escaped(resultado.descripcion)}</p>`,
    `<ul>${notas.map((nota) => `<li>${escaped(nota)}</li>`).join('')}</ul>`,
    `<h4>Ejemplos</h4>`,
    `<ul>${ejemplos.map((ejemplo) => exampleItem(funcion, ejemplo)).join('')}</ul>`,
    '</section>',
  ].join('\n');
}

const BUTTONS: readonly (readonly [string, string])[] = [
  ['Revisar hoja', 'lee las tablas de actividades del libro y muestra en el panel los hallazgos. No cambia nada de la hoja.'],
  ['Marcar', 'pone una nota y un color en cada celda con hallazgos; lo que la celda ya tenía se conserva.'],
  ['Quitar marcas', 'quita nuestras notas y colores y deja las celdas como estaban.'],
  ['Generar resumen', 'agrega las hojas de resumen, por dependencia, vencimientos y hallazgos.'],
  ['Abrir panel', 'abre el panel con los hallazgos, el resumen, la comparación y los ajustes.'],
];

/** The whole page: no script, and styles from ayuda.css alone. */
export function helpPage(funciones: readonly Funcion[]): string {
  return `<!doctype html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>Ayuda de Seguimiento</title>
<link rel="stylesheet" href="ayuda.css">
</head>
<body>
<main>
<h1>Seguimiento</h1>
<p>Revisa el seguimiento del plan anticorrupción (PAAC, hoy PTEP) en la hoja que la entidad ya usa. Todo ocurre en su Excel: el complemento no envía ningún dato del libro.</p>
<h2>La pestaña Seguimiento</h2>
<ul>
${BUTTONS.map(([name, does]) => `<li><strong>${name}</strong>: ${does}</li>`).join('\n')}
</ul>
<h2>Funciones</h2>
<p>${funciones.map((funcion) => `<a href="#${anchorOf(funcion)}">${funcion.nombre}</a>`).join(' · ')}</p>
${funciones.map(section).join('\n')}
</main>
</body>
</html>
`;
}
