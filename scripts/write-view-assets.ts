// Writes src/view/assets.ts from src/view/browser: node scripts/run.mjs scripts/write-view-assets.ts
import { writeFileSync } from 'node:fs'
import { buildViewAssets } from './view-assets.js'

writeFileSync('src/view/assets.ts', await buildViewAssets())
