-- Among the roles held over a school, only the school that integrates the pupil reads a prolongation.
alter policy prolongation_lecture_ecole on prolongation
  using ((select acces_role()) = 'ecole' and ecole_id = any ((select acces_ecoles())::uuid[]));
