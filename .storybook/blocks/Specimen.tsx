// One story inside a page, drawn in the page's own React tree: so the ids of several never meet.
import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { type ComponentType, useContext, useEffect, useReducer } from 'react';
import type { ModuleExport } from 'storybook/internal/types';

export interface SpecimenProps {
  /** The story. */
  of: ModuleExport;
}

export function Specimen({ of }: SpecimenProps) {
  const { story } = useOf(of, ['story']);
  const { channel, getStoryContext } = useContext(DocsContext);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    // The toolbar has another theme, scheme or direction.
    channel.on('globalsUpdated', redraw);
    return () => channel.off('globalsUpdated', redraw);
  }, [channel]);
  const Drawn = story.unboundStoryFn as unknown as ComponentType<Record<string, unknown>>;
  return <Drawn {...getStoryContext(story)} />;
}
