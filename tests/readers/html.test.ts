import { describe, expect, test } from 'vitest'
import { isReadError, readDocument } from '../../src/readers/index.js'
import { checkShape, fixture, mutations, outcome, readFixture, truncations } from './damage.js'

const encode = (html: string) => new TextEncoder().encode(html)
async function read(html: string | Uint8Array) {
  const bytes = typeof html === 'string' ? encode(html) : html
  const [document] = await readDocument(bytes, { name: 'page.html' })
  checkShape(document!)
  return document!
}
const textOf = async (html: string) => (await read(`<html><body>${html}</body></html>`)).text

describe('blocks and lines', () => {
  test('a paragraph is a line, <br> a line, and an empty line stands between paragraphs', async () => {
    const html = '<p>One\n  two <b>three</b>.</p>\n\n<p>Four<br>five</p><div>six</div><div>seven</div>'
    expect(await textOf(html)).toBe('One two three.\n\nFour\nfive\n\nsix\nseven\n')
  })

  test('two <br> make an empty line', async () => {
    expect(await textOf('<p>Minister<br>City<br><br>Governor<br>Town</p>')).toBe(
      'Minister\nCity\n\nGovernor\nTown\n',
    )
  })

  test('no-break blanks stay between words and go at the ends of lines', async () => {
    expect(await textOf('<p>&nbsp;&nbsp;UA: 9/13 &nbsp; Date:&nbsp;</p><p>&nbsp;</p><p>x</p>')).toBe(
      'UA: 9/13 \xa0 Date:\n\nx\n',
    )
  })

  test('an end tag of bold does not end its paragraph', async () => {
    expect(await textOf('<b><p>one</b> two</p>')).toBe('one two\n')
  })

  test('preformatted text keeps its blanks and lines', async () => {
    expect(await textOf('<pre>UA 9/92   Torture\n\n    FRANCE  <b>Name</b> (m)\n</pre>')).toBe(
      'UA 9/92   Torture\n\n    FRANCE  Name (m)\n',
    )
  })

  test('a page break in the style or its sheet is a form feed', async () => {
    const html =
      '<style>.two { page-break-before : always }</style><p>one</p><h1 class="x two">two</h1><p style="break-before:page">three'
    const document = await read(`<html><body>${html}`)
    expect(document.text).toBe('one\n\ftwo\n\n\fthree\n'.replace('\n\n\f', '\n\f'))
    expect(document.pages.map(({ start, end }) => document.text.slice(start, end).trim())).toEqual([
      'one',
      'two',
      'three',
    ])
  })
})

describe('lists and tables', () => {
  test('items have their marks', async () => {
    expect(await textOf('<p>Write:</p><ul><li>Urging;</li><li><p>Calling.</p></li></ul><p>End</p>')).toBe(
      'Write:\n\n• Urging;\n• Calling.\n\nEnd\n',
    )
    expect(await textOf('<ol start=3><li>a<li>b<li value="9">c</ol>')).toBe('3. a\n4. b\n9. c\n')
  })

  test('an item that brings its own bullet has one', async () => {
    expect(await textOf('<ul><li>• Urging</li><li>\uf0b7 Calling</li></ul>')).toBe('• Urging\n• Calling\n')
  })

  test('the lists of Word pages, which are no lists in HTML', async () => {
    const item = (mark: string, text: string) =>
      `<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`
    expect(await textOf(item('·', 'Urging;') + item('2.', 'Calling'))).toBe('• Urging;\n\n2. Calling\n')
  })

  test('addresses side by side come one after the other', async () => {
    const html =
      '<table><tr><td>Minister<br>Ann Example<br>Fax: 1</td><td><p>Governor</p><p>Bo Example</p></td></tr></table>'
    expect(await textOf(html)).toBe('Minister\nAnn Example\nFax: 1\n\nGovernor\nBo Example\n')
  })

  test('a row of short cells is one line', async () => {
    const html =
      '<table><tr><td>UA: 9/13</td><td>Examplia</td></tr><tr><th>Date:</th><td><p>1 May 2013</p></td></tr></table>'
    expect(await textOf(html)).toBe('UA: 9/13\tExamplia\nDate:\t1 May 2013\n'.replaceAll('\t', '\t'))
  })

  test('a table that prints one line of each address a row is read by columns', async () => {
    const rows = [
      ['Minister', 'Governor'],
      ['Ann Example', 'Bo Example'],
      ['City', 'Town'],
      ['Fax: 1', 'Email: bo@town.example'],
    ]
    const html = `<table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`
    expect(await textOf(html)).toBe(
      'Minister\nAnn Example\nCity\nFax: 1\n\nGovernor\nBo Example\nTown\nEmail: bo@town.example\n',
    )
  })
})

describe('what is not shown', () => {
  test('hidden parts, scripts and styles are out', async () => {
    const html = `<style>.off, #gone { color: red; display : none } @media print { .shown { display: none } }</style>
      <p style="display:none">a</p><p hidden>b</p><p aria-hidden="true">c</p><noscript><p>d</p></noscript>
      <template><p>e</p></template><script>document.write("<p>f</p>")</script><p class="off">g</p><p id="gone">h</p>
      <p class="visually-hidden">i</p><textarea>j</textarea><!-- <p>k</p> --><p class="shown">seen</p>`
    expect(await textOf(html)).toBe('seen\n')
  })

  test('entities, also wrong ones', async () => {
    expect(
      await textOf('<p>&amp;lt; &eacute;&#146;&#x2022; &#0;&#x110000;&#xD800; &nosuch; A&ampB</p>'),
    ).toBe('&lt; é’• \uFFFD\uFFFD\uFFFD &nosuch; A&B\n')
  })

  test('entities do not multiply', async () => {
    const html = `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;</p>`
    expect((await read(html)).text.length).toBeLessThan(100)
  })

  test('an address that the page itself decodes', async () => {
    const key = 0x5a
    const address = 'minister@arrivals.example'
    const hex = [key, ...Array.from(address, (c) => c.charCodeAt(0) ^ key)]
      .map((n) => n.toString(16).padStart(2, '0'))
      .join('')
    const html = `<p>Email: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</a></p>`
    expect(await textOf(html)).toBe(`Email: ${address}\n`)
  })

  test('a raised number does not join the number before it', async () => {
    expect(await textOf('<p>Article 353<sup>1</sup>, the 5<sup>th</sup></p>')).toBe('Article 353¹, the 5th\n')
  })
})

describe('charset, links and metadata', () => {
  test('charset from meta, and windows-1252 behind iso-8859-1', async () => {
    const bytes = Uint8Array.from('<meta charset="iso-8859-1"><p>l\x92appel \x96 caf\xe9</p>', (c) =>
      c.charCodeAt(0),
    )
    const document = await read(bytes)
    expect(document.text).toBe('l’appel – café\n')
    expect(document.metadata.charset).toBe('windows-1252')
    const russian = Uint8Array.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>',
      (c) => c.charCodeAt(0),
    )
    expect((await read(russian)).text).toBe('Привет\n')
  })

  test('links stand beside the text, with their absolute addresses', async () => {
    const document = await read(
      '<base href="https://section.example/a/"><p>See <a href="b.html">the <b>case</b></a>, <a href="#top">top</a>, <a href="mailto:x@y.example">mail</a>, <a href="javascript:x()">no</a></p>',
    )
    expect(document.links).toEqual([
      { text: 'the case', url: 'https://section.example/a/b.html', page: null },
      { text: 'mail', url: 'mailto:x@y.example', page: null },
    ])
  })
})

describe('pages of sites', () => {
  test('a saved page gives its document; the site is furniture', async () => {
    const [document] = await readFixture('casesheet.html')
    const [source] = await readFixture('SOURCE.html')
    expect(document!.text).toBe(source!.text)
    const { furniture } = document!.pages[0]!
    for (const line of [
      'Skip to main content',
      '• Actions',
      'Share: Facebook Twitter',
      'More actions',
      '• Privacy',
    ])
      expect(furniture).toContain(line)
    expect(furniture.join('\n')).not.toContain('Mobile menu')
    expect(document!.metadata.url).toBe('https://section.example/actions/two-brothers/')
  })

  test('an old page without landmarks: menus are told by their links', async () => {
    const document = await read(`<html><body><table><tr>
      <td><ul><li><a href=/>Home</a></li><li><a href=/l>Library</a></li><li><a href=/c>Campaigns</a></li></ul></td>
      <td><h1>Document - Examplia: Fear for safety: Ann Example (f)</h1>
        <p>PUBLIC AI Index: ASA 99/012/2006</p><p>12 May 2006</p><p>UA 123/06 Fear for safety</p>
        <p>EXAMPLIA Ann Example (f), aged 31</p><p>${'She was taken from her house. '.repeat(20)}</p></td>
      </tr></table><div id="footer"><a href=/p>Privacy</a> | <a href=/t>Terms</a> | <a href=/m>Map</a></div></body></html>`)
    expect(document.text).toMatch(
      /^Document - Examplia: Fear for safety: Ann Example \(f\)\n\nPUBLIC AI Index/,
    )
    expect(document.text).not.toMatch(/Library|Privacy/)
    expect(document.pages[0]!.furniture).toEqual([
      '• Home',
      '• Library',
      '• Campaigns',
      'Privacy | Terms | Map',
    ])
  })

  test('a headline and a case number outside the main part are kept', async () => {
    const document =
      await read(`<body><header><h1>Urgent Action: Two printers held</h1><p>Menu and more</p></header>
      <p>UA 12/21 Index: ASA 99/1234/2021</p><main><p>${'They print a weekly paper. '.repeat(30)}</p></main></body>`)
    expect(document.text).toMatch(
      /^Urgent Action: Two printers held\n\nUA 12\/21 Index: ASA 99\/1234\/2021\n\nThey/,
    )
    expect(document.pages[0]!.furniture).toEqual(['Menu and more'])
  })

  test('a class that speaks of the page or of any box hides nothing', async () => {
    const text = 'The mayor has not answered. '.repeat(10).trim()
    const html = `<body class="has-sidebar cookie-ok"><div class="elementor-widget elementor-widget-text-editor"><p>${text}</p></div><div class="wp-block-social"><p>${text}</p></div></body>`
    expect((await read(html)).text).toBe(`${text}\n\n${text}\n`)
  })

  test('recipients in an aside stay; links of contact details are no menu', async () => {
    const document = await read(`<body><main><p>${'She waits for the court. '.repeat(30)}</p>
      <aside><p>Minister<br>City<br>Salutation: Dear Minister</p></aside>
      <ul><li><a href="mailto:a@b.example">a@b.example</a></li><li><a href="mailto:c@b.example">c@b.example</a></li><li><a href="https://b.example">https://b.example</a></li></ul></main></body>`)
    expect(document.text).toContain('Minister\nCity\nSalutation: Dear Minister')
    expect(document.text).toContain('• a@b.example\n• c@b.example\n• https://b.example')
  })
})

describe('one document in the pages of other sites', async () => {
  const source = new TextDecoder().decode(fixture('SOURCE.html'))
  const body = /<body>([\s\S]*)<\/body>/.exec(source)![1]!
  const expected = (await readFixture('SOURCE.html'))[0]!.text
  const menu =
    '<ul class="menu"><li><a href="/a">Who we are</a></li><li><a href="/b">What we do</a></li><li><a href="/c">Countries</a></li></ul>'
  const pages = {
    'a table with a menu column': `<table width="100%"><tr><td colspan="2"><a href="/"><img src="logo.gif" alt="Org"></a></td></tr><tr><td>${menu}<form action="/s"><input name="q"><input type="submit" value="Go"></form></td><td>${body}</td></tr></table><div id="footer"><a href="/p">Privacy</a> | <a href="/t">Terms</a> | <a href="/m">Site map</a></div>`,
    'boxes in boxes, told by ids': `<div id="header"><div class="navigation">${menu}</div><div id="search-box"><form><label>Search</label></form></div></div><div id="main-wrapper"><div id="content"><div class="block block-system"><div class="field field-name-body">${body}</div></div></div></div><div id="footer"><div class="block">${menu}</div></div>`,
    'a blog with a sidebar and comments': `<div class="cookie-notice">We use cookies. <a href="/p">Policy</a></div><div id="masthead"><div class="site-title"><a href="/">Blog of the group</a></div><nav>${menu}</nav></div><div class="elementor-widget elementor-widget-theme-post-content"><div class="entry-content">${body}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="f">Facebook</a></li></ul></div></div></div><div id="secondary" class="widget-area"><h2>Archives</h2><ul><li><a href="1">May 2013</a></li><li><a href="2">April 2013</a></li></ul></div><div id="comments"><h2>One thought</h2><p>Thank you for posting.</p></div>`,
    'landmarks, and related stories inside the main part': `<header role="banner"><nav>${menu}</nav></header><main><p class="breadcrumb"><a href="/">Home</a> / <a href="/n">News</a></p><article>${body}<footer class="entry-footer"><div class="share-buttons"><a href="f">Facebook</a> <a href="t">Twitter</a></div></footer></article><section class="related"><h2>Related</h2><ul><li><a href="x">One more story of the year</a></li><li><a href="y">Another story</a></li></ul></section></main><footer>${menu}<p>© Org</p></footer>`,
  }
  for (const [name, page] of Object.entries(pages))
    test(name, async () => {
      const sheet = /<style>[\s\S]*?<\/style>/.exec(source)![0]
      const document = await read(
        `<html><head>${sheet}</head><body class="has-sidebar">${page}</body></html>`,
      )
      expect(document.text).toBe(expected)
      expect(document.pages[0]!.furniture.length).toBeGreaterThan(3)
    })
})

describe('hostile pages', () => {
  test('a million nested tags', async () => {
    for (const tag of ['div', 'table']) {
      const document = await read(`<html>${`<${tag}>`.repeat(1_000_000)}UA 9/13`)
      expect(document.text.trim().replace('• ', '')).toBe('UA 9/13')
      expect(document.warnings.map(({ code }) => code)).toContain('html-too-deep')
    }
  }, 60_000)

  test('scripts below the depth limit stay scripts', async () => {
    const document = await read(
      `<html>${'<div>'.repeat(500)}<script>secret()</script><style>p{}</style>shown`,
    )
    expect(document.text).toBe('shown\n')
  })

  test('a million end tags, attributes, entities and unclosed comments', async () => {
    await read(`<html><p>x${'</div></b></p>'.repeat(300_000)}`)
    await read(`<html><p ${'a=b '.repeat(500_000)}>x</p>`)
    expect((await read(`<html><p>${'&amp;'.repeat(300_000)}</p>`)).text).toHaveLength(300_001)
    expect((await read(`<html><p>x</p>${'<!--'.repeat(200_000)}`)).text).toBe('x\n')
  }, 60_000)

  test('a long style sheet without end, and one of many rules', async () => {
    const rules = Array.from({ length: 50_000 }, (_, i) => `.c${i}{display:none}`).join('')
    expect((await read(`<html><style>${rules}</style><p class=c49999>a</p><p>b</p>`)).text).toBe('b\n')
    await read(`<html><style>${'{'.repeat(300_000)}</style><p>b</p>`)
  }, 60_000)

  test('a read ends in time', async () => {
    const bytes = encode(`<html>${'<p>one <b>two</b></p>'.repeat(300_000)}`)
    const error = await readDocument(bytes, { name: 'x.html', limits: { timeoutMs: 50 } }).catch(
      (e: unknown) => e,
    )
    expect(isReadError(error) && error.code).toBe('timed-out')
  })

  test('cut and changed pages', async () => {
    const bytes = fixture('casesheet.html')
    for (const copy of truncations(bytes, 150)) await outcome(copy, 'x.html')
    for (const copy of mutations(bytes, 150, 20)) await outcome(copy, 'x.html')
    expect((await read('<html>')).warnings[0]?.code).toBe('html-without-text')
  }, 60_000)
})
