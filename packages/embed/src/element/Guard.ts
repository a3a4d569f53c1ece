import type { ReactNode } from 'react';
import { Component } from 'react';

interface GuardProps {
  /** Hears what went wrong inside. */
  readonly onError: (error: unknown) => void;
  readonly children?: ReactNode;
}

/** Shows nothing once something inside could not be drawn, at first or later. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
