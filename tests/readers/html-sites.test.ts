/** Saved pages of section sites and blogs, in the markup of WordPress and Drupal: the same values as from their text. */
import { describe, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { readDocument } from '../../src/readers/index.js'
import { listDifferences, readFixture } from '../golden/documents.js'

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('’', '&#8217;')

const bullet = /^\s*[•*◼]\s+/

/** Blocks between blank lines: lists of bullets, or paragraphs with a break a line. */
function toBlocks(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n')
      const items = lines.filter((line) => bullet.test(line))
      const plain = lines.filter((line) => !bullet.test(line)).map(escapeHtml)
      const paragraph = plain.length > 0 ? `<p>${plain.join('<br />\n')}</p>` : ''
      const list = items.map((line) => `<li>${escapeHtml(line.replace(bullet, ''))}</li>`)
      return paragraph + (list.length > 0 ? `\n<ul>\n${list.join('\n')}\n</ul>` : '')
    })
    .join('\n\n')
}

function toWordPress(text: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>Letters | Lakeside Group</title>
<link rel="stylesheet" href="style.css"><script>window.x = 'UA: 999/99 Index: AFR 11/111/2011'</script></head>
<body class="post-template-default single single-post">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead"><p class="site-title">Lakeside Group</p>
<nav id="site-navigation" class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav></header>
<div id="content"><main><article class="post-117 post type-post"><div class="entry-content">
${toBlocks(text)}
<div id="jp-post-flair" class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=x">Twitter</a></li></ul></div>
</div></article>
<div id="comments" class="comments-area"><h3 id="reply-title">Leave a Reply</h3>
<form id="commentform"><p>Email: <input name="email"></p><p>Please write to Minister Ivo Sample, Fax: +47 22 00 01 17</p></form></div>
</main><aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li>URGENT ACTION: Baker held in Peru</li></ul></aside></div>
<footer id="colophon"><p>Lakeside Group, 9 Sample Road. Email: group@lakeside.example</p></footer></body></html>`
}

function toDrupal(text: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Action</title></head>
<body class="html not-front page-node node-type-action"><div id="skip-link"><a href="#main-content">Skip to main content</a></div>
<div id="page"><div id="header" role="banner"><ul class="links"><li><a href="/donate">Donate</a></li></ul>
<form id="search-block-form"><input type="text" name="search" /><input type="submit" value="Search" /></form></div>
<div id="main-content" role="main"><div class="node node-action"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">
${toBlocks(text)}
</div></div></div></div></div>
<div class="region region-sidebar"><h2>Take part</h2><p>Meet us on 9 June 2031.</p></div>
<div id="footer" role="contentinfo">Registered charity. Phone: 020 7946 0199</div></div></body></html>`
}

const pages = [
  'aiusa-2017/guide-laos-menu',
  'aiusa-2019/singer-algeria-update',
  'aiusa-2021/lawyers-peru-spaced',
  'aiuk/unionist-kyrgyzstan-update',
  'aica/defender-honduras-form',
  'aich/journalist-togo-follow-up',
  'aiau/nurse-deportation-petition',
  'amnesty-2018/harvesters-mauritania-group',
  'amnesty-2009/families-colombia-bilingual',
]

async function appealOf(html: string) {
  const bytes = new TextEncoder().encode(html)
  const [document] = await readDocument(bytes, { name: 'page.html' })
  return parseAppeal(document!.text).appeal
}

describe.each([
  ['WordPress', toWordPress],
  ['Drupal', toDrupal],
] as const)('%s', (_, write) => {
  test.each(pages)('%s', async (name) => {
    const text = readFixture(name)
    expect(listDifferences(parseAppeal(text).appeal, await appealOf(write(text)))).toEqual([])
  })
})
