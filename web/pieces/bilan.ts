import { formaterQuantite } from '../composants/formats.ts';

/** What has just been asked of the schools, from the numbers of the address; null when nothing was. */
export function direBilan(parametres: URLSearchParams): string | null {
  if (parametres.get('rappel') === 'note') return 'Le rappel est noté.';
  const lire = (nom: string) => {
    const nombre = Number(parametres.get(nom) ?? Number.NaN);
    return Number.isSafeInteger(nombre) && nombre >= 0 ? nombre : null;
  };
  const [creees, deja, sansEcole, ecoles] = ['creees', 'dejaDemandees', 'sansEcole', 'ecoles'].map(lire);
  if (creees == null || deja == null || sansEcole == null || ecoles == null) return null;
  const faites =
    creees === 0
      ? 'Aucune nouvelle attestation à demander.'
      : `${formaterQuantite(creees, 'attestation demandée', 'attestations demandées')} à ${formaterQuantite(ecoles, 'école')}.`;
  return [
    faites,
    deja > 0 && `${formaterQuantite(deja, 'était', 'étaient')} déjà ${deja > 1 ? 'demandées' : 'demandée'}.`,
    sansEcole > 0 &&
      `Pour ${formaterQuantite(sansEcole, 'année')}, l’école n’est pas connue du pôle : demandez l’attestation par un lien.`,
  ]
    .filter(Boolean)
    .join(' ');
}
