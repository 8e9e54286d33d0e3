/** What was not sure while reading the workbook, in Spanish sentences that say what to do. */
import { profileOf } from '../calendar/cortes';
import type { Reading } from '../model';

export function noticesOf({ tablas, filas, perfil, perfilSegun, vigencia, corte }: Omit<Reading, 'avisos'>): string[] {
  const avisos: string[] = [];
  const risk = tablas.filter(({ tipo }) => tipo === 'riesgos');
  for (const { hoja, rango } of risk)
    avisos.push(`«${hoja}» ${rango} es un mapa de riesgos: se reconoce y no se le aplican las reglas de actividades.`);
  if (tablas.length > risk.length && tablas.every(({ columnas }) => columnas.avance === undefined)) {
    avisos.push(
      tablas.some(({ columnas }) => columnas.seguimiento !== undefined)
        ? 'Ninguna tabla tiene columna de % de avance: se revisan el relato, las fechas y la estructura.'
        : 'Ninguna tabla tiene columnas de avance ni de seguimiento: se revisa como plan.',
    );
  }
  if (corte === null && filas.some(({ avances }) => avances.length > 0)) {
    avisos.push('No se encontró el corte en el título, en los encabezados ni en el nombre; indíquelo para revisar el cronograma.');
  }
  if (vigencia === null && filas.length > 0)
    avisos.push(
      `No se encontró la vigencia del ${perfil} en el título ni en las fechas; indíquela en los ajustes para revisar el cronograma.`,
    );
  if (vigencia !== null && profileOf(vigencia) === 'PTEP') {
    const desde = 'desde el 30 de agosto de 2024 (Decreto 1122 de 2024) toda mención del PAAC se lee como PTEP';
    if (perfil === 'PTEP' && perfilSegun === 'vigencia')
      avisos.push(`El documento no dice si es un PAAC o un PTEP; por su vigencia se toma como PTEP. Si no lo es, cámbielo en los ajustes.`);
    if (perfil === 'PAAC' && perfilSegun !== 'ajustes')
      avisos.push(
        `El documento se llama PAAC y ${desde}. Se revisa como plan anual, con los cortes del PAAC; si es un PTEP, dígalo en los ajustes.`,
      );
  }
  return avisos;
}
