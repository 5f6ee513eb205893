import type { HeldPart } from '../module'

type Language = 'zh' | 'en'

const said = {
  zh: { title: '我的数据', none: '没有', until: '留多久：' },
  en: { title: 'My data', none: 'Nothing', until: 'Kept: ' },
} as const

const escaped = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
}

function table(rows: HeldPart['rows']): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const head = names.map((name) => `<th>${escaped(name)}</th>`).join('')
  const body = rows.map((row) => `<tr>${names.map((name) => `<td>${escaped(row[name])}</td>`).join('')}</tr>`).join('')
  return `<table><tr>${head}</tr>${body}</table>`
}

/** Everything held about somebody as one page that a browser opens by itself. */
export function pageOf(parts: readonly HeldPart[], language: Language): string {
  const { title, none, until } = said[language]
  const sections = parts.map(
    (part) =>
      `<h2>${escaped(part.what[language])}</h2><p>${until}${escaped(part.until[language])}</p>${
        part.rows.length > 0 ? table(part.rows) : `<p>${none}</p>`
      }`,
  )
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>body{font:16px/1.6 sans-serif;margin:16px}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;text-align:left;vertical-align:top;word-break:break-word}</style>
<h1>${title}</h1>${sections.join('')}</html>`
}
