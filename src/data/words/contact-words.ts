/** First words of labels inside a recipient's block, and of the sentences below the blocks. */

/** They show that a cell belongs to an address; a colon must follow. */
export const contactLabelWords = [
  ...['Fax', 'Faxes', 'Telefax', 'Email', 'Emails', 'E', 'Mail', 'Tel', 'Telephone', 'Telephones', 'Phone'],
  ...['Phones', 'Mobile', 'Telex', 'Telexes', 'Telegram', 'Telegrams', 'Twitter', 'Facebook', 'Instagram'],
  ...['X', 'Website', 'Web', 'WhatsApp', 'YouTube'],
] as const

export const salutationLabelWords = ['Salutation', 'Salutations'] as const

/** `And copies to:` stands over a column, or a block, of its own. */
export const copiesLabels = ['And copies to', 'And copy to', 'Copies to', 'Copy to', 'And a copy to'] as const

/** They open the lines of full width below the columns. */
export const sentenceOpeners = [
  ...['Also', 'Please', 'Check', 'Additional', 'Urgent', 'This', 'Page', 'Further', 'Background', 'Name'],
  ...['Names', 'UA', 'Take', 'Preferred', 'Yours', 'Send'],
] as const
