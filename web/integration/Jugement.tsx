import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Avis } from '../composants/Avis.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Raisons } from '../regles/Raisons.tsx';

/** The judgement of IPT-1 as the screen needs it. */
export type JugementVu = { admis: boolean; chiffre: ChiffreVue };

type PropsJugement = { jugement: JugementVu; annee: string | null };

/** May the pupil start? The answer in a sentence, all the reasons with their article, and the whole reasoning. */
export function Jugement({ jugement: { admis, chiffre }, annee }: PropsJugement) {
  const quand = annee ? ` en ${annee}` : '';
  return (
    <section className="jugement" aria-label="Contrôle d’accès">
      {admis ? (
        <Avis
          genre="succes"
          mot="Admis"
          titre={`L’élève peut commencer une intégration permanente totale${quand}.`}
        >
          <p>Toutes les conditions d’accès sont remplies.</p>
        </Avis>
      ) : (
        <Avis
          genre="attention"
          mot="Non admis"
          titre={`L’élève ne peut pas commencer une intégration permanente totale${quand}.`}
        >
          <p>{annoncer(chiffre.raisons.length)}</p>
          <Raisons raisons={chiffre.raisons} />
          <p>
            Votre brouillon est conservé. Si une réponse est inexacte, corrigez-la ci-dessous : le contrôle
            est refait à chaque enregistrement.
          </p>
        </Avis>
      )}
      {chiffre.trace && (
        <details className="explication">
          <summary>
            Pourquoi&nbsp;?<span className="invisible"> Le raisonnement du contrôle d’accès</span>
          </summary>
          <ArbreTrace etapes={[chiffre.trace]} />
        </details>
      )}
    </section>
  );
}

function annoncer(nombre: number): string {
  return nombre < 2 ? 'Une condition n’est pas remplie.' : `${nombre} conditions ne sont pas remplies.`;
}
