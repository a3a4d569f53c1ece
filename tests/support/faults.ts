// The table of faults in docs/storage-faults.md, written from what the tests have seen.
import type { Issue } from '@engagement-kit/model';

interface Fault {
  readonly fault: string;
  readonly issue: Pick<Issue, 'message' | 'safe'> & Partial<Issue>;
}

const buttons: Record<string, string> = {
  download: 'Save a copy',
  'try-again': 'Try again',
  'save-again': 'Save it again',
  replace: 'Replace the saved plan with this one',
  duplicate: 'Save this one as a second plan',
};

export function createFaultTable() {
  const faults: Fault[] = [];
  return {
    /** Notes what a person is told when this happens. */
    note: (fault: string, issue: Fault['issue'] | undefined): void => {
      if (!issue) throw new Error(`Nobody was told of this: ${fault}.`);
      if (!faults.some((each) => each.fault === fault)) faults.push({ fault, issue });
    },
    /** The file as it has to be. */
    markdown: (): string => {
      const row = ({ fault, issue: { code, message, safe = '', offers = [] } }: Fault): string => {
        const labels =
          code === 'damaged' ? { ...buttons, download: 'Save what is there' } : buttons;
        const ways = offers.map((offer) => `“${labels[offer] ?? offer}”`).join(', ');
        return `| ${fault} | ${message} | ${ways || '–'} | ${safe} |`;
      };
      return [
        '# What happens when something fails',
        '',
        'Each line was seen in Chromium by `tests/e2e/storage.test.ts`, which writes this file: the words are those that a',
        'person gets. After a change, run that test with `--update`.',
        '',
        'Nothing is written before somebody asks. A failure stays on the screen until a save succeeds. The reasons behind',
        'this are in [decision 0014](decisions/0014-where-plans-are-stored.md).',
        '',
        '| fault | what the person reads | what they can do | what is safe |',
        '|---|---|---|---|',
        ...faults.map(row),
        '',
      ].join('\n');
    },
  };
}
