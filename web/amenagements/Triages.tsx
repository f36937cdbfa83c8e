import { FORMES } from '@polaris/regles/amenagements/formes.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { Emettre } from './Emettre.tsx';
import type { DemandeVue } from './FicheDemande.tsx';

type Triage = DemandeVue['triages'][number];
/** One idempotency key for each object that a paper may be issued for. */
type Emissions = Readonly<Record<string, string>>;

type PropsTriages = {
  triages: readonly Triage[];
  /** Absent for whoever only reads. */
  courrier?:
    | { cle: string; emissions: Emissions; aujourdhui: string; echec: EchecSaisie | undefined }
    | undefined;
};

/** What was decided, in order, with its reason, and the notice to the parents. */
export function Triages({ triages, courrier }: PropsTriages) {
  if (triages.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">Décisions du pôle</h2>
      <ol className="lignes">
        {triages.map((triage) => (
          <li key={triage.triageId}>
            <strong>{FORMES[triage.forme].libelle}</strong>
            <p>
              Décidé le <Jour le={triage.decideeLe} /> par {triage.auteur}
              {triage.du && (
                <>
                  , du <Jour le={triage.du} />
                  {triage.au && (
                    <>
                      {' '}
                      au <Jour le={triage.au} />
                    </>
                  )}
                </>
              )}
              {triage.horsOrdre && ' · hors de l’ordre proposé'}
            </p>
            <p className="texte-libre">{triage.motivation}</p>
            {triage.criteres.length > 0 && (
              <ul>
                {triage.criteres.map(({ critere, oui }) => (
                  <li key={critere}>
                    {critere}&nbsp;: {oui ? 'oui' : 'non'}
                  </li>
                ))}
              </ul>
            )}
            {triage.forme === 'observation' && <Courrier triage={triage} courrier={courrier} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Courrier({ triage, courrier }: Pick<PropsTriages, 'courrier'> & { triage: Triage }) {
  if (triage.courrierLe) {
    return (
      <p>
        Courrier aux parents envoyé via l’école le <Jour le={triage.courrierLe} />.
      </p>
    );
  }
  if (!courrier) return <p>Courrier aux parents&nbsp;: pas encore envoyé.</p>;
  return (
    <>
      <Emettre
        modele="courrier-observation"
        objetId={triage.triageId}
        cle={courrier.emissions[triage.triageId]}
        libelle="Émettre le courrier aux parents (PDF)"
      />
      <Form method="post" noValidate className="formulaire-ligne">
        <input type="hidden" name="intention" value="courrier" />
        <input type="hidden" name="triageId" value={triage.triageId} />
        <input type="hidden" name="cle" value={courrier.cle} />
        <Champ
          nom="courrierLe"
          genre="date"
          libelle="Courrier aux parents envoyé via l’école le"
          aide="Il les informe : leur accord n’est pas requis pour une observation."
          valeur={courrier.echec?.saisie.courrierLe ?? courrier.aujourdhui}
          erreur={courrier.echec?.erreurs.courrierLe}
          max={courrier.aujourdhui}
        />
        <Bouton variante="secondaire">Consigner l’envoi</Bouton>
      </Form>
    </>
  );
}
