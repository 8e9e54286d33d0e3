/** The guide to the custom functions, docs/funciones.md, from the one table that also feeds Excel and Sheets. */
import { fromSerial } from '../../src/core/cells/date';
import { formatDate } from '../../src/core/days';
import type { CellValue } from '../../src/core/snapshot';
import type { Ejemplo, ExampleArgument, Funcion } from '../../src/functions/funcion';
import type { Matrix } from '../../src/functions/values';

const decimal = (value: number): string => String(value).replace('.', ',');

function argumentText(argumento: ExampleArgument): string {
  if (typeof argumento === 'string') return `"${argumento}"`;
  if (typeof argumento === 'number') return decimal(argumento);
  if ('rango' in argumento) return argumento.rango;
  const [year, month, day] = argumento.fecha.split('-').map(Number);
  return `FECHA(${String(year)};${String(month)};${String(day)})`;
}

/** «=SEGUIMIENTO.ZONA(0,6)», as Excel in Spanish takes it. */
export function formulaText({ nombre }: Funcion, { argumentos }: Ejemplo): string {
  return `=SEGUIMIENTO.${nombre}(${argumentos.map(argumentText).join('; ')})`;
}

function valueText(value: CellValue, tipo: Funcion['resultado']['tipo'] | null): string {
  if (value === null || value === '') return '(vacía)';
  if (typeof value !== 'number') return String(value);
  if (tipo === 'porcentaje') return `${decimal(Math.round(value * 10_000) / 100)} %`;
  const day = tipo === 'fecha' ? fromSerial(value, false) : null;
  return day === null ? decimal(value) : formatDate(day);
}

function cellsText(cells: Matrix<CellValue>, tipo: Funcion['resultado']['tipo'] | null): string {
  return cells.map((row) => row.map((value) => valueText(value, tipo)).join(' · ')).join('\n');
}

/** What stands in the ranges of an example, and what it gives; one row of the sheet per line. */
export function exampleLines({ resultado }: Funcion, { argumentos, da }: Ejemplo): { readonly ranges: string[]; readonly gives: string } {
  const ranges = argumentos.flatMap((one) =>
    typeof one === 'object' && 'rango' in one ? [`${one.rango}: ${cellsText(one.celdas, null)}`] : [],
  );
  return { ranges, gives: 'error' in da ? `#¡VALOR! ${da.error}` : cellsText(da, resultado.tipo) };
}

const inCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');

function exampleRow(funcion: Funcion, ejemplo: Ejemplo): string {
  const { ranges, gives } = exampleLines(funcion, ejemplo);
  const formula = [`\`${formulaText(funcion, ejemplo)}\``, ...ranges].map(inCell).join('<br>');
  return `| ${formula} | ${inCell(gives)} |`;
}

function section(funcion: Funcion): string {
  const { nombre, descripcion, parametros, resultado, notas, ejemplos } = funcion;
  const signature = parametros.map((one) => (one.opcional ? `[${one.nombre}]` : one.nombre)).join('; ');
  return [
    `## ${nombre}`,
    descripcion,
    `\`=SEGUIMIENTO.${nombre}(${signature})\``,
    [
      '| Argumento | Qué es |',
      '| --- | --- |',
      ...parametros.map((one) => `| ${one.nombre}${one.opcional ? ' (opcional)' : ''} | ${one.descripcion} |`),
    ].join('\n'),
    `**Da:** ${resultado.descripcion}`,
    notas.map((nota) => `- ${nota}`).join('\n'),
    ['| Fórmula | Resultado |', '| --- | --- |', ...ejemplos.map((one) => exampleRow(funcion, one))].join('\n'),
  ].join('\n\n');
}

const INTRODUCTION = `# Funciones de Seguimiento

Con el complemento instalado, estas funciones se escriben en una celda como cualquier otra. En Excel se llaman \`SEGUIMIENTO.ESTADO\`, \`SEGUIMIENTO.ZONA\`…; en Hojas de cálculo de Google, \`SEGUIMIENTO_ESTADO\`, \`SEGUIMIENTO_ZONA\`… Los argumentos son los mismos.

- Las fechas pueden ser fechas de la hoja o texto («31/08/2020», «31 de agosto de 2020»). Siempre va el día antes del mes.
- Los argumentos se separan con punto y coma, o con coma si así está configurado el equipo.
- Un dato que no se puede leer da #¡VALOR!, y el mensaje dice qué corregir. En un rango, solo la celda que no se puede leer da el error.
- En los libros de Excel con el sistema de fechas 1904 (Mac antiguos), escriba las fechas como texto.
- Ninguna función cambia la hoja ni envía nada fuera de ella.

<!-- Escrito por \`npm run funciones\` desde src/functions/funciones.ts: no lo edite aquí. -->`;

/** The whole page. */
export function guide(funciones: readonly Funcion[]): string {
  return `${[INTRODUCTION, ...funciones.map(section)].join('\n\n')}\n`;
}
