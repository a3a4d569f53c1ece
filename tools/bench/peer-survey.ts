// A page with the 19 questions in SurveyJS, whose survey-js-ui shows a survey without React around it.
import { ukhsaStandards } from '@engagement-kit/model';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { statuses } from './statuses.js';

const elements = ukhsaStandards.map((standard) => ({
  type: 'panel',
  name: standard.id,
  title: standard.title,
  description: standard.whyItMatters,
  elements: standard.questions.flatMap(({ id, text }) => [
    { type: 'radiogroup', name: id, title: text, choices: statuses },
    { type: 'comment', name: `${id}-notes`, title: 'Notes' },
  ]),
}));

const place = document.body.appendChild(document.createElement('main'));
renderSurvey(new Model({ elements }), place);
