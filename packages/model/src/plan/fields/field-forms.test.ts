import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../messages/en-GB/fields.js';
import { type FilledThing, fieldForms } from './field-forms.js';

describe('fieldForms', () => {
  it('says how a field is filled in', () => {
    expect(fieldForms.community.name).toEqual({ kind: 'text' });
    expect(fieldForms.activity).toMatchObject({
      startsOn: { kind: 'date' },
      engagementType: { kind: 'reference', target: 'engagementTypes' },
      communityIds: { kind: 'references', target: 'communities' },
      state: { kind: 'choice', values: ['planned', 'under-way', 'done', 'stopped'] },
      practice: { kind: 'thing', thing: 'practice' },
    });
    expect(fieldForms.decision).toMatchObject({
      alreadyMade: { kind: 'flag' },
      open: { kind: 'texts' },
      fixed: { kind: 'things', thing: 'fixedPoint' },
    });
  });

  it.each(Object.keys(fieldForms) as FilledThing[])(
    'has a label for each field of a %s',
    (thing) => {
      const labels = fieldWords.messages[thing];
      const known = Object.keys(fieldForms[thing]);
      expect(known.length).toBeGreaterThan(1);
      expect(Object.keys(labels)).toEqual(expect.arrayContaining(known));
    },
  );
});
