import { encabezado, filas, membrete, textos, titulos, type Example } from './definition';

const pagina = (numero: number) =>
  membrete(`
    Instituto Distrital de Ejemplo | < | < | | | | | Código: EV-FT-012 | Versión: 04
    | | | | | | | | Página ${numero} de 5
  `);

/** A document of five pages pasted whole: the header comes back on each one, in other words and another order. */
export const paginasRepetidas: Example = {
  archivo: 'paginas-repetidas.xlsx',
  corte: '2022-08-31',
  titulo: 'Seguimiento al Plan Anticorrupción y de Atención al Ciudadano 2022',
  hojas: [
    {
      nombre: 'Seguimiento agosto',
      anchos: [20, 20, 7, 34, 26, 20, 20, 22, 44, 12, 24],
      lineas: [
        ...titulos(`
          SEGUIMIENTO AL PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO
          Entidad | Instituto Distrital de Ejemplo
          Vigencia | 2022
          Fecha de publicación: 14 de septiembre de 2022
          Fecha de seguimiento: 31 de agosto de 2022
        `),
        ...pagina(1),
        ...encabezado(`
          COMPONENTE | SUBCOMPONENTE | N° | ACTIVIDADES | META O PRODUCTO | RESPONSABLE | FECHA DE CULMINACIÓN | % DE AVANCE (31-08-2022) | DESCRIPCIÓN DEL AVANCE | | esperado
        `),
        ...filas(`
          GESTIÓN DEL RIESGO DE CORRUPCIÓN | Política de riesgos | 1.1 | Revisar la política de administración de riesgos frente a la guía vigente | Política revisada | Oficina Asesora de Planeación | 29/04/2022 | 100% | La revisión concluyó que la política no requiere cambios; el acta del comité es del 26 de abril. | |
          | | 1.2 | Divulgar la política entre los contratistas | (2) charlas | Subdirección de Contratación | 30/11/2022 | 50% | Se dictó una (1) charla, con 64 contratistas de las sedes norte y centro. | |
          | Construcción del mapa | 1.3 | Identificar los riesgos de corrupción de los procesos contractuales | Riesgos identificados | Subdirección de Contratación | 30/06/2022 | 100% | Se identificaron los riesgos de las tres modalidades que más usa el Instituto y se llevaron al mapa. | |
          | | 1.4 | Valorar los controles de los riesgos altos | Controles valorados | Oficina Asesora de Planeación | 31/10/2022 | 65% | Van valorados los controles de los procesos misionales. | |
          | Consulta y divulgación | 1.5 | Publicar el mapa de riesgos | Mapa publicado | Oficina de Sistemas | 31/01/2022 | 100% | Publicado el 28 de enero. | |
          | | 1.6 | Actualizar el índice de preguntas frecuentes sobre riesgos | Índice de preguntas actualizado | Oficina Asesora de Planeación | 30/11/2022 | 40% | El índice se organizó por temas y las dependencias | |
        `),
        ...pagina(2),
        ...encabezado(`
          COMPONENTE | SUBCOMPONENTE | No. | ACTIVIDAD PROGRAMADA | PRODUCTO ENTREGABLE | FECHA PROGRAMADA | DEPENDENCIA RESPONSABLE | PORCENTAJE DE AVANCE (31/08/2022) | SEGUIMIENTO | | esperado
        `),
        ...filas(`
          | | | | | | | | revisan su parte en mesas de trabajo los martes; falta el tema de nómina. | |
          | Monitoreo | 1.7 | Monitorear los riesgos con los líderes de proceso | Monitoreo (3 veces al año) | 29/04/2022 31/08/2022 30/12/2022 | Oficina Asesora de Planeación | 67% | Se culminaron dos (2) monitoreos de los tres (3) del año. | |
          | Seguimiento | 1.8 | Verificar los controles del mapa de riesgos | Informe de verificación | 29/07/2022 | Oficina de Control Interno | 75% | El informe está en revisión del jefe de la oficina y se entrega en septiembre. | | vencida
          RACIONALIZACIÓN DE TRÁMITES | Priorización | 2.1 | Consultar a los usuarios qué trámites quieren ver simplificados | Encuesta aplicada | 30/06/2022 | Subdirección de Servicio | 100% | Respondieron 412 usuarios; el trámite más nombrado fue la devolución de aportes. | |
          | | 2.2 | Simplificar los requisitos de la devolución de aportes | Requisitos simplificados | 30/09/2022 | Subdirección Financiera | '70 % | Se quitó la certificación bancaria en papel y se ajusta el formulario. | |
          | | 2.3 | Habilitar el pago en línea de los derechos de grado | Pago en línea habilitado | 15/12/2022 | Oficina de Sistemas | 120% | El botón de pago se probó con cien transacciones en ambiente controlado. | | avance-fuera-de-rango
        `),
        ...pagina(3),
        ...encabezado(`
          COMPONENTE | SUBCOMPONENTE / PROCESO | N° | ACTIVIDADES | META Y PRODUCTO | RESPONSABLE | FECHA DE CULMINACION | DESCRIPCIÓN DEL AVANCE | % DE AVANCE (31-08-2022) | | esperado
        `),
        ...filas(`
          | Seguimiento a la estrategia | 2.4 | Registrar la estrategia en el SUIT | Estrategia registrada | Oficina Asesora de Planeación | 31/03/2022 | La estrategia se registró el 30 de marzo. | 100% | |
          RENDICIÓN DE CUENTAS | Información | 3.1 | Elaborar piezas sobre la gestión del Instituto | (8) piezas | Oficina de Comunicaciones | 16/12/2022 | Se han elaborado cuatro (4) piezas, tres de ellas en video con subtítulos. | 75% | | avance-contradice-conteo
          | | 3.2 | Publicar el informe de gestión de la vigencia anterior | (1) informe | Oficina Asesora de Planeación | 31/01/2022 | El informe se publicó el 31 de enero con anexos en formato abierto. | 100% | |
          | Diálogo | 3.3 | Realizar la feria de servicios en las localidades | (4) ferias | Subdirección de Servicio | 30/11/2022 | Se hizo una (1) feria, en la localidad sur, con 230 asistentes. | 25% | |
          | | 3.5 | Responder las preguntas que queden de las ferias | Preguntas respondidas y publicadas | Subdirección de Servicio | 15/12/2022 | Se responden por correo a medida que llegan; van publicadas las de la localidad sur. | 20% | | numeral-saltado
          | Evaluación | 3.6 | Evaluar la estrategia de rendición de cuentas | Informe de evaluación | Oficina de Control Interno | 30/12/2022 | - | | | seguimiento-vacio
          | | 3.7 | Aplicar las mejoras de la evaluación de 2021 | Mejoras aplicadas | Subdirección de Servicio | 30/11/2022 | De las 7 mejoras se han aplicado 5: señalización, sonido, turnos, refrigerios y memorias. | 71% | |
        `),
        ...pagina(4),
        ...encabezado(`
          COMPONENTE | SUBCOMPONENTE | N° | ACTIVIDADES | META O PRODUCTO | RESPONSABLE | FECHA DE CULMINACIÓN | % DE AVANCE (31-08-2022) | DESCRIPCIÓN DEL AVANCE | | esperado
        `),
        ...filas(`
          ATENCIÓN AL CIUDADANO | Estructura administrativa | 4.1 | Presentar a la dirección el informe de servicio | (2) informes semestrales | Subdirección de Servicio | 29/07/2022 30/12/2022 | 50% | Se presentó un (1) informe en el comité directivo del 27 de julio. | |
          | Canales | 4.2 | Ampliar el horario del chat de atención | Horario ampliado | Oficina de Sistemas | 30/06/2022 | 100% | Desde el 1 de junio el chat atiende de 7 a. m. a 7 p. m. | | numeral-repetido?
          | | 4.2 | Instalar buzones en las sedes de los municipios vecinos | Buzones instalados | Subdirección Administrativa | 31/10/2022 | 60% | Los buzones están comprados y marcados; se instalan con la próxima ruta de mensajería. | | numeral-repetido
          | | | 4.3 | Actualizar los avisos de la sala de espera | Avisos actualizados | Oficina de Comunicaciones | 31/08/2022 | 100% | Se cambiaron los avisos de las dos sedes y se agregó el sistema braille. | celdas-desplazadas
          | Talento humano | 4.4 | Entrenar a quienes atienden público en resolución de conflictos | Entrenamiento realizado | Grupo de Talento Humano | 28/10/2022 | En trámite | El contrato con la caja de compensación está para firma. | | avance-ilegible avance-sin-dato?
          | | 4.5 | Reconocer a los servidores mejor calificados | Reconocimiento entregado | Grupo de Talento Humano | 16/12/2022 | N/A | La entrega se hace en la ceremonia de diciembre. | |
        `),
        ...pagina(5),
        ...encabezado(`
          COMPONENTE | SUBCOMPONENTE | No. | ACTIVIDAD PROGRAMADA | PRODUCTO ENTREGABLE | FECHA PROGRAMADA | DEPENDENCIA RESPONSABLE | PORCENTAJE DE AVANCE (31/08/2022) | SEGUIMIENTO | | esperado
        `),
        ...filas(`
          | Normativo | 4.6 | Revisar los tiempos de respuesta de las peticiones | Tiempos revisados y adoptados | 30/06/2022 | Subdirección Jurídica | 100% | Los tiempos se ajustaron a la Ley 1755 de 2015 y se adoptaron con la circular 09. | |
          TRANSPARENCIA Y ACCESO A LA INFORMACIÓN | Transparencia activa | 5.1 | Publicar la ejecución contractual mensual | Publicación mensual | Mensual | Subdirección de Contratación | 67% | Está publicada la ejecución de enero a agosto. | |
          | 5.2 | Revisar los enlaces de la página de transparencia | Enlaces revisados | 31/10/2022 | Oficina de Sistemas | 45% | Se revisaron los enlaces de contratación y presupuesto. | | | celdas-desplazadas
          | Transparencia pasiva | 5.3 | Publicar el registro de solicitudes de información | Registro publicado | | Subdirección de Servicio | 50% | El registro del primer semestre está publicado. | | sin-fecha
          | Criterio de accesibilidad | 5.4 | Adaptar los documentos más consultados a lectores de pantalla | (12) documentos adaptados | 30/11/2022 | Oficina de Comunicaciones | 50% | A la fecha hay seis (6) documentos adaptados. | |
          | Instrumentos | 5.5 | Actualizar el inventario de activos de información | Inventario actualizado | 15/12/2022 | Gestión Documental | '33.5% | Se actualizó el inventario de dos subdirecciones. | |
          INICIATIVAS ADICIONALES | Integridad | 6.1 | Realizar la semana de la integridad | Semana realizada | 30/09/2022 | | 30% | Se definieron el lema y las actividades de cada día. | | responsable-vacio
          | | 6.2 | Aplicar la encuesta de apropiación del código de integridad | Encuesta aplicada | 30/11/2022 | Grupo de Talento Humano | 10% | Se redactaron las preguntas. | |
          | Conflictos de interés | 6.3 | Guiar la declaración de conflictos de interés | (3) guías | 30/11/2022 | Grupo de Talento Humano | 67% | Se han publicado dos (2) guías, de 12 páginas cada una. | |
          | | 6.4 | Publicar el resumen de las declaraciones | Resumen publicado | 20/01/2023 | Grupo de Talento Humano | 0% | El resumen se arma en enero con las declaraciones de diciembre. | |
        `),
        ...textos(`Elaboró: profesional de la Oficina de Control Interno`),
      ],
    },
  ],
};
