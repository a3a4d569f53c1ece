import type { ViewRequest } from '@engagement-kit/model';
import { communityViewMessages, View } from '@engagement-kit/promise-card';
import { nodesOf } from '@engagement-kit/react';
import type { ReactNode } from 'react';

const node = nodesOf('community-view');
const { messages } = communityViewMessages;

export interface PlainViewProps extends View.Root.Props {
  request: ViewRequest;
}

/** What a group is shown and asked, to read and to print: no controls, room for words. Made of the public parts. */
export function PlainView(props: PlainViewProps): ReactNode {
  return (
    <View.Root {...props} readOnly>
      <View.Organisation />
      <View.Title />
      <View.Intro>
        <p>{messages.byHand}</p>
      </View.Intro>
      <View.Promises />
      <View.Asked>
        <p>
          <strong {...node('label')}>{messages.who}</strong>: {messages.whoHint}
        </p>
        {props.request.standards.map(({ id }) => (
          <View.Question key={id} standard={id}>
            <View.Judged />
            <p>
              <strong {...node('label')}>{messages.agree}</strong>
            </p>
            <ul>
              <li>{messages.yes}</li>
              <li>{messages.no}</li>
              <li>{messages.unsaid}</li>
            </ul>
            <p>
              <strong {...node('label')}>{messages.words}</strong>:
            </p>
          </View.Question>
        ))}
      </View.Asked>
      <View.Source />
    </View.Root>
  );
}
