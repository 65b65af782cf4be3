/** The document with every value lit: `urgent-action-parser/view`. Needs neither Node nor a browser to write its HTML. */
export { viewScript, viewStyles } from './assets.js'
export { renderView } from './render-page.js'
export { renderViewBody } from './render-view.js'
export { readSections } from './sections.js'
export type { ViewOptions, ViewSection } from './view.js'
