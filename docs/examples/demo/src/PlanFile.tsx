import { fail, type Issue, type Plan, type Result, ukhsaGuidance } from '@engagement-kit/model';
import { writePlan } from '@engagement-kit/model/plan';
import { readPlan } from '@engagement-kit/model/schema';
import { usePlan, usePlanStore } from '@engagement-kit/react';
import { type ChangeEvent, useId, useState } from 'react';
import { fillInExample, open } from './demo-store.js';

/** Reads a plan file. This page shows one guidance, so a plan of another is not opened. */
function readForThisPage(text: string): Result<Plan> {
  const result = readPlan(text);
  if (!result.ok) return result;
  const { id, version } = result.value.guidance;
  const { source } = ukhsaGuidance;
  if (id === source.id && version === source.version) return result;
  return fail({
    code: 'unknown-id',
    path: ['guidance'],
    message: `This plan answers to ${id}, version ${version}. Open it where that guidance is in use.`,
  });
}

/** Save a copy, open a file, undo and redo. A file that cannot be read changes nothing. */
export function PlanFile() {
  const store = usePlanStore();
  const canUndo = usePlan((state) => state.canUndo);
  const canRedo = usePlan((state) => state.canRedo);
  const [status, setStatus] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const id = useId();

  function saveCopy() {
    const { plan } = store.getState();
    const url = URL.createObjectURL(new Blob([writePlan(plan)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'plan.json' });
    link.click();
    URL.revokeObjectURL(url);
    setStatus('A copy was saved as plan.json.');
  }

  async function openFile(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const result = readForThisPage(await file.text());
    input.value = '';
    setIssues(result.ok ? [] : result.issues);
    if (result.ok) open(store, result.value);
    setStatus(
      result.ok
        ? `${file.name} is open.`
        : `${file.name} was not opened. The plan on this page is unchanged.`,
    );
  }

  return (
    <div className="file">
      <p>Nothing is saved until you save a copy. Nothing is sent to anyone.</p>
      <div className="actions">
        <button type="button" onClick={saveCopy}>
          Save a copy
        </button>
        <label htmlFor={id} className="open">
          Open a file
          <input id={id} type="file" accept=".json,application/json" onChange={openFile} />
        </label>
        {/* Kept focusable when there is nothing to undo, so that the keyboard's place is not lost. */}
        <button type="button" aria-disabled={!canUndo} onClick={() => store.undo()}>
          Undo
        </button>
        <button type="button" aria-disabled={!canRedo} onClick={() => store.redo()}>
          Redo
        </button>
        <button type="button" onClick={() => fillInExample(store)}>
          Fill in an example
        </button>
      </div>
      <p role="status">{status}</p>
      {issues.length > 0 && (
        <ul className="problem">
          {issues.slice(0, 10).map((issue) => (
            <li key={issue.path.join('.') + issue.message}>
              {issue.path.length > 0 && <code>{issue.path.join('.')}</code>} {issue.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
