"""Files of others from which authority packs are made: tables, SKOS, EAC-CPF, GeoNames."""
