// Written by scripts/write-view-assets.ts from src/view/browser. Do not edit:
//   node scripts/run.mjs scripts/write-view-assets.ts

/** The style sheet of a view; all its rules stand under `.view`. */
export const viewStyles = '.view{color-scheme:light dark}'
export const viewStylesHash = 'sha256-azWvUvGaZ6BL7PJHMkYQIaUDAOzdy+DIJfXXYtYPa00='

/** The script of a view: brings every `.view` of the page to life. */
export const viewScript = '"use strict";(()=>{function o(t){let e=new AbortController;return()=>e.abort()}for(let t of document.querySelectorAll(".view"))o(t);})();'
export const viewScriptHash = 'sha256-hKR1fSBk7Mvf8V0OmjwCfmS9jIOZVeSVUNa7paNBS3A='
