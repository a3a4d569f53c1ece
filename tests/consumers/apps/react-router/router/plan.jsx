import { Tool } from '../kit/Tool';

export default function Plan() {
  return <Tool />;
}
