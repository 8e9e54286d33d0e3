import { encabezado, filas, titulos, type Example } from './definition';

/** Two header rows, an X per cuatrimestre, and a narrative with its percentage per corte; December is still to come. */
export const cuatrimestres: Example = {
  archivo: 'cuatrimestres.xlsx',
  corte: '2024-08-31',
  titulo: 'Segundo seguimiento al Plan Anticorrupción y de Atención al Ciudadano 2024',
  hojas: [
    {
      nombre: 'PAAC 2024',
      anchos: [20, 20, 6, 32, 24, 24, 22, 4, 4, 4, 13, 40, 12, 40, 12, 24, 12, 24],
      inmovilizadas: 5,
      lineas: [
        ...titulos(`
          SEGUNDO SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO 2024
          INSTITUTO DISTRITAL DE EJEMPLO
          OBJETIVO: Prevenir los riesgos de corrupción y acercar los servicios del Instituto a la ciudadanía.
        `),
        ...encabezado(`
          COMPONENTE | SUBCOMPONENTE | N° | ACTIVIDAD | PRODUCTO ENTREGABLE | META | UNIDAD ADMINISTRATIVA RESPONSABLE | CUATRIMESTRE | < | < | FECHA DE CUMPLIMIENTO | SEGUIMIENTO ABRIL 30 | PORCENTAJE DE CUMPLIMIENTO DE LA ACCIÓN | SEGUIMIENTO AGOSTO 31 | PORCENTAJE DE CUMPLIMIENTO DE LA ACCIÓN | SEGUIMIENTO DICIEMBRE 31 | PORCENTAJE DE CUMPLIMIENTO DE LA ACCIÓN | esperado
          ^ | ^ | ^ | ^ | ^ | ^ | ^ | 1 | 2 | 3 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
        `),
        ...filas(`
          1. Gestión del Riesgo de Corrupción | Política de riesgos | 1.1 | Adoptar la política de riesgos de corrupción | Acto administrativo | Política adoptada | Oficina de Planeación | X | | | 28/02/2024 | La Resolución 044 del 22 de febrero adoptó la política. | 100% | Se cumplió en el primer cuatrimestre. | 100% | | |
          ^ | ^ | 1.2 | Asesorar a los líderes de proceso en la gestión de sus riesgos | Actas de asesoría | Asesorías a los líderes | Oficina de Planeación | X:1,2,3/3 | 29/11/2024 | Se asesoró a los líderes de los procesos estratégicos. | 33% | Se sumaron los procesos misionales; las actas están en el anexo 1.2. | 66% | | |
          ^ | Mapa de riesgos | 1.3 | Publicar el mapa de riesgos de la vigencia | Mapa publicado | Mapa de riesgos publicado | Oficina de Sistemas | X:1/3 | 31/01/2024 | Publicado el 30 de enero en la sede electrónica. | 100% | Se cumplió en el primer cuatrimestre. | 100% | | |
          ^ | ^ | 1.4 | Recoger las observaciones de la ciudadanía al mapa | Informe de observaciones | Observaciones respondidas | Oficina de Planeación | X:1,2/3 | 29/11/2024 | Llegaron ocho observaciones por el formulario. | 40% | Las ocho quedaron respondidas y el informe se publicó el 2 de julio. | 100% | | | cuatrimestre-contradice-fecha
          ^ | Monitoreo | 1.5 | Reportar los controles al comité de coordinación | Informes al comité | Tres (3) informes | Oficina de Planeación | X:1,2,3/3 | 20/12/2024 | El comité recibió un (1) informe en abril. | 33% | El comité ha recibido dos (2) informes, el último el 22 de agosto. | 67% | | |
          ^ | ^ | 1.6 | Revisar los riesgos materializados | Acta de revisión | Revisión por corte | Oficina de Control Interno | X:1,2,3/3 | 30/04/2024 30/08/2024 20/12/2024 | No se materializaron riesgos; la revisión consta en el acta 04. | 33% | La revisión de agosto no se alcanzó a terminar por el cambio de jefe. | 40% | | | por-debajo-de-lo-programado
          2. Racionalización de Trámites | Priorización | 2.1 | Depurar los trámites del inventario | Inventario depurado | Inventario depurado | Subdirección de Servicio | X:1/3 | 30/04/2024 | El inventario pasó de 41 a 29 trámites. | 100% | Se cumplió en el primer cuatrimestre. | 100% | | |
          ^ | Intervención | 2.2 | Reunir en un solo formulario las certificaciones académicas | Formulario único | Formulario en producción | Oficina de Sistemas | X:2/3 | 28/06/2024 | Se aprobó el diseño con Registro y Control. | 50% | El formulario funciona en pruebas; el paso a producción espera el certificado de seguridad. | 80% | | | vencida
          ^ | ^ | 2.3 | Eliminar la autenticación de firmas en las solicitudes de reintegro | Resolución | Requisito eliminado | Subdirección Jurídica | X:3/3 | 15/11/2024 | Se proyectó la resolución. | 30% | La resolución está en firma de la directora. | 80% | | |
          ^ | Difusión | 2.4 | Divulgar las mejoras entre los usuarios | Piezas divulgadas | (6) piezas | Oficina de Comunicaciones | X:1,2,3/3 | 13/12/2024 | Se divulgaron dos (2) piezas. | 33% | Van cuatro (4) piezas divulgadas, una de ellas en la emisora de la universidad vecina. | 67% | | |
          3. Rendición de Cuentas | Información | 3.1 | Publicar el informe de gestión | Informe publicado | (1) informe | Oficina de Planeación | X:1/3 | 31/01/2024 | El informe se publicó el 31 de enero. | 100% | Se cumplió en el primer cuatrimestre. | 100% | | |
          ^ | ^ | 3.2 | Divulgar el plan en las audiencias de la vigencia | Registro de las audiencias | Divulgación en cada audiencia | Oficina de Comunicaciones | X:1,2,3/3 | 29/11/2024 | El plan se divulgó en la audiencia de marzo. | 33% | El plan se divulgó en la audiencia de julio, con cartillas y un juego de preguntas. | 100% | | | cumplimiento-anticipado
          ^ | Diálogo | 3.3 | Conversar con los egresados sobre la gestión | Encuentros con egresados | (4) encuentros | Subdirección de Servicio | X:2,3/3 | 29/11/2024 | Los encuentros empiezan en mayo. | N/A | Se hicieron dos (2) encuentros, con 73 egresados. | 50% | | |
          ^ | ^ | 3.4 | Publicar los compromisos de los encuentros | Matriz de compromisos | Compromisos publicados | Subdirección de Servicio | X:3/3 | 13/12/2024 | No aplica para este seguimiento. | N/A | Los compromisos se publican al cierre de los encuentros, en diciembre. | N/A | | |
          ^ | Responsabilidad | 3.5 | Formar a los directivos en vocería | Taller de vocería | Taller realizado | Grupo de Talento Humano | X:2/3 | 30/08/2024 | Se contrató al tallerista. | 30% | El taller se realizó el 15 y el 16 de agosto. Falta entregar las memorias y los certificados. | 100% | | | cumplida-con-pendientes
          4. Atención al Ciudadano | Canales | 4.1 | Renovar el módulo de peticiones | Módulo renovado | Módulo en servicio | Oficina de Sistemas | X:1,2,3/3 | 13/12/2024 | Se definieron las fases con el proveedor. | 45% | El proveedor cambió la tecnología y hubo que repetir la primera fase; la segunda arranca en octubre. | 35% | | | avance-retrocede por-debajo-de-lo-programado?
          ^ | ^ | 4.2 | Capacitar a los agentes de la línea telefónica | Listas de asistencia | (3) capacitaciones | Grupo de Talento Humano | X:1,2,3/3 | 29/11/2024 | Se dictó una (1) capacitación a 18 agentes. | 33% | Se han dictado dos (2) capacitaciones a los 18 agentes y a 5 supervisores. | 67% | | |
          ^ | Relacionamiento | 4.3 | Caracterizar a los usuarios | Documento de caracterización | Caracterización actualizada | Subdirección de Servicio | X:2,3/3 | 31/10/2024 | Se cruzaron las bases de datos de matrícula y de bienestar. | 25% | | 55% | | | avance-sin-soporte
          ^ | Gestión | 4.4 | Publicar el informe de peticiones | Informes trimestrales | (4) informes trimestrales | Subdirección de Servicio | X:1,2,3/3 | 17/01/2025 | Se publicó un (1) informe. | 25% | A la fecha están publicados dos (2) informes. | 50% | | |
          5. Transparencia y Acceso a la Información | Transparencia activa | 5.1 | Publicar la agenda de los directivos | Agenda publicada | Agenda al día | Oficina de Comunicaciones | X:1,2,3/3 | 20/12/2024 | La agenda está al día hasta abril. | 33% | La agenda está al día hasta agosto. | 67% | | |
          ^ | ^ | 5.2 | Revisar la calidad de los datos abiertos | Informe de calidad | Datos revisados | Oficina de Sistemas | X:3/3 | 30/08/2024 | Se escogieron los conjuntos que se revisan. | 20% | El informe se entregó a la Oficina de Planeación el 26 de agosto. | 100% | | | cuatrimestre-contradice-fecha
          ^ | Instrumentos | 5.3 | Actualizar las tablas de retención documental | Tablas actualizadas | Tablas convalidadas | Gestión Documental | X:3/3 | 13/12/2024 | Se revisaron las series de contratación. | 40% | Las tablas esperan turno en el consejo de archivos. | 40% | | | avance-estancado
          6. Iniciativas Adicionales | Integridad | 6.1 | Elegir a los gestores de integridad | Acta de elección | Gestores elegidos | Grupo de Talento Humano | X:1/3 | 27/03/2024 | Se eligió un gestor por cada subdirección. | 100% | Se cumplió en el primer cuatrimestre. | 100% | | |
          ^ | Divulgación del código | 6.2 | Celebrar la semana de la integridad | Registro de la semana | Semana celebrada | Grupo de Talento Humano | X:3/3 | 27/09/2024 | La semana será en septiembre. | N/A | Se aprobó la programación y se apartó el auditorio. | | | | avance-sin-dato
          ^ | Conflictos de interés | 6.3 | Verificar las declaraciones de bienes y rentas | Informe de verificación | Declaraciones verificadas | Subdirección Jurídica | X:2/3 | 31/07/2024 | Se descargaron las declaraciones del SIGEP. | 30% | Se verificaron todas las declaraciones y el informe se entregó el 25 de julio. | 100% | | |
          ^ | ^ | 6.4 | Publicar la guía de impedimentos y recusaciones | Guía publicada | Guía publicada | Subdirección Jurídica | X:3/3 | 29/11/2024 | Se recogieron los casos de los últimos años. | 20% | Hay una primera versión de la guía en revisión de estilo. | 60% | | |
          ^ | Participación | 6.5 | Reunir al comité de usuarios | Actas del comité | Tres (3) reuniones | Subdirección de Servicio | X:1,2,3/3 | 26/04/2024 30/08/2024 13/12/2024 | El comité se reunió una (1) vez, el 19 de abril. | 33% | El comité completó dos (2) reuniones; a la segunda asistieron 3 egresados. | 67% | | |
        `),
      ],
    },
  ],
};
