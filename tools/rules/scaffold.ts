import fs from 'node:fs';
import path from 'node:path';
import { HEADINGS, UNWRITTEN } from './completeness';
import { RULES_FOLDER } from './folders';

/** Why a code cannot name a new rule, null where it can. */
export function refusal(root: string, code: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code)) {
    return 'El código va en minúsculas sin tildes, con guiones: npm run nueva-regla -- meta-sin-unidad';
  }
  return fs.existsSync(path.join(root, RULES_FOLDER, code)) ? `La regla ${code} ya existe.` : null;
}

/** Writes the folder of a new rule; returns the paths written, relative to the root. */
export function scaffoldRule(root: string, code: string): string[] {
  const folder = path.join(RULES_FOLDER, code);
  fs.mkdirSync(path.join(root, folder));
  return Object.entries({ 'rule.ts': ruleFile(code), 'rule.md': pageFile(code), 'cases.ts': casesFile() }).map(([name, text]) => {
    fs.writeFileSync(path.join(root, folder, name), text);
    return path.join(folder, name);
  });
}

const title = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replace(/-/g, ' ');

function ruleFile(code: string): string {
  return `import { rowRule } from '../rule';

export const rule = rowRule({
  code: '${code}',
  severity: 'advertencia',
  group: 'estructura',
  title: '${title(code)}',
  whatToDo: '(${UNWRITTEN}: qué debe hacer quien diligencia).',
  source: '(${UNWRITTEN}: la norma, la guía o la práctica).',
  effect: '(${UNWRITTEN}: qué se sigue de ello, sin afirmar más que la hoja).',
  messages: {
    encontrado: '(${UNWRITTEN}: qué está mal, citando «{{texto}}»).',
  },
  *check(row) {
    const cell = row.celdas.meta;
    if (cell && row.meta === '${UNWRITTEN}') yield { message: 'encontrado', data: { texto: row.meta }, row, cell };
  },
});
`;
}

function pageFile(code: string): string {
  return `# ${code}: ${title(code)}\n\n${HEADINGS.map((heading) => `## ${heading}\n\n(${UNWRITTEN})\n`).join('\n')}`;
}

function casesFile(): string {
  return `import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividades', 'Meta o producto', 'Responsable', 'Fecha programada', '% de avance', 'Seguimiento'];

export const cases: RuleCases = {
  accept: [
    {
      name: 'una tabla sin el error',
      sheet: [header, ['Rendición de Cuentas', 'Publicar el informe', '(1) Informe', 'Planeación', '30/11/2020', '0%', 'En elaboración']],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una tabla con el error, y la celda exacta',
      sheet: [header, ['Rendición de Cuentas', 'Publicar el informe', '${UNWRITTEN}', 'Planeación', '30/11/2020', '0%', 'En elaboración']],
      cells: ['C2'],
    },
  ],
};
`;
}
