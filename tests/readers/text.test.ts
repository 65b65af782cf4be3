import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, findCharset, findDeclared } from '../../src/readers/charset.js'
import { readDocument } from '../../src/readers/index.js'
import { encode } from './encode.js'

const samples = {
  en: 'URGENT ACTION. Two brothers face return. “We can’t go back”, Tavi’s brother said – the officer wasn’t there.',
  fr: 'ACTION URGENTE. Deux frères risquent d’être renvoyés de force. Écrivez immédiatement en français ou dans votre propre langue au ministre de l’Intérieur.',
  es: 'ACCIÓN URGENTE. Dos hermanos corren peligro de devolución. Escriban inmediatamente en español o en su propio idioma al señor ministro.',
  de: 'EILAKTION. Zwei Brüdern droht die Abschiebung. Bitte schreiben Sie sofort auf Deutsch oder in Ihrer Sprache an den Minister. „Für uns gibt es kein Zurück“, sagte der ältere.',
  ru: 'СРОЧНАЯ АКЦИЯ. Двум братьям грозит высылка из страны. Пожалуйста, пишите немедленно на русском или на своём языке министру внутренних дел.',
  uk: 'ТЕРМІНОВА АКЦІЯ. Двом братам загрожує примусове повернення. Пишіть негайно українською або своєю мовою міністрові внутрішніх справ.',
  el: 'ΕΠΕΙΓΟΥΣΑ ΔΡΑΣΗ. Δύο αδελφοί κινδυνεύουν να επιστραφούν. Παρακαλούμε γράψτε αμέσως στα ελληνικά ή στη γλώσσα σας.',
  he: 'פעולה דחופה. שני אחים עומדים בפני גירוש מהמדינה. אנא כתבו מיד בעברית או בשפתכם אל שר הפנים',
  ar: 'تحرك عاجل. يواجه شقيقان خطر الإعادة القسرية. يرجى الكتابة فورا باللغة العربية أو بلغتكم إلى وزير الداخلية',
  pl: 'PILNA AKCJA. Dwóm braciom grozi przymusowa deportacja. Prosimy pisać natychmiast po polsku lub we własnym języku do ministra spraw wewnętrznych. Żaden sąd nie zbadał ich sprawy, chociaż złożyli wniosek w czerwcu.',
  tr: 'ACİL EYLEM. İki kardeş zorla geri gönderilme tehlikesiyle karşı karşıya. Lütfen hemen Türkçe veya kendi dilinizde İçişleri Bakanına yazın. Hiçbir mahkeme başvurularını incelemedi.',
  th: 'ปฏิบัติการด่วน พี่น้องสองคนเสี่ยงต่อการถูกส่งกลับ โปรดเขียนทันทีเป็นภาษาไทยหรือภาษาของคุณเอง',
  zh: '紧急行动。两兄弟面临被强行遣返的危险。请立即用中文或您自己的语言写信给内政部长。没有法院审理他们的案件。',
  tw: '緊急行動。兩兄弟面臨被強行遣返的危險。請立即用中文或您自己的語言寫信給內政部長。沒有法院審理他們的案件。',
  ja: '緊急行動。二人の兄弟が強制送還の危機にさらされています。すぐに日本語またはあなたの言語で内務大臣に手紙を書いてください。',
  ko: '긴급행동. 두 형제가 강제 송환될 위험에 처해 있다. 즉시 한국어 또는 자신의 언어로 내무부 장관에게 편지를 써 주십시오.',
}

type Language = keyof typeof samples

describe('charsets without a declaration', () => {
  const rows: [Language, string][] = [
    ['en', 'windows-1252'],
    ['fr', 'windows-1252'],
    ['es', 'windows-1252'],
    ['de', 'windows-1252'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'iso-8859-5'],
    ['ru', 'ibm866'],
    ['uk', 'windows-1251'],
    ['uk', 'koi8-u'],
    ['el', 'windows-1253'],
    ['el', 'iso-8859-7'],
    ['he', 'windows-1255'],
    ['ar', 'windows-1256'],
    ['ar', 'iso-8859-6'],
    ['pl', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['tr', 'windows-1254'],
    ['th', 'windows-874'],
    ['zh', 'gb18030'],
    ['tw', 'big5'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['ko', 'euc-kr'],
    ['ru', 'utf-16le'],
    ['en', 'utf-16be'],
  ]
  test.each(rows)('%s in %s', async (language, charset) => {
    const { text } = await decodeText(encode(samples[language], charset))
    expect(text).toBe(samples[language])
  })
})

describe('charsets with a declaration', () => {
  test('a byte order mark outweighs it, and is not part of the text', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(samples.ru)])
    expect(await decodeText(bytes, 'koi8-r')).toEqual({ text: samples.ru, charset: 'utf-8', by: 'bom' })
  })

  test('bytes that are well-formed UTF-8 outweigh a declared ISO-8859-1', async () => {
    expect(await decodeText(new TextEncoder().encode(samples.fr), 'iso-8859-1')).toMatchObject({
      text: samples.fr,
      charset: 'utf-8',
    })
  })

  test('the declared one is used where nothing speaks against it', async () => {
    const short = encode('Żółć', 'iso-8859-2')
    expect((await decodeText(short, 'ISO-8859-2')).text).toBe('Żółć')
    expect((await decodeText(encode('Привет', 'koi8-r'), '"KOI8-R"')).text).toBe('Привет')
  })

  test('windows-1252 under the name of ISO-8859-1, as everywhere', async () => {
    expect((await decodeText(encode(samples.en, 'windows-1252'), 'iso-8859-1')).text).toBe(samples.en)
  })

  test('an unknown or a wrong name does no harm', async () => {
    expect((await decodeText(encode(samples.ru, 'windows-1251'), 'x-made-up')).text).toBe(samples.ru)
    expect((await decodeText(encode(samples.ru, 'windows-1251'), 'utf-8')).text).toBe(samples.ru)
  })

  test('names of mail programs', () => {
    expect(findCharset('CP1251')).toBe('windows-1251')
    expect(findCharset("'us-ascii'")).toBe('windows-1252')
    expect(findCharset('none')).toBeNull()
    expect(findDeclared('text/plain; charset="koi8-r"; format=flowed')).toBe('koi8-r')
    expect(findDeclared(null)).toBeNull()
  })

  test('the 32 places of windows-1252 that Node 20 gets wrong', async () => {
    expect((await decodeText(Uint8Array.of(0x41, 0x92, 0x80, 0x95, 0x96), 'windows-1252')).text).toBe('A’€•–')
  })
})

describe('text files', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

  test('form feeds are pages, and the text is left as it is', async () => {
    const text = 'UA: 301/13\r\n\r\nfirst  page \n\fsecond\u00a0page\n\f'
    const [document] = await readDocument(bytes(text), { name: 'a.txt' })
    expect(document).toMatchObject({ text, format: 'text', name: 'a.txt', warnings: [], links: [] })
    expect(document!.pages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'UA: 301/13\r\n\r\nfirst  page \n',
      'second\u00a0page\n',
    ])
  })

  test('line ends of an old Macintosh become new ones, at the same offsets', async () => {
    const [document] = await readDocument(bytes('UA: 301/13\rIndex: ASA 12/019/2013\r'))
    expect(document!.text).toBe('UA: 301/13\nIndex: ASA 12/019/2013\n')
  })

  test('the charset of the media type is believed, and told', async () => {
    const [document] = await readDocument(encode('Żółć i gęś', 'iso-8859-2'), {
      type: 'text/plain; charset=iso-8859-2',
    })
    expect(document!.text).toBe('Żółć i gęś')
    expect(document!.metadata.charset).toBe('iso-8859-2')
  })

  test('bytes that a declared charset does not know are warned of', async () => {
    const [document] = await readDocument(Uint8Array.of(0x41, 0xff, 0x42, 0x43), {
      type: 'text/plain; charset=euc-kr',
    })
    expect(document!.warnings).toMatchObject([{ code: 'charset-unclear' }])
  })

  test('any bytes give a text or a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (any) => {
        const { text } = await decodeText(any)
        expect(typeof text).toBe('string')
      }),
      { numRuns: 150, seed: 20130511 },
    )
  })
})
