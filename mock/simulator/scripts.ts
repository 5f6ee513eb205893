import path from 'node:path'
import esbuild from 'esbuild'

/** A program for the browser, in one piece. @param entry From this folder: `panel/main.ts` */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(__dirname, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}
