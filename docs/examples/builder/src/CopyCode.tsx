import { useEffect, useRef, useState } from 'react';

interface CopyCodeProps {
  code: string;
  /** Id of what names the field. */
  labelledBy: string;
}

/** The code in a field of its own, and a button that copies it. */
export function CopyCode({ code, labelledBy }: CopyCodeProps) {
  const field = useRef<HTMLTextAreaElement>(null);
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
        aria-labelledby={labelledBy}
        readOnly
        value={code}
        rows={8}
        spellCheck={false}
      />
      <div className="actions">
        <button type="button" onClick={copy}>
          Copy the code
        </button>
        <p role="status">{status}</p>
      </div>
    </div>
  );
}
