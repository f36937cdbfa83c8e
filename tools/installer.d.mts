/** Types of installer.mjs, which stays plain JavaScript to run before anything is installed. */
export function refusDeVersion(version: string): string | null;
export function raisonInstaller(etat: {
  verrou: string;
  installe: string | null;
  nodeFonctionne: boolean;
}): string | null;
export function verrouPerime(contenu: string, vivant: (pid: number) => boolean): boolean;
export function installer(): Promise<void>;
