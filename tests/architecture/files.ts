import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')

/** Every file of the repository, tracked or about to be, below the root. */
export const files = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file && fs.existsSync(path.join(root, file)))

export const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

export const sources = (): string[] =>
  files().filter((file) => /\.(tsx?|mjs|js|scss|sql)$/.test(file) && !/\.gen\.ts$/.test(file))
