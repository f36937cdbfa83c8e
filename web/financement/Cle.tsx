import { Form } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { PartageVue } from './partage.ts';

const SOURCES = {
  'siege-seul': 'L’école siège est seule : tous les points lui reviennent d’office.',
  convention: 'Clé de la convention.',
  avenant: 'Clé de l’avenant en vigueur.',
} as const satisfies Record<PartageVue['cle']['source'], string>;

const GENRES = {
  siege: 'siège',
  partenaire: 'partenaire',
  'partenaire-specifique': 'partenaire spécifique',
} as const;

type PropsCle = { partage: PartageVue; peutEmettre: boolean; cle: string };

/** The key in force, what it gives each school, and the amendments made for this school year. */
export function Cle({ partage, peutEmettre, cle: cleEnvoi }: PropsCle) {
  const { cle, parties, parts, calculParts, avenants } = partage;
  const part = (ecoleId: string) => cle.parts.find((p) => p.ecoleId === ecoleId)?.pourcentage;
  const points = (nom: string) => parts?.find(({ ecole }) => ecole === nom)?.points;
  return (
    <section aria-labelledby="titre-cle">
      <h2 id="titre-cle">Clé entre le siège et ses partenaires</h2>
      <p>
        {SOURCES[cle.source]} {cle.avenant && `Avenant ${cle.avenant.numero} de ${cle.avenant.annee}. `}
        Elle ne porte que sur les points affectés aux traitements.
      </p>
      {cle.partis.length > 0 && (
        <Avis genre="attention" titre="La clé est à modifier.">
          <p>
            {cle.partis.join(', ')} : cette école n’est plus liée au pôle. Les parts ne sont pas calculées.
          </p>
        </Avis>
      )}
      <TableauDonnees
        legende="Part de chaque école"
        lignes={parties}
        cle={({ ecoleId }) => ecoleId}
        vide={<p>Aucune école n’est liée au pôle cette année scolaire.</p>}
        colonnes={[
          {
            id: 'ecole',
            titre: 'École',
            entete: true,
            cellule: ({ nom, genre }) => `${nom} (${GENRES[genre]})`,
          },
          { id: 'po', titre: 'Pouvoir organisateur', cellule: ({ po }) => po },
          { id: 'part', titre: 'Part', cellule: ({ ecoleId }) => direPart(part(ecoleId)), nombre: true },
          { id: 'points', titre: 'Points', cellule: ({ nom }) => direPoints(points(nom)), nombre: true },
        ]}
      />
      {calculParts && <ChiffreRegle libelle="Points partagés par la clé" chiffre={calculParts} />}
      {avenants.length > 0 && (
        <TableauDonnees
          legende="Avenants de cette année scolaire"
          lignes={avenants}
          cle={({ id }) => id}
          vide={null}
          colonnes={[
            { id: 'numero', titre: 'Avenant', entete: true, cellule: ({ numero }) => `n° ${numero}` },
            {
              id: 'decide',
              titre: 'Décidé le',
              cellule: ({ decideLe }) => <Jour le={decideLe} />,
              court: true,
            },
            {
              id: 'parts',
              titre: 'Parts',
              cellule: ({ parts: siennes }) =>
                siennes.map(({ nom, pourcentage }) => `${nom} ${direPart(pourcentage)}`).join(', '),
            },
            { id: 'note', titre: 'Note', cellule: ({ note }) => note || '–' },
            {
              id: 'auteur',
              titre: 'Enregistré',
              cellule: ({ enregistreLe, auteur }) => (
                <>
                  <Instant le={enregistreLe} />, {auteur}
                </>
              ),
            },
            ...(peutEmettre
              ? [
                  {
                    id: 'papier',
                    titre: 'Papier',
                    cellule: ({ id, numero }: PartageVue['avenants'][number]) => (
                      <EmettreAvenant intention="emettre-cle" avenantId={id} numero={numero} cle={cleEnvoi} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  );
}

type PropsEmettreAvenant = {
  intention: 'emettre-cle' | 'emettre-retrocession';
  avenantId: string;
  numero: number;
  cle: string;
};

/** Prints one amendment. */
export function EmettreAvenant({ intention, avenantId, numero, cle }: PropsEmettreAvenant) {
  return (
    <Form method="post">
      <input type="hidden" name="avenantId" value={avenantId} />
      <input type="hidden" name="cle" value={cle} />
      <Bouton variante="discret" name="intention" value={intention}>
        Émettre l’avenant {numero} (PDF)
      </Bouton>
    </Form>
  );
}

function direPart(pourcentage: number | undefined): string {
  return pourcentage === undefined ? '–' : `${formaterNombre(pourcentage)}\u202f%`;
}

function direPoints(points: number | undefined): string {
  return points === undefined ? 'à calculer' : formaterNombre(points);
}
