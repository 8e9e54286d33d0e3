/** The report of findings as a Word document: the same report gives the same bytes. */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, type Table, TextRun, AlignmentType } from 'docx';
import { formatDate } from '../../core/days';
import type { IsoDate, Profile } from '../../core/model';
import {
  CAUSE_TO_FILL_IN,
  type AcceptedCase,
  type Case,
  type CaseGroup,
  type Report,
  type ReportedFigures,
} from '../../core/report/report';
import { counted, percent, plain } from '../format/words';
import { repacked } from './repack';
import { bullet, formTable, gap, heading, listTable, MUTED_LOOK, PAGE, paragraph, title, type CellText } from './text';

type Block = Paragraph | Table;

const PROGRAMME: Readonly<Record<Profile, string>> = {
  PAAC: 'Seguimiento al Plan Anticorrupción y de Atención al Ciudadano',
  PTEP: 'Seguimiento al Programa de Transparencia y Ética Pública',
};
const SEVERITY = { error: 'Error', advertencia: 'Advertencia', informativo: 'Informativo' } as const;
const SCOPE =
  'El informe recoge lo que la hoja de cálculo dice y lo que se contradice en ella. No reemplaza la verificación de la evidencia por parte de control interno.';

const day = (date: IsoDate | null): string => (date === null ? 'Sin fecha en la hoja' : formatDate(date));
const causeText = (causa: string): CellText => (causa === '' ? { text: CAUSE_TO_FILL_IN, look: MUTED_LOOK } : causa);
const placeOf = ({ hoja, celda }: Pick<Case, 'hoja' | 'celda'>): string => `Hoja «${hoja}», celda ${celda}`;
const evidenceText = (one: Case): string => [placeOf(one), ...one.evidencia.map(({ campo, texto }) => `${campo}: ${texto}`)].join('\n');
const activityText = ({ actividad, responsable }: Case): string =>
  [actividad, responsable === '' ? '' : `Responsable: ${responsable}`].filter((part) => part !== '').join('\n');

function opening({ entidad, vigencia, corte, limitePublicacion, programa }: Report): Block[] {
  return [
    title('Informe de hallazgos'),
    paragraph(PROGRAMME[programa]),
    formTable([
      ['Entidad', entidad === '' ? '(sin nombre en la hoja)' : entidad],
      ['Vigencia', vigencia === null ? 'Sin vigencia en la hoja' : String(vigencia)],
      ['Fecha de seguimiento (corte)', day(corte)],
      ['Fecha límite de publicación', day(limitePublicacion)],
    ]),
  ];
}

function figuresRow({ nombre, programadas, cumplidas, avance, observaciones }: ReportedFigures): CellText[] {
  const share = avance === null ? 'Sin dato' : percent(avance);
  return [
    nombre,
    { text: String(programadas), right: true },
    { text: String(cumplidas), right: true },
    { text: share, right: true },
    observaciones,
  ];
}

function results({ componentes, total, cuenta }: Report): Block[] {
  const found = [
    counted(cuenta.error, 'error', 'errores'),
    counted(cuenta.advertencia, 'advertencia', 'advertencias'),
    counted(cuenta.informativo, 'informativo', 'informativos'),
  ].join(', ');
  return [
    heading(1, 'Resultados'),
    paragraph(`Se revisaron ${counted(total.actividades, 'actividad', 'actividades')}. Hallazgos abiertos: ${found}.`),
    listTable(
      ['Componente', 'Actividades programadas', 'Actividades cumplidas', '% de avance', 'Observaciones'],
      [27, 18, 16, 11, 37],
      [...componentes, total].map(figuresRow),
    ),
  ];
}

/** What a rule looks at, from its page: the first section, without the marks of its writing. */
export function whatItChecks(page: string): string {
  const [, section = ''] = /## Qué revisa\n+([^]*?)(?=\n## |$)/.exec(page) ?? [];
  return section
    .split(/\n{2,}|\n(?=[-*] )/)
    .map((part) =>
      part
        .replace(/^[-*] /, '')
        .replace(/\s+/g, ' ')
        .replace(/`|\*\*/g, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .join('\n');
}

function parts({ criterio, efecto, queHacer, casos }: CaseGroup, page: string): (readonly [string, CellText])[] {
  const [only] = casos.length === 1 ? casos : [];
  const checked = whatItChecks(page);
  return [
    ...(only && only.actividad !== '' ? [['Actividad', activityText(only)] as const] : []),
    ['Criterio', [...criterio, ...(checked === '' ? [] : [`Qué se revisa: ${checked}`])].join('\n')],
    ['Condición', only ? only.condicion : `${counted(casos.length, 'caso', 'casos')}, que la tabla siguiente relaciona uno por uno.`],
    ['Causa', only ? causeText(only.causa) : 'La de cada caso, en la tabla siguiente.'],
    ['Efecto', efecto],
    ['Evidencia', only ? evidenceText(only) : 'La de cada caso, en la tabla siguiente.'],
    ['Qué hacer', queHacer],
  ];
}

function group(one: CaseGroup, number: number, page: string): Block[] {
  const { titulo, severidad, casos } = one;
  const rows = casos.map((found, index): CellText[] => [
    String(index + 1),
    activityText(found),
    found.condicion,
    evidenceText(found),
    causeText(found.causa),
  ]);
  return [
    heading(2, `${String(number)}. ${titulo} (${SEVERITY[severidad].toLowerCase()})`),
    formTable(parts(one, page)),
    gap(),
    ...(casos.length === 1
      ? []
      : [listTable(['Nº', 'Actividad y responsable', 'Condición', 'Evidencia', 'Causa'], [5, 24, 30, 30, 18], rows), gap()]),
  ];
}

function findings({ grupos }: Report, pages: Readonly<Record<string, string>>): Block[] {
  const blocks = grupos.flatMap((one, index) => group(one, index + 1, Object.hasOwn(pages, one.regla) ? (pages[one.regla] ?? '') : ''));
  return [heading(1, 'Hallazgos'), ...(blocks.length === 0 ? [paragraph('La revisión no tiene hallazgos abiertos.')] : blocks)];
}

function acceptedBlocks({ aceptados }: Report): Block[] {
  if (aceptados.length === 0) return [];
  const row = (one: AcceptedCase): CellText[] => [
    `${one.titulo}\n${placeOf(one)}`,
    one.actividad,
    one.condicion,
    one.motivo,
    [one.quien, one.cuando].filter((part) => part !== '').join('\n'),
  ];
  return [
    heading(1, 'Hallazgos aceptados'),
    paragraph('Una persona los revisó y los aceptó, con el motivo que aquí se cita. No cuentan entre los hallazgos abiertos.'),
    listTable(['Hallazgo', 'Actividad', 'Condición', 'Motivo', 'Quién y cuándo'], [24, 22, 26, 22, 14], aceptados.map(row)),
  ];
}

function looseCauses({ causasSueltas }: Report): Block[] {
  if (causasSueltas.length === 0) return [];
  return [
    heading(1, 'Causas de hallazgos que ya no están'),
    listTable(
      ['Hallazgo', 'Actividad', 'Dónde', 'Causa'],
      [22, 30, 18, 30],
      causasSueltas.map((one) => [one.hallazgo, one.actividad, placeOf(one), one.causa]),
    ),
  ];
}

function closing({ avisos }: Report): Block[] {
  return [
    heading(1, 'Alcance'),
    paragraph(SCOPE),
    ...avisos.map(bullet),
    gap(),
    formTable([
      ['Elaboró', ''],
      ['Revisó', ''],
      ['Fecha', ''],
    ]),
  ];
}

const small = (text: string): TextRun => new TextRun({ text: plain(text), size: 16, color: '595959' });

/** @param pages of the rules, by code. */
export async function informeDocx(report: Report, pages: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const pageNumber = new TextRun({ children: ['Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES], size: 16, color: '595959' });
  const headingStyle = (size: number, before: number) => ({
    run: { font: 'Arial', size, bold: true, color: '1F3864' },
    paragraph: { spacing: { before, after: 100 } },
  });
  const document = new Document({
    title: 'Informe de hallazgos',
    creator: 'Seguimiento',
    lastModifiedBy: 'Seguimiento',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 20, language: { value: 'es-CO', eastAsia: 'es-CO', bidirectional: 'es-CO' } } },
        title: headingStyle(36, 0),
        heading1: headingStyle(28, 320),
        heading2: headingStyle(22, 240),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [small(`${report.entidad}${report.entidad === '' ? '' : ' · '}Informe de hallazgos`)] })],
          }),
        },
        footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [pageNumber] })] }) },
        children: [
          ...opening(report),
          ...results(report),
          ...findings(report, pages),
          ...acceptedBlocks(report),
          ...looseCauses(report),
          ...closing(report),
        ],
      },
    ],
  });
  return repacked(await Packer.toBuffer(document));
}
