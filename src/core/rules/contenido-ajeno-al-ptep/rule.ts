import { bareName, foreignTheme, type ForeignTheme } from '../../cells/componente';
import { clip } from '../../cells/text';
import type { Row } from '../../model';
import type { Cell } from '../../snapshot';
import { tableRule } from '../rule';

const LEVELS = ['componente', 'subcomponente'] as const;
const LONGEST_QUOTE = 80;

export const rule = tableRule({
  code: 'contenido-ajeno-al-ptep',
  severity: 'informativo',
  group: 'estructura',
  title: 'Trámites o atención al ciudadano dentro del PTEP',
  whatToDo:
    'Llévelo al plan de acción anual y retírelo en la próxima modificación del programa; si la entidad decidió conservarlo, acepte el hallazgo con su razón.',
  source:
    'Ley 2195 de 2022, artículo 31, parágrafo 4 (la política antitrámites y la de servicio al ciudadano siguen a cargo de Función Pública y del DNP); Concepto 654781 de 2024 de Función Pública (van en el plan de acción, no en el PTEP).',
  effect: 'El avance del programa suma actividades que no son de su contenido.',
  messages: {
    tramites: '«{{nombre}}» es racionalización de trámites, que no hace parte del Programa de Transparencia y Ética Pública.',
    formato: 'Esta tabla es el formato de racionalización de trámites, que no hace parte del Programa de Transparencia y Ética Pública.',
    atencion: '«{{nombre}}» es atención al ciudadano, que no hace parte del Programa de Transparencia y Ética Pública.',
  },
  *check(rows, { reading: { perfil, perfilSegun } }) {
    // The law of the year alone does not make a document a PTEP.
    if (perfil !== 'PTEP' || perfilSegun === 'vigencia') return;
    const told = new Set<string>();
    for (const row of rows) {
      const part = foreignPart(row);
      const key = part && `${row.hoja}\n${part.theme}\n${bareName(part.nombre)}`;
      if (part === null || key === null || told.has(key)) continue;
      told.add(key);
      const { theme, nombre, cell } = part;
      const data = { nombre: clip(nombre, LONGEST_QUOTE) };
      if (nombre === '') yield { message: 'formato', row, cell };
      else yield { message: theme === 'tramites' ? 'tramites' : 'atencion', data, row, cell };
    }
  },
});

interface ForeignPart {
  readonly theme: ForeignTheme;
  /** Empty where no name but the form of the table tells it. */
  readonly nombre: string;
  readonly cell: Cell;
}

/** The widest part of the table that the row stands in and that is not of a PTEP; null where there is none. */
function foreignPart(row: Row): ForeignPart | null {
  for (const level of LEVELS) {
    const theme = foreignTheme(row[level]);
    if (theme) return { theme, nombre: row[level], cell: row.titulos[level] ?? row.celdas[level] ?? firstCell(row) };
  }
  return row.tipo === 'tramites' ? { theme: 'tramites', nombre: '', cell: firstCell(row) } : null;
}

function firstCell(row: Row): Cell {
  return row.celdas.actividad ?? { hoja: row.hoja, fila: row.fila, columna: 1 };
}
