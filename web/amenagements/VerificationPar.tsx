import { AUTEURS_DIAGNOSTIC, CATEGORIES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { formaterDate } from '../composants/formats.ts';
import type { ChiffreVue } from '../composants/resultat.ts';
import { lireTable } from '../composants/table.ts';
import { Raisons } from '../regles/Raisons.tsx';
import type { EntreeBanqueVue } from './ChoixBanque.tsx';
import type { ListesPar } from './EtapesPar.tsx';
import { lireAmenagements, type Saisie } from './guide.ts';

type PropsVerification = {
  saisie: Saisie;
  listes: ListesPar;
  banque: readonly EntreeBanqueVue[];
  jugement: ChiffreVue | null;
};

/** Every answer, once more, before the PAR is opened. */
export function VerificationPar({ saisie, listes, banque, jugement }: PropsVerification) {
  const eleve = listes.ecoles.flatMap(({ eleves }) => eleves).find((e) => e.eleveId === saisie.eleveId);
  const ecole = listes.ecoles.find(({ ecoleId }) => ecoleId === saisie.ecoleId);
  const date = (nom: string) => (saisie[nom] ? formaterDate(saisie[nom]) : 'non prévue');
  const lignes: readonly (readonly [string, string])[] = [
    ['Élève', eleve?.eleve ?? `${saisie.prenom} ${saisie.nom}, né le ${date('naissance')}`],
    ['École', ecole?.ecole ?? ''],
    ['Année d’étude', `${saisie.anneeEtude}e ${saisie.niveau}`],
    ['Demandés le', date('demandeLe')],
    ['Besoins', saisie.besoins ?? ''],
    [
      'Diagnostic',
      `${lireTable<string>(AUTEURS_DIAGNOSTIC, saisie.auteurGenre) ?? ''}, le ${date('diagnosticLe')}`,
    ],
    ['Durée', `du ${date('debut')} au ${date('prevuJusquAu')}`],
    ['Première évaluation', date('evaluationLe')],
    ['Suivi individuel par le pôle', saisie.suiviIndividuel === 'oui' ? 'Oui' : 'Non'],
  ];
  const amenagements = lireAmenagements(saisie, banque);
  return (
    <>
      <dl className="fiche">
        {lignes.map(([titre, valeur]) => (
          <div key={titre}>
            <dt>{titre}</dt>
            <dd className="texte-libre">{valeur}</dd>
          </div>
        ))}
        <div>
          <dt>Aménagements</dt>
          <dd>
            {amenagements.length === 0 ? (
              'Aucun pour l’instant : le protocole sera à compléter.'
            ) : (
              <ul>
                {amenagements.map(({ categorie, libelle }) => (
                  <li key={`${categorie} ${libelle}`}>
                    {libelle} <small>{CATEGORIES[categorie]}</small>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      {jugement && jugement.raisons.length > 0 && (
        <section className="jugement" aria-labelledby="jugement">
          <h2 id="jugement">
            {jugement.valeur === 'oui' ? 'Le diagnostic est recevable' : 'Le diagnostic n’est pas recevable'}
          </h2>
          <Raisons raisons={jugement.raisons} />
        </section>
      )}
    </>
  );
}
