/** Drawn on a 16 px grid; they take the colour of the words around them. */
const PATHS = {
  pin: 'M6 2.5h4l-.5 4 2.5 2v1H4v-1l2.5-2zM8 9.5V14',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3 3',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  add: 'M8 3.5v9M3.5 8h9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="otr-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
