import { data } from 'react-router';

/** Every address nobody claims, whatever is sent to it. */
function refuser(): never {
  throw data(null, { status: 404 });
}

export { refuser as action, refuser as loader };

export default function Introuvable() {
  return null;
}
