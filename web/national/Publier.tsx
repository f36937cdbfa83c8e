import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterQuantite } from '../composants/formats.ts';
import type { ApercuNational } from './lignes.ts';

type PropsPublier = {
  apercu: ApercuNational;
  /** Given for this run because no text publishes it. */
  donnee: { pointsDegressifs?: string; source?: string };
  premiere: boolean;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Publishes the run that is shown above, and no other. */
export function Publier({ apercu, donnee, premiere, cle, echec }: PropsPublier) {
  const { annee, empreinte, droitVersion, ecolesSansComptage } = apercu;
  const caches = { annee, empreinte, droitVersion, cle, intention: 'publier', ...donnee };
  return (
    <section className="publication" aria-labelledby="publier">
      <h2 id="publier">Publier ces chiffres</h2>
      <p>
        {premiere
          ? 'La publication porte les points au livre de chaque pôle et prévient sa coordination.'
          : 'La publication porte au livre de chaque pôle l’écart avec ce qui y est déjà, et prévient la coordination des pôles touchés.'}{' '}
        Elle ne s’efface pas&nbsp;: une erreur se corrige par une nouvelle publication.
      </p>
      <Form method="post" noValidate>
        {Object.entries(caches).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        {ecolesSansComptage > 0 && (
          <CaseACocher
            nom="incomplet"
            libelle={`Publier sans le comptage de ${formaterQuantite(ecolesSansComptage, 'école')}`}
            aide="Leurs élèves compteront à la publication suivante."
            cochee={echec?.saisie.incomplet === 'oui'}
            erreur={echec?.erreurs.incomplet}
          />
        )}
        <Bouton>Publier le calcul de {annee}</Bouton>
      </Form>
    </section>
  );
}
