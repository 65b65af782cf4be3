// Writes the playground as static files into playground/dist: npm run build:playground
import { firstLoadBudget, weighPlayground, writeCosts } from './playground-costs.js'
import { buildPlayground } from './playground-files.js'

const folder = 'playground/dist'
const costs = weighPlayground(await buildPlayground(folder))
console.log(`${folder} is written.\n\n${writeCosts(costs)}`)
const [first] = costs
if (first!.bytes > firstLoadBudget) {
  console.error(`The page itself loads ${first!.bytes} bytes; the budget is ${firstLoadBudget}.`)
  process.exitCode = 1
}
