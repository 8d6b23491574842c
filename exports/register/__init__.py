"""The register alone, for other catalogues: a table, SKOS, EAC-CPF."""
