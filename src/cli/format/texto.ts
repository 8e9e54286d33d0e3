import { SEVERITIES, type Finding, type Review, type Severity, countBySeverity } from '../../core/model';
import { cortesText, programmeText } from '../../core/wording';
import type { Output } from '../io';
import { figureLines } from './figures';
import { painter, type Ink, type Paint } from './paint';
import { counted, day, plain } from './words';
import { wrapped } from './wrap';

/** How a severity looks: always a word and a symbol, never the colour alone. */
const LOOKS: Readonly<Record<Severity, { symbol: string; ink: Ink; one: string; many: string }>> = {
  error: { symbol: '✖', ink: 'red', one: 'error', many: 'errores' },
  advertencia: { symbol: '▲', ink: 'yellow', one: 'advertencia', many: 'advertencias' },
  informativo: { symbol: '●', ink: 'cyan', one: 'informativo', many: 'informativos' },
};
const SEVERITY_WIDTH = 'advertencia'.length;

/** The figures of a total line. */
export interface Total {
  readonly activities: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
}

export function totalOf(review: Review, accepted: number): Total {
  return { activities: review.filas.length, counts: countBySeverity(review.hallazgos), accepted };
}

/** «62 actividades · 9 errores · 14 advertencias», or «62 actividades · sin hallazgos»; several files are added up. */
export function totalLine(totals: readonly Total[]): string {
  const sum = (of: (total: Total) => number): number => totals.reduce((all, total) => all + of(total), 0);
  const found = SEVERITIES.flatMap((severity) => {
    const count = sum((total) => total.counts[severity]);
    return count === 0 ? [] : [counted(count, LOOKS[severity].one, LOOKS[severity].many)];
  });
  const accepted = sum((total) => total.accepted);
  return [
    ...(totals.length > 1 ? [counted(totals.length, 'archivo', 'archivos')] : []),
    counted(
      sum((total) => total.activities),
      'actividad',
      'actividades',
    ),
    ...(found.length > 0 ? found : ['sin hallazgos']),
    ...(accepted > 0 ? [counted(accepted, 'aceptado', 'aceptados')] : []),
  ].join(' · ');
}

/** One reviewed file as a person reads it: what was understood, the findings in sheet order, the total, the figures. */
export function reviewText(file: string, review: Review, total: Total, soloErrores: boolean, output: Output): string {
  const paint = painter(output.colour);
  const shown = review.hallazgos.filter((finding) => !soloErrores || finding.severidad === 'error');
  const hidden = soloErrores ? ' (se muestran solo los errores)' : '';
  return joined([
    ...headLines(file, review, paint, output.columns),
    ...findingLines(shown, paint, output.columns),
    '',
    paint('bold', totalLine([total])) + hidden,
    ...figureLines(review.resumen, paint),
  ]);
}

/** The same without the findings. */
export function summaryText(file: string, review: Review, total: Total, output: Output): string {
  const paint = painter(output.colour);
  return joined([
    ...headLines(file, review, paint, output.columns),
    '',
    paint('bold', totalLine([total])),
    ...figureLines(review.resumen, paint),
  ]);
}

/** Where a copy was written, and what could not be done in it. */
export function copyText(what: string, file: string, avisos: readonly string[]): string {
  return joined([...avisos.map((aviso) => `aviso: ${plain(aviso)}`), `${what}: ${plain(file)}`, '']);
}

const joined = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function headLines(file: string, review: Review, paint: Paint, columns: number): string[] {
  const notices = [...review.avisos, ...review.tablas.flatMap((table) => table.dudas)];
  const word = 'aviso:';
  return [
    paint('underline', plain(file)),
    `  ${paint('dim', understood(review))}`,
    ...notices.map((notice) => wrapped({ head: `  ${paint('dim', word)} `, indent: word.length + 3, text: plain(notice), columns })),
  ];
}

function understood(review: Review): string {
  const { entidad, vigencia, corte, cortes, tablas, filas } = review;
  return [
    ...(entidad === '' ? [] : [plain(entidad)]),
    programmeText(review),
    vigencia === null ? 'vigencia desconocida' : `vigencia ${String(vigencia)}`,
    cortesText(cortes),
    corte === null ? 'corte desconocido' : `corte ${day(corte)}`,
    counted(tablas.length, 'tabla', 'tablas'),
    counted(filas.length, 'actividad', 'actividades'),
  ].join(' · ');
}

export function findingLines(findings: readonly Finding[], paint: Paint, columns: number): string[] {
  const width = Math.max(0, ...findings.map((finding) => finding.celda.length));
  const sheets = [...new Set(findings.map((finding) => finding.hoja))];
  return sheets.flatMap((sheet) => [
    '',
    `  Hoja «${plain(sheet)}»`,
    ...findings.filter((finding) => finding.hoja === sheet).map((finding) => findingLine(finding, width, paint, columns)),
  ]);
}

function findingLine({ celda, severidad, mensaje, regla }: Finding, width: number, paint: Paint, columns: number): string {
  const { symbol, ink } = LOOKS[severidad];
  return wrapped({
    head: `  ${celda.padEnd(width)}  ${paint(ink, `${symbol} ${severidad.padEnd(SEVERITY_WIDTH)}`)}  `,
    indent: width + SEVERITY_WIDTH + 8,
    text: plain(mensaje),
    tail: { text: regla, painted: paint('dim', regla) },
    columns,
  });
}
