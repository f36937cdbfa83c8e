import { formaterNombre } from '../composants/formats.ts';
import type { Places } from './places.ts';

type Connue = { connue: Readonly<Record<string, string>>; portees: Readonly<Record<string, string>> };

/** In a pôle a full charge is 36. */
const AU_POLE = { sur: '36' } as const;

/** What a charge takes from the free post, or from the person replaced, that the address names. */
export function connaitreCharge(
  places: Places | null,
  { poste: posteId, remplace }: Readonly<Record<'poste' | 'remplace', string | null>>,
): Connue {
  const poste = places?.postes.find(({ id }) => id === posteId);
  if (poste) {
    const { id, fonction, libre, contractuel } = poste;
    const situation = contractuel ? 'contractuel' : '';
    return {
      connue: { ...AU_POLE, fonction, prestees: formaterNombre(libre), situation },
      portees: { posteId: id },
    };
  }
  const remplacee = places?.remplacables.find(({ id }) => id === remplace);
  if (!remplacee) return { connue: AU_POLE, portees: {} };
  const { id, fonction, prestees, sur } = remplacee;
  return {
    connue: { fonction, prestees: formaterNombre(prestees), sur: String(sur), situation: 'temporaire' },
    portees: { remplaceId: id },
  };
}
