import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { idChamp } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import { enOptions, NIVEAUX, SITUATIONS, TITRES } from './libelles.ts';

/** What is already known of the segment, by field of the form. */
export type ChargeConnue = Readonly<Record<string, string>>;

type PropsFormulaireCharge = {
  titre: string;
  lieu: 'pole' | 'hors-pole';
  connue: ChargeConnue;
  /** Sent and not asked: post, person replaced, segment corrected. */
  portees: Readonly<Record<string, string>>;
  intention: 'charge' | 'corriger-charge';
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** A segment of work, in the pôle or elsewhere. */
export function FormulaireCharge({ lieu, connue, portees, intention, ...commun }: PropsFormulaireCharge) {
  const { echec } = commun;
  const lier = (nom: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? connue[nom],
    erreur: echec?.erreurs[nom],
  });
  return (
    <FormulairePage
      {...commun}
      intention={intention}
      bouton="Enregistrer la charge"
      portees={{ lieu, ...portees, ...(lieu === 'pole' ? AU_POLE : {}) }}
    >
      {['posteId', 'remplaceId'].map(
        (nom) =>
          echec?.erreurs[nom] && (
            <p key={nom} className="erreur" id={idChamp(nom)} tabIndex={-1}>
              {echec.erreurs[nom]}
            </p>
          ),
      )}
      <Champ
        {...lier('fonction')}
        libelle="Fonction"
        aide="Comme le cadre la nomme."
        longueurMaximale={120}
      />
      <Champ {...lier('prestees')} genre="nombre" libelle="Périodes prestées" largeur="courte" />
      <Champ
        {...lier('sur')}
        genre="nombre"
        libelle="Charge complète"
        aide={
          lieu === 'pole'
            ? '36 dans un pôle, quelle que soit la fonction.'
            : 'Par exemple 24 pour un instituteur.'
        }
        largeur="courte"
      />
      <Champ {...lier('situation')} genre="liste" libelle="Situation" options={enOptions(SITUATIONS)} />
      <Champ
        {...lier('titre')}
        genre="liste"
        libelle="Titre pour la fonction"
        options={enOptions(TITRES)}
        facultatif
      />
      {lieu === 'hors-pole' && (
        <>
          <Champ {...lier('etablissement')} libelle="Établissement" longueurMaximale={160} />
          <Champ
            {...lier('etablissementFase')}
            genre="nombre"
            libelle="Numéro FASE"
            largeur="courte"
            facultatif
          />
          <Champ {...lier('niveau')} genre="liste" libelle="Niveau" options={enOptions(NIVEAUX)} facultatif />
          <CaseACocher
            nom="conge"
            libelle="Charge abandonnée en congé pour travailler au pôle"
            cochee={(echec?.saisie ?? connue).conge === 'oui'}
            erreur={echec?.erreurs.conge}
          />
        </>
      )}
      <Champ {...lier('du')} genre="date" libelle="Premier jour" largeur="moyenne" />
      <Champ
        {...lier('au')}
        genre="date"
        libelle="Fin"
        aide="Premier jour où la charge n’est plus exercée. Vide : elle continue."
        largeur="moyenne"
        facultatif
      />
    </FormulairePage>
  );
}

const AU_POLE = { etablissement: '', etablissementFase: '', niveau: '' } as const;
