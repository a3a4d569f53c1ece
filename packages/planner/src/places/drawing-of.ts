import type { ItemList, PlanState, TypeDrawing } from '@engagement-kit/model';

/** The drawing of an item’s type of engagement, where it has a type. */
export function drawingOf(
  { plan, guidance }: PlanState,
  list: ItemList,
  id: string,
): TypeDrawing | undefined {
  const item = plan[list].find((each) => each.id === id);
  const typeId = item && 'engagementType' in item ? item.engagementType : undefined;
  return guidance.engagementTypes.find((each) => each.id === typeId)?.drawing;
}
