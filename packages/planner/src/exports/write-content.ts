import type { ExportContent, LongWork, Result } from '@engagement-kit/model';
import type { DocxLibrary } from '@engagement-kit/model/docx';
import { ExportFailure, type ExportWork } from './plan-export.js';

/** Long work for the model, with pauses in which the page can draw and react. */
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

/** Loads the library that writes Word files: `() => import('docx')`. */
export type LoadDocx = () => Promise<DocxLibrary>;

/** Where Word files come from, and what is said where they cannot be made. */
export interface WordSource {
  /** The host's own way to the library; the one beside the model unless given. */
  readonly loadDocx?: LoadDocx | undefined;
  /** Said where a piece of the page cannot be fetched. */
  readonly unreachable: string;
  /** Said where the page was built without the library. */
  readonly missing: string;
}

const loadWriter = (): Promise<Pick<typeof import('@engagement-kit/model/docx'), 'toDocx'>> =>
  import('@engagement-kit/model/docx');

/** A content as a Word file. */
export async function asWord(
  content: ExportContent,
  work: ExportWork,
  { loadDocx, unreachable, missing }: WordSource,
  load = loadWriter,
): Promise<Uint8Array> {
  const { onProgress, ...rest } = longWork(work);
  let isLoaded = false;
  try {
    const { toDocx } = await load();
    const written = await toDocx(content, {
      ...rest,
      load: loadDocx,
      onProgress: (done) => {
        isLoaded = true;
        onProgress?.(done);
      },
    });
    if (!written.ok && written.issues[0]?.code === 'not-installed')
      throw new ExportFailure(missing);
    return contentOf(written);
  } catch (error) {
    if (isLoaded || error instanceof ExportFailure) throw error;
    throw new ExportFailure(unreachable);
  }
}

function contentOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ExportFailure(result.issues.map(({ message }) => message).join(' '));
}
