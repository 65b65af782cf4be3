import type { Dialect } from './dialect.js'

/** Lines that catalogue pages print round a title and an abstract. They have no vote: a card is no layout. */
export const cards: Dialect = {
  layout: null,
  issuer: null,
  years: [1999, 2100],
  labels: {
    en: [
      {
        label: 'Choose a language to view report',
        opens: 'furniture',
        example: 'Choose a language to view report',
      },
      { label: 'View report in English', opens: 'furniture', example: 'View report in English' },
      {
        label: 'This document is also available in:',
        opens: 'furniture',
        example: 'This document is also available in:',
      },
      { label: 'Download PDF', opens: 'furniture', example: 'Download PDF' },
      {
        label: 'Categories:',
        opens: 'furniture',
        line: true,
        example: 'Categories: Africa, Examplia, Witnesses',
      },
      { label: 'Tags:', opens: 'furniture', line: true, example: 'Tags: Examplia, housing, witnesses' },
    ],
    fr: [
      {
        label: 'Dans quelle langue voulez-vous lire le rapport',
        opens: 'furniture',
        example: 'Dans quelle langue voulez-vous lire le rapport ?',
      },
      {
        label: 'Choisir une langue pour afficher le rapport',
        opens: 'furniture',
        example: 'Choisir une langue pour afficher le rapport',
      },
      { label: 'Télécharger le PDF', opens: 'furniture', example: 'Télécharger le PDF' },
    ],
    es: [
      {
        label: 'Elegir un idioma para ver el informe',
        opens: 'furniture',
        example: 'Elegir un idioma para ver el informe',
      },
      { label: 'Descargar PDF', opens: 'furniture', example: 'Descargar PDF' },
    ],
  },
}
