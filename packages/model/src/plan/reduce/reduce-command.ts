import { asEdit, type Change, removing, setting } from '../change.js';
import type { TypedCommand } from '../commands/typed-command.js';
import { itemOf } from '../item.js';
import type { Plan } from '../plan.js';
import type { Moment } from './moment.js';
import { changeFeedback } from './reduce-feedback.js';
import { dismissFinding, restoreFinding } from './reduce-finding.js';
import { pinGuidance } from './reduce-guidance.js';
import { reduceItem } from './reduce-item.js';
import { putOff, takeBack } from './reduce-later.js';
import { recordPractice } from './reduce-practice.js';
import { changePromise, tellOfPromise, updatePromise } from './reduce-promise.js';
import { clearAnswer, clearJudgement, setJudgement, updateAnswer } from './reduce-record.js';
import { restoreVersion, saveVersion } from './reduce-version.js';
import { addView, takeOffView } from './reduce-view.js';

/** The changes that a command makes. It was parsed against this very plan. */
export function reduceCommand(
  plan: Plan,
  command: TypedCommand,
  moment: Moment,
): readonly Change[] {
  switch (command.type) {
    case 'plan.update':
      return asEdit(setting([], plan, command.changes));
    case 'practice.record':
      return recordPractice(plan, command);
    case 'promise.update':
      return updatePromise(plan, command);
    case 'promise.change':
      return changePromise(plan, command);
    case 'promise.told':
      return tellOfPromise(plan, command);
    case 'feedback.change':
      return changeFeedback(plan, command);
    case 'answer.update':
      return updateAnswer(plan, command, moment);
    case 'answer.clear':
      return clearAnswer(plan, command);
    case 'judgement.set':
      return setJudgement(plan, command);
    case 'judgement.clear':
      return clearJudgement(plan, command);
    case 'view.add':
      return addView(plan, command);
    case 'view.takeOff':
      return takeOffView(plan, command, moment);
    case 'later.set':
      return putOff(plan, command, moment);
    case 'later.clear':
      return takeBack(plan, command);
    case 'finding.dismiss':
      return dismissFinding(plan, command, moment);
    case 'finding.restore':
      return restoreFinding(plan, command);
    case 'version.save':
      return saveVersion(plan, command, moment);
    case 'version.restore':
      return restoreVersion(plan, command);
    case 'version.remove':
      return removing(['versions', command.id], itemOf(plan, 'versions', command.id));
    case 'guidance.update':
      return pinGuidance(plan, command);
    default:
      return reduceItem(plan, command);
  }
}
