import { HostError } from '../../host';

export function damagedXml(cause?: unknown): HostError {
  return new HostError(
    'danado',
    'El archivo está dañado por dentro (XML mal formado). Ábralo en Excel, guárdelo de nuevo y vuelva a intentarlo.',
    ...(cause === undefined ? [] : [{ cause }]),
  );
}
