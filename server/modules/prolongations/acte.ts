import type { Contexte } from '../../kernel/cas-usage.ts';
import { actualiserActe, type Blocs, blocIdentite, ouvrirActe } from '../signatures/index.ts';
import type { Dossier, Prolongation } from './repository.ts';

const GENRE = 'prolongation';

/**
 * What the partners sign of a prolongation, block by block: a change of the opinion asks for the
 * signatures again. It opens with the opinion, favourable or not.
 */
export async function tenirActe(contexte: Contexte, dossier: Dossier, p: Prolongation): Promise<void> {
  const blocs = blocsDe(contexte, dossier, p);
  if (p.acteId) return actualiserActe(contexte, { genre: GENRE, objetId: p.id, blocs });
  if (p.avis === null) return;
  await ouvrirActe(contexte, {
    genre: GENRE,
    objetId: p.id,
    poleId: dossier.poleId,
    eleveId: dossier.eleveId,
    ecoleId: dossier.ecoleId,
    cpmsId: dossier.cpmsId,
    ecoleOrigineId: dossier.ecoleOrigineId,
    echeance: echeanceDe(p, contexte.aujourdhui),
    blocs,
  });
}

/** 30 September of the year it goes on, while that day is still ahead; later, it is declared late (TAR-0). */
function echeanceDe({ annee_scolaire }: Pick<Prolongation, 'annee_scolaire'>, aujourdhui: string) {
  const trenteSeptembre = `${annee_scolaire.slice(0, 4)}-09-30`;
  return aujourdhui <= trenteSeptembre ? trenteSeptembre : null;
}

/** Texts are compared by what they say: sealing the same text twice gives two different values. */
function blocsDe({ coffre }: Contexte, dossier: Dossier, p: Prolongation): Blocs {
  const clair = (scelle: Uint8Array | null) => (scelle ? coffre.ouvrir<unknown>(scelle) : null);
  return {
    ...blocIdentite(dossier),
    ecole: { valeur: [dossier.ecoleId, dossier.poleId, p.changement], complet: true },
    avis: {
      valeur: [p.avis, p.avis_le, p.avis_de_tous, clair(p.presents), clair(p.motivation)],
      complet: p.avis !== null && p.avis_de_tous === true,
    },
    annee: {
      valeur: [p.annee_scolaire, p.issue, p.niveau, p.annee_etude, clair(p.hors_pole)],
      complet: true,
    },
  };
}
