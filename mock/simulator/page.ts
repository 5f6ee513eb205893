const style = `
:root{--page:#eef1f1;--card:#fff;--line:#dfe5e5;--text:#14191a;--text-2:#4a5456;--accent:#0b6870;--bad:#b0281f;--warn:#855000;--ok:#1a6e43}
*{box-sizing:border-box}
body{margin:0;display:flex;gap:24px;align-items:flex-start;padding:24px;background:var(--page);color:var(--text);font:15px/1.5 system-ui,"PingFang SC","Noto Sans SC",sans-serif}
h1{font-size:20px;margin:0}h2{font-size:15px;margin:0 0 8px}
main{display:flex;flex-direction:column;gap:12px;flex:1;min-width:520px;max-width:920px}
section{background:var(--card);border-radius:12px;padding:16px}
.phone{position:sticky;top:24px;flex:none;background:#101516;border-radius:44px;padding:12px;box-shadow:0 12px 32px #10151633}
.phone iframe{display:block;border:0;border-radius:0 0 32px 32px;background:#fff}
.nav{position:relative;display:flex;align-items:center;justify-content:center;height:44px;border-radius:12px 12px 0 0;background:#ededed;color:#14191a;font-size:17px;font-weight:600}
.pill{position:absolute;right:8px;width:80px;height:30px;border:1px solid #c8cfcf;border-radius:16px;background:#fff;display:flex;align-items:center;justify-content:space-around}
.pill i{width:14px;height:4px;border-radius:2px;background:radial-gradient(circle,#14191a 2px,#0000 2.2px) 0 0/5px 4px}
.pill b{width:15px;height:15px;border:2px solid #14191a;border-radius:50%}
#signal{display:flex;align-items:flex-end;gap:2px;height:12px}#signal i{width:3px;background:#fff;opacity:.35}
#signal i:nth-child(1){height:5px}#signal i:nth-child(2){height:8px}#signal i:nth-child(3){height:12px}
#signal.good i,#signal.weak i:first-child{opacity:1}#signal.offline::after{content:"无网";font-size:11px;line-height:12px}#signal.offline i{display:none}
.chrome{display:flex;justify-content:space-between;align-items:center;height:32px;padding:0 20px;color:#fff;font-size:13px}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:12px}
label{display:flex;flex-direction:column;gap:4px;color:var(--text-2);font-size:13px}
select,input,button{font:inherit;color:inherit;height:40px;border:1px solid #848e90;border-radius:8px;background:#fff;padding:0 8px;width:100%}
select,input{color:var(--text);font-size:15px}
button{cursor:pointer;width:auto;padding:0 16px}button.main{background:var(--accent);border-color:var(--accent);color:#fff;font-weight:600}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.row{display:flex;gap:8px;align-items:center;flex-wrap:wrap}
.said{color:var(--text-2)}.said.bad{color:var(--bad)}
table{width:100%;border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}
th{text-align:left;color:var(--text-2);font-weight:400}td,th{padding:6px 8px 6px 0;border-top:1px solid var(--line);vertical-align:top}
td.path{word-break:break-all}td:not(.path),th{white-space:nowrap}.s-bad{color:var(--bad)}.s-ok{color:var(--ok)}
details pre{margin:4px 0 0;padding:8px;background:#f5f7f7;border-radius:8px;white-space:pre-wrap;word-break:break-all;max-height:240px;overflow:auto}
.traffic{max-height:560px;overflow:auto}
@media(max-width:1000px){body{flex-direction:column}.phone{position:static}main{min-width:0;width:100%}}
`

/** The tester's page: a phone on the left, the panel and what happens on the right. Everything set is in its address. */
export const simulatorPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>近办 模拟器</title><style>${style}</style></head><body>
<div class="phone"><div class="chrome"><span id="time"></span><span id="signal"><i></i><i></i><i></i></span></div>
<div class="nav"><span id="title">近办</span><span class="pill"><i></i><b></b></span></div>
<iframe id="phone" title="手机"></iframe></div>
<main>
<section><div class="row"><h1>近办 模拟器</h1><span id="said" class="said" role="status"></span></div></section>
<section><h2>情形</h2><form id="form" class="grid"></form>
<div class="row" style="margin-top:12px"><button class="main" id="apply" type="button">照这样重来</button>
<button id="share" type="button">复制这个情形的网址</button><button id="usual" type="button">回到平常</button></div></section>
<section><h2>发生了什么</h2><div class="traffic"><table><thead><tr><th>时刻</th><th>问谁</th><th>问什么</th><th>答</th><th>毫秒</th></tr></thead>
<tbody id="traffic"></tbody></table></div></section>
<section><h2>微信发出的消息</h2><div id="messages" class="said">还没有</div></section>
</main><script src="panel.js"></script></body></html>`
