import fs from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { root } from '../services/manifests'

const han = /[\u3400-\u9fff]/g

/** The characters of some texts, each once, in order of their code. */
export const charactersOf = (texts: readonly string[]): string[] => [...new Set(texts.join('').match(han) ?? [])].sort()

/** Characters that are said in two ways, each after both: the likelier first. Other readings no errand has. */
const twoWays =
  'le liao了 xing hang行 chong zhong重 huan hai还 diao tiao调 chang zhang长 de dei得 gei ji给 hui kuai会 luo la落 dan shan单 can shen参 cha chai差 chuan zhuan传 zhe zhao着 jue jiao觉 lv shuai率 xiao jiao校 yue yao约 shei shui谁 dou du都 di de地 xi ji系 zha za咋 zi zai仔 bian pian便 zhe she折 sheng xing省'
const readings = new Map(
  [...twoWays.matchAll(/([a-z]+) ([a-z]+)(.)/g)].map(([, one = '', other = '', character = '']) => [
    character,
    [one, other],
  ]),
)

/** Syllables of a character as people type them, ü as v: the likeliest first, none where it has none. */
function syllablesOf(character: string): readonly string[] {
  const syllable = pinyin(character, { toneType: 'none', v: true }).toLowerCase()
  return readings.get(character) ?? (/^[a-z]+$/.test(syllable) ? [syllable] : [])
}

/** `a阿啊ai爱`: each syllable with its characters. A character that is said in two ways stands with both: first where `=` is not before it. */
export function pinyinTable(characters: readonly string[]): string {
  const by = new Map<string, string>()
  for (const character of characters) {
    syllablesOf(character).forEach((syllable, at) => {
      by.set(syllable, (by.get(syllable) ?? '') + (at > 0 ? '=' : '') + character)
    })
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
