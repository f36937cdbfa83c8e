import { type BlocSignature, construireBlocSignature } from '../commun/bloc-signature.ts';
import { blocChamps, blocMention, blocSignatures } from '../commun/blocs.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import { champ, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { construireSignatures } from '../protocole-ipt/signatures.ts';
import type { FaitsAnnexe2c, PartieAnnexe2c } from './faits.ts';

/** The box of each party, by the name the common page of signatures gives it. */
const BOITES: Readonly<Record<PartieAnnexe2c, { boite: string; nom: string }>> = {
  'ecole-ordinaire': { boite: 'ecoleOrdinaire', nom: 'l’école d’enseignement ordinaire' },
  pole: { boite: 'pole', nom: 'le pôle territorial' },
  cpms: { boite: 'cpms', nom: 'le CPMS' },
  responsable: { boite: 'responsable', nom: 'le responsable de l’élève ou l’élève majeur' },
};

/** Annexe 2c alone: the new partners sign; the others keep their signature. */
export function construireVueAnnexe2c(faits: FaitsAnnexe2c | null): VueFormulaire {
  const { accord, blocs } = construireSignatures(faits);
  const acquises = faits?.acquises ?? [];
  const dejaSigne = new Set(acquises.map(({ partie }) => BOITES[partie].boite));
  const nom = faits === null ? null : nomComplet(faits.eleve);
  return construireFormulaire('annexe-2c', faits, {
    sujet: nom,
    periode: titreAnnee(faits?.anneeScolaire),
    unePage: true,
    blocs: [
      blocChamps(null, [champ('Nom et prénom de l’élève concerné', nom)]),
      blocSignatures(
        accord,
        remplirLesRangs([...blocs.filter((b) => !dejaSigne.has(b.nom)), ...boiteSpecialisee(faits)]),
      ),
      ...acquises.map(({ partie, signeLe }) =>
        blocMention(
          `(I) Signature acquise : ${BOITES[partie].nom} a signé le ${formaterJour(signeLe)} et ne change pas ; une nouvelle signature n’est pas demandée.`,
        ),
      ),
    ],
  });
}

function boiteSpecialisee(faits: FaitsAnnexe2c | null): BlocSignature[] {
  const ecole = faits?.ecoleSpecialisee ?? null;
  if (ecole === null) return [];
  const boite = {
    nom: 'ecoleSpecialisee',
    titre: 'Pour l’école d’enseignement spécialisé qui accompagne l’élève, le PO ou son délégué (facultatif)',
    precision: ecole.nom,
  };
  return [construireBlocSignature(boite, ecole.signature)];
}

/** A box left alone on its row takes the whole of it. */
function remplirLesRangs(boites: BlocSignature[]): BlocSignature[] {
  let rang = 0;
  return boites.map((boite, indice) => {
    if (boite.large) {
      rang = 0;
      return boite;
    }
    rang = rang === 0 ? 1 : 0;
    const seule = rang === 1 && (boites[indice + 1]?.large ?? true);
    if (seule) rang = 0;
    return seule ? { ...boite, large: true } : boite;
  });
}
