import type { InventedPair } from './pair';

/** Marks of cuatrimestre instead of dates, activities that differ by one word only, two of them equal but for their place. */
export const marcas: InventedPair = {
  titulo: 'Plan con marcas 2021',
  corte: '2021-08-31',
  plan: `
Alcaldía de Villa Esperanza
Plan anticorrupción 2021
Subcomponente | Actividades | Meta o producto | Responsable | Cuatrimestre 1 | Cuatrimestre 2 | Cuatrimestre 3
Información | Publicar boletín de noticias | 12 boletines | Prensa | X | X | X || boletin
Información | Publicar el plan de compras | Plan publicado | Almacén | X | | || compras
Información | Publicar el plan de acción | Plan publicado | Planeación | X | | || accion
Información | Publicar el plan de vacantes | Plan publicado | Talento Humano | X | | || vacantes
Información | Publicar el plan de tratamiento de riesgos de seguridad | Plan publicado | Sistemas | X | | || seguridad
Diálogo | Realizar mesas de trabajo con las juntas de acción comunal | 4 mesas | Desarrollo Comunitario | | X | X || juntas
Diálogo | Realizar mesas de trabajo con los comerciantes | 2 mesas | Desarrollo Económico | | X | X || comerciantes
Diálogo | Realizar seguimiento a los compromisos | Informe | Control Interno | | X | X || seguimientoA
Incentivos | Capacitar en control social | 1 capacitación | Personería | | X | || controlsocial
Incentivos | Realizar seguimiento a los compromisos | Informe | Control Interno | | | X || seguimientoB
Incentivos | Entregar reconocimientos a los veedores | 1 evento | Personería | | | X || veedores
`,
  seguimiento: `
Alcaldía de Villa Esperanza
Seguimiento al plan anticorrupción 2021
Subcomponente | Actividades | Meta o producto | Responsable | Cuatrimestre 1 | Cuatrimestre 2 | Cuatrimestre 3 | Seguimiento 31 de agosto | % de avance (31-08-2021)
Información | Publicar boletines de noticias | 12 boletines | Prensa | X | X | X | Van ocho. | 67% || boletin
Información | Publicar el plan de compras | Plan publicado | Almacén | X | | | Publicado. | 100% || compras
Información | Publicar el plan de acción | Plan publicado | Planeación | | X | | Publicado en mayo. | 100% || accion fecha
Información | Publicar plan de tratamiento de riesgos de seguridad y privacidad | Plan publicado | Sistemas | X | | | Publicado. | 100% || seguridad actividad
Diálogo | Realizar mesas de trabajo con los comerciantes | 2 mesas | Secretaría de Desarrollo Económico | | X | X | Una mesa. | 50% || comerciantes
Diálogo | Realizar mesas de trabajo con juntas de acción comunal | 3 mesas | Desarrollo Comunitario | | X | X | Una mesa. | 33% || juntas meta
Diálogo | Realizar seguimiento a los compromisos | Informe | Control Interno | | X | X | Primer informe. | 50% || seguimientoA
Incentivos | Capacitar en control social y participación | 1 capacitación | Secretaría de Gobierno | | X | | Se dictó. | 100% || controlsocial actividad responsable
Incentivos | Realizar seguimiento a los compromisos | Informe | Control Interno | | | X | No ha iniciado. | 0% || seguimientoB
Incentivos | Entregar reconocimientos a veedores | 1 evento | Personería | | | X | No ha iniciado. | 0% || veedores
`,
};
