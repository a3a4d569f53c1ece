import { defineMessages, type MessageSet, type PluralMessage } from '@engagement-kit/model';

/** The words of the place of communities. */
export interface CommunitiesMessages {
  /** Help with CORE20PLUS. */
  readonly help: string;
  readonly helpText: string;
  readonly prompts: {
    readonly areas: string;
    readonly groups: string;
    readonly unseen: string;
    readonly local: string;
    readonly whoKnows: string;
  };
  readonly typeIn: string;
  readonly link: string;
  readonly origin: string;
  /** Other plans that name a community. */
  readonly asked: PluralMessage;
  readonly askedActivities: PluralMessage;
  readonly askedHere: string;
  readonly openPlan: string;
}

/** The place of communities in English. */
export const communitiesMessages: MessageSet<CommunitiesMessages> =
  /* @__PURE__ */ defineMessages<CommunitiesMessages>('planner-communities', 'en-GB', {
    help: 'Help with CORE20PLUS',
    helpText:
      'The guidance asks you to apply it. CORE20 is the most deprived fifth of the population of England. PLUS is the groups that your own area adds, such as inclusion health groups.',
    prompts: {
      areas: 'Which of the most deprived areas does this health risk touch?',
      groups:
        'Which groups here have poorer access, experience or outcomes, also outside those areas?',
      unseen: 'Who is missing from your data: people without an address, a GP or papers?',
      local: 'Which groups does your integrated care system count as PLUS?',
      whoKnows: 'Who knows these groups, and could tell you whom you have forgotten?',
    },
    typeIn:
      'Add each group by the name it uses for itself. This tool guesses no groups, from no postcode.',
    link: 'CORE20PLUS on the pages of NHS England',
    origin: 'Engagement Kit’s own help. It is no part of the guidance.',
    asked: {
      one: 'Asked before: {count} other plan that is saved here names them.',
      other: 'Asked before: {count} other plans that are saved here name them.',
    },
    askedActivities: {
      one: '{count} activity there is for them.',
      other: '{count} activities there are for them.',
    },
    askedHere: 'Look there before you ask again. Nothing is sent to find this out.',
    openPlan: 'Open “{title}”',
  });
