'use client';

/** A page that cannot be drawn ahead of time. */
export default function Clock() {
  return <p>{Date.now()}</p>;
}
