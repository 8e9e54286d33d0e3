import type { InventedPair } from './pair';

/** A programme of transparency: acciones estratégicas, renumbered in the follow-up, two activities merged into one, texts cut and spread. */
export const programa: InventedPair = {
  titulo: 'Programa de transparencia 2026',
  corte: '2026-06-30',
  plan: `
Programa de Transparencia y Ética Pública 2026
Componente | Acción estratégica | N° | Actividad | Meta | Responsables | Plazo
Programático | Gestión de riesgos | 1.1.1 | Formular la matriz de riesgos de lavado de activos | 1 matriz | Secretaría de Hacienda; Tesorería | 30/04/2026 || lavado
Programático | Gestión de riesgos | 1.1.2 | Aplicar debida diligencia a los contratistas nuevos | 100% de contratistas nuevos | Oficina de Contratación | 31/12/2026 || diligencia
Programático | Gestión de riesgos | 1.1.3 | Reportar operaciones sospechosas | 4 reportes | Tesorería | 31/12/2026 || reportes
Programático | Redes y articulación | 1.2.1 | Participar en la red departamental de integridad | 2 encuentros | Talento Humano | 30/11/2026 || red
Programático | Redes y articulación | 1.2.2 | Suscribir un pacto por la transparencia con los gremios | Pacto suscrito | Despacho | 29/05/2026 || pacto
Programático | Estado abierto | 1.3.1 | Publicar los conjuntos de datos abiertos priorizados | 12 conjuntos de datos | Oficina TIC | 31/12/2026 || datos
Programático | Estado abierto | 1.3.2 | Actualizar el esquema de publicación | Esquema actualizado | Oficina TIC | 31/03/2026 || esquema
Programático | Estado abierto | 1.3.3 | Realizar diálogos ciudadanos en las comunas | 6 diálogos | Participación Ciudadana | 30/11/2026 || comunas
Programático | Estado abierto | 1.3.4 | Realizar diálogos ciudadanos en los corregimientos | 4 diálogos | Participación Ciudadana | 30/11/2026 || corregimientos
Transversal | Planeación | 2.1.1 | Adoptar el programa | Decreto | Despacho | 30/01/2026 || adoptar
Transversal | Planeación | 2.1.2 | Socializar el programa con los servidores | 3 jornadas | Talento Humano | 30/06/2026 || servidores
Transversal | Planeación | 2.1.3 | Socializar el programa con la ciudadanía | 3 jornadas | Comunicaciones | 30/06/2026 || ciudadania
Transversal | Monitoreo | 2.2.1 | Presentar informe de monitoreo | 1 informe primer semestre | Planeación | 31/07/2026 || monitoreo1
Transversal | Monitoreo | 2.2.2 | Presentar informe de monitoreo | 1 informe segundo semestre | Planeación | 31/01/2027 || monitoreo2
`,
  seguimiento: `
Seguimiento PTEP 2026, corte 30/06/2026
N° | Actividad | Responsables | Meta | Plazo | % de avance (30-06-2026) | Seguimiento
1 | Adopción del programa | Despacho del alcalde | Decreto | 30/01/2026 | 100% | Decreto 012. || adoptar actividad?
2 | Socializar el programa con la ciudadanía | Comunicaciones | 3 jornadas | 30/10/2026 | 33% | Va una. || ciudadania fecha
3 | Socializar el programa con los servidores | Talento Humano | 3 jornadas | 30/06/2026 | 100% | Tres jornadas. || servidores
4 | Presentar informe de monitoreo | Planeación | 1 informe primer semestre | 31/07/2026 | 0% | En elaboración. || monitoreo1
5 | Presentar informe de monitoreo | Planeación | 1 informe segundo semestre | 31/01/2027 | N/A | No aplica aún. || monitoreo2
6 | Formular la matriz de riesgos de lavado de activos y financiación del terrorismo | Secretaría de Hacienda y Tesorería | 1 matriz | 30/04/2026 | 70% | Falta la aprobación. || lavado actividad
7 | Aplicar la debida diligencia a contratistas nuevos | Oficina de Contratación | 80% de contratistas nuevos | 31/12/2026 | 60% | Se aplica desde marzo. || diligencia meta
8 | Participar en la red departamental de la integridad | Talento Humano | 2 encuentros | 30/11/2026 | 50% | Un encuentro. || red
9 | Suscribir un pacto por la transparencia con los gremios | Despacho | Pacto suscrito | 29/05/2026 | 100% | Se firmó. || pacto
10 | Publicar los conjuntos de datos abiertos priorizados | Secretaría de Planeación | 12 conjuntos de datos | 31/12/2026 | 50% | Van seis. || datos responsable
11 | Actualizar el esquema de publicación | Oficina TIC | Esquema actualizado | 31/03/2026 | 100% | Publicado. || esquema
12 | Realizar diálogos ciudadanos en las comunas | Participación Ciudadana | 6 diálogos | 30/11/2026 | 50% | Tres diálogos. || comunas
13 | Medir la percepción de transparencia | Planeación | 1 medición | 30/11/2026 | N/A | Inicia en agosto. || nueva
`,
};
