/** The style sheet of a report. The page's policy names its hash: a test tells the right one after a change. */
export const style = `
:root{color-scheme:light dark;--page:#fbfbfa;--card:#fff;--ink:#1f242b;--soft:#59616d;--line:#dfe2e6;--track:#e9ecf0;--bar:#2f6f9f;--error:#b3261e;--warning:#a15c00;--info:#52708f;--mark:#ffe9a8;--markink:#1f242b}
@media (prefers-color-scheme:dark){:root{--page:#12161b;--card:#191e25;--ink:#e7eaee;--soft:#a2abb7;--line:#313843;--track:#262d37;--bar:#6aaedd;--error:#ff8a80;--warning:#f0b35b;--info:#93b1d0;--mark:#5c4a12;--markink:#fff3cf}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{margin:0;font-size:clamp(1.6rem,4vw,2.3rem);line-height:1.15;letter-spacing:-.015em;overflow-wrap:anywhere}
h2{margin:3.5rem 0 1rem;padding-top:1rem;border-top:2px solid var(--ink);font-size:1.45rem;line-height:1.2}
h3{margin:0;font-size:1.05rem}
p{margin:.35rem 0}
a{color:var(--bar)}
header p,figcaption p,footer,.none,.where,.line{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;margin:1.25rem 0 0;padding:0;list-style:none}
.facts{display:grid;grid-template-columns:repeat(6,1fr);gap:.75rem;margin:1.75rem 0 0}
.facts div{padding:.85rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.facts dt{color:var(--soft);font-size:.875rem}
.facts dd{margin:0;font-size:1.6rem;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums;white-space:nowrap}
.facts .error{color:var(--error)}
.facts .warning{color:var(--warning)}
.notice{margin:1.25rem 0 0;padding:.75rem 1rem;background:var(--card);border:1px solid var(--warning);border-left-width:.4rem;border-radius:.4rem}
figure{margin:0 0 2.25rem}
figcaption{max-width:46rem;margin-bottom:1rem}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem 2rem}
.side{contain:size;min-height:13rem}
.chart{display:block;overflow:visible;font-size:12.5px;font-variant-numeric:tabular-nums}
.chart text{fill:var(--ink)}
.chart .tick{fill:var(--soft);font-size:11.5px}
.chart .value{font-weight:600}
.chart .short{display:none}
.chart .grid{stroke:var(--line)}
.chart .axis{stroke:var(--soft)}
.bar{fill:var(--bar)}
.bar:hover{fill:var(--ink)}
.track{fill:var(--track)}
.bar.error{fill:var(--error)}
.bar.warning{fill:var(--warning)}
.bar.info{fill:var(--info)}
.scroll{max-height:100%;overflow:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
table{width:100%;border-collapse:collapse;font-size:.875rem}
th,td{padding:.32rem .6rem;border-bottom:1px solid var(--line);text-align:left;font-weight:400;vertical-align:top}
tbody th{position:sticky;left:0;min-width:9.5rem;background:var(--card);overflow-wrap:break-word}
tbody tr:last-child>*{border-bottom:0}
thead th{position:sticky;top:0;z-index:1;background:var(--card);color:var(--soft);box-shadow:inset 0 -1px var(--line);white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
details+figure{margin-top:2.5rem}
details{margin:0 0 .6rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
summary{padding:.6rem 1rem;cursor:pointer;overflow-wrap:anywhere}
.badge{display:inline-block;min-width:4.6rem;padding:.05rem .5rem;border:1px solid;border-radius:1rem;font-size:.78rem;text-align:center}
.badge.error{color:var(--error)}
.badge.warning{color:var(--warning)}
.badge.info{color:var(--info)}
.examples{margin:0;padding:0 1rem .75rem 2.6rem}
.examples li{margin-top:.6rem;overflow-wrap:anywhere}
.examples p{margin:.1rem 0}
.more{margin:0;padding:0 1rem .75rem 2.6rem;color:var(--soft)}
.file{font-weight:600}
.line{font-weight:400}
code{font:.9em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.excerpt{display:block;margin-top:.3rem;padding:.4rem .6rem;background:var(--page);border:1px solid var(--line);border-radius:.35rem;white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:var(--mark);color:var(--markink);border-radius:.15rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:3.5rem;padding-top:1rem;padding-bottom:3rem;font-size:.875rem}
@media (max-width:60rem){.facts{grid-template-columns:repeat(3,1fr)}}
@media (max-width:48rem){.pair{grid-template-columns:minmax(0,1fr)}.side{contain:none;min-height:0}.scroll{max-height:19rem}.chart .long{display:none}.chart .short{display:inline}h2{margin-top:2.5rem}table{font-size:.82rem}th,td{padding:.32rem .45rem}.facts{grid-template-columns:repeat(2,1fr)}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--track:#e4e4e4;--bar:#2f6f9f;--error:#b3261e;--warning:#a15c00;--info:#52708f;--mark:#ffe9a8;--markink:#000}body{font-size:10.5pt}nav{display:none}.side{contain:none}.scroll{max-height:none;overflow:visible}.chart .long{display:inline}.chart .short{display:none}.bar,.track,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}tr,li,.facts div{break-inside:avoid}h2,h3,figcaption{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`

/** SHA-256 of the style, as a policy names it. */
export const styleHash = 'sha256-m71HkBAKo2FSJmyDqOaRB0EKFDLfH1BT3YoLLVv1DVw='
