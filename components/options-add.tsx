import { useRef, useState } from 'preact/hooks';
import { Button } from './controls.tsx';

export interface OptionsAddProps {
  /** What the file chooser offers: `.txt,.md`. */
  accept: string;
  /** False where there is no database: adding is unavailable. */
  available: boolean;
  /** Because the window is private. */
  isPrivate?: boolean;
  /** Something waits above to be saved: this comes after it. */
  further: boolean;
  onFiles: (files: File[]) => void;
  /** Files and folders that were dropped. */
  onDrop: (transfer: DataTransfer) => void;
  pasted: string;
  onPasted: (text: string) => void;
  /** Takes what is pasted to the review. */
  onTake: () => void;
}

/** Ways to bring in articles; each leads to the review. */
export function OptionsAdd(props: OptionsAddProps) {
  const { accept, available, isPrivate = false, further, onFiles, onDrop, pasted, onPasted, onTake } = props;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const chosen = (input: HTMLInputElement) => {
    onFiles([...(input.files ?? [])]);
    // The same file may be chosen again after it was put right.
    input.value = '';
  };
  if (!available) {
    return (
      <p class="options-lead">
        Sources can’t be added here: {isPrivate ? 'a private window keeps nothing' : 'nothing could be kept'}. The
        sources that come with On the Record still answer.
      </p>
    );
  }
  return (
    <>
      {further ? <h2>Add more</h2> : null}
      <p class="options-lead">
        Everything is read as text, on this computer. You see each article, and can correct where it comes from, before
        it is saved.
      </p>
      <div
        class={over ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) onDrop(event.dataTransfer);
        }}
      >
        <p class="drop-title">Drop files or folders here</p>
        <p>Text (.txt), Markdown (.md), saved web pages (.html), or a backup (.json)</p>
        <div class="options-actions">
          <Button look="outlined" onClick={() => files.current?.click()}>
            Choose files
          </Button>
          <Button look="outlined" onClick={() => folder.current?.click()}>
            Choose a folder
          </Button>
        </div>
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept={accept}
          aria-label="Files"
          onChange={(event) => chosen(event.currentTarget)}
        />
        <input
          ref={folder}
          // Preact's types don't know it yet.
          {...{ webkitdirectory: true }}
          type="file"
          hidden
          aria-label="Folder"
          onChange={(event) => chosen(event.currentTarget)}
        />
      </div>
      <p class="options-label" id="paste-name">
        Or paste an article
      </p>
      <textarea
        aria-labelledby="paste-name"
        class="otr-field paste"
        rows={6}
        dir="auto"
        placeholder="The headline first, then the text"
        value={pasted}
        onInput={(event) => onPasted(event.currentTarget.value)}
      />
      <div class="options-actions">
        <Button look="outlined" disabled={pasted.trim() === ''} onClick={onTake}>
          Look at it
        </Button>
      </div>
    </>
  );
}
