import { LienBouton } from '../composants/Bouton.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { type ChargeDoc12, CODES, SITUATIONS } from './libelles.ts';

type PropsCharges = { charges: readonly ChargeDoc12[]; versFormulaire: (chargeId: string) => string };

/** The charges the papers come from, with the codes that were typed for each. */
export function Charges({ charges, versFormulaire }: PropsCharges) {
  return (
    <TableauDonnees
      legende="Ce dont viennent les documents"
      lignes={charges}
      cle={({ chargeId }) => chargeId}
      vide={<p>Aucune charge à ce jour.</p>}
      colonnes={[
        {
          id: 'charge',
          titre: 'Charge',
          entete: true,
          cellule: ({ fonction, fraction, conge }) => `${fonction}, ${fraction}${conge ? ' (congé)' : ''}`,
        },
        {
          id: 'ou',
          titre: 'Où',
          cellule: ({ lieu, etablissement }) =>
            lieu === 'pole' ? 'Au pôle' : (etablissement ?? 'École non précisée'),
        },
        { id: 'situation', titre: 'Situation', cellule: direSituation },
        {
          id: 'du',
          titre: 'Depuis le',
          court: true,
          cellule: ({ du }) => <Jour le={du} />,
        },
        {
          id: 'codes',
          titre: 'Codes',
          cellule: ({ cases }) =>
            cases
              .filter(({ valeur }) => valeur !== '')
              .map(({ code, valeur }) => `${CODES[code]} ${valeur}`)
              .join(', ') || '–',
        },
        {
          id: 'completer',
          titre: 'Compléter',
          cellule: ({ chargeId, fonction, fraction }) => (
            <LienBouton variante="secondaire" vers={versFormulaire(chargeId)}>
              Compléter les codes
              <span className="invisible">
                {' '}
                de {fonction}, {fraction}
              </span>
            </LienBouton>
          ),
        },
      ]}
    />
  );
}

function direSituation({ situation, titre }: ChargeDoc12): string {
  return titre ? `${SITUATIONS[situation]}, ${titre}` : SITUATIONS[situation];
}
