"""The register for other catalogues."""
