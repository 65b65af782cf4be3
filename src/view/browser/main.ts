/** The script of a page that holds views, or the index of some. */
import { attachView } from './attach-view.js'
import { attachIndex } from './index-page.js'

for (const view of document.querySelectorAll<HTMLElement>('.view')) attachView(view)
for (const index of document.querySelectorAll<HTMLElement>('.view-index')) attachIndex(index)
