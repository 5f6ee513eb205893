import { style } from './style'

const phone = `<div class="phone"><div class="chrome"><span id="time"></span><span id="signal"><i></i><i></i><i></i></span></div>
<div class="nav" id="nav"><button id="back" type="button" hidden>‹</button><span id="title">近办</span><span class="pill" aria-hidden="true"><i></i><b></b></span></div>
<iframe id="phone" title="手机"></iframe></div>`

const happened = `<section><h2>发生了什么</h2><div class="row filter">
<input id="words" type="search" aria-label="找字" placeholder="路径、请求号、内容里的字">
<select id="asked" aria-label="问谁"><option value="">全部</option><option value="server">问近办的</option><option value="others">近办问别人的</option></select>
<label class="tick"><input id="failed" type="checkbox">只看没成的</label></div>
<div class="traffic"><table><thead><tr><th>时刻</th><th>问谁</th><th>问什么</th><th>答</th><th>毫秒</th></tr></thead>
<tbody id="traffic"></tbody></table></div></section>`

const kept = `<section><details><summary><h2>现成的情形</h2></summary><div id="situations" class="kept"></div>
<div class="grid keep"><label>文件名<input id="keep-name" placeholder="fund-frozen"></label>
<label>标题<input id="keep-title" placeholder="离职了，账户封存"></label>
<label>手机上有什么字<input id="keep-shows" placeholder="账户封存了"></label><div id="keep" class="end"></div></div></details></section>`

/** The tester's page: a phone on the left, the panel and what happens on the right. Everything set is in its address. */
export const simulatorPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>近办 模拟器</title><style>${style}</style></head><body>
${phone}
<main>
<section><div class="row"><h1>近办 模拟器</h1><a href="screens">一次看所有页面</a><span id="said" class="said" role="status"></span></div></section>
${kept}
<section><form id="form"></form>
<div class="row"><button class="main" id="apply" type="button">照这样重来</button>
<button id="share" type="button">复制这个情形的网址</button><button id="usual" type="button">回到平常</button></div></section>
<section><h2>接下来要做的</h2><div id="steps" class="row"></div><ol id="queue" class="queue"></ol></section>
${happened}
<section><h2>微信发出的消息</h2><div id="messages" class="said">还没有</div></section>
</main><script src="panel.js"></script></body></html>`
