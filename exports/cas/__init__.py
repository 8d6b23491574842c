"""UIMA CAS, as INCEpTION and other programs of the DKPro family read it."""
