import type { Zona } from '../model';

/** The zone of a share (0..1), unrounded: below 60 % baja, below 80 % media, from 80 % alta (practice, after the official guide). */
export function zonaOf(share: number): Zona {
  if (share < 0.6) return 'baja';
  return share < 0.8 ? 'media' : 'alta';
}
