import { Instant, Jour } from '../composants/Valeurs.tsx';
import type { DeclarationVue } from './vues.ts';

/** What everyone concerned reads of a declaration. */
export function Faits({ declaration }: { declaration: DeclarationVue }) {
  const { naissance, pole, ecole, ancienPole, ancienneEcole, debut, evenementLe, motif } = declaration;
  const lignes = [
    ['Date de naissance', <Jour key="naissance" le={naissance} />],
    ['Pôle qui accompagnera l’élève', pole],
    ['École qui l’accueille', `${ecole.nom} (FASE ${ecole.fase})`],
    [
      'Année d’étude',
      `${declaration.etude.anneeEtude}${declaration.etude.anneeEtude === 1 ? 're' : 'e'} ${declaration.etude.niveau}`,
    ],
    ['Pôle quitté', ancienPole && declaration.changement === 'autre-pole' ? ancienPole : null],
    ['École quittée', ancienneEcole ? `${ancienneEcole.nom} (FASE ${ancienneEcole.fase})` : null],
    ['Date de l’événement', evenementLe && <Jour key="evenement" le={evenementLe} longue />],
    ['Date du protocole, début prévu', <Jour key="debut" le={debut} longue />],
    ['Motif légal', motif],
    ['Preuve du motif', declaration.preuve],
    ['Motivation', declaration.motivation],
    ['Transmise', declaration.transmiseLe && <Instant key="transmise" le={declaration.transmiseLe} />],
    ['Transmise par', declaration.transmisePar],
    [
      'Réception enregistrée',
      declaration.priseEnActeLe && <Instant key="acte" le={declaration.priseEnActeLe} />,
    ],
    ['Décision', declaration.decideeLe && <Instant key="decision" le={declaration.decideeLe} />],
    ['Motifs du refus', declaration.decisionMotif],
  ] as const;
  return (
    <dl className="fiche">
      {lignes
        .filter(([, valeur]) => valeur !== null && valeur !== '')
        .map(([titre, valeur]) => (
          <div key={titre}>
            <dt>{titre}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
    </dl>
  );
}
