import type { ExportContent, LongWork, Result } from '@engagement-kit/model';
import { ExportFailure, type ExportWork } from './plan-export.js';

/** Long work as the model knows it: with pauses in which the page draws and hears. */
const longWork = ({ signal, onProgress }: ExportWork): LongWork => ({
  signal,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  onProgress: (done) => onProgress(done, 1),
});

/** A content as a web page. */
export async function asHtml(content: ExportContent, work: ExportWork): Promise<string> {
  const { htmlFormat, renderInSteps } = await import('./writers.js');
  return contentOf(await renderInSteps(htmlFormat, content, longWork(work)));
}

/** A content as Markdown. */
export async function asMarkdown(content: ExportContent, work: ExportWork): Promise<string> {
  const { markdownFormat, renderInSteps } = await import('./writers.js');
  return contentOf(await renderInSteps(markdownFormat, content, longWork(work)));
}

const loadWord = (): Promise<Pick<typeof import('@engagement-kit/model/docx'), 'toDocx'>> =>
  import('@engagement-kit/model/docx');

/** A content as a Word file. `missing` is said where the library that writes it cannot be loaded. */
export async function asWord(
  content: ExportContent,
  work: ExportWork,
  missing: string,
  load = loadWord,
): Promise<Uint8Array> {
  const { onProgress, ...rest } = longWork(work);
  let isLoaded = false;
  try {
    const { toDocx } = await load();
    return contentOf(
      await toDocx(content, {
        ...rest,
        onProgress: (done) => {
          isLoaded = true;
          onProgress?.(done);
        },
      }),
    );
  } catch (error) {
    if (isLoaded || error instanceof ExportFailure) throw error;
    throw new ExportFailure(missing);
  }
}

function contentOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ExportFailure(result.issues.map(({ message }) => message).join(' '));
}
