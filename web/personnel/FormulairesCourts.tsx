import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import { enOptions, type Fiche, NATURES } from './libelles.ts';

type Commun = { fiche: Fiche; retour: string; cle: string; echec: EchecSaisie | undefined };

/** Records that the member has left. */
export function FormulaireDepart({ fiche, ...commun }: Commun) {
  return (
    <FormulairePage
      {...commun}
      titre="Noter le départ"
      intention="depart"
      bouton="Noter le départ"
      portees={{ version: String(fiche.membre.version) }}
    >
      <p>Ses charges en cours finissent ce jour. Sa fiche reste lisible et ne change plus.</p>
      <Champ
        nom="partiLe"
        genre="date"
        libelle="Parti le"
        largeur="moyenne"
        valeur={commun.echec?.saisie.partiLe}
        erreur={commun.echec?.erreurs.partiLe}
      />
    </FormulairePage>
  );
}

/** The day of the document that proves a competence. */
export function FormulairePreuve({
  competence,
  ...commun
}: Omit<Commun, 'fiche'> & { competence: Fiche['competences'][number] }) {
  return (
    <FormulairePage
      {...commun}
      titre="Noter la preuve de la compétence"
      intention="preuve"
      bouton="Noter la preuve"
      portees={{ competenceId: competence.id, version: String(competence.version) }}
    >
      <Champ
        nom="preuveLe"
        genre="date"
        libelle="Date du document"
        largeur="moyenne"
        valeur={commun.echec?.saisie.preuveLe ?? competence.preuveLe ?? undefined}
        erreur={commun.echec?.erreurs.preuveLe}
      />
    </FormulairePage>
  );
}

/** Issues the certificate, from the days counted in the record. */
export function FormulaireAttestation({ fiche, ...commun }: Commun) {
  const jours = fiche.anciennetes.filter(({ genre }) => genre === 'experience');
  return (
    <FormulairePage
      {...commun}
      titre="Émettre une attestation d’expérience"
      intention="attestation"
      bouton="Émettre l’attestation (PDF)"
    >
      <p>
        Elle est délivrée par {fiche.part.po} pour l’expérience acquise dans {fiche.part.ecole}, d’après les
        jours notés
        {jours.length > 0
          ? ` : ${jours.map(({ annee, jours }) => `${jours} en ${annee}`).join(', ')}.`
          : '. Aucun jour n’est noté.'}
      </p>
      <Champ
        nom="nature"
        genre="liste"
        libelle="Nature de l’expérience"
        options={enOptions(NATURES)}
        valeur={commun.echec?.saisie.nature}
        erreur={commun.echec?.erreurs.nature}
      />
    </FormulairePage>
  );
}
