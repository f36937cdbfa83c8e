import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { Onglets, type PageOnglet } from '../composants/Onglets.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';

export type PartEquipe = Sortie<'equipe.listerParts'>['parts'][number];

export const GENRES_PART = {
  siege: 'siège',
  partenaire: 'école partenaire',
  'partenaire-specifique': 'école partenaire spécifique',
} as const satisfies Record<PartEquipe['genre'], string>;

type PropsEnteteEquipe = {
  titre: string;
  commun: {
    annee: string;
    poles: readonly { id: string; nom: string; numero: number }[];
    poleId: string | undefined;
    parts: readonly PartEquipe[];
    part: PartEquipe | null;
    pages: readonly PageOnglet[];
  };
  action?: ReactNode;
};

/** The head of each page of the team: which part, which year, and the pages beside it. */
export function EnteteEquipe({ titre, commun, action }: PropsEnteteEquipe) {
  const { annee, poles, poleId, parts, part, pages } = commun;
  return (
    <>
      <TitrePage titre={`${titre}, ${annee}`} sousTitre={direPart(part, poles.length > 0)} action={action} />
      <Onglets nom="Équipe" pages={pages} garde={{ annee, pole: poleId, part: part?.ecoleId }} />
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
      {parts.length > 1 && <ChoixPart commun={commun} />}
    </>
  );
}

function direPart(part: PartEquipe | null, choisit: boolean): string {
  if (part) return `${part.ecole} (${GENRES_PART[part.genre]}), ${part.pole}`;
  return choisit
    ? 'Choisissez un pôle pour voir son équipe.'
    : 'Aucune école de votre portée n’est le siège ni une partenaire d’un pôle cette année-là.';
}

/** Chooses the school whose part of the team is shown. The choice is part of the address. */
function ChoixPart({ commun: { annee, poleId, parts, part } }: Pick<PropsEnteteEquipe, 'commun'>) {
  return (
    <Form method="get" className="filtres" key={part?.ecoleId}>
      <input type="hidden" name="annee" value={annee} />
      {poleId && <input type="hidden" name="pole" value={poleId} />}
      <Champ
        genre="liste"
        nom="part"
        libelle="Part de l’équipe"
        valeur={part?.ecoleId}
        options={parts.map(({ ecoleId, ecole, genre }) => ({
          valeur: ecoleId,
          libelle: `${ecole} (${GENRES_PART[genre]})`,
        }))}
      />
      <div className="filtres-actions">
        <Bouton>Voir cette part</Bouton>
      </div>
    </Form>
  );
}
