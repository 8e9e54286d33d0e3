import type { InventedPair } from './pair';

/** Plan under bands with beginning and end; follow-up with one date column, other numerals and another order of the componentes. */
export const hospital: InventedPair = {
  titulo: 'Hospital de Villa Esperanza 2022',
  corte: '2022-08-31',
  plan: `
Plan Anticorrupción y de Atención al Ciudadano, vigencia 2022
Entidad: Hospital San Rafael de Villa Esperanza
N° | Actividad | Producto | Responsable | Fecha inicio | Fecha fin
Componente 1: Gestión del riesgo de corrupción
1.1 | Revisar la política de administración del riesgo | Política revisada | Oficina de Planeación | 01/02/2022 | 31/03/2022 || politica
1.2 | Identificar los riesgos de corrupción en el proceso de facturación | Matriz de riesgos de facturación | Jefe de Facturación | 01/02/2022 | 30/04/2022 || facturacion
1.3 | Identificar los riesgos de corrupción en el proceso de farmacia | Matriz de riesgos de farmacia | Regente de Farmacia | 01/02/2022 | 30/04/2022 || farmacia
1.4 | Identificar los riesgos de corrupción en el proceso de contratación | Matriz de riesgos de contratación | Oficina Jurídica | 01/02/2022 | 30/04/2022 || contratacion
1.5 | Publicar el mapa de riesgos institucional | Un (1) mapa publicado | Oficina de Sistemas | 01/05/2022 | 31/05/2022 || mapa
1.6 | Hacer seguimiento a los controles | Tres (3) informes de seguimiento | Oficina de Control Interno | 01/05/2022 | 16/01/2023 || controles
Componente 2: Rendición de cuentas
2.1 | Conformar el equipo de rendición de cuentas | Acta de conformación | Gerencia | 01/02/2022 | 28/02/2022 || equipo
2.2 | Publicar el informe de gestión de la vigencia anterior | Informe publicado en la página web | Oficina de Planeación | 01/02/2022 | 31/03/2022 || informe
2.3 | Realizar la audiencia pública de rendición de cuentas | Una (1) audiencia | Gerencia | 01/04/2022 | 30/06/2022 || audiencia
2.4 | Responder las preguntas de la audiencia | Respuestas publicadas | Oficina de Atención al Usuario | 01/07/2022 | 29/07/2022 || respuestas
2.5 | Evaluar la audiencia con encuestas a los asistentes | Informe de la encuesta | Oficina de Planeación | 01/07/2022 | 31/08/2022 || encuesta
Componente 3: Atención al ciudadano
3.1 | Capacitar al personal de ventanilla en lenguaje claro | (4) capacitaciones | Talento Humano | 01/03/2022 | 30/11/2022 || ventanilla
3.2 | Actualizar el portafolio de servicios | Portafolio actualizado | Oficina de Atención al Usuario | 01/03/2022 | 30/06/2022 || portafolio
3.3 | Medir la satisfacción de los usuarios de urgencias | Informe trimestral de satisfacción | Oficina de Atención al Usuario | 01/01/2022 | 31/12/2022 || urgencias
3.4 | Medir la satisfacción de los usuarios de consulta externa | Informe trimestral de satisfacción | Oficina de Atención al Usuario | 01/01/2022 | 31/12/2022 || consulta
3.5 | Instalar señalización incluyente en las sedes rurales | Sedes señalizadas | Subgerencia Administrativa | 01/03/2022 | 30/09/2022 || senales
`,
  seguimiento: `
Seguimiento al Plan Anticorrupción y de Atención al Ciudadano 2022
Entidad: Hospital San Rafael de Villa Esperanza
Componente | Actividades programadas | Meta | Dependencia responsable | Fecha programada | % de avance (31-08-2022) | Seguimiento
Atención al ciudadano | Instalar señalización incluyente en sedes rurales | Sedes señalizadas | Subgerencia Administrativa | 30/09/2022 | 40% | Se compraron los avisos. || senales
Atención al ciudadano | Capacitación al personal de ventanilla en lenguaje claro | (2) capacitaciones | Talento Humano | 30/11/2022 | 100% | Se dictaron dos. || ventanilla meta
Atención al ciudadano | Actualizar el portafolio de servicios. | Portafolio actualizado | Of. de Atención al Usuario | 31/10/2022 | 20% | En revisión de la subgerencia. || portafolio fecha
Atención al ciudadano | Medir la satisfacción de los usuarios de consulta externa | Informe trimestral de satisfacción | Oficina de Atención al Usuario | 31/12/2022 | 50% | Van dos informes. || consulta
Atención al ciudadano | Crear el comité de ética hospitalaria | Comité creado | Subgerencia Científica | 30/11/2022 | 50% | Hay proyecto de resolución. || nueva
Gestión del riesgo | Revisar la política de administración del riesgo | Política revisada | Planeación | 31/03/2022 | 100% | Se revisó en comité. || politica
Gestión del riesgo | Identificar riesgos de corrupción del proceso de farmacia | Matriz de riesgos de farmacia | Regente de farmacia | 30/04/2022 | 100% | Se aprobó la matriz. || farmacia
Gestión del riesgo | Identificar riesgos de corrupción del proceso de facturación | Matriz de riesgos de facturación | Jefe de facturación | 30/04/2022 | 100% | Se entregó la matriz. || facturacion
Gestión del riesgo | Identificar riesgos de corrupción del proceso de contratación | Matriz de riesgos de contratación | Gerencia | 30/04/2022 | 100% | La matriz quedó firmada. || contratacion responsable
Gestión del riesgo | PUBLICAR EL MAPA DE RIESGOS INSTITUCIONAL | 1 mapa publicado | Oficina de Sistemas | 31/05/2022 | 100% | Está en la página. || mapa
Gestión del riesgo | Hacer seguimiento a los controles | 3 informes de seguimiento | OCI | 16/01/2023 | 33% | Va un informe. || controles
Rendición de cuentas | Conformar el equipo de rendición de cuentas | Acta de conformación | Gerencia | 28/02/2022 | 100% | Acta 003. || equipo
Rendición de cuentas | Publicar informe de gestión de la vigencia anterior | Informe publicado en la página web | Oficina de Planeación | 31/03/2022 | 100% | Publicado el 30 de marzo. || informe
Rendición de cuentas | Realizar la audiencia pública de rendición de cuentas | (1) audiencia | Gerencia | 30/11/2022 | 0% | Se aplazó por el brote de dengue. || audiencia fecha
Rendición de cuentas | Aplicar y evaluar encuestas a los asistentes a la audiencia | Informe de la encuesta | Oficina de Planeación | 31/08/2022 | N/A | Depende de la audiencia. || encuesta actividad
`,
};
