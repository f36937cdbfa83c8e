import { LienBouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { formaterDate } from '../composants/formats.ts';
import type { Recrutement } from './vue.ts';

type Etape = { numero: number; intitule: string; acteur: string; faite: boolean };

type PropsEtapes = { recrutement: Recrutement; versNoter: (etape: number) => string };

/** The seven steps of Circulaire 8621, annexe 1: who decides, and where this part stands. */
export function Etapes({ recrutement: { etapes, suivies }, versNoter }: PropsEtapes) {
  const lues = (etapes.detail.etapes ?? []) as Etape[];
  return (
    <section aria-labelledby="titre-etapes">
      <h2 id="titre-etapes">Les sept étapes</h2>
      <ol className="etapes-recrutement">
        {lues.map(({ numero, intitule, acteur, faite }) => (
          <li key={numero}>
            <div>
              <strong>
                {numero}. {intitule.charAt(0).toUpperCase() + intitule.slice(1)}
              </strong>
              <p>{acteur.charAt(0).toUpperCase() + acteur.slice(1)}</p>
            </div>
            <Etat ton={faite ? 'fait' : etapes.valeur === numero ? 'en-cours' : 'a-faire'}>
              {faite
                ? direFaite(suivies[String(numero)])
                : etapes.valeur === numero
                  ? 'Prochaine étape'
                  : 'À faire'}
            </Etat>
            {!faite && (numero === 2 || numero === 3) && (
              <LienBouton variante="discret" vers={versNoter(numero)}>
                Noter l’étape {numero} comme faite
              </LienBouton>
            )}
          </li>
        ))}
      </ol>
      <p className="aide">
        Circulaire 8621, annexe 1. Les étapes 2 et 3 sont suivies sans être jugées. La décision appartient
        toujours au pouvoir organisateur.
      </p>
    </section>
  );
}

const direFaite = (le: string | undefined) => (le ? `Faite le ${formaterDate(le)}` : 'Faite');
