export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

/** A page of WeChat's, as a phone shows it. @param body HTML */
export const page = (title: string, body: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>
body{margin:0;padding:64px 24px;font:17px/1.5 system-ui,sans-serif;color:#191919;background:#ededed;text-align:center}
a,button{display:block;box-sizing:border-box;width:100%;max-width:304px;margin:16px auto;padding:12px;border:0;border-radius:8px;
font:inherit;text-decoration:none;color:#576b95;background:none}
.main{background:#07c160;color:#fff;font-weight:600}small{color:#666}
</style></head><body><main>${body}</main></body></html>`

export const scripted = (script: string) => `<script>${script}</script>`
