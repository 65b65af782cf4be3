/** Made by the build from the fixtures: scripts/playground-examples.ts. */
declare module 'playground:examples' {
  export const examples: readonly { readonly id: string; readonly label: string; readonly form: string }[]
}

declare module 'playground:texts' {
  /** The text of each example, by its id. */
  export const texts: Readonly<Record<string, string>>
}
