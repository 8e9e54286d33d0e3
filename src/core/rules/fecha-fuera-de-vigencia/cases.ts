import type { RuleCases } from '../rule';

const header = ['Componente', 'Actividad', 'Producto', 'Dependencia responsable', 'Fecha de culminación', '% avance', 'Observaciones'];
const RENDICION = 'Rendición de Cuentas';

export const cases: RuleCases = {
  accept: [
    {
      name: 'dentro del año, y enero del siguiente para el cierre',
      vigencia: 2022,
      sheet: [
        header,
        [RENDICION, 'Publicar el informe de gestión', 'Informe', 'Planeación', '31/01/2022', '100%', 'Publicado'],
        [RENDICION, 'Evaluar la estrategia', 'Informe de evaluación', 'Control Interno', '17/01/2023', '0%', 'Se hará al cierre'],
      ],
      cells: [],
    },
    {
      name: 'empieza antes de la vigencia y termina en ella',
      vigencia: 2022,
      sheet: [
        ['N°', 'Nombre del trámite', 'Mejora', 'Responsable', 'Inicio', 'Fin', 'Seguimiento'],
        [1, 'Paz y salvo predial', 'Trámite en línea', 'Hacienda', '15/11/2021', '30/06/2022', 'En línea desde mayo'],
        [2, 'Registro de mascotas', 'Formato único', 'Salud', '01/02/2022', '30/09/2022', 'En ajuste'],
      ],
      cells: [],
    },
    {
      name: 'un programa de transparencia dura cuatro años',
      vigencia: 2025,
      sheet: [
        ['Programa de Transparencia y Ética Pública 2025'],
        header,
        [
          'Redes y articulación',
          'Crear la red de enlaces',
          'Red en marcha',
          'Planeación',
          '30/06/2027',
          '10%',
          'Acto administrativo en revisión',
        ],
        ['Redes y articulación', 'Firmar el pacto de integridad', 'Pacto firmado', 'Despacho', '15/12/2025', '0%', 'Sin iniciar'],
      ],
      cells: [],
    },
  ],
  reject: [
    {
      name: 'quedó el año anterior al copiar el plan',
      vigencia: 2022,
      sheet: [
        header,
        [RENDICION, 'Publicar el informe de gestión', 'Informe', 'Planeación', '31/03/2021', '100%', 'Publicado'],
        [RENDICION, 'Hacer la audiencia pública', 'Audiencia', 'Despacho', '30/11/2022', '0%', 'Sin iniciar'],
      ],
      cells: ['E2'],
    },
    {
      name: 'vence después de enero del año siguiente',
      vigencia: 2022,
      sheet: [
        header,
        [RENDICION, 'Evaluar la estrategia', 'Informe de evaluación', 'Control Interno', '28/02/2023', '0%', 'Se hará al cierre'],
        [RENDICION, 'Hacer la audiencia pública', 'Audiencia', 'Despacho', '30/06/2022 30/12/2029', '0%', 'Sin iniciar'],
      ],
      cells: ['E2', 'E3'],
    },
    {
      name: 'la fecha final, en su propia columna',
      vigencia: 2022,
      sheet: [
        ['N°', 'Nombre del trámite', 'Mejora', 'Responsable', 'Inicio', 'Fin', 'Seguimiento'],
        [1, 'Paz y salvo predial', 'Trámite en línea', 'Hacienda', '01/02/2022', '30/06/2002', 'En línea desde mayo'],
        [2, 'Registro de mascotas', 'Formato único', 'Salud', '01/02/2022', '30/09/2022', 'En ajuste'],
      ],
      cells: ['F2'],
    },
  ],
};
