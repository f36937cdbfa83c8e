import { useSyncExternalStore } from 'react';

const jamais = () => () => undefined;

/** True once the script runs: for what has no meaning without it. False on the server and without script. */
export function useScriptActif(): boolean {
  return useSyncExternalStore(
    jamais,
    () => true,
    () => false,
  );
}
