// Run as its own process: the package is ESM, and unpacks into the TMPDIR it is given.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium, { inflate } from '@sparticuz/chromium'

const bin = path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')

await chromium.executablePath()
// nss and nspr, which a bare Linux lacks; the package itself unpacks them only on Amazon's own
await inflate(path.join(bin, 'al2023.tar.br'))
