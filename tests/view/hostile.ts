/** A document that tries to break out of its page, and one of many people. */

/** Markup in every field, quotes that end attributes, text that runs the wrong way. */
export const hostileText = `UA: 947/11 Index: AFR 59/031/2011 Uganda Date: 4 May 2011
URGENT ACTION
<SCRIPT>ALERT(1)</SCRIPT> WELL DIGGER AT RISK OF TORTURE
Okello "onerror=alert(2) x=" Tabaro, a well digger aged 41, was arrested in Kampala on
2 May. </script><script>window.broken = 1</script> He has not been seen since. \u202Eevil\u202C \u2066x\u2069
<img src=x onerror="window.broken = 2"><svg onload=window.broken=3> --> ]]> <!-- \u0000\u0007\u001B[31m
PLEASE WRITE IMMEDIATELY in English or your own language:
• Asking where <b onclick="window.broken=4">Okello Tabaro</b> is held & why "not";
• Calling for </textarea></title></style><style>*{display:none}</style> him to be released.
PLEASE SEND APPEALS BEFORE 15 JUNE 2011 TO:
Minister of Justice
Hon. Grace <a href="javascript:window.broken=5">Nansubuga</a>
"><script>window.broken = 6</script>
PO Box 990, Kampala, Uganda
Fax: +256 414 550 143
Email: "onfocus=alert(1)"@justice.example
Email: office@justice.example
Website: javascript:window.broken=7
Salutation: Dear 'Minister' \u{E0041}\uD800 &lt;b&gt;
`

/** A list of `count` invented people, in the form of the 1990s. */
export function writeManyPeople(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `${names[i % 7]} ${surnames[i % 11]}${spell(i)}, aged ${20 + (i % 50)}`,
  )
  return `EXTERNAL (for general distribution) AI Index: AFR 54/18/93
UA 144/93 Fear of torture 5 May 1993
SUDAN: ${rows.join('\n')}

The people named above were arrested in the town of Examplabad on 3 May.
RECOMMENDED ACTION: Please send telegrams/faxes in English or your own language:
- asking where they are held;
APPEALS TO:
Minister of Justice
PO Box 1, Examplabad, Sudan
Faxes: + 249 11 555 0143
PLEASE SEND APPEALS IMMEDIATELY.
`
}

/** A number in small letters, so that every name is another: 27 is `bb`. */
function spell(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : spell(Math.floor(n / 26)) + last
}

const names = ['Amal', 'Bakri', 'Hanan', 'Idris', 'Layla', 'Musa', 'Samira']
const surnames = [
  'Alpha',
  'Berto',
  'Corde',
  'Delmo',
  'Enzar',
  'Firan',
  'Golba',
  'Hestu',
  'Imora',
  'Jalun',
  'Kespi',
]
