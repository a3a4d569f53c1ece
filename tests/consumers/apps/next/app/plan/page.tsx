import { Tool } from '../../kit/Tool';

export default function Page() {
  return <Tool />;
}
