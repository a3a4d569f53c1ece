import { useEffect, useRef, useState } from 'react';

interface CopyCodeProps {
  code: string;
  /** Id of what names the field. */
  labelledBy: string;
}

/** The code in one line, a button that copies it, and one that shows all of it. */
export function CopyCode({ code, labelledBy }: CopyCodeProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [status, setStatus] = useState('');
  useEffect(() => setStatus(''), [code]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setStatus('Code copied.');
    } catch {
      field.current?.select();
      setStatus('Your browser blocked copying. The code is selected: copy it from there.');
    }
  }

  return (
    <div className="code">
      <textarea
        ref={field}
        id="code"
        className={isWhole ? undefined : 'line'}
        aria-labelledby={labelledBy}
        readOnly
        value={code}
        rows={isWhole ? 12 : 1}
        spellCheck={false}
      />
      <div className="actions">
        <button type="button" onClick={copy}>
          Copy the code
        </button>
        <button
          type="button"
          className="quiet"
          aria-expanded={isWhole}
          aria-controls="code"
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show one line' : 'Show all of it'}
        </button>
        <p role="status">{status}</p>
      </div>
    </div>
  );
}
