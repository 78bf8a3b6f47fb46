import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isField } from './isField.ts';

export interface ArticleIntakeProps {
  /** Takes what was dropped, pasted or chosen, one after the other. */
  readonly give: (files: readonly File[]) => void;
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** A pasted text this long, or of so many lines, is an article and no question. */
const ARTICLE_LENGTH = 600;
const ARTICLE_LINES = 3;

/** The ways an article comes into the page: dropped or pasted anywhere, or by the dialog. */
export function ArticleIntake({ give, isOpen, close }: ArticleIntakeProps): JSX.Element {
  const isDragging = useDrop(give);
  usePaste(give);
  return (
    <>
      {isDragging ? (
        <div class="drop-layer">
          <p>Drop the article to ask about it</p>
        </div>
      ) : null}
      {isOpen ? <IntakeDialog give={give} close={close} /> : null}
    </>
  );
}

function useDrop(give: ArticleIntakeProps['give']): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    // Elements inside the window are entered and left on the way, too.
    let depth = 0;
    const onEnter = (event: DragEvent): void => {
      if (!holdsArticle(event)) return;
      depth += 1;
      setDragging(true);
    };
    const onLeave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDragging(false);
    };
    const onOver = (event: DragEvent): void => {
      if (holdsArticle(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      depth = 0;
      setDragging(false);
      if (!holdsArticle(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) give(files);
      else if (text.trim() !== '') give([pastedFile(text)]);
    };
    addEventListener('dragenter', onEnter);
    addEventListener('dragleave', onLeave);
    addEventListener('dragover', onOver);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragenter', onEnter);
      removeEventListener('dragleave', onLeave);
      removeEventListener('dragover', onOver);
      removeEventListener('drop', onDrop);
    };
  }, [give]);
  return isDragging;
}

/** Files; or text, unless a field can take it. */
function holdsArticle({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes('Files') || (types.includes('text/plain') && !isField(target));
}

function usePaste(give: ArticleIntakeProps['give']): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const isArticle = text.length >= ARTICLE_LENGTH || lines.length >= ARTICLE_LINES;
      if (files.length === 0 && !isArticle) return;
      event.preventDefault();
      give(files.length > 0 ? files : [pastedFile(text)]);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [give]);
}

function pastedFile(text: string): File {
  return new File([text], 'pasted.txt', { type: 'text/plain' });
}

function IntakeDialog({ give, close }: Pick<ArticleIntakeProps, 'give' | 'close'>): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const take = (files: readonly File[]): void => {
    if (files.length === 0) return;
    give(files);
    close();
  };
  return (
    <dialog ref={dialog} aria-labelledby="intake-title" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') take([pastedFile(text)]);
        }}
      >
        <h2 id="intake-title">Ask about an article of yours</h2>
        <p class="quiet">It stays on this machine, and is forgotten when the playground ends.</p>
        <label class="file-choice">
          <span>A .txt or .md file</span>
          <input
            type="file"
            accept=".txt,.md"
            multiple
            onChange={({ currentTarget }) => take([...(currentTarget.files ?? [])])}
          />
        </label>
        <label>
          <span>Or its text, as you find it</span>
          <textarea rows={10} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <div class="dialog-buttons">
          <button type="button" class="button secondary" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={text.trim() === ''}>
            Add the article
          </button>
        </div>
      </form>
    </dialog>
  );
}
