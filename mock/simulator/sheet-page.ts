import { style } from './style'

const own = `
body{display:block}main{max-width:none;min-width:0}
.screens{display:flex;flex-wrap:wrap;gap:16px 24px}
figure{margin:0}figcaption{font-size:13px;margin-bottom:4px;max-width:600px}
.looks{display:flex;gap:8px}
.screen{position:relative;width:156px;height:338px;border-radius:10px;overflow:hidden;background:#dfe5e5}
.screen iframe{position:absolute;width:390px;height:844px;border:0;transform:scale(.4);transform-origin:0 0;pointer-events:none}
`

/** Every page at once, in the looks that are chosen: for an eye that goes over all of them. */
export const sheetPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>近办 所有页面</title><style>${style}${own}</style></head><body><main>
<section><div class="row"><h1>所有页面</h1><a href="./">回到模拟器</a><span id="said" class="said" role="status"></span></div>
<div class="row"><label for="situation">哪种情形</label><select id="situation" style="width:auto"></select>
<span id="looks" class="row"></span></div></section>
<div id="sheet"></div>
</main><script src="sheet.js"></script></body></html>`
