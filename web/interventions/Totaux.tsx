import { MISSIONS } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { formaterQuantite } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { formaterDuree } from './periode.ts';

type Totaux = Sortie<'interventions.totaliser'>;
type Ligne = { cle: string; libelle: string; minutes: number; nombre: number };

type PropsTotaux = { totaux: Totaux; du: string; au: string; annee: string };

/** Time over a period: by mission, member, school and pupil, each figure beside its bar. */
export function TotauxInterventions({ totaux, du, au, annee }: PropsTotaux) {
  const missions = totaux.parMission.map((ligne) => ({ ...ligne, libelle: MISSIONS[ligne.cle] }));
  return (
    <section aria-labelledby="totaux">
      <h2 id="totaux">Temps de la période</h2>
      <search>
        <Form method="get" className="formulaire-ligne" key={`${du} ${au}`}>
          <input type="hidden" name="annee" value={annee} />
          <Champ nom="du" genre="date" libelle="Du" valeur={du} />
          <Champ nom="au" genre="date" libelle="Au" valeur={au} />
          <Bouton variante="secondaire">Totaliser</Bouton>
        </Form>
      </search>
      <p role="status">
        {formaterDuree(totaux.minutes)} en {formaterQuantite(totaux.nombre, 'intervention')}.
      </p>
      <div className="colonnes">
        <Repartition titre="Par mission" colonne="Mission" lignes={missions} />
        <Repartition titre="Par membre de l’équipe" colonne="Membre" lignes={totaux.parMembre} />
        <Repartition titre="Par école" colonne="École" lignes={totaux.parEcole} />
        <Repartition
          titre="Par élève, le temps d’un groupe compté pour chacun"
          colonne="Élève"
          lignes={totaux.parEleve}
        />
      </div>
    </section>
  );
}

type PropsRepartition = { titre: string; colonne: string; lignes: readonly Ligne[] };

function Repartition({ titre, colonne, lignes }: PropsRepartition) {
  const maximum = Math.max(1, ...lignes.map(({ minutes }) => minutes));
  return (
    <TableauDonnees
      legende={titre}
      lignes={lignes}
      cle={({ cle }) => cle}
      vide={<p>{titre}&nbsp;: rien n’est noté dans cette période.</p>}
      colonnes={[
        { id: 'libelle', titre: colonne, entete: true, cellule: ({ libelle }) => libelle },
        {
          id: 'minutes',
          titre: 'Temps',
          nombre: true,
          cellule: ({ minutes }) => (
            <>
              {formaterDuree(minutes)}
              <svg className="barre-temps" width="100%" height={8} aria-hidden="true" focusable="false">
                <rect width={`${((minutes / maximum) * 100).toFixed(1)}%`} height={8} />
              </svg>
            </>
          ),
        },
        { id: 'nombre', titre: 'Interventions', nombre: true, cellule: ({ nombre }) => nombre },
      ]}
    />
  );
}
