/** The mark of the kit: square and circle, side by side. The name stands beside it in words. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <rect className="organisation" x="0.5" y="0.5" width="11" height="11" />
      <circle className="community" cx="18" cy="6" r="5.75" />
    </svg>
  );
}
