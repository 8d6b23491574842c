"""The program proves itself where it was installed: `annotator --self-test`."""
