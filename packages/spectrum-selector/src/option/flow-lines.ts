import { type CommunicationFlow, communicationFlow } from '@engagement-kit/model';

/** One arrow of a drawing. */
export interface FlowLine {
  /** SVG path of one arrow. */
  readonly d: string;
  /** The way that the focus lies on (L69) is drawn thicker. */
  readonly strong: boolean;
}

/** Arrows for a flow from the organisation at `from` to the community at `to`, around the height `y`. */
export function flowLines(
  flow: CommunicationFlow,
  from: number,
  to: number,
  y: number,
): readonly FlowLine[] {
  const { toCommunity, toOrganisation, focus } = communicationFlow(flow);
  const apart = toCommunity && toOrganisation ? 6 : 0;
  const lines: FlowLine[] = [];
  if (toCommunity) lines.push({ d: arrow(from, to, y - apart, 4), strong: false });
  if (toOrganisation) {
    const strong = focus === 'to-organisation';
    lines.push({ d: arrow(to, from, y + apart, strong ? 6 : 4), strong });
  }
  return lines;
}

function arrow(from: number, to: number, y: number, head: number): string {
  const back = to - Math.sign(to - from) * (head + 1);
  return `M${from} ${y}H${to}M${back} ${y - head}L${to} ${y}L${back} ${y + head}`;
}
