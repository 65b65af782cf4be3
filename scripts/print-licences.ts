// Prints the licences of all run-time packages: npm run licences. With --texts FILE, it writes their words to a file:
// the program is bundled with some of them, and each copy must carry its notice.
import { writeFileSync } from 'node:fs'
import { isAllowed, listRunTimePackages, readLicenceText } from './run-time-packages.js'

const [option, file] = process.argv.slice(2)
if (option === '--texts' && file !== undefined) {
  const texts = listRunTimePackages({ peers: false }).map((one) => {
    const text = readLicenceText(one) ?? `${one.licence}; the package comes without the words of its licence.`
    return `${one.name} ${one.version}\n\n${text}\n`
  })
  writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`))
} else {
  const packages = listRunTimePackages()
  for (const { name, version, licence, reason } of packages)
    console.log(`${`${name} ${version}`.padEnd(34)} ${licence.padEnd(28)} ${reason}`)
  const others = packages.filter(({ licence }) => !isAllowed(licence))
  for (const { name, licence } of others) console.error(`${name}: ${licence} is not allowed. Do without it.`)
  if (others.length > 0) process.exitCode = 1
}
