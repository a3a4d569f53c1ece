import {
  type Activity,
  engagementTypeById,
  formatDate,
  ukhsaGuidance,
} from '@engagement-kit/model';

interface ActivityListProps {
  activities: readonly Activity[];
  /** Id of the activity that is open. */
  open: string;
  onOpen: (id: string) => void;
}

/** Every activity with its day and the name of its type. */
export function ActivityList({ activities, open, onOpen }: ActivityListProps) {
  return (
    <nav aria-label="Activities" className="activities">
      <ul>
        {activities.map(({ id, name, startsOn, engagementType }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === open ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              <strong>{name}</strong>
              <span>
                {startsOn && `From ${formatDate('en-GB', startsOn)}. `}
                {engagementTypeById(ukhsaGuidance, engagementType)?.name ?? 'No type chosen yet'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
