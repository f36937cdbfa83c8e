import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { versEffets } from './Effets.tsx';
import type { HorlogeVue } from './HorlogeLegale.tsx';

type Consultee = Sortie<'declarations.consulter'>;

/** The clock as plain values that travel to the browser. */
function versHorloge(horloge: Consultee['horloge']): HorlogeVue | null {
  if (!horloge) return null;
  const { resultat, ...reste } = horloge;
  return { ...reste, raisons: resultat.raisons.map(({ message }) => message) };
}

/** A declaration as its screens show it: what the rules answered stays behind, its words travel. */
export function versDeclaration({ procedure, arret: _, horloge, dossier, ...reste }: Consultee) {
  return {
    ...reste,
    horloge: versHorloge(horloge),
    raisons: procedure.raisons.map(({ code, message }) => ({ code, message })),
    dossier: dossier && { ...dossier, points: versEffets(dossier.points) },
  };
}

export type DeclarationVue = ReturnType<typeof versDeclaration>;
