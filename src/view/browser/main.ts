/** The script of a page that holds views. */
import { attachView } from './attach-view.js'

for (const root of document.querySelectorAll<HTMLElement>('.view')) attachView(root)
