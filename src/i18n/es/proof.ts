import type { Dictionary } from '../dictionary.ts';

export default {
  heading: 'Cómo comprobarla',
  explanation:
    'Esta página repite lo que se emitió; no es en sí misma una prueba. Su dirección, o la imagen, puede darse a cualquier verificador de Open Badges 3.0 o a esta orden:',
  help: 'Qué prueba una comprobación y qué no',
  credential: 'Credencial',
  did: 'DID del emisor',
  key: 'Clave',
  proof: 'Firma',
  signed: 'Firmada el',
  statusList: 'Lista de estado',
  placeIn: (place) => `Lugar ${place} en`,
} satisfies Dictionary['proof'];
