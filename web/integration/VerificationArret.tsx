import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Raisons } from '../regles/Raisons.tsx';
import { type ChoixArret, type EffetsArret, REPONSES, type Saisie } from './arret.ts';
import { direEffets } from './effets-arret.ts';
import { FormulaireArret } from './FormulaireArret.tsx';
import { ReponsesArret } from './ReponsesArret.tsx';

type PropsVerificationArret = {
  choix: ChoixArret;
  saisie: Saisie;
  effets: EffetsArret;
  jugement: ChiffreVue;
  aujourdhui: string;
  cle: string;
  retour: string;
};

/** Last step: the effects in words and the answers, then the end itself. */
export function VerificationArret(props: PropsVerificationArret) {
  const { choix, saisie, effets, jugement, aujourdhui, cle, retour } = props;
  const reponses = Object.fromEntries(REPONSES.map((nom) => [nom, saisie[nom] ?? '']));
  return (
    <FormulaireArret
      etape={{ rang: 3, sujet: 'les effets, avant de confirmer' }}
      portees={{ ...reponses, demandes: saisie.demandes ?? '', cle }}
      retour={retour}
      boutons={
        <>
          <Bouton name="intention" value="arreter">
            Mettre fin à l’intégration
          </Bouton>
          <Bouton variante="secondaire" name="intention" value="reprendre">
            Modifier les réponses
          </Bouton>
        </>
      }
    >
      <h2>Ce que cette fin entraîne</h2>
      <dl className="fiche">
        {direEffets(effets, aujourdhui).map(({ titre, phrase }) => (
          <div key={titre}>
            <dt>{titre}</dt>
            <dd>{phrase}</dd>
          </div>
        ))}
      </dl>
      {jugement.raisons.length > 0 && <Raisons raisons={jugement.raisons} />}
      {jugement.trace && (
        <details className="explication">
          <summary>
            Pourquoi&nbsp;?<span className="invisible"> Le raisonnement de la fin</span>
          </summary>
          <ArbreTrace etapes={[jugement.trace]} />
        </details>
      )}
      <h2>Vos réponses</h2>
      <ReponsesArret reponses={reponses} choix={choix} />
    </FormulaireArret>
  );
}
