import fs from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { root } from '../services/manifests'

const han = /[\u3400-\u9fff]/g

/** The characters of some texts, each once, in order of their code. */
export const charactersOf = (texts: readonly string[]): string[] => [...new Set(texts.join('').match(han) ?? [])].sort()

/** `a阿啊ai爱`: each syllable with its characters. ü is written v, as people type it. */
export function pinyinTable(characters: readonly string[]): string {
  const by = new Map<string, string>()
  for (const character of characters) {
    const syllable = pinyin(character, { toneType: 'none', v: true }).toLowerCase()
    if (/^[a-z]+$/.test(syllable)) by.set(syllable, (by.get(syllable) ?? '') + character)
  }
  return [...by]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, all]) => syllable + all)
    .join('')
}

/** `證证戶户`: the traditional forms of these characters, each followed by the simple one. */
export function traditionalPairs(characters: readonly string[]): string {
  const ways = (['hk', 'tw', 't'] as const).map((from) => Converter({ from: 'cn', to: from }))
  const pairs = new Map<string, string>()
  for (const character of characters)
    for (const way of ways) {
      const other = way(character)
      if (other !== character && [...other].length === 1 && other.length === 1) pairs.set(other, character)
    }
  return [...pairs].flat().join('')
}

/** The versions of the libraries that tables come from, `pinyin-pro 3.29.4, opencc-js 1.4.2`: both are pinned. */
export function versions(): string {
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>
  }
  return ['pinyin-pro', 'opencc-js'].map((name) => `${name} ${devDependencies[name] ?? ''}`).join(', ')
}
