/** What is fuzzed: a kind of input, and what has to hold of it. */
import type fc from 'fast-check'
import { AppealSchema } from '../../src/schema.js'
import { parseXml, toXml, XmlError } from '../../src/xml/index.js'
import { checkAppealOf, checkDocumentsOf, checkHeadingOf } from '../properties/result.js'
import { outcome } from '../readers/damage.js'
import { type FuzzFile, fuzzFile, fuzzLine, fuzzText, fuzzXml } from './inputs.js'

export interface Target {
  readonly name: string
  readonly inputs: fc.Arbitrary<FuzzFile>
  /** Throws, or rejects, with what does not hold. */
  readonly check: (input: FuzzFile) => void | Promise<void>
}

/** A string as bytes, halves of pairs and all. */
export function encodeText(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer)
}

export function decodeText(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.slice(0, bytes.length & ~1).buffer)
  let text = ''
  for (let at = 0; at < units.length; at += 8192)
    text += String.fromCharCode(...units.subarray(at, at + 8192))
  return text
}

function targetOfText(name: string, texts: fc.Arbitrary<string>, check: (text: string) => void): Target {
  return {
    name,
    inputs: texts.map((text) => ({ name: `${name}.utf16`, bytes: encodeText(text) })),
    check: ({ bytes }) => check(decodeText(bytes)),
  }
}

function checkXmlOf(xml: string): void {
  try {
    const appeal = parseXml(xml)
    AppealSchema.parse(appeal)
    if (JSON.stringify(parseXml(toXml(appeal))) !== JSON.stringify(appeal))
      throw new Error('the appeal is another one after it was written and read')
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
  }
}

async function checkFileOf({ name, bytes }: FuzzFile): Promise<void> {
  const before = bytes.slice()
  await outcome(bytes, name)
  if (bytes.some((byte, i) => byte !== before[i])) throw new Error('the bytes of the caller were changed')
}

export const targets: readonly Target[] = [
  targetOfText('appeal', fuzzText, checkAppealOf),
  targetOfText('heading', fuzzLine, checkHeadingOf),
  targetOfText('documents', fuzzText, checkDocumentsOf),
  targetOfText('xml', fuzzXml, checkXmlOf),
  { name: 'file', inputs: fuzzFile, check: checkFileOf },
]

/** The error of a check, or null where all holds. */
export async function findFault(target: Target, input: FuzzFile): Promise<Error | null> {
  try {
    await target.check(input)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Faults that are the same have the same key: numbers and values of one input do not count. */
export function keyOf(fault: Error): string {
  const words = fault.message.replace(/\s+/g, ' ').slice(0, 2000)
  const shape = fault.name === 'ZodError' ? words : words.replace(/"[^"]*"/g, '""')
  return `${fault.name}: ${shape.replace(/\d+/g, '#').slice(0, 250)}`
}
