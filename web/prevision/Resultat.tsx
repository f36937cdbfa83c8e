import { Form } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterDate, formaterInstant, formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import { GraphiqueFourchette, TableauFourchette } from './GraphiqueFourchette.tsx';
import type { PrevisionVue } from './vue.ts';

const TITRES = {
  bas: 'Hypothèse basse',
  central: 'Hypothèse centrale',
  haut: 'Hypothèse haute',
} as const;

/** The range: three figures that explain themselves, their drawing and their table. */
export function Resultat({ prevision }: { prevision: PrevisionVue }) {
  const { annee, fourchette, chiffres, raisons, certifie, comptageLe, eteintes } = prevision;
  return (
    <section aria-labelledby="titre-resultat">
      <h2 id="titre-resultat">Points prévus en {annee}</h2>
      <p>
        Le chiffre certifié vient du comptage du {formaterDate(comptageLe)}
        {certifie
          ? '\u00a0; il est montré en regard.'
          : ', après la rentrée\u00a0; jusque-là, ceci est une estimation du pôle.'}
      </p>
      {eteintes && <p>{direEteintes(eteintes, annee)}</p>}
      {raisons.length > 0 && (
        <ul className="raisons prevision-raisons">
          {raisons.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      {fourchette && (
        <>
          <div className="soutien colonnes-trois">
            {chiffres.map(({ scenario, chiffre }) => (
              <ChiffreRegle key={scenario} libelle={TITRES[scenario]} chiffre={chiffre} marque="provisoire" />
            ))}
          </div>
          <GraphiqueFourchette fourchette={fourchette} certifie={certifie?.points ?? null} />
          <TableauFourchette fourchette={fourchette} />
        </>
      )}
    </section>
  );
}

/** What stops counting with the closed envelope, and what it brought: an estimate, and said so. */
function direEteintes({ nombre, points, valeur }: NonNullable<PrevisionVue['eteintes']>, annee: string) {
  const sujet =
    nombre === 1
      ? 'Une IPT débutée avant le 02/09/2020 ne compte plus'
      : `${formaterNombre(nombre)} IPT débutées avant le 02/09/2020 ne comptent plus`;
  return `${sujet} en ${annee} : environ ${formaterNombre(points)} points de moins que l’année d’avant, estimation à la dernière valeur publiée (${formaterNombre(valeur)} points par IPT).`;
}

type PropsCertifie = {
  certifie: NonNullable<PrevisionVue['certifie']>;
  ecart: PrevisionVue['ecart'];
  /** Scenarios that are not set against this figure yet; the key of the form, for who may do it. */
  restants: number;
  cle: string | null;
};

/** The certified figure once it is published, and what separates the forecast from it. */
export function Certifie({ certifie, ecart, restants, cle }: PropsCertifie) {
  return (
    <Avis
      genre="information"
      mot="Certifié"
      titre={`${formaterQuantite(certifie.points, 'point')} selon le calcul national publié le ${formaterInstant(certifie.publieLe)}.`}
    >
      {ecart && <p>Par rapport à la prévision ci-dessous&nbsp;: {direEcart(ecart)}</p>}
      {restants > 0 && cle && (
        <Form method="post">
          <input type="hidden" name="cle" value={cle} />
          <Bouton variante="secondaire" name="intention" value="rapprocher">
            Garder l’écart de {formaterQuantite(restants, 'scénario')}
          </Bouton>
        </Form>
      )}
    </Avis>
  );
}

/** « 22 points de plus que l’hypothèse centrale, dans la fourchette. » */
export function direEcart({ ecart, dansFourchette }: { ecart: number; dansFourchette: boolean }): string {
  const sens = ecart < 0 ? 'de moins' : 'de plus';
  const part = ecart === 0 ? 'autant que' : `${formaterQuantite(Math.abs(ecart), 'point')} ${sens} que`;
  return `${part} l’hypothèse centrale, ${dansFourchette ? 'dans' : 'hors de'} la fourchette.`;
}
