import type { Role } from '@polaris/server/kernel/session.ts';

/** Who follows the pupil inside the pôle, and sees who has opened the file. */
const EQUIPE: readonly Role[] = ['coordonnateur', 'membre', 'direction-siege'];

/** For any other role an empty list says nothing: it must not read as « nobody opened this file ». */
export function voitLectures(role: Role): boolean {
  return EQUIPE.includes(role);
}
