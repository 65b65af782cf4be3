/** What stands below the text and the card: what is said of the value that is lit, and the form that edits it. */
import { type CardPart, cardParts } from './card-parts.js'
import { escapeAttribute } from './escape.js'
import { itemNames, viewFields } from './fields.js'
import type { ViewModel } from './model.js'

export function renderFoot({ annotate }: ViewModel): string {
  return `<div class="foot"><p class="told" role="status" aria-live="polite"></p>${annotate ? formHtml + toolsHtml : ''}</div>`
}

/** A field in the list of fields to choose from, under the part of the card where it is shown. */
function renderOption(field: string): string {
  const [top] = field.split('.')
  const item = itemNames[top!]
  const { label } = viewFields[field]!
  const name = item && item !== label ? `${item}: ${label.toLowerCase()}` : label
  return `<option value="${escapeAttribute(field)}">${name}</option>`
}

const fieldGroups = (Object.keys(cardParts) as CardPart[]).map((part) => {
  const { heading, fields } = cardParts[part]
  const own = Object.keys(viewFields).filter((field) =>
    (fields as readonly string[]).includes(field.split('.')[0]!),
  )
  return `<optgroup label="${heading}" data-part="${part}">${own.map(renderOption).join('')}</optgroup>`
})

/** Three controls for the value, of which the field shows one. */
const formHtml = `<form class="editor" hidden novalidate aria-label="Edit a value">
<p class="quote"></p>
<label>Field<select name="field">${fieldGroups.join('')}</select></label>
<label class="of">Of<select name="item"></select></label>
<label class="typed">Value<input name="line" autocomplete="off" spellcheck="false"><textarea name="prose" rows="3" hidden></textarea><select name="choice" hidden></select></label>
<div class="acts"><button type="submit" class="main">Save</button><button type="button" data-act="confirm">It is right</button><button type="button" data-act="remove">Remove</button><button type="button" data-act="remove-item">Remove all of it</button><button type="button" data-act="cancel">Cancel</button></div>
<p class="problem" role="alert"></p>
</form>`

const toolsHtml = `<div class="gold-tools"><button type="button" data-act="undo" disabled>Undo</button><button type="button" data-act="gold" class="main" disabled>Download gold</button><button type="button" data-act="text">Download text</button></div>`
