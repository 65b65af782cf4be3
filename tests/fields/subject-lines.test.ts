/** E-mail subjects and titles of catalogues: what `parseHeading` reads in them. */
import { expect, it } from 'vitest'
import { showLine } from './show-line.js'

it.each([
  [
    'UA 349/92 (AFR 12/16/92, 11 November) – Angola: legal concern: Ana Sol, Bo Lund',
    'initial; UA 349/92; AO; legal concern; Ana Sol, Bo Lund; original UA 349/92 AFR 12/016/1992 1992-11-11; !date-year-assumed',
  ],
  [
    'UA 349/92 – Angola: legal concern / torture: Ana Sol',
    'initial; UA 349/92; AO; legal concern / torture; Ana Sol',
  ],
  [
    'Further information on UA 349/92 (AFR 12/16/92, 11 November 1992) – Angola: legal concern: Ana Sol',
    'update; UA 349/92; AO; legal concern; Ana Sol; original UA 349/92 AFR 12/016/1992 1992-11-11',
  ],
  ['second update to ua 907/03 on Guatemala', 'update 2; UA 907/03; GT'],
  ['first update to ua 231/03 on guatemala (issued 4 october 2003)', 'update 1; UA 231/03; GT; 2003-10-04'],
  [
    'third update on ua 132/11 (issued on 4 october 2012)',
    'update 3; UA 132/11; 2012-10-04; !country-unknown',
  ],
  [
    'further information on ua 132/11 (issued on 4 october 2012)',
    'update; UA 132/11; original UA 132/11 2012-10-04; !country-unknown',
  ],
  ['first follow-up to usa/virginia on ex 70/00', 'update 1; EXTRA 70/00; US (Virginia)'],
  ['final update to UA 12/10 on Peru', 'update final; UA 12/10; PE'],
  ['UA 12/10: Peru', 'initial; UA 12/10; PE'],
  ['UA 12/10 - Peru - Ana Sol', 'initial; UA 12/10; PE; Ana Sol'],
  ['UA 12/10 on iranian journalist', 'initial; UA 12/10; IR'],
  ['ua 12/10 on venezuala', 'initial; UA 12/10; VE'],
  ['UA 12/10 on Peru and Chile', 'initial; UA 12/10; PE,CL'],
  ['Peru: UA 12/10: torture: Ana Sol', 'initial; UA 12/10; PE; torture; Ana Sol'],
  ['Peru: torture: Ana Sol: UA 12/10', 'initial; UA 12/10; PE'],
  [
    'UA 12/10 (see also UA 387/90, AMR 51/01/90) – Peru: torture: Ana Sol',
    'initial; UA 12/10; PE; torture; Ana Sol; related UA 387/90 AMR 51/001/1990',
  ],
  ['UA 12/10 (formerly EXTRA 5/10) – Peru: torture: Ana Sol', 'initial; UA 12/10; PE; torture; Ana Sol'],
  ['UA 12/10 (5 May 2010) – Peru: Ana Sol', 'initial; UA 12/10; PE; Ana Sol; original UA 12/10 2010-05-05'],
  ['UA 12/10, UA 13/10 – Peru, Chile: torture', 'initial; UA 12/10,UA 13/10; PE,CL; torture'],
  ['UA 12/10 – Peru: new concern: torture: Ana Sol', 'initial; UA 12/10; PE; torture; Ana Sol'],
  [
    'UA 12/10 – Peru: torture: Ana Sol; new name: Bo Lund',
    'initial; UA 12/10; PE; torture; Ana Sol, Bo Lund (new)',
  ],
  [
    'UA 12/10 – Peru: Ana Sol (released), Bo Lund (killed)',
    'initial; UA 12/10; PE; Ana Sol (released), Bo Lund (killed)',
  ],
  ['UA 12/10 – Peru: torture (corrected version): Ana Sol', 'correction; UA 12/10; PE; torture; Ana Sol'],
  ['Correction to UA 12/10 – Peru: torture: Ana Sol', 'correction; UA 12/10; PE; torture; Ana Sol'],
  ['UA 12/10 Peru torture Ana Sol', 'initial; UA 12/10; PE'],
  ['UA 12/10 – torture: Ana Sol', 'initial; UA 12/10; torture; Ana Sol; !country-unknown'],
  ['Urgent Action digest May 2010: Peru, Chile', 'digest; PE,CL; !case-missing'],
  ['STOP ACTION: UA 12/10 on Peru', 'stop; UA 12/10; PE'],
  ['UA 12/10 – USA (Texas): death penalty: Ana Sol', 'initial; UA 12/10; US (Texas); death penalty; Ana Sol'],
  ['UA 12/10 – USA (Texas)/Peru: death penalty', 'initial; UA 12/10; US (Texas),PE; death penalty'],
  [
    'UA 12/10, AMR 51/001/2010, 5 May 2010 – Peru: torture',
    'initial; UA 12/10; PE; torture; original UA 12/10 AMR 51/001/2010 2010-05-05',
  ],
  ['Subject: UA 12/10', 'initial; UA 12/10; !country-unknown'],
  ['nothing at all', 'unknown; !case-missing'],
  ['UA 12/10 – Peru (Lima): torture: Ana Sol', 'initial; UA 12/10; PE (Lima); torture; Ana Sol'],
  ['document UA 12/10 document Peru', 'initial; UA 12/10; PE'],
  ['UA 12/10 UA 12/10 on Peru', 'initial; UA 12/10; PE'],
  ['re: fw: ua 12/10 peru', 'initial; UA 12/10; PE'],
  [
    'Further information on UA 349/92 (AFR 12/16/92, 11 November) and follow-ups (AFR 12/18/92, 2 December) – Angola: legal concern',
    'update; UA 349/92; AO; legal concern; original UA 349/92 AFR 12/016/1992 1992-11-11, previous AFR 12/018/1992 1992-12-02; !date-year-assumed !date-year-assumed',
  ],
  [
    'Further information on UA 349/92 (AFR 12/16, 11 November) – Angola: legal concern',
    'update; UA 349/92; AO; legal concern; original UA 349/92 1992-11-11; !index-incomplete !date-year-assumed',
  ],
  [
    'Further information on UA 349/92 (11 November) – Angola: legal concern',
    'update; UA 349/92; AO; legal concern; original UA 349/92 1992-11-11; !date-year-assumed',
  ],
  [
    'EXTRA 12/10 – Peru: death penalty / legal concern: Ana Sol, aged 20 (f)',
    'initial; EXTRA 12/10; PE; death penalty / legal concern; Ana Sol (female, 20)',
  ],
  [
    'UA 12/10 – Peru: fear for safety: members of the Sample Union, including Ana Sol and Bo Lund',
    'initial; UA 12/10; PE; fear for safety; [members of the Sample Union], Ana Sol, Bo Lund',
  ],
  [
    'UA 12/10 – Peru (see also UA 387/90, AMR 51/01/90): torture: Ana Sol',
    'initial; UA 12/10; PE; torture; Ana Sol; related UA 387/90 AMR 51/001/1990',
  ],
  [
    'UA 12/10 (see AMR 51/01/90) – Peru: torture',
    'initial; UA 12/10; PE; torture; original UA 12/10 AMR 51/001/1990',
  ],
  ['UA 12/10 (see UA 3/10, UA 4/10) – Peru', 'initial; UA 12/10; PE; related UA 3/10, related UA 4/10'],
  ['UA 12/10 – Peru (see to UA 3/10)', 'initial; UA 12/10; PE; related UA 3/10'],
  ['UA 12/10 (previously EXTRA 5/10) – Peru: torture: Ana Sol', 'initial; UA 12/10; PE; torture; Ana Sol'],
  ['UA 12/10 – Peru (was UA 3/10): torture', 'initial; UA 12/10; PE; torture'],
  [
    'UA 12/10 – Peru (correct date 5 May 2010): torture: Ana Sol',
    'initial; UA 12/10; PE; 2010-05-05; torture; Ana Sol',
  ],
  ['UA 12/10 – Peru (5 May): torture', 'initial; UA 12/10; PE; torture; !date-year-unknown'],
  ['UA 12/10 – Peru (UA 12/10): torture', 'initial; UA 12/10; PE; torture'],
  ['UA 12/10 – Peru (UA 13/10): torture', 'initial; UA 12/10,UA 13/10; PE; torture'],
  [
    'UA 12/10 – Peru: torture, ill-treatment: Ana Sol',
    'initial; UA 12/10; PE; torture, ill-treatment; Ana Sol',
  ],
  ['UA 12/10 – Peru: Ana Sol: Bo Lund', 'initial; UA 12/10; PE; Ana Sol; Bo Lund'],
  ['UA 12/10 – Peru: fear of torture', 'initial; UA 12/10; PE; fear of torture'],
  ['UA 12/10 – the Gambia: torture', 'initial; UA 12/10; GM; torture'],
  ['UA 12/10 for the Gambia', 'initial; UA 12/10; GM'],
  ['UA 12/10 on men in Peru and women of Chile', 'initial; UA 12/10; PE,CL'],
  ['UA 12/10 on men', 'initial; UA 12/10; [men]; !country-unknown'],
  ['311/89 on Peru', 'unknown; PE; !case-missing'],
  ['follow-up 311/89 on Peru', 'update; 311/89; PE; !case-series-missing'],
  ['Follow up to 311/89', 'update; 311/89; !case-series-missing !country-unknown'],
  ['second update on Peru: UA 12/10', 'update 2; UA 12/10; PE'],
  ['UA 12/10 on Peru (Lima)', 'initial; UA 12/10; PE (Lima)'],
  ['third and final update to ua 12/10 on chile', 'update 3 final; UA 12/10; CL'],
  ['further information: UA 12/10: Peru: Ana Sol', 'update; UA 12/10; PE; Ana Sol'],
  ['5th update on UA 12/10 – Peru: torture', 'update 5; UA 12/10; PE; torture'],
  ['tenth update on UA 12/10', 'update 10; UA 12/10; !country-unknown'],
  ['UA 12/10 on usa/texas', 'initial; UA 12/10; US (Texas)'],
  ['fw: ua 12/10 peruu', 'initial; UA 12/10; !country-unknown'],
  ['UA 12/10 – PERU – TORTURE: ANA SOL', 'initial; UA 12/10; PE; TORTURE; Ana Sol'],
  ['UA 12/10 — Peru — torture: Ana Sol', 'initial; UA 12/10; PE; torture; Ana Sol'],
])('%s', (line, fields) => {
  expect(showLine(line)).toBe(fields)
})

it('a line is read up to 2000 signs', () => {
  expect(showLine(`${'x'.repeat(1990)} UA 12/10`)).toBe('initial; UA 12/10; !country-unknown')
  expect(showLine(`${'x'.repeat(2000)} UA 12/10`)).toBe('unknown; !case-missing')
})
