import type { Pinyin } from './pinyin'

/** What a token is: a character, two, two syllables (heard of characters, or spelt by letters), initials, a word. */
export type Kind = 'one' | 'two' | 'sound' | 'spelt' | 'initials' | 'word'

export type Tokens = Map<string, Kind>

const stem = (word: string) => word.replace(/(?:ing|ed|es|s)$/, '')
const common = new Set('i a an the to my is of for do how what where in on and can get need me it with'.split(' '))

interface Sound {
  readonly syllable: string
  readonly spelt: boolean
}

function sounds(run: readonly Sound[], tokens: Tokens): void {
  run.forEach(({ syllable, spelt }, at) => {
    const before = run[at - 1]
    if (before) tokens.set(`~${before.syllable} ${syllable}`, spelt || before.spelt ? 'spelt' : 'sound')
  })
}

function initials(letters: string, tokens: Tokens): void {
  for (let at = 0; at < letters.length - 1; at++) tokens.set(`^${letters.slice(at, at + 2)}`, 'initials')
  for (let at = 0; at < letters.length - 2; at++) tokens.set(`^${letters.slice(at, at + 3)}`, 'initials')
}

/**
 * Tokens of a folded text.
 * @param side said: somebody typed it, letters may be initials; known: a word of the catalogue, whose initials are wanted
 */
export function tokensOf(folded: string, pinyin: Pinyin, side: 'said' | 'known'): Tokens {
  const tokens: Tokens = new Map()
  let run: Sound[] = []
  const ends = () => {
    sounds(run, tokens)
    if (side === 'known') initials(run.map(({ syllable }) => syllable[0]).join(''), tokens)
    run = []
  }
  for (const [part] of folded.matchAll(/[a-z0-9]+|[\u3400-\u9fff]+/g)) {
    if (part >= '\u3400') {
      const characters = [...part]
      characters.forEach((character, at) => {
        tokens.set(character, 'one')
        if (at > 0) tokens.set(`${characters[at - 1]}${character}`, 'two')
        const syllable = pinyin.of(character)
        if (syllable) run.push({ syllable, spelt: false })
        else ends()
      })
      continue
    }
    if (!common.has(part)) tokens.set(`=${stem(part)}`, 'word')
    const syllables = pinyin.split(part)
    if (syllables) {
      run.push(...syllables.map((syllable) => ({ syllable, spelt: side === 'said' })))
      if (side === 'known' || syllables.length > 1 || part.length > 3) continue
    }
    if (side === 'said' && part.length > 1 && part.length <= 10) initials(part, tokens)
  }
  ends()
  return tokens
}
