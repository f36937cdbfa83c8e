import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { sansDemande, versChiffre } from '../composants/resultat.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import type { EquipeLue } from './lignes.ts';

/** Half-times of support that the pupils of the pôle open, and how many pupils the next one is away. */
export function SoutienOuvert({ soutien }: { soutien: NonNullable<EquipeLue['soutien']> }) {
  const { resultat, elevesCooperantes, ecolesSansChiffre, comptageLe } = soutien;
  const { elevesManquants } = resultat.detail;
  return (
    <section aria-labelledby="titre-soutien">
      <h2 id="titre-soutien">Soutien à la coordination</h2>
      <ChiffreRegle
        libelle="Mi-temps de soutien"
        chiffre={{ ...sansDemande(versChiffre(resultat, 'Mi-temps de soutien')), unite: 'mi-temps' }}
      />
      <p>
        {formaterNombre(elevesCooperantes)} élèves des écoles coopérantes au <Jour le={comptageLe} />
        {ecolesSansChiffre > 0 && `, ${formaterQuantite(ecolesSansChiffre, 'école')} sans chiffre`}.
        {typeof elevesManquants === 'number' &&
          elevesManquants > 0 &&
          ` Il manque ${formaterQuantite(elevesManquants, 'élève')} pour le mi-temps suivant.`}{' '}
        Le mi-temps s’accroche à une fonction enseignante et se prend dans le cadre, sans point en plus (I).
      </p>
    </section>
  );
}
