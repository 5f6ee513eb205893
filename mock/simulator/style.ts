/** Of the tester's pages. */
export const style = `
:root{--page:#eef1f1;--card:#fff;--line:#dfe5e5;--text:#14191a;--text-2:#4a5456;--accent:#0b6870;--bad:#b0281f;--warn:#855000;--ok:#1a6e43}
*{box-sizing:border-box}
body{margin:0;display:flex;gap:24px;align-items:flex-start;padding:24px;background:var(--page);color:var(--text);font:15px/1.5 system-ui,"PingFang SC","Noto Sans SC",sans-serif}
h1{font-size:20px;margin:0}h2{font-size:15px;margin:0 0 8px}h3{font-size:13px;margin:8px 0 4px;color:var(--text-2);font-weight:400}
a{color:var(--accent)}
main{display:flex;flex-direction:column;gap:12px;flex:1;min-width:380px;max-width:920px}
section{background:var(--card);border-radius:12px;padding:16px}
.phone{position:sticky;top:24px;flex:none;background:#101516;border-radius:44px;padding:12px;box-shadow:0 12px 32px #10151633}
.phone iframe{display:block;border:0;border-radius:0 0 32px 32px;background:#fff}
.nav{position:relative;display:flex;align-items:center;justify-content:center;height:44px;border-radius:12px 12px 0 0;background:#f1f3f3;color:#14191a;font-size:17px;font-weight:600}
.nav button{position:absolute;left:4px;width:40px;height:40px;padding:0;border:0;background:none;font-size:26px;line-height:1;color:inherit}.nav svg{display:block;margin:auto}
#title{max-width:200px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.pill{position:absolute;right:8px;width:80px;height:30px;border:1px solid #848e9080;border-radius:16px;display:flex;align-items:center;justify-content:space-around}
.pill i{width:14px;height:4px;border-radius:2px;background:radial-gradient(circle,currentColor 2px,#0000 2.2px) 0 0/5px 4px}
.pill b{width:15px;height:15px;border:2px solid currentColor;border-radius:50%}
#signal{display:flex;align-items:flex-end;gap:2px;height:12px}#signal i{width:3px;background:#fff;opacity:.35}
#signal i:nth-child(1){height:5px}#signal i:nth-child(2){height:8px}#signal i:nth-child(3){height:12px}
#signal.good i,#signal.weak i:first-child{opacity:1}#signal.offline::after{content:"无网";font-size:11px;line-height:12px}#signal.offline i{display:none}
.chrome{display:flex;justify-content:space-between;align-items:center;height:32px;padding:0 20px;color:#fff;font-size:13px;font-variant-numeric:tabular-nums}
fieldset{border:0;padding:0;margin:0 0 16px}legend{padding:0;margin-bottom:8px;font-weight:600}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(160px,1fr));gap:12px}.field{justify-content:flex-end}.field:has(#field-resident),.field:has(#field-page){grid-column:span 2}
label,.field{display:flex;flex-direction:column;gap:4px;color:var(--text-2);font-size:13px}
select,input,button{font:inherit;color:inherit;height:40px;border:1px solid #848e90;border-radius:8px;background:#fff;padding:0 8px;width:100%}
select,input{color:var(--text);font-size:15px}
button{cursor:pointer;width:auto;padding:0 16px}button.main{background:var(--accent);border-color:var(--accent);color:#fff;font-weight:600}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.row{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.filter{margin-bottom:8px}
.filter input[type=search]{flex:1;min-width:160px}.filter select{width:auto}
.tick{flex-direction:row;align-items:center}.tick input{width:18px;height:18px}
.said{color:var(--text-2)}.said.bad{color:var(--bad)}
summary{cursor:pointer}summary h2{display:inline}
.kept ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:4px 16px}
.kept li{display:flex;flex-direction:column;padding:4px 0}.kept li span{color:var(--text-2);font-size:13px}
.keep{margin-top:16px;padding-top:16px;border-top:1px solid var(--line)}.end{align-self:end}
.queue{list-style:none;margin:8px 0 0;padding:0 0 0 16px;border-left:2px solid var(--line);max-height:320px;overflow:auto}
.queue li{position:relative;display:flex;gap:4px 12px;align-items:center;flex-wrap:wrap;padding:6px 0;font-size:13px}
.queue li span{flex:1;color:var(--text-2)}.queue li.dead strong{color:var(--bad)}.queue button{height:32px;padding:0 12px}
table{width:100%;border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}
th{text-align:left;color:var(--text-2);font-weight:400}td,th{padding:6px 8px 6px 0;border-top:1px solid var(--line);vertical-align:top}
td.path{word-break:break-all}td:not(.path),th{white-space:nowrap}.s-bad{color:var(--bad)}.s-ok{color:var(--ok)}
details pre{margin:4px 0 0;padding:8px;background:#f5f7f7;border-radius:8px;white-space:pre-wrap;word-break:break-all;max-height:240px;overflow:auto}
details button{margin-top:8px;height:32px}
.traffic{max-height:560px;overflow:auto}[hidden]{display:none!important}
@media(max-width:1100px){body{gap:16px;padding:16px}}
@media(max-width:860px){body{flex-direction:column}.phone{position:static}main{min-width:0;width:100%}}
`
