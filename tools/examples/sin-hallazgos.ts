import { enBlanco, encabezado, filas, titulos, type Example } from './definition';

/** A table with nothing wrong in it, and much that looks as if it had: nothing may fire. */
export const sinHallazgos: Example = {
  archivo: 'sin-hallazgos.xlsx',
  corte: '2023-08-31',
  titulo: 'Seguimiento al Plan Anticorrupción y de Atención al Ciudadano 2023',
  hojas: [
    {
      nombre: 'Seguimiento',
      anchos: [24, 22, 6, 36, 28, 24, 14, 11, 44, 11, 48, 20],
      inmovilizadas: 6,
      lineas: [
        ...titulos(`
          INSTITUTO DISTRITAL DE EJEMPLO
          SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO
          Vigencia: | 2023
          Fecha de seguimiento: | 31/08/2023
        `),
        enBlanco,
        ...encabezado(`
          Componente | Subcomponente | No. | Actividades programadas | Meta o producto | Responsable | Fecha programada | % de avance (30/04/2023) | Seguimiento 30/04/2023 | % de avance (31/08/2023) | Seguimiento 31/08/2023 | esperado
        `),
        ...filas(`
          Gestión del Riesgo de Corrupción | Política | 1.1 | Adoptar la política de administración de riesgos | Política adoptada | Oficina de Planeación | 31/03/2023 | 100% | La política se adoptó con la Resolución 021 del 15 de marzo. | 100% | Actividad cumplida en el primer cuatrimestre. |
          ^ | ^ | 1.2 | Socializar la política | (2) socializaciones | Oficina de Planeación | 30/11/2023 | 50% | Se hizo una (1) socialización con 10 jefes y 25 profesionales. | 100% | Se hicieron las dos (2) socializaciones de la meta; en la segunda participaron 41 contratistas. |
          ^ | Mapa de riesgos | 1.3 | Publicar el mapa de riesgos | Mapa publicado | Oficina de Sistemas | 31/01/2023 | 100% | El mapa se publicó en https://www.ejemplo.gov.co/transparencia/riesgos-2023.pdf | 100% | Actividad cumplida en el primer cuatrimestre. |
          ^ | ^ | 1.4 | Ajustar el mapa con las observaciones recibidas | Mapa ajustado | Oficina de Planeación | 15/12/2023 | 20% | Llegaron 14 observaciones. | 65% | Se incorporaron 9 observaciones y se estudian las demás. |
          ^ | ^ | 1.5 | Describir los controles de los riesgos altos | Controles descritos | Oficina de Planeación | 29/09/2023 | 35% | Se describieron los del proceso financiero. | 80% | Se describieron también los de contratación y nómina. |
          ^ | Monitoreo | 1.6 | Monitorear los riesgos cada cuatrimestre | Tres (3) monitoreos | Todas las dependencias | 28/04/2023 31/08/2023 29/12/2023 | 33% | Primer monitoreo con reporte de las 8 dependencias. | 67% | Se completaron dos (2) de los tres (3) monitoreos. |
          ^ | ^ | 1.7 | Presentar al comité el resultado del monitoreo | (2) presentaciones | Oficina de Planeación | 30/06/2023 15/12/2023 | 0% | La primera presentación es en junio. | 50% | Se hizo una (1) presentación, en la sesión del 28 de junio. |
          ^ | Seguimiento | 1.8 | Publicar el seguimiento al mapa de riesgos | Informe con corte al 30 de abril de 2023 | Oficina de Control Interno | 15/05/2023 | N/A | El informe se publica después del corte. | 100% | El informe se publicó el 12 de mayo. |
          ^ | ^ | 1.9 | Publicar el seguimiento al mapa de riesgos | Informe con corte al 31 de agosto de 2023 | Oficina de Control Interno | 14/09/2023 | N/A | No programada para este corte. | N/A | El informe se publicará en los primeros diez días hábiles de septiembre. |
          ^ | ^ | 1.10 | Publicar el seguimiento al mapa de riesgos | Informe con corte al 31 de diciembre de 2023 | Oficina de Control Interno | 16/01/2024 | N/A | No programada para este corte. | N/A | Se hará en enero de 2024. |
          Racionalización de Trámites | Planeación | 2.1 | Consultar a la ciudadanía sobre la estrategia | Consulta realizada | Oficina de Planeación | 20/01/2023 | 100% | La consulta estuvo abierta del 10 al 20 de enero. | 100% | Actividad cumplida en el primer cuatrimestre. |
          ^ | Intervención | 2.2 | Reducir de 30 a 12 los días de la certificación | Días reducidos | Subdirección de Servicio | 15/12/2023 | 30% | Se midió el tiempo de cada paso y se eliminaron dos. | 65% | El promedio de agosto fue de 19 días; falta el paso de la firma. |
          ^ | ^ | 2.3 | Interoperar con el registro civil | Interoperabilidad en producción | Oficina de Sistemas | 30/11/2023 | 15% | Se firmó el acuerdo de confidencialidad. | '33,5 % | Se consumió el servicio en ambiente de pruebas. |
          ^ | Monitoreo | 2.4 | Monitorear la estrategia en el SUIT | Monitoreo efectuado (3 veces al año) | Oficina de Planeación | 15/05/2023 14/09/2023 16/01/2024 | 0% | El primer monitoreo se registra en mayo. | 33% | El primer monitoreo se registró el 9 de mayo. |
          Rendición de Cuentas | Información | 3.1 | Producir videos de la gestión | (5) videos | Oficina de Comunicaciones | 15/12/2023 | 20% | Se produjo un (1) video. | 60% | Van tres (3) videos producidos, cada uno de 2 minutos y con 4.300 vistas en promedio. |
          ^ | ^ | 3.2 | Actualizar la sección de rendición de cuentas | Sección actualizada cada mes | Oficina de Comunicaciones | Mensual | 33% | La sección está al día. | 67% | La sección está al día a 31 de agosto. |
          ^ | Diálogo | 3.3 | Realizar la audiencia pública | (1) audiencia | Dirección General | 30/11/2023 | N/A | La audiencia está programada para noviembre. | N/A | La audiencia se realizará el 16 de noviembre. |
          ^ | ^ | 3.4 | Visitar las localidades | Visitas realizadas / visitas programadas | Dirección General | 15/12/2023 | '27,8% | Se visitaron 5 de 18 localidades. | 72% | Se han visitado 13 de 18 localidades. |
          ^ | Evaluación | 3.5 | Evaluar los espacios de diálogo | Informe semestral | Oficina de Control Interno | Semestral | 0% | El informe del primer semestre se entrega en junio. | 50% | Se entregó el informe del primer semestre. |
          Atención al Ciudadano | Canales | 4.1 | Mantener abiertos los canales de atención | Canales abiertos | Subdirección de Servicio | Permanente | 33% | Los cuatro canales funcionan sin interrupciones. | 67% | Los cuatro canales funcionan; el chat se interrumpió dos días en julio por mantenimiento. |
          ^ | Talento humano | 4.2 | Capacitar a los servidores en lenguaje claro | (1) capacitación | Talento Humano | 31/08/2023 | 30% | Se abrió la inscripción. | 100% | Diez funcionarios terminaron la capacitación que dicta el DAFP. |
          ^ | Normativo | 4.3 | Actualizar el reglamento de peticiones | Reglamento actualizado | Oficina Jurídica | 31/10/2023 | 25% | Se revisaron las sentencias recientes. | 70% | El proyecto de reglamento está publicado para comentarios hasta el 15 de septiembre. |
          Transparencia | Activa | 5.1 | Revisar los contenidos mínimos de la sede electrónica | Contenidos revisados | Oficina de Sistemas | 30/06/2023 | 50% | Se revisó la mitad de los contenidos. | 100% | Se revisaron todos los contenidos; los ajustes están en http://intranet.ejemplo.gov.co:8080/actas/ver?id=218&anexo=2 |
          ^ | Pasiva | 5.2 | Publicar los informes de solicitudes de información | Cuatro (4) informes trimestrales | Subdirección de Servicio | 28/04/2023 31/07/2023 31/10/2023 19/01/2024 | 25% | Se publicó un (1) informe. | 50% | Se han publicado dos (2) informes, que dan cuenta de 640 solicitudes. |
          Iniciativas Adicionales | Integridad | 6.1 | Divulgar los valores del código de integridad | (5) piezas | Talento Humano | 15/12/2023 | 40% | Se divulgaron dos (2) piezas. | 80% | En el periodo se divulgaron dos (2) piezas más, para un total de cuatro (4). |
          ^ | ^ | 6.2 | Declarar los conflictos de interés | 100% de los directivos con declaración | Talento Humano | 31/07/2023 | 90% | Declararon 9 de 10 directivos. | 100% | Declararon los 10 directivos. |
        `),
      ],
    },
  ],
};
