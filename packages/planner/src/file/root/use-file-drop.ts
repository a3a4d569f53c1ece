'use client';

import { type DragEvent, useState } from 'react';

/** What takes a file that is dropped on a node. */
export interface FileDrop {
  /** Is a file held over the node? */
  readonly isOver: boolean;
  /** The handlers of the node. */
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const hasFile = ({ dataTransfer }: DragEvent) => [...dataTransfer.types].includes('Files');

/** Takes a dropped file, and ignores dragged text. */
export function useFileDrop(onFile: (file: File, event: Event) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (!dropped) return;
        event.preventDefault();
        onFile(dropped, event.nativeEvent);
      },
    },
  };
}
