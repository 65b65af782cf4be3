/** Version of the contract. New fields, list values and codes are minor; everything else is major. */
export const contractVersion = '1.0'
