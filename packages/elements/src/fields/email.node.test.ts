import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meantEmail } from './email.ts';

describe('the e-mail address that was perhaps meant', () => {
  it('is offered where the domain is one slip away from a well-known one', () => {
    const slips = {
      'anna@gmial.com': 'anna@gmail.com',
      'anna@gmail.it': 'anna@gmail.com',
      'anna@gmail.con': 'anna@gmail.com',
      'Anna@Libreo.it': 'Anna@libero.it',
      'anna@hotmal.it': 'anna@hotmail.it',
      'anna@outlokk.it': 'anna@outlook.it',
      'anna@sioll.net': 'anna@siol.net',
    };
    for (const [typed, meant] of Object.entries(slips)) assert.equal(meantEmail(typed), meant, typed);
  });

  it('is not offered for addresses that are right or simply other ones', () => {
    const right = [
      'anna@gmail.com',
      'anna@GMAIL.com',
      'anna@comune.agordo.bl.it',
      'anna@pec.it',
      'anna@tim.it',
      'anna@tin.it',
      'anna@gmx.at',
      'anna@rolmail.net',
      'anna@email.it',
    ];
    for (const typed of [...right, '', 'anna', 'anna@', '@gmial.com', 'anna @gmial.com'])
      assert.equal(meantEmail(typed), undefined, typed);
  });
});
