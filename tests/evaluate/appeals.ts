import type { Appeal, Confidence, Evidence, Person, Recipient } from '../../src/types.js'

/** An appeal of which the document gives nothing but what `parts` says. */
export function buildAppeal(parts: Partial<Appeal> = {}): Appeal {
  return {
    issuer: null,
    layout: null,
    language: null,
    kind: 'initial',
    update: null,
    cases: [],
    index: null,
    countries: [],
    issued: null,
    title: null,
    concerns: [],
    people: [],
    summary: null,
    body: [],
    requestedActions: [],
    writeIn: { languages: [], ownLanguage: false },
    channels: [],
    deadline: null,
    appealLimit: null,
    urgency: null,
    recipients: [],
    diplomaticCopies: null,
    letter: null,
    additionalInformation: [],
    references: [],
    ...parts,
  }
}

export function buildPerson(full: string | null, parts: Partial<Person> = {}): Person {
  return {
    name: full === null ? null : { full, honorific: null, given: null, family: null },
    gender: null,
    age: null,
    description: null,
    status: null,
    count: null,
    aliases: [],
    ...parts,
  }
}

export function buildRecipient(parts: Partial<Recipient> = {}): Recipient {
  return {
    role: 'target',
    position: null,
    localPosition: null,
    name: null,
    organization: null,
    address: { lines: [], city: null, postalCode: null, country: null },
    phones: [],
    faxes: [],
    telexes: [],
    telegrams: [],
    emails: [],
    websites: [],
    social: [],
    salutation: null,
    remarks: [],
    ...parts,
  }
}

export function buildFax(e164: string | null, text = 'printed', remark: string | null = null) {
  return { text, e164, valid: null, remark }
}

export function buildResult(parts: Partial<Appeal> = {}, evidence: Evidence[] = []) {
  return { appeal: buildAppeal(parts), evidence, diagnostics: [] }
}

export function buildEvidence(
  path: string,
  start: number,
  end: number,
  confidence: Confidence = 'stated',
): Evidence {
  return { path, spans: [{ start, end }], confidence }
}
