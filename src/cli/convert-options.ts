/** The options of `urgent-action convert`. */
import { parseArgs } from 'node:util'
import type { ConvertOptions } from '../convert/convert-archive.js'
import type { WriterFormat } from '../writers/writer.js'
import { writers } from '../writers/writers.js'
import type { Invocation } from './convert-summary.js'

export const formats = Object.keys(writers) as WriterFormat[]

export interface Options extends Invocation {
  readonly inputs: readonly string[]
  readonly filesFrom: string | null
  readonly isDry: boolean
  readonly failOn: string | null
  readonly convert: ConvertOptions
}

/** The options, `help`, or what is wrong with the arguments. */
export function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        format: { type: 'string', multiple: true, default: [] },
        resume: { type: 'boolean', default: false },
        'retry-failed': { type: 'boolean', default: false },
        'files-from': { type: 'string' },
        limit: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        jobs: { type: 'string' },
        timeout: { type: 'string' },
        'no-texts': { type: 'boolean', default: false },
        bom: { type: 'boolean', default: false },
        'escape-formulas': { type: 'boolean', default: false },
        'fail-on': { type: 'string' },
        quiet: { type: 'boolean', short: 'q', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    if (positionals.length === 0 && values['files-from'] === undefined) return 'an INPUT is missing'
    if (values.out === undefined) return '--out FOLDER is missing'
    const failOn = values['fail-on'] ?? null
    if (failOn !== null && failOn !== 'warning' && failOn !== 'error') return '--fail-on is warning or error'
    const seconds = readNumber('--timeout', values.timeout, false)
    return {
      inputs: positionals,
      filesFrom: values['files-from'] ?? null,
      isDry: values['dry-run'],
      isQuiet: values.quiet,
      failOn,
      args,
      convert: {
        out: values.out,
        formats: readFormats(values.format),
        resume: values.resume,
        retryFailed: values['retry-failed'],
        texts: !values['no-texts'],
        bom: values.bom,
        escapeFormulas: values['escape-formulas'],
        ...given('jobs', readNumber('--jobs', values.jobs, true)),
        ...given('limit', readNumber('--limit', values.limit, true)),
        ...given('timeoutMs', seconds && seconds * 1000),
      },
    }
  } catch (error) {
    return (error as Error).message
  }
}

function given<K extends string>(key: K, value: number | undefined): { [key in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: number })
}

function readFormats(values: readonly string[]): WriterFormat[] {
  const names = values.flatMap((value) => value.split(','))
  const odd = names.find((name) => !(formats as string[]).includes(name))
  if (odd !== undefined)
    throw new Error(`--format is one of ${formats.join(', ')}, and not ${JSON.stringify(odd)}`)
  return [...new Set(names)] as WriterFormat[]
}

function readNumber(option: string, value: string | undefined, isWhole: boolean): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (value.trim() === '' || !(number > 0) || number === Infinity || (isWhole && !Number.isInteger(number)))
    throw new Error(
      `${option} takes ${isWhole ? 'a whole number from 1' : 'a number above 0'}, and not ${JSON.stringify(value)}`,
    )
  return number
}
