/** `urgent-action view`: documents as pages that show every value in its place. */
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { evaluate, type GoldAppeal } from '../evaluate/index.js'
import { type ParseResult, parseAppeal } from '../parse.js'
import { splitDocuments } from '../split-documents.js'
import { type IndexEntry, renderIndex, renderView } from '../view/index.js'
import type { Command, Io } from './command.js'
import { openGoldFolder } from './gold-folder.js'
import { nameDocument, readInput } from './input.js'
import { acceptOptions, refuse } from './options.js'

const help = `Usage: urgent-action view FILE... [-o PAGE.html | -o FOLDER] [options]

Writes a page that shows the text of a document with every value lit, and beside it what was read: who is at risk, what
is asked, to whom. Values can be corrected there and downloaded as a gold file. The page is one file; it loads nothing.

One document gives one page, on standard output unless -o names a file. Several documents (files, an archive, a mailbox,
a dump) give a page each and an index.html, the worst document first: -o names the folder, which is made where it is
not there.

Options:
  -o, --output PATH    the page (PATH ends in .html or .htm) or the folder
  --gold DIR           gold files (NAME.gold.json): missing, wrong and surplus values are marked
  --read-only          pages in which nothing can be corrected
  -V, --version        show the version
  -h, --help           show this help

Examples:
  urgent-action view appeal.pdf -o appeal.html
  urgent-action view *.txt -o pages
  urgent-action view *.txt --gold gold -o pages

Exit codes: 0 all inputs were read; 3 some failed; 1 all failed, or nothing could be written; 2 wrong use.
`

export const viewCommand: Command = {
  name: 'view',
  summary: 'Write a page that shows a document with every value lit',
  help,
  run,
}

interface Options {
  readonly paths: readonly string[]
  readonly output: string | undefined
  readonly gold: string | undefined
  readonly annotate: boolean
}

/** A document on its way to its page. */
interface Shown {
  readonly name: string
  readonly text: string
  readonly result: ParseResult
  readonly gold: GoldAppeal | null
}

type FindGold = (name: string) => Promise<GoldAppeal | null>

async function run(args: string[], io: Io): Promise<number> {
  const options = acceptOptions({ name: 'view', help }, readOptions(args), io)
  if (typeof options === 'number') return options
  try {
    const findGold = options.gold === undefined ? async () => null : await openGoldFolder(options.gold)
    return await writePages(options, findGold, io)
  } catch (error) {
    io.stderr(`urgent-action view: ${(error as Error).message}\n`)
    return 1
  }
}

async function writePages(options: Options, findGold: FindGold, io: Io): Promise<number> {
  const { paths, output } = options
  const shown: Shown[] = []
  let failed = 0
  for (const path of paths) {
    const documents = await readShown(path, findGold, io)
    if (documents) shown.push(...documents)
    else failed++
  }
  if (failed === paths.length) return 1
  if (options.gold !== undefined && !shown.some(({ gold }) => gold))
    io.stderr(`urgent-action view: ${options.gold} has no gold of these documents\n`)
  const many = shown.length > 1
  if (many && (output === undefined || isPage(output)))
    return refuse('view', `${shown.length} documents need a folder: -o FOLDER`, io)
  if (output === undefined) io.stdout(writePage(shown[0]!, options))
  else if (isPage(output)) await writeFile(output, writePage(shown[0]!, options))
  else await writeFolder(output, shown, options, io)
  return failed === 0 ? 0 : 3
}

function isPage(path: string): boolean {
  return /\.html?$/i.test(path)
}

/** Null, with a line on stderr, where the input cannot be read: the others still are. */
async function readShown(path: string, findGold: FindGold, io: Io): Promise<Shown[] | null> {
  try {
    const sources = await readInput(path, io)
    const documents = sources.flatMap((source) => {
      const name = nameDocument(path, source, sources.length > 1)
      const spans = splitDocuments(source.text)
      return spans.map(({ start, end }, i) => ({
        name: spans.length > 1 ? `${name}#${i + 1}` : name,
        text: source.text.slice(start, end),
      }))
    })
    return await Promise.all(
      documents.map(async ({ name, text }) => ({
        name,
        text,
        result: parseAppeal(text),
        gold: await findGold(name),
      })),
    )
  } catch (error) {
    io.stderr(`urgent-action view: ${path}: ${(error as Error).message}\n`)
    return null
  }
}

function writePage({ name, text, result, gold }: Shown, { annotate }: Options): string {
  return renderView(result, text, { title: basename(name), annotate, ...(gold && { gold }) })
}

/** A page for each document, and the index. */
async function writeFolder(
  folder: string,
  documents: readonly Shown[],
  options: Options,
  io: Io,
): Promise<void> {
  const exists = await stat(folder).catch(() => null)
  if (exists && !exists.isDirectory())
    throw new Error(`${folder} is no folder; a page ends in .html, such as ${folder}.html`)
  await mkdir(folder, { recursive: true })
  const taken = new Set(['index.html'])
  const entries: IndexEntry[] = []
  for (const document of documents) {
    const href = nameFile(document.name, taken)
    await writeFile(join(folder, href), writePage(document, options))
    entries.push({ name: document.name, href, result: document.result, misses: countMisses(document) })
  }
  await writeFile(join(folder, 'index.html'), renderIndex(entries))
  io.stderr(`${join(folder, 'index.html')}: ${entries.length} ${entries.length === 1 ? 'page' : 'pages'}\n`)
}

function countMisses({ name, text, result, gold }: Shown): number | null {
  return gold && evaluate([{ name, gold, result, text }]).misses.length
}

/** A file name that no other page has; letters that an address would have to escape are left out. */
function nameFile(name: string, taken: Set<string>): string {
  const base =
    basename(name.replace('!', '-'))
      .replace(/\.[A-Za-z0-9]{1,5}$/, '')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'document'
  let file = `${base}.html`
  for (let n = 2; taken.has(file.toLowerCase()); n++) file = `${base}-${n}.html`
  taken.add(file.toLowerCase())
  return file
}

/** The options, `help`, or what is wrong with the arguments. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals: paths } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        gold: { type: 'string' },
        'read-only': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    if (paths.length === 0) return 'a FILE is missing'
    if (paths.filter((path) => path === '-').length > 1) return '- may stand only once'
    return { paths, output: values.output, gold: values.gold, annotate: !values['read-only'] }
  } catch (error) {
    return (error as Error).message
  }
}
