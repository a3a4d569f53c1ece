import { createHostStorage, type PlanStore, readPlan } from '@engagement-kit/model';
import {
  type Address,
  Files,
  type Place,
  Planner,
  planPlaces,
  usePlaces,
} from '@engagement-kit/planner';
import { MessagesProvider, PlanProvider, systemContext, usePlan } from '@engagement-kit/react';

/** A place of our own. It reads the plan by the same hooks as the kit's places. */
function Budget() {
  const { go } = usePlaces('Budget');
  const activities = usePlan(({ plan }) => plan.activities);
  return (
    <>
      <p>{activities.length} activities to pay for.</p>
      <button type="button" onClick={() => go({ place: 'activities' })}>
        See the activities
      </button>
    </>
  );
}

const budget: Place = {
  id: 'budget',
  group: 'work',
  title: () => 'Budget',
  status: ({ activities }) => `${activities.length} to pay for`,
  Page: Budget,
};

/** Without risks, feedback before promises, and our own place at the end. */
const order = ['overview', 'facts', 'communities', 'activities', 'feedback', 'promises', 'check'];
const places = [
  ...order.flatMap((id) => planPlaces.find((place) => place.id === id) ?? []),
  budget,
];

/** Single texts in our own words. The others stay the kit's. */
const words = {
  scope: 'planner',
  locale: 'en-GB',
  messages: { titles: { communities: 'People we work with' } },
};

interface BoroughPlannerProps {
  store: PlanStore;
  /** Our server: keeps a plan, and gives it back. */
  server: Parameters<typeof createHostStorage>[0];
  /** Our router: what is shown, and how to go elsewhere. */
  address: Address;
  onAddressChange: (address: Address) => void;
}

const storages = new WeakMap<object, ReturnType<typeof createHostStorage>>();

/** One storage for each server, for as long as the page is there. */
function storageOf(server: BoroughPlannerProps['server']) {
  const storage =
    storages.get(server) ?? createHostStorage(server, { ...systemContext(), readPlan });
  storages.set(server, storage);
  return storage;
}

export function BoroughPlanner({ store, server, address, onAddressChange }: BoroughPlannerProps) {
  return (
    <PlanProvider store={store}>
      <MessagesProvider sets={[words]}>
        <Planner
          today={systemContext().today()}
          places={places}
          storage={storageOf(server)}
          address={address}
          onAddressChange={onAddressChange}
          hrefFor={({ place, item = '' }) => `/plan/${place}/${item}`}
          inBar={
            <>
              <Files.SaveInBrowser />
              <a href="/help">Help</a>
            </>
          }
          data-ek-scheme="auto"
        />
      </MessagesProvider>
    </PlanProvider>
  );
}
