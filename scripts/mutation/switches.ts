/** What the mutants ask at run time: which of them is on, and how many rounds the loops may still make. */
export interface Switches {
  /** The mutant that is on; -1 for none. */
  active: number
  /** 1 for each mutant whose place was reached. */
  readonly hits: Uint8Array
  /** Rounds that the loops may still make: a busy machine makes the clock a bad judge of what is endless. */
  rounds: number
  hit(id: number): boolean
  tick(): void
  expression(original: RegExp, variants: readonly (readonly [number, RegExp])[]): RegExp
}

export class EndlessError extends Error {
  override readonly name = 'EndlessError'
}

export function makeSwitches(count: number): Switches {
  const switches: Switches = {
    active: -1,
    hits: new Uint8Array(count),
    rounds: Number.POSITIVE_INFINITY,
    hit(id) {
      switches.hits[id] = 1
      return id === switches.active
    },
    tick() {
      if (--switches.rounds < 0) throw new EndlessError('A loop does not end.')
    },
    expression: (original, variants) => new SwitchedExpression(original, variants, switches),
  }
  return switches
}

/** An expression that reads as one of its variants while that is on, also where it was made before. */
class SwitchedExpression extends RegExp {
  constructor(
    readonly original: RegExp,
    readonly variants: readonly (readonly [number, RegExp])[],
    readonly switches: Switches,
  ) {
    super(original)
  }

  #choose(): RegExp {
    let chosen = this.original
    for (const [id, variant] of this.variants) if (this.switches.hit(id)) chosen = variant
    return chosen
  }

  override exec(text: string): RegExpExecArray | null {
    const chosen = this.#choose()
    chosen.lastIndex = this.lastIndex
    const match = chosen.exec(text)
    this.lastIndex = chosen.lastIndex
    return match
  }

  // These two make a copy of the expression, by its class.
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#choose()[Symbol.matchAll](text)
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#choose()[Symbol.split](text, limit)
  }
}
